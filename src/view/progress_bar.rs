use leptos::prelude::*;
use roadmap::Completion;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::view::element::{Drawn, element};

/// A thin bar for the eye; the figures beside it say the same in words.
pub fn progress_bar(completion: ReadSignal<Completion>) -> Drawn {
    let done = element("span").class("progress-bar-done").follow(move |bar| {
        let bar: &HtmlElement = bar.unchecked_ref();
        let part = completion.get().per_mille().to_string();
        bar.style().set_property("--done", &part).expect("a number is a value");
    });
    element("span").class("progress-bar").with("aria-hidden", "true").child(done)
}
