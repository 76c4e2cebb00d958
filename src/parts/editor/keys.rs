//! What keys do in the text: Enter goes on with a list; Tab indents, where a person wants that.

use std::rc::Rc;

use roadmap::editing::typing::{self, Replacement};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

use super::text_field::TextField;
use super::words;
use crate::browser::lazy::tab_key;
use crate::dom::element::{El, element};
use crate::dom::letter_key::{is_command, is_letter};

/// The switch that says whether Tab indents.
pub struct TabSwitch {
    tick_box: HtmlInputElement,
    say: Rc<dyn Fn(&str)>,
}

impl TabSwitch {
    /// The switch, in the state in which it was left.
    pub fn new(say: Rc<dyn Fn(&str)>) -> TabSwitch {
        let tick_box = element("input").attr("type", "checkbox").on("change", |event| {
            let tick_box = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            tab_key::keep(tick_box.is_some_and(|tick_box| tick_box.checked()));
        });
        let tick_box: HtmlInputElement = tick_box.into_element().unchecked_into();
        tick_box.set_checked(tab_key::indents());
        TabSwitch { tick_box, say }
    }

    /// The switch, with its name.
    pub fn element(&self) -> El {
        let tick_box = El::from_existing(self.tick_box.clone().into());
        element("label").class("editor-tab").child(tick_box).child(element("span").text(&words::tab_indents()))
    }

    fn is_on(&self) -> bool {
        self.tick_box.checked()
    }

    fn flip(&self) {
        let is_on = !self.is_on();
        self.tick_box.set_checked(is_on);
        tab_key::keep(is_on);
        (self.say)(&if is_on { words::tab_indents_now() } else { words::tab_moves_now() });
    }
}

/// Acts on a key in the field. Returns whether the browser must leave it alone.
pub fn press(field: &TextField, tab: &TabSwitch, event: &KeyboardEvent) -> bool {
    match event.key().as_str() {
        _ if event.is_composing() => false,
        // Otherwise there would be no way out of the field by keys.
        _ if is_letter(event, "m") && event.ctrl_key() && !event.alt_key() && !event.meta_key() => {
            tab.flip();
            true
        }
        _ if is_command(event) || field.is_read_only() => false,
        "Enter" if !event.shift_key() => change(field, typing::enter(&field.text(), field.selection())),
        "Tab" if tab.is_on() => {
            let indented = typing::indent(&field.text(), field.selection(), event.shift_key());
            change(field, indented);
            true
        }
        _ => false,
    }
}

fn change(field: &TextField, replacement: Option<Replacement>) -> bool {
    let Some(Replacement { range, with, selection }) = replacement else { return false };
    field.replace(range, &with);
    field.select(selection);
    true
}
