use crate::browser::{address, frame, offline, page};
use crate::dom::element::{El, button, element};

const HEADING: &str = "The roadmap cannot be shown";

/// What stands in place of a roadmap that cannot be shown, with the reason.
pub fn failure(sentence: &str) -> El {
    page::set_title(&format!("{HEADING} · Cairn"));
    let has_payload = ["progress", "merge", "document"].into_iter().any(|name| address::payload(name).is_some());
    let way_out = if has_payload {
        // The same address without what the link carries.
        Some(("", "Open without it"))
    } else if frame::is_embedded() {
        None
    } else {
        address::parameter("roadmap").map(|_| (".", "Open Cairn’s own roadmap"))
    };
    let way_out = way_out.map(|(address, words)| element("a").class("button").attr("href", address).text(words));
    let words = element("div")
        .class("failure")
        .attr("role", "alert")
        .child(element("h1").text(HEADING))
        .child(element("p").text(sentence))
        .child(element("p").text("What was kept before is still there."))
        .child(button("Try again").on("click", |_| offline::reload()))
        .children(way_out);
    element("main").child(words)
}
