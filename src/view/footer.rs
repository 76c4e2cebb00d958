use leptos::prelude::*;

use crate::browser::offline;
use crate::tracker::Tracker;
use crate::view::element::{Drawn, element, show};
use crate::view::more;
use crate::view::notices::author_notes;

/// Where the ticks are kept, and what the author may want to know.
pub fn footer(tracker: Tracker) -> Drawn {
    let kept = if tracker.notices().get_untracked().in_memory {
        "Nothing is sent anywhere."
    } else {
        "Your ticks are kept in this browser, on this device. Nothing is sent anywhere."
    };
    let notices = tracker.notices();
    let lost = element("button")
        .class("footer-button")
        .with("type", "button")
        .on("click", move |_| more::show_progress(tracker, more::Start::Lost))
        .follow(move |button| {
            let lost = notices.with(|notices| notices.lost);
            let words = if lost == 1 { "mark no longer matches" } else { "marks no longer match" };
            button.set_text_content(Some(&format!("{lost} {words} a topic")));
            show(button, lost > 0);
        });
    let whole = (!offline::is_alone()).then(|| {
        let button = element("button").class("footer-button").with("type", "button").text("Download for offline use");
        button.on("click", move |_| more::give_whole(tracker))
    });
    let words = element("p").text(kept);
    element("footer").class("footer").child(lost).children(author_notes(tracker)).child(words).children(whole)
}
