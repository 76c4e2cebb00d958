use roadmap::Completion;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::dom::element::{El, dom_ok, element};

/// A thin bar for the eye; the figures beside it say the same in words.
pub fn progress_bar() -> El {
    element("span").class("progress-bar").attr("aria-hidden", "true")
}

/// Lets the bar say how much is done.
pub fn show_progress(bar: &Element, completion: Completion) {
    let bar: &HtmlElement = bar.unchecked_ref();
    dom_ok(bar.style().set_property("--done", &completion.per_mille().to_string()));
}
