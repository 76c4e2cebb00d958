use leptos::prelude::*;
use roadmap::Logbook;

use crate::browser::{fetch, frame, offline, welcome as kept};
use crate::dom::element::{El, button, element};
use crate::dom::focus;
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::words;

/// What Cairn is, in a line, for a person who has marked nothing yet and brought no roadmap of their own. It stays
/// until it is dismissed or the page is opened again, as a first tick is to move no row. `web/boot.js` knows when it is
/// due.
pub fn welcome(tracker: Tracker) -> Option<El> {
    let is_kept = !tracker.notices().with_untracked(|notices| notices.in_memory);
    let is_new = || tracker.logbook(Logbook::is_blank) && !fetch::requested().starts_with("library:");
    let is_due = is_kept && !frame::is_embedded() && !tracker.is_read_only() && is_new();
    (is_due && !kept::is_dismissed()).then(|| {
        let line = element("div").class("welcome");
        let drawn = line.element().clone();
        let open = (!offline::is_self_contained()).then(|| {
            element("button")
                .class("welcome-open")
                .attr("type", "button")
                .attr("aria-haspopup", "dialog")
                .text(&words::open_yours())
                .on("click", move |_| lazy::show_open(tracker))
        });
        let close = button("×").attr("aria-label", &words::dismiss()).on("click", move |_| {
            drawn.remove();
            if !tracker.is_newer_here() {
                kept::dismiss();
            }
            focus::focus_heading();
        });
        let said = element("p").text(&words::welcome()).text(" ").children(open);
        line.child(said).child(close)
    })
}
