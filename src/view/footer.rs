use leptos::prelude::*;

use crate::tracker::Tracker;
use crate::view::element::{Drawn, element};
use crate::view::notices::author_notes;

/// Where the ticks are kept, and what the author may want to know.
pub fn footer(tracker: Tracker) -> Drawn {
    let kept = if tracker.notices().get_untracked().in_memory {
        "Nothing is sent anywhere."
    } else {
        "Your ticks are kept in this browser, on this device. Nothing is sent anywhere."
    };
    element("footer").class("footer").children(author_notes(tracker)).child(element("p").text(kept))
}
