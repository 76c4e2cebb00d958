use super::words;
use crate::browser::{address, frame, offline, page};
use crate::dom::element::{El, button, element};
use crate::lazy::library;
use crate::part::Parts;

/// What stands in place of a roadmap that cannot be shown, with the reason, and what is wrong with its document.
pub fn failure((sentence, document, parts): (&str, String, &'static Parts)) -> El {
    page::report_error(sentence);
    let heading = words::failed();
    page::set_title(&format!("{heading} · Cairn"));
    let has_payload = ["progress", "merge", "document"].into_iter().any(|name| address::payload(name).is_some());
    let way_out = if has_payload {
        // The same address without what the link carries.
        Some(("", words::open_without()))
    } else if frame::is_embedded() {
        None
    } else {
        address::parameter("roadmap").map(|_| (".", words::open_own()))
    };
    let way_out = way_out.map(|(address, words)| element("a").class("button").attr("href", address).text(&words));
    let failed = element("div")
        .class("failure")
        .attr("role", "alert")
        .child(element("h1").text(&heading))
        .child(element("p").text(sentence))
        .child(element("p").text(&words::still_there()))
        .child(button(&words::try_again()).on("click", |_| offline::reload()))
        .children(way_out);
    let place = element("main").child(failed);
    library::explain(place.element(), document, parts);
    place
}
