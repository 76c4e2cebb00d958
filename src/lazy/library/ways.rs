//! The ways in: a file, an address, a text.

use std::cell::RefCell;

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};

use super::stage::Stage;
use super::words;
use crate::browser::files::{self, Brought};
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, buttons};

thread_local! {
    /// What stands in the field for a text, so that it is there again after a look elsewhere.
    static TYPED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Empties the field for a text, the next time it is shown.
pub fn forget_text() {
    TYPED.take();
}

/// By one or more files. Returns the field that takes them, too.
pub fn by_file(stage: &Stage) -> (El, HtmlInputElement) {
    let taker = stage.clone();
    let (button, input) = dialog::file_button(&words::choose_file(), move |event| {
        let (taken, stage, is_awaited) = (files::take(&event), taker.clone(), taker.waiting());
        spawn_local(async move {
            let brought = files::brought(taken).await;
            if is_awaited() && !brought.is_empty() {
                (stage.take)(stage, brought);
            }
        });
    });
    // Every browser allows it for files.
    input.set_multiple(true);
    let drop = element("span").text(&words::or_drop());
    (way(stage, "cairn:open-file", &words::file(), None, [button, drop]), input)
}

/// The way in by an address, of which this much is `written`.
pub fn by_address(stage: &Stage, written: &str) -> El {
    let asking = stage.clone();
    let field = element("input")
        .class("field")
        .attr("type", "url")
        .attr("inputmode", "url")
        .attr("dir", "ltr")
        .attr("placeholder", "https://")
        .attr("value", written)
        .attr("aria-label", &words::address_of_roadmap());
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let submit = element("button").class("button").text(&words::fetch());
    let way = way(stage, "cairn:open-address", &words::address(), Some(field), [submit]);
    element("form").child(way).on("submit", move |event: Event| {
        event.prevent_default();
        (asking.fetch)(&asking, &input.value());
    })
}

/// The way in by a text. `name` is that of its file, if it came in one. Returns the field, too.
pub fn by_text(stage: &Stage, name: &str) -> (El, HtmlTextAreaElement) {
    let (reader, name) = (stage.clone(), name.to_owned());
    let field = element("textarea")
        .class("field")
        .attr("dir", "auto")
        .attr("spellcheck", "false")
        .attr("aria-label", &words::text_of_roadmap());
    let area: HtmlTextAreaElement = field.element().clone().unchecked_into();
    let [taken, typed] = [(); 2].map(|()| area.clone());
    area.set_value(&TYPED.with_borrow(String::clone));
    let field = field.on("input", move |_| TYPED.set(typed.value()));
    let preview = button(&words::preview()).on("click", move |_| {
        let text = Brought::new(name.clone(), Some(taken.value().into_bytes()));
        (reader.take)(reader.clone(), vec![text]);
    });
    (way(stage, "cairn:open-text", &words::text(), Some(field), [preview]), area)
}

fn way(stage: &Stage, id: &str, words: &str, field: Option<El>, answers: impl IntoIterator<Item = El>) -> El {
    let field = field.map(|field| field.attr("aria-describedby", id));
    let heading = element(stage.part_heading()).attr("id", id).text(words);
    element("div").class("way-in").child(heading).children(field).child(buttons(answers))
}
