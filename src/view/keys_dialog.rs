use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use crate::browser::page;
use crate::view::element::{Drawn, element};

const KEYS: [(&str, &str); 13] = [
    ("/", "Search and filter"),
    ("Esc", "End the search"),
    ("n", "Go to the next step"),
    ("Tab", "Go through every control"),
    ("Space", "Tick or untick"),
    ("↓ ↑", "Next and previous row"),
    ("→", "Expand, or go to the first row inside"),
    ("←", "Collapse, or go to the row around"),
    ("Enter", "Expand or collapse"),
    ("*", "Expand everything beside this row"),
    ("Home End", "First and last row"),
    ("a–z", "Type the beginning of a title (a first n goes to the next step)"),
    ("?", "Show these keys"),
];

const ID: &str = "cairn:keys";
const TITLE_ID: &str = "cairn:keys-title";

/// All keys. The browser keeps the focus inside, closes it on Escape and gives the focus back.
pub fn keys_dialog() -> Drawn {
    let rows = KEYS.map(|(keys, meaning)| {
        let keys = keys.split(' ').map(|key| element("kbd").text(key));
        element("div").class("keys-row").child(element("dt").children(keys)).child(element("dd").text(meaning))
    });
    // It has the focus first, so that the dialog opens at its beginning.
    let title = element("h2")
        .class("keys-title")
        .with("id", TITLE_ID)
        .with("tabindex", "-1")
        .with("autofocus", "")
        .text("Keyboard shortcuts");
    element("dialog")
        .class("keys-dialog")
        .with("id", ID)
        .with("aria-labelledby", TITLE_ID)
        .child(title)
        .child(element("dl").class("keys").children(rows))
        .child(element("form").with("method", "dialog").child(element("button").class("button").text("Close")))
}

/// Opens the dialog, unless it is open.
pub fn show() {
    if let Some(dialog) = dialog().filter(|dialog| !dialog.open())
        && dialog.show_modal().is_err()
    {
        dialog.set_open(true);
    }
}

/// Closes the dialog.
pub fn close() {
    if let Some(dialog) = dialog() {
        dialog.close();
    }
}

/// Whether the dialog is open.
pub fn is_open() -> bool {
    dialog().is_some_and(|dialog| dialog.open())
}

fn dialog() -> Option<HtmlDialogElement> {
    page::place(ID).map(JsCast::unchecked_into)
}
