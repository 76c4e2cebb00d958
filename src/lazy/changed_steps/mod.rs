//! Marks that have no place in the roadmap any more: those of steps that the author changed, and values that cannot be
//! read.

mod words;
mod recovery;
mod choosing;
mod orphans;
mod set_aside;
mod banner;

use leptos::prelude::*;
use roadmap::Logbook;
use web_sys::Element;

use self::recovery::after_recovery;
use crate::lazy::dialog::{self, paragraph};
use crate::tracker::Tracker;

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    after_recovery(tracker, move || open(tracker));
}

/// Keeps the marks of steps that are certainly the same, once, and puts into the banner what a person should look at.
pub fn show_banner((tracker, banner): (Tracker, Element)) {
    banner::show(tracker, banner, show);
}

/// Whether the dialog has anything to show.
pub fn has_any(tracker: Tracker) -> bool {
    tracker.notices().with_untracked(|notices| notices.orphans > 0)
        || !tracker.logbook(Logbook::unreadable_values).is_empty()
}

fn open(tracker: Tracker) {
    let mut parts = orphans::part(tracker, open);
    parts.extend(set_aside::part(tracker));
    if parts.is_empty() {
        parts.push(paragraph(&words::none()));
    }
    dialog::open(&words::title(), parts, []);
}
