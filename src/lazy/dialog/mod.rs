//! The one dialog, which shows one page at a time, and what its pages are made of.

mod words;
mod parts;
mod list;
mod fields;

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlElement};

pub use self::fields::{copy_button, copy_later_button, copy_row, file_button, link_field, named_field, share_button};
pub use self::list::{list, row};
pub use self::parts::{buttons, first_of, heading, paragraph};
pub use self::words::{downloaded, from_field, more, only_shown};
use crate::browser::lazy::{download, sheets};
use crate::browser::page;
use crate::dom::element::{El, button, dom_ok, element, set_attr};
use crate::dom::focus::{self, DIALOG_ID};
use crate::dom::live_region::NOTICED_ID;
use crate::tracker::Tracker;

const TITLE_ID: &str = "cairn:dialog-title";

/// Holds the row that had the focus when the dialog was opened, or nothing where something else had it.
const OPENED_FROM: &str = "data-opened-from";

/// Shows a page from its beginning, with buttons at the end, of which the last closes it. The browser keeps the focus
/// inside, closes the dialog on Escape and gives the focus back, as far as what had it can have it:
/// [`give_focus_back`].
pub fn open(title: &str, parts: impl IntoIterator<Item = El>, answers: impl IntoIterator<Item = El>) {
    let Some(dialog) = dialog() else { return };
    // It has the focus first, so that reading starts at the beginning of the page.
    let title = element("h2").class("dialog-title").attr("id", TITLE_ID).attr("tabindex", "-1").text(title);
    let heading: HtmlElement = title.element().clone().unchecked_into();
    let status = element("p").class("dialog-said").attr("role", "status");
    let close = element("button").class("button").text(&words::close());
    let end = element("form").class("dialog-end").attr("method", "dialog").children(answers).child(close).child(status);
    El::from_existing(dialog.clone().unchecked_into())
        .emptied()
        .attr("aria-labelledby", TITLE_ID)
        .child(title)
        .children(parts)
        .child(end);
    if !dialog.open() {
        note_focus(&dialog);
        // Old sentences must not be read again when the dialog is closed.
        let noticed = page::root().element(NOTICED_ID).map(HtmlElement::unchecked_into);
        for spoken in page::root().find(".spoken").into_iter().chain(noticed) {
            spoken.set_text_content(None);
        }
        if dialog.show_modal().is_err() {
            dialog.set_open(true);
        }
    }
    dialog.set_scroll_top(0);
    focus::focus_on(&heading);
}

/// Acts when the dialog closes next.
pub fn once_closed(act: impl FnOnce() + 'static) {
    let Some(dialog) = dialog() else { return };
    let act = Cell::new(Some(act));
    El::from_existing(dialog.unchecked_into()).on("close", move |_| act.take().into_iter().for_each(|act| act()));
}

fn note_focus(dialog: &HtmlDialogElement) {
    match focused() {
        Some(focused) => {
            let row = focused.closest("[data-topic]").ok().flatten();
            let row = row.and_then(|row| row.get_attribute("data-topic")).unwrap_or_default();
            set_attr(dialog, OPENED_FROM, &row);
        }
        None => dom_ok(dialog.remove_attribute(OPENED_FROM)),
    }
}

/// The focused element. A document without a focus names its body instead.
fn focused() -> Option<Element> {
    page::root().focused().filter(|focused| focused.tag_name() != "BODY")
}

/// Gives the focus to the row from which the dialog was opened, or to the search, if what had it is no longer on the
/// page or hidden.
pub fn give_focus_back(tracker: Tracker) {
    let Some(dialog) = dialog() else { return };
    // The focus leaves a dialog that was closed only at the next frame.
    let is_elsewhere = focused().is_some_and(|focused| !dialog.contains(Some(&focused)));
    let Some(from) = dialog.get_attribute(OPENED_FROM).filter(|_| !is_elsewhere) else { return };
    let row = from.parse().ok().and_then(|place| tracker.roadmap().place(place));
    match row.and_then(|row| tracker.rows(|expansion, roadmap| expansion.row_of(roadmap, row))) {
        Some(row) => focus::focus(tracker, row),
        None => focus::focus_search(),
    }
}

/// A button that goes back to another page.
pub fn back_to(show: impl Fn() + 'static) -> El {
    button(&words::back()).on("click", move |_| show())
}

/// Downloads a text as a file of this name.
pub fn download(tracker: Tracker, name: &str, text: &str) {
    download::file(name, text);
    tracker.announce(&downloaded());
}

/// The title of the page that is shown.
pub fn title() -> Option<String> {
    page::root().element(TITLE_ID)?.text_content()
}

/// The heading of the page that is shown, which every page has anew; none where no dialog is open.
pub fn shown_heading() -> Option<Element> {
    dialog().filter(HtmlDialogElement::open)?;
    page::root().element(TITLE_ID).map(Into::into)
}

/// Lets going back close the dialog that is open, as people close a sheet on a phone.
pub fn close_on_back() {
    if let Some(dialog) = dialog() {
        sheets::close_on_back(&dialog);
    }
}

/// Lets going back show the page that was there before the one that is shown.
pub fn show_on_back(before: impl FnOnce() + 'static) {
    if let Some(dialog) = dialog() {
        sheets::show_on_back(&dialog, before);
    }
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
