use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::links::{is_only_here, on_device};
use super::qr_code::qr_code;
use super::words;
use crate::browser::lazy::link;
use crate::dom::element::{El, element};
use crate::lazy::dialog::{self, copy_button, copy_row, from_field, heading, link_field, paragraph, share_button};
use crate::tracker::Tracker;

/// Shows the links to the roadmap itself.
pub fn show(tracker: Tracker, back: Option<El>) {
    let address = link::page("", "");
    let own = element("div");
    let place = own.element().clone();
    let about = paragraph(&format!("{}{}", &words::no_progress(), on_device()));
    let by_address = (!is_only_here()).then(|| {
        [
            heading(&words::where_it_is()),
            paragraph(&words::about_address()),
            row(tracker, link_field(&words::link_to_page()).attr("value", &address)),
        ]
        .into_iter()
        .chain(qr_code(&address, &words::page_code(), &words::about_page_code()))
    });
    let whole = [heading(&words::whole()), paragraph(&words::about_whole()), own];
    let parts = [about].into_iter().chain(by_address.into_iter().flatten()).chain(whole);
    dialog::open(&words::roadmap_title(), parts, back);
    let (id, document) = (tracker.roadmap_id(), tracker.document());
    spawn_local(async move {
        let link = match link::roadmap(&id, &document).await {
            Some(link) => row(tracker, link_field(&words::link_with_roadmap()).attr("value", &link)),
            None => paragraph(&words::roadmap_too_long()),
        };
        El::from_existing(place).emptied().child(link);
    });
}

fn row(tracker: Tracker, field: El) -> El {
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let share = share_button(&input);
    let copy = copy_button(tracker, &words::copy(), from_field, move || input.value());
    copy_row(field, share.into_iter().chain([copy]))
}
