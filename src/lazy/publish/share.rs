use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::qr_code::qr_code;
use crate::browser::fetch;
use crate::browser::lazy::link;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, Back, FROM_FIELD, copy, copy_row, heading, link_field, paragraph, share_button};
use crate::tracker::Tracker;

/// Shows the links to the roadmap itself.
pub fn show(tracker: Tracker, back: Back) {
    let address = link::page("", "");
    let own = element("div");
    let place = own.element().clone();
    let marks = paragraph(&format!("No link has any of your marks.{}", on_device()));
    let whole = [
        heading("The roadmap itself"),
        paragraph("A link with the whole roadmap in it, as it is now. It needs no file on any site."),
        own,
    ];
    let has_address = !is_only_here();
    let by_address = has_address.then(|| {
        [
            heading("Where it is"),
            paragraph("The address of this page. Whoever opens it gets the roadmap as it stands there then."),
            row(tracker, link_field("Link to this page").attr("value", &address)),
        ]
    });
    let to_phone = has_address.then(|| {
        [
            heading("To a phone"),
            paragraph("Point its camera at this. It opens the link to this page."),
            qr_code(&address, "QR code of the link to this page"),
        ]
    });
    let parts = [marks].into_iter().chain(by_address.into_iter().flatten()).chain(whole);
    let parts = parts.chain(to_phone.into_iter().flatten());
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

/// Whether the roadmap is a document that was brought to this browser, so that its address leads nowhere else.
pub fn is_only_here() -> bool {
    fetch::requested().starts_with("library:")
}

/// Where links lead, if only here.
pub fn on_device() -> &'static str {
    if link::is_local_file() { " This page is a file on this device, and its links open here only." } else { "" }
}

fn row(tracker: Tracker, field: El) -> El {
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let copied = input.clone();
    let button = button("Copy").on("click", move |_| copy(tracker, copied.value(), FROM_FIELD));
    copy_row(field, share_button(&input).into_iter().chain([button]))
}
