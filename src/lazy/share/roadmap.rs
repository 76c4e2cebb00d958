use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::links::{is_only_here, on_device};
use super::qr_code::qr_code;
use super::words;
use crate::browser::lazy::link;
use crate::dom::element::{El, element};
use crate::lazy::dialog::{self, FROM_FIELD, copy_button, copy_row, heading, link_field, paragraph, share_button};
use crate::tracker::Tracker;

/// Shows the links to the roadmap itself.
pub fn show(tracker: Tracker, back: Option<El>) {
    let address = link::page("", "");
    let own = element("div");
    let place = own.element().clone();
    let about = paragraph(&format!("{}{}", words::NO_PROGRESS, on_device()));
    let by_address = (!is_only_here()).then(|| {
        [
            heading(words::WHERE_IT_IS),
            paragraph(words::ABOUT_ADDRESS),
            row(tracker, link_field(words::LINK_TO_PAGE).attr("value", &address)),
        ]
        .into_iter()
        .chain(qr_code(&address, words::PAGE_CODE, words::ABOUT_PAGE_CODE))
    });
    let whole = [heading(words::WHOLE), paragraph(words::ABOUT_WHOLE), own];
    let parts = [about].into_iter().chain(by_address.into_iter().flatten()).chain(whole);
    dialog::open(words::ROADMAP_TITLE, parts, back);
    let (id, document) = (tracker.roadmap_id(), tracker.document());
    spawn_local(async move {
        let link = match link::roadmap(&id, &document).await {
            Some(link) => row(tracker, link_field(words::LINK_WITH_ROADMAP).attr("value", &link)),
            None => paragraph(words::ROADMAP_TOO_LONG),
        };
        El::from_existing(place).emptied().child(link);
    });
}

fn row(tracker: Tracker, field: El) -> El {
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let share = share_button(&input);
    let copy = copy_button(tracker, words::COPY, FROM_FIELD, move || input.value());
    copy_row(field, share.into_iter().chain([copy]))
}
