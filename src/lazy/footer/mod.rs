//! What stands below the rows, except in another site's page: where the ticks are kept, the page to take along, and
//! what the author may want to correct.

mod words;

use leptos::prelude::*;
use web_sys::Element;

use crate::browser::offline;
use crate::dom::element::{El, element};
use crate::lazy::{backup, notices};
use crate::tracker::Tracker;

/// Fills the place for it.
pub fn show((tracker, place): (Tracker, Element)) {
    let in_memory = tracker.notices().with_untracked(|notices| notices.in_memory);
    let kept = if in_memory || tracker.is_shared_view() { words::nothing_sent() } else { words::on_this_device() };
    let download = (!offline::is_self_contained()).then(|| {
        let button = element("button").class("footer-button").attr("type", "button").text(&words::download());
        button.on("click", move |_| backup::download_page(tracker))
    });
    let kept = element("p").text(&kept);
    El::from_existing(place).children(author_notes(tracker)).child(kept).children(download);
}

/// Notes for the roadmap's author, folded away from the learner.
fn author_notes(tracker: Tracker) -> Option<El> {
    let count = tracker.notices().with_untracked(|notices| notices.warnings.len());
    (count > 0).then(|| {
        let summary = element("summary").text(&words::author_notes(count));
        element("details").class("author-notes").child(summary).child(notices::warnings(tracker))
    })
}
