use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::dom::element::{El, element};

/// What one can do where the browser lets nothing be copied.
pub const FROM_FIELD: &str = "Take it from the field: choose it, and press Ctrl+C or ⌘C.";

/// A field with a text to copy, which selects all of it when it gets the focus.
pub fn link_field(name: &str) -> El {
    let select = |event: web_sys::Event| {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            field.select();
        }
    };
    element("input")
        .class("field")
        .attr("type", "text")
        .attr("readonly", "")
        .attr("aria-label", name)
        .on("focus", select)
}

/// A field with the button that copies it.
pub fn copy_row(field: El, button: El) -> El {
    element("p").class("link-row").child(field).child(button)
}
