use leptos::prelude::*;

use crate::browser::{frame, offline};
use crate::dom::element::{El, element};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::notices::author_notes;

/// Says where the ticks are kept, and what the author may want to know.
pub fn footer(tracker: Tracker) -> El {
    let in_memory = tracker.notices().get_untracked().in_memory;
    if frame::is_embedded() {
        let kept = match in_memory {
            _ if tracker.is_shared_view() => "Nothing is kept here.",
            _ if tracker.is_read_only() => "Here your ticks are only shown.",
            true => "Your ticks are kept only while this page is open.",
            false => "Your ticks are kept on this site only, in this browser.",
        };
        let own = element("a").attr("href", &frame::own_address()).attr("target", "_blank").text("Open in Cairn");
        return element("footer").class("footer").child(element("p").text(kept)).child(own);
    }
    let kept = if in_memory || tracker.is_shared_view() {
        "Nothing is sent anywhere."
    } else {
        "Your ticks are kept in this browser, on this device. Nothing is sent anywhere."
    };
    let download = (!offline::is_self_contained()).then(|| {
        let button = element("button").class("footer-button").attr("type", "button").text("Download for offline use");
        button.on("click", move |_| lazy::download_page(tracker))
    });
    let words = element("p").text(kept);
    element("footer").class("footer").children(author_notes(tracker)).child(words).children(download)
}
