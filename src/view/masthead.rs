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
use crate::view::words;
use crate::words as counts;

/// The roadmap's title, how much is done, the trail, and the way on.
pub fn masthead(tracker: Tracker) -> El {
    let roadmap = tracker.roadmap();
    let name =
        roadmap.name_beside_title().map(|name| authored(element("p").class("masthead-name").text(name), &roadmap));
    let title = titled(authored(element("h1").class("masthead-title"), &roadmap), roadmap.title());
    let place = (!frame::is_embedded() && !tracker.is_read_only()).then(|| {
        let place = element("section").class("continue").attr("aria-label", &words::go_on());
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

/// `91 steps`, `234 hours`; and when something is done, `12 of 234 hours`, `5 of 91 steps`. Then what is skipped, and
/// where marks are kept.
fn figures(tracker: Tracker) -> El {
    let completion = tracker.completion(NodeId::ROOT);
    let notices = tracker.notices();
    let is_read_only = tracker.is_read_only();
    let parts = ["span"; 4].map(element);
    let said = parts.each_ref().map(|part| part.element().clone());
    element("p").class("masthead-figures").children(parts).effect(move |_| {
        let whole = completion.get();
        let Completion { steps, steps_done, hours, hours_done, .. } = whole;
        let all_steps = || counts::steps(steps as usize);
        let of_steps = || counts::of_steps(steps_done as usize, steps as usize);
        let [one, two] = match (steps_done > 0, whole.has_hours()) {
            // All are skipped.
            _ if steps == 0 => Default::default(),
            (false, true) => [all_steps(), counts::hours(hours)],
            (false, false) => [all_steps(), String::new()],
            (true, true) => [counts::of_hours(hours_done.done_of(hours), hours), of_steps()],
            (true, false) => [of_steps(), String::new()],
        };
        let skipped = counts::skipped(whole);
        let kept = notices.with(|notices| {
            if is_read_only || notices.is_newer_here() {
                words::view_only()
            } else if notices.has_unsaved_marks() {
                words::not_kept()
            } else {
                words::kept()
            }
        });
        for (part, words) in said.iter().zip([one, two, skipped, kept]) {
            set_text(part, &words);
            set_shown(part, !words.is_empty());
        }
    })
}
