//! The dialog with all keyboard shortcuts.

mod words;

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::browser::{keys, page};
use crate::dom::element::{El, element, set_flag};
use crate::lazy::dialog::{self, paragraph};
use crate::lazy::journey;
use crate::tracker::Tracker;

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    let is_read_only = tracker.is_read_only();
    let works = |key: &str| match key {
        "j" => journey::is_shown(tracker),
        key => !is_read_only || !MARKING.contains(&key),
    };
    let letters: Vec<_> = LETTERS.into_iter().filter(|key| works(key)).collect();
    let keys = keys(&letters.join(", ")).into_iter().filter(|(key, _)| works(key));
    let rows = keys.map(|(keys, meaning)| {
        let keys = keys.split(' ').map(|key| element("kbd").text(&named(key)));
        element("div").class("keys-row").child(element("dt").children(keys)).child(element("dd").text(&meaning))
    });
    let rows = element("dl").class("keys").children(rows);
    let about = if is_read_only { words::about_keys_here() } else { words::about_single_keys() };
    dialog::open(&words::title(), [single_keys(), paragraph(&about), rows], []);
}

/// The keys that do nothing where nothing can be marked.
const MARKING: [&str; 8] = ["Space", "d", "h", "s", "t", "w", "Ctrl+Z", "Ctrl+Shift+Z"];

/// The letters that are shortcuts, and so do not lead to a title.
const LETTERS: [&str; 10] = ["d", "h", "j", "m", "n", "o", "r", "s", "t", "w"];

/// All keys, each with what it does.
fn keys(letters: &str) -> [(&'static str, String); 24] {
    [
        ("/", words::search()),
        ("Esc", words::end()),
        ("n", words::next_step()),
        ("j", words::journey()),
        ("Tab", words::tab()),
        ("Space", words::tick()),
        ("d", words::begin()),
        ("s", words::skip()),
        ("h", words::hours()),
        ("t", words::timer()),
        ("m", words::row_menu()),
        ("↓ ↑", words::rows()),
        ("→", words::inwards()),
        ("←", words::outwards()),
        ("Enter", words::fold()),
        ("*", words::beside()),
        ("o", words::details()),
        ("r", words::resource()),
        ("w", words::note()),
        ("Home End", words::ends()),
        ("a–z", words::letters(letters)),
        ("Ctrl+Z", words::undo()),
        ("Ctrl+Shift+Z", words::redo()),
        ("?", words::these()),
    ]
}

/// The name of a key as it is printed in the language of the page, or of several joined by `+`. An arrow points
/// inwards: to the left where the page is written from right to left.
pub fn named(keys: &str) -> String {
    let named = keys.split('+').map(|key| match key {
        "Space" => words::key_space(),
        "Enter" => words::key_enter(),
        "Home" => words::key_home(),
        "End" => words::key_end(),
        "Ctrl" => words::key_control(),
        "Shift" => words::key_shift(),
        "→" if page::is_right_to_left() => "←".to_owned(),
        "←" if page::is_right_to_left() => "→".to_owned(),
        key => key.to_owned(),
    });
    named.collect::<Vec<_>>().join("+")
}

fn single_keys() -> El {
    let tick_box = element("input").attr("type", "checkbox").on("change", |event| {
        let tick_box = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        keys::keep_single_keys(tick_box.is_some_and(|tick_box| tick_box.checked()));
    });
    set_flag(tick_box.element(), "checked", keys::are_single_keys_on());
    element("label").class("keys-single").child(tick_box).text(&words::single_keys())
}

/// Closes the dialog, if it shows the keyboard shortcuts.
pub fn hide(_: ()) {
    if dialog::title() == Some(words::title()) {
        dialog::close();
    }
}
