//! The items of a menu, and going from one to another by keys, as the ARIA practices describe it.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::browser::lazy::text;
use crate::browser::page;
use crate::dom::element::{El, element};
use crate::dom::focus;
use crate::dom::letter_key::is_command;
use crate::dom::typed_word::TypedWord;

/// An item, and the keys that do the same, if there are any.
pub fn item(role: &str, words: &str, keys: &str) -> El {
    element("div")
        .class("menu-item")
        .attr("role", role)
        .attr("tabindex", "-1")
        .child(element("span").attr("dir", "auto").text(words))
        .children((!keys.is_empty()).then(|| element("kbd").attr("aria-hidden", "true").text(keys)))
}

/// Does what a key means among items. `leave` gives the focus back and closes the menu.
pub fn press(event: &KeyboardEvent, items: &[HtmlElement], typed: &RefCell<TypedWord>, leave: impl Fn()) {
    if is_command(event) {
        return;
    }
    let focused = page::root().focused();
    let is_focused = |item: &HtmlElement| focused.as_ref() == Some(item.unchecked_ref::<Element>());
    let at = items.iter().position(is_focused).unwrap_or(0);
    let key = event.key();
    let is_letter = key.chars().count() == 1;
    if !is_letter {
        typed.borrow_mut().clear();
    }
    let next = match key.as_str() {
        "ArrowDown" => Some((at + 1) % items.len()),
        "ArrowUp" => Some((at + items.len() - 1) % items.len()),
        "Home" | "PageUp" => Some(0),
        "End" | "PageDown" => Some(items.len() - 1),
        "Enter" | " " => {
            event.prevent_default();
            return items[at].click();
        }
        "Escape" => {
            event.prevent_default();
            return leave();
        }
        // The browser then continues from where the focus was before.
        "Tab" => return leave(),
        _ if is_letter => find(&mut typed.borrow_mut(), event, items, at),
        _ => return,
    };
    event.prevent_default();
    if let Some(item) = next.and_then(|next| items.get(next)) {
        focus::focus_on(item);
    }
}

/// The next item that begins with what was typed.
fn find(typed: &mut TypedWord, event: &KeyboardEvent, items: &[HtmlElement], at: usize) -> Option<usize> {
    typed.begin_key(event.time_stamp());
    typed.push(&event.key());
    let wanted = text::fold(typed.word());
    let first = if typed.word().chars().count() > 1 { at } else { at + 1 };
    let begins = |&item: &usize| text::fold(&items[item].text_content().unwrap_or_default()).starts_with(&wanted);
    (first..first + items.len()).map(|item| item % items.len()).find(begins)
}
