//! The one dialog, which has one page at a time.
//!
//! This module comes in a second file; only what does too calls it.

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

use crate::browser::{files, page};
use crate::dom::element::{El, element, emptied};
use crate::dom::focus::{self, DIALOG_ID};
use crate::tracker::Tracker;

const TITLE_ID: &str = "cairn:dialog-title";

const SAID_ID: &str = "cairn:dialog-said";

/// Shows a page from its beginning, with buttons at the end, of which the last closes it. The browser keeps the focus
/// inside, closes the dialog on Escape and gives the focus back.
#[inline(never)]
pub fn open(title: &str, parts: Vec<El>, ways: impl IntoIterator<Item = El>) {
    let Some(dialog) = dialog() else { return };
    // It has the focus first, so that the page begins at its beginning.
    let title = element("h2").class("dialog-title").attr("id", TITLE_ID).attr("tabindex", "-1").text(title);
    let heading: HtmlElement = title.element().clone().unchecked_into();
    let said = element("p").class("dialog-said").attr("id", SAID_ID).attr("role", "status");
    let close = element("button").class("button").text("Close");
    let end = element("form").class("dialog-end").attr("method", "dialog").children(ways).child(close).child(said);
    emptied(dialog.clone().unchecked_into()).attr("aria-labelledby", TITLE_ID).child(title).children(parts).child(end);
    if !dialog.open() && dialog.show_modal().is_err() {
        dialog.set_open(true);
    }
    dialog.set_scroll_top(0);
    focus::focus_on(&heading);
}

/// Says a sentence in the dialog too, which covers the live region of the page.
#[inline(never)]
pub fn say(tracker: Tracker, sentence: &str) {
    tracker.say(sentence);
    if let Some(words) = page::root().element(SAID_ID) {
        words.set_text_content(Some(sentence));
    }
}

/// Gives a text to the clipboard, and says whether the browser took it, or what else one can do.
pub fn copy(tracker: Tracker, text: String, instead: &'static str) {
    spawn_local(async move {
        match files::copy(text).await {
            true => say(tracker, "BackupEntry."),
            false => say(tracker, &format!("The browser did not allow to copy. {instead}")),
        }
    });
}

/// The title of a part of a page.
pub fn heading(words: &str) -> El {
    element("h3").attr("tabindex", "-1").text(words)
}

/// Buttons in a row.
pub fn buttons(buttons: impl IntoIterator<Item = El>) -> El {
    element("p").class("buttons").children(buttons)
}

/// What the page that is shown is called.
pub fn title() -> Option<String> {
    page::root().element(TITLE_ID)?.text_content()
}

/// Closes the dialog.
#[inline(never)]
pub fn close() {
    if let Some(dialog) = dialog() {
        dialog.close();
    }
}

fn dialog() -> Option<HtmlDialogElement> {
    page::root().element(DIALOG_ID).map(JsCast::unchecked_into)
}
