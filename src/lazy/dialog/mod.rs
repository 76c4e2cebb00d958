//! The one dialog, which shows one page at a time, and what its pages are made of.

mod words;
mod status;
mod parts;
mod list;
mod fields;

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

pub use self::fields::{copy_button, copy_row, link_field, share_button};
pub use self::list::{list, row};
pub use self::parts::{buttons, heading, paragraph};
use self::status::STATUS_ID;
pub use self::status::announce;
pub use self::words::FROM_FIELD;
use crate::browser::lazy::download;
use crate::browser::page;
use crate::dom::element::{El, button, element};
use crate::dom::focus::{self, DIALOG_ID};
use crate::tracker::Tracker;

const TITLE_ID: &str = "cairn:dialog-title";

/// A page to go back to.
pub type Back = fn(Tracker);

/// Shows a page from its beginning, with buttons at the end, of which the last closes it. The browser keeps the focus
/// inside, closes the dialog on Escape and gives the focus back.
pub fn open(title: &str, parts: impl IntoIterator<Item = El>, answers: impl IntoIterator<Item = El>) {
    let Some(dialog) = dialog() else { return };
    // It has the focus first, so that the page begins at its beginning.
    let title = element("h2").class("dialog-title").attr("id", TITLE_ID).attr("tabindex", "-1").text(title);
    let heading: HtmlElement = title.element().clone().unchecked_into();
    let status = element("p").class("dialog-said").attr("id", STATUS_ID).attr("role", "status");
    let close = element("button").class("button").text(words::CLOSE);
    let end = element("form").class("dialog-end").attr("method", "dialog").children(answers).child(close).child(status);
    El::from_existing(dialog.clone().unchecked_into())
        .emptied()
        .attr("aria-labelledby", TITLE_ID)
        .child(title)
        .children(parts)
        .child(end);
    if !dialog.open() && dialog.show_modal().is_err() {
        dialog.set_open(true);
    }
    dialog.set_scroll_top(0);
    focus::focus_on(&heading);
}

/// A button that goes back to another page.
pub fn back(tracker: Tracker, page: Back) -> El {
    back_to(move || page(tracker))
}

/// The same to a page that needs more than the tracker.
pub fn back_to(show: impl Fn() + 'static) -> El {
    button(words::BACK).on("click", move |_| show())
}

/// Downloads a text as a file of this name.
pub fn download(tracker: Tracker, name: &str, text: &str) {
    download::file(name, text);
    announce(tracker, words::DOWNLOADED);
}

/// The title of the page that is shown.
pub fn title() -> Option<String> {
    page::root().element(TITLE_ID)?.text_content()
}

/// Closes the dialog.
pub fn close() {
    if let Some(dialog) = dialog() {
        dialog.close();
    }
}

fn dialog() -> Option<HtmlDialogElement> {
    page::root().element(DIALOG_ID).map(JsCast::unchecked_into)
}
