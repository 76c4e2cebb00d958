//! Printing: what of the roadmap, on which paper.

pub mod words;
mod paper;
mod form;

use crate::browser::page;
use crate::dom::element::{El, button};
use crate::tracker::Tracker;

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    form::show(tracker);
}

/// A button that opens it.
pub fn open_button(tracker: Tracker) -> El {
    button(&words::open()).attr("aria-haspopup", "dialog").on("click", move |_| show(tracker))
}

/// Puts at the head of the page what only paper has, whenever the browser is about to print it.
pub fn head_paper(tracker: Tracker) {
    page::listen("beforeprint", move |_| paper::head(tracker));
}
