//! The dialog with all keyboard shortcuts.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::browser::{keys, page};
use crate::dom::element::{El, element, set_flag};
use crate::lazy::dialog::{self, paragraph};

const TITLE: &str = "Keyboard shortcuts";

const KEYS: [(&str, &str); 19] = [
    ("/", "Search and filter"),
    ("Esc", "End the search, or close the details"),
    ("n", "Go to the next step"),
    ("Tab", "Go through every control"),
    ("Space", "Tick or untick"),
    ("d", "In progress, or to do again"),
    ("s", "Skip, or do not skip"),
    ("m", "Open the menu of this row (also Shift+F10)"),
    ("↓ ↑", "Next and previous row"),
    ("→", "Expand, or go to the first row inside"),
    ("←", "Collapse, or go to the row around"),
    ("Enter", "Expand or collapse"),
    ("*", "Expand everything beside this row"),
    ("o", "Open or close the details of this row"),
    ("Home End", "First and last row"),
    ("a–z", "Type the beginning of a title (first letters with a meaning of their own keep it: d, m, n, o, s)"),
    ("Ctrl+Z", "Undo the last change of marks (Cmd on a Mac)"),
    ("Ctrl+Shift+Z", "Redo it"),
    ("?", "Show these keys"),
];

/// Opens the dialog.
pub fn show(_: ()) {
    let rows = KEYS.map(|(keys, meaning)| {
        let keys = keys.split(' ').map(|key| element("kbd").text(on_its_side(key)));
        element("div").class("keys-row").child(element("dt").children(keys)).child(element("dd").text(meaning))
    });
    let rows = element("dl").class("keys").children(rows);
    let rule = "Without them, keys that type a letter or a sign do nothing. Ticking, arrows and Ctrl+Z stay.";
    dialog::open(TITLE, [single_keys(), paragraph(rule), rows], []);
}

/// An arrow points inwards, which is to the left where the page is written from right to left.
fn on_its_side(key: &str) -> &str {
    match key {
        "→" if page::is_right_to_left() => "←",
        "←" if page::is_right_to_left() => "→",
        key => key,
    }
}

fn single_keys() -> El {
    let tick_box = element("input").attr("type", "checkbox").on("change", |event| {
        let tick_box = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        keys::keep_single_keys(tick_box.is_some_and(|tick_box| tick_box.checked()));
    });
    set_flag(tick_box.element(), "checked", keys::are_single_keys_on());
    element("label").class("keys-single").child(tick_box).text("Single-key shortcuts")
}

/// Closes the dialog, if it shows the keyboard shortcuts.
pub fn hide(_: ()) {
    if dialog::title().as_deref() == Some(TITLE) {
        dialog::close();
    }
}
