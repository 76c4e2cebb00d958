//! The dialog with which people show how far they have come, carry it to another device, and share a roadmap.
//!
//! This file is its first page.

mod words;
mod links;
mod qr_code;
mod file;
mod snippets;
mod site;
mod roadmap;
mod card;
mod teacher;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use self::links::{is_only_here, on_device, progress_link, progress_payload};
use self::qr_code::progress_code;
use crate::browser::lazy::link;
use crate::dom::element::{El, button, element};
use crate::lazy::backup;
use crate::lazy::dialog::{
    self, buttons, copy_button, copy_row, from_field, heading, link_field, named_field, paragraph, share_button,
};
use crate::tracker::Tracker;

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    // The address of the roadmap leads nowhere on another device.
    if is_only_here() {
        return roadmap::show(tracker, None);
    }
    show_progress(tracker, "");
}

/// Opens the dialog at the card.
pub fn show_card(tracker: Tracker) {
    if is_only_here() {
        return roadmap::show(tracker, None);
    }
    card::show(tracker, "", &progress_link(tracker, ""), back(tracker, String::new()));
}

/// Shows the link to the person's progress as it is now, under this name.
fn show_progress(tracker: Tracker, name: &str) {
    let name_field = element("input")
        .class("field")
        .attr("type", "text")
        .attr("maxlength", "60")
        .attr("dir", "auto")
        .attr("value", name);
    let [link, code] = [link_field(&words::link()), element("div")];
    let page = SharePage {
        tracker,
        name: name_field.element().clone().unchecked_into(),
        link: link.element().clone().unchecked_into(),
        code: code.element().clone(),
    };
    page.draw();
    let copied = page.link.clone();
    let copy_link = copy_button(tracker, &words::copy_link(), from_field, move || copied.value());
    let more = |words: &str, show: fn(Tracker, &str, &str, El)| {
        let page = page.clone();
        button(words).on("click", move |_| {
            let name = page.name.value();
            show(tracker, &name, &page.link.value(), back(tracker, name.clone()));
        })
    };
    let more = [
        more(&words::teacher(), teacher::show),
        more(&words::card(), card::show),
        more(&words::site(), |tracker, _, address, back| site::show(tracker, Some(address), back)),
        more(&words::roadmap(), |tracker, _, _, back| roadmap::show(tracker, Some(back))),
    ];
    let by_system = share_button(&page.link).map(|share| buttons([share]));
    let drawn = page.clone();
    let progress = [
        heading(&words::progress()),
        paragraph(&format!("{}{}", &words::about_progress(), on_device())),
        named_field(&words::your_name(), name_field.attr("autocomplete", "name").on("input", move |_| drawn.draw())),
        copy_row(named_field(&words::link(), link), [copy_link]),
        code,
    ];
    let notes = tracker.has_any_notes().then(|| {
        let download = button(&words::download_with_notes()).on("click", move |_| backup::download_progress(tracker));
        [paragraph(&words::about_notes()), buttons([download])]
    });
    let more = [heading(&words::more()), buttons(more)];
    let parts = by_system.into_iter().chain(progress).chain(notes.into_iter().flatten()).chain(more);
    dialog::open(&words::title(), parts, []);
}

/// What depends on the name.
#[derive(Clone)]
struct SharePage {
    tracker: Tracker,
    name: HtmlInputElement,
    link: HtmlInputElement,
    code: Element,
}

impl SharePage {
    fn draw(&self) {
        let payload = progress_payload(self.tracker, &self.name.value());
        let address = link::page("progress", &payload);
        self.link.set_value(&address);
        El::from_existing(self.code.clone()).emptied().children(progress_code(&address, &payload));
    }
}

/// A button that goes back to the first page.
fn back(tracker: Tracker, name: String) -> El {
    dialog::back_to(move || show_progress(tracker, &name))
}
