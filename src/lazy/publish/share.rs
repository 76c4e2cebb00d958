use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::qr_code::qr_code;
use crate::browser::lazy::link;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, Back, FROM_FIELD, copy, copy_row, heading, link_field, paragraph};
use crate::tracker::Tracker;

/// Shows the links to the roadmap itself.
pub fn show(tracker: Tracker, back: Back) {
    let address = link::page("", "");
    let own = element("div");
    let place = own.element().clone();
    let parts = [
        paragraph(&format!("Neither link has any of your marks.{}", on_device())),
        heading("Where it is"),
        paragraph("The address of this page. Whoever opens it gets the roadmap as it stands there then."),
        row(tracker, link_field("Link to this page").attr("value", &address)),
        heading("The roadmap itself"),
        paragraph("A link with the whole roadmap in it, as it is now. It needs no file on any site."),
        own,
        heading("To a phone"),
        paragraph("Point its camera at this. It opens the first of the links."),
        qr_code(&address, "QR code of the link to this page"),
    ];
    dialog::open("Share this roadmap", parts, [dialog::back(tracker, back)]);
    let (id, document) = (tracker.roadmap_id(), tracker.document());
    spawn_local(async move {
        let link = match link::roadmap(&id, &document).await {
            Some(link) => row(tracker, link_field("Link with the roadmap in it").attr("value", &link)),
            None => paragraph("This roadmap is too long for a link: put its file on a site, and share that address."),
        };
        El::from_existing(place).emptied().child(link);
    });
}

/// Where links lead, if only here.
pub fn on_device() -> &'static str {
    if link::is_local_file() { " This page is a file on this device, and its links open here only." } else { "" }
}

fn row(tracker: Tracker, field: El) -> El {
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let button = button("Copy").on("click", move |_| copy(tracker, input.value(), FROM_FIELD));
    copy_row(field, button)
}
