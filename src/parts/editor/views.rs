//! Whether text or outline is shown where there is no room for both: `style/lazy/editor.css` says where.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::words;
use crate::dom::element::{El, element};

/// The switch between text and outline.
#[derive(Clone)]
pub struct Views {
    switch: Element,
    text: HtmlInputElement,
    outline: HtmlInputElement,
}

impl Views {
    /// The views, with the text shown first.
    pub fn new() -> Views {
        let choice = |value: &str| {
            let choice = element("input").attr("type", "radio").attr("name", "cairn:editor-view").attr("value", value);
            choice.into_element().unchecked_into::<HtmlInputElement>()
        };
        let [text, outline] = ["text", "outline"].map(choice);
        text.set_checked(true);
        let named = |choice: &HtmlInputElement, name: &str| {
            element("label").child(El::from_existing(choice.clone().into())).child(element("span").text(name))
        };
        let switch = element("fieldset")
            .class("editor-views")
            .child(element("legend").class("spoken").text(&words::view()))
            .child(named(&text, &words::text()))
            .child(named(&outline, &words::outline()));
        Views { switch: switch.into_element(), text, outline }
    }

    /// The switch. `changed` is called when a person has switched.
    pub fn switch(&self, changed: Rc<dyn Fn()>) -> El {
        El::from_existing(self.switch.clone()).on("change", move |_| changed())
    }

    /// Whether only one of them is shown.
    pub fn is_one_seen(&self) -> bool {
        self.switch.get_bounding_client_rect().width() > 0.0
    }

    /// Lets the text be seen.
    pub fn show_text(&self) {
        self.text.set_checked(true);
    }

    /// Lets the outline be seen.
    pub fn show_outline(&self) {
        self.outline.set_checked(true);
    }
}
