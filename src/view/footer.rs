use leptos::prelude::*;

use crate::browser::{frame, offline};
use crate::dom::element::{El, element};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::notices::author_notes;
use crate::view::words;

/// Says where the ticks are kept, and what the author may want to know.
pub fn footer(tracker: Tracker) -> El {
    let in_memory = tracker.notices().with_untracked(|notices| notices.in_memory);
    if frame::is_embedded() {
        let kept = match in_memory {
            _ if tracker.is_shared_view() => words::nothing_kept(),
            _ if tracker.is_read_only() => words::only_shown(),
            true => words::while_open(),
            false => words::on_this_site(),
        };
        let own =
            element("a").attr("href", &frame::own_address()).attr("target", "_blank").text(&words::open_in_cairn());
        return element("footer").class("footer").child(element("p").text(&kept)).child(own);
    }
    let kept = if in_memory || tracker.is_shared_view() { words::nothing_sent() } else { words::on_this_device() };
    let download = (!offline::is_self_contained()).then(|| {
        let button = element("button").class("footer-button").attr("type", "button").text(&words::download());
        button.on("click", move |_| lazy::download_page(tracker))
    });
    let kept = element("p").text(&kept);
    element("footer").class("footer").children(author_notes(tracker)).child(kept).children(download)
}
