use leptos::prelude::*;
use roadmap::{Completion, NodeId};

use crate::browser::frame;
use crate::dom::element::{El, element, set_flag, set_shown, set_text};
use crate::dom::title::{authored, titled};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::stones::stones;
use crate::view::trail::trail;
use crate::view::welcome::welcome;
use crate::words;

/// The roadmap's title, how far one has come, the trail, and the way on.
pub fn masthead(tracker: Tracker) -> El {
    let roadmap = tracker.roadmap();
    let name =
        roadmap.name_beside_title().map(|name| authored(element("p").class("masthead-name").text(name), &roadmap));
    let title = titled(authored(element("h1").class("masthead-title"), &roadmap), roadmap.title());
    let place = (!frame::is_embedded() && !tracker.is_read_only()).then(|| {
        let place = element("section").class("continue").attr("aria-label", "Continue");
        set_flag(place.element(), "data-with-link", tracker.has_any_details());
        set_flag(place.element(), "data-end", tracker.next_up().is_none());
        lazy::show_continue(tracker, place.element().clone());
        place
    });
    element("header")
        .class("masthead")
        .children(name)
        .child(title)
        .child(figures(tracker))
        .child(stones(tracker.completion(NodeId::ROOT)))
        .child(trail(tracker))
        .children(welcome(tracker))
        .children(place)
}

/// `91 steps`, `234 hours`; and when something is done, `12 of 234 hours`, `5 of 91 steps`. Then what is skipped, and where
/// marks are kept.
fn figures(tracker: Tracker) -> El {
    let completion = tracker.completion(NodeId::ROOT);
    let notices = tracker.notices();
    let is_read_only = tracker.is_read_only();
    let parts = ["span"; 4].map(element);
    let said = parts.each_ref().map(|part| part.element().clone());
    element("p").class("masthead-figures").children(parts).effect(move |_| {
        let whole = completion.get();
        let Completion { steps, steps_done, hours, hours_done, .. } = whole;
        let steps_in_words = words::steps(steps as usize);
        let [one, two] = match (steps_done > 0, whole.has_hours()) {
            // All are skipped.
            _ if steps == 0 => Default::default(),
            (false, true) => [steps_in_words, format!("{hours} hours")],
            (false, false) => [steps_in_words, String::new()],
            (true, true) => {
                [format!("{} of {hours} hours", hours_done.done_of(hours)), format!("{steps_done} of {steps_in_words}")]
            }
            (true, false) => [format!("{steps_done} of {steps_in_words}"), String::new()],
        };
        let skipped = words::skipped(whole);
        let kept = notices.with(|notices| {
            if is_read_only || notices.trouble.newer > 0 {
                "view only"
            } else if notices.trouble.unsaved > 0 || (notices.in_memory && !notices.has_backup_store) {
                "not saved"
            } else {
                "saved in this browser"
            }
        });
        for (part, words) in said.iter().zip([one.as_str(), two.as_str(), skipped.as_str(), kept]) {
            set_text(part, words);
            set_shown(part, !words.is_empty());
        }
    })
}
