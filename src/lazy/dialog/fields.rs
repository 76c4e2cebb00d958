use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::browser::lazy::share_sheet::ShareSheet;
use crate::dom::element::{El, button, element};

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

/// A field with the buttons for what is in it.
pub fn copy_row(field: El, buttons: impl IntoIterator<Item = El>) -> El {
    element("p").class("link-row").child(field).children(buttons)
}

/// A button that hands the address in a field on, by the system's own means where it has some.
pub fn share_button(field: &HtmlInputElement) -> Option<El> {
    let sheet = ShareSheet::here()?;
    let field = field.clone();
    Some(button("Share …").on("click", move |_| sheet.share(&field.value())))
}
