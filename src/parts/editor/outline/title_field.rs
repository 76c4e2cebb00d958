//! The field above the outline with the name of the whole roadmap.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

use super::edits::Edits;
use super::words;
use crate::dom::element::{El, dom_ok, element, set_flag};
use crate::dom::focus;
use crate::dom::letter_key::is_letter;

/// Makes the field. What is typed takes effect when the field is left, at Enter, and at Ctrl+S.
pub fn title_field(edits: &Rc<Edits>) -> El {
    let field = element("input").class("field").attr("type", "text").attr("maxlength", "500").attr("dir", "auto");
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let (parsed, is_read_only) = (edits.parsed, edits.is_read_only);
    let title = move || parsed.with(|read| read.as_ref().map(|read| read.document.roadmap.title().to_string()));
    let [shown, saved] = [(); 2].map(|()| input.clone());
    let edits = Rc::clone(edits);
    let field = field
        .effect(move |field| {
            let title = title();
            set_flag(field, "readonly", is_read_only.get() || title.is_none());
            if !focus::is_in(field) {
                shown.set_value(&title.unwrap_or_default());
            }
        })
        .on("change", move |_| {
            if !edits.retitle(&input.value()) {
                input.set_value(&parsed.with_untracked(|read| {
                    read.as_ref().map(|read| read.document.roadmap.title().to_string()).unwrap_or_default()
                }));
            }
        })
        .on("keydown", move |event| {
            let key: &KeyboardEvent = event.unchecked_ref();
            if (key.ctrl_key() || key.meta_key()) && is_letter(key, "s") {
                // The browser reports what was typed as a change only when the field is left.
                dom_ok(saved.blur());
                focus::focus_on(&saved);
            }
        });
    element("label").class("editor-title").child(element("span").text(&words::name_of_roadmap())).child(field)
}
