//! The dialog with all keyboard shortcuts.

use crate::dom::element::element;
use crate::lazy::dialog;

const TITLE: &str = "Keyboard shortcuts";

const KEYS: [(&str, &str); 16] = [
    ("/", "Search and filter"),
    ("Esc", "End the search, or close the details"),
    ("n", "Go to the next step"),
    ("Tab", "Go through every control"),
    ("Space", "Tick or untick"),
    ("↓ ↑", "Next and previous row"),
    ("→", "Expand, or go to the first row inside"),
    ("←", "Collapse, or go to the row around"),
    ("Enter", "Expand or collapse"),
    ("*", "Expand everything beside this row"),
    ("o", "Open or close the details of this row"),
    ("Home End", "First and last row"),
    ("a–z", "Type the beginning of a title (a first n goes to the next step, and a first o opens details)"),
    ("Ctrl+Z", "Undo the last change of marks (Cmd on a Mac)"),
    ("Ctrl+Shift+Z", "Redo it"),
    ("?", "Show these keys"),
];

/// Opens the dialog.
pub fn show(_: ()) {
    let rows = KEYS.map(|(keys, meaning)| {
        let keys = keys.split(' ').map(|key| element("kbd").text(key));
        element("div").class("keys-row").child(element("dt").children(keys)).child(element("dd").text(meaning))
    });
    dialog::open(TITLE, [element("dl").class("keys").children(rows)], []);
}

/// Closes the dialog, if it shows the keyboard shortcuts.
pub fn hide(_: ()) {
    if dialog::title().as_deref() == Some(TITLE) {
        dialog::close();
    }
}
