use crate::browser::{offline, page};
use crate::view::element::{Drawn, element};
use crate::view::toolbar::button;

/// What stands in the place of a roadmap that cannot be shown.
pub fn failure(sentence: String) -> Drawn {
    // Without what the link carries.
    let is_carried = ["progress", "merge", "document"].into_iter().any(|name| page::carried(name).is_some());
    let own = is_carried.then(|| element("a").class("button").with("href", "").text("Open without it"));
    let words = element("div")
        .class("failure")
        .with("role", "alert")
        .child(element("h1").text("The roadmap cannot be shown"))
        .child(element("p").text(&sentence))
        .child(element("p").text("What was kept before is still there."))
        .child(button("Try again").on("click", |_| offline::reload()))
        .children(own);
    element("main").child(words)
}
