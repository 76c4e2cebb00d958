use roadmap::{Completion, NodeId};

use super::words;
use crate::browser::clock;
use crate::browser::lazy::dates;
use crate::dom::element::{El, button, element, svg};
use crate::dom::stone_shapes::{STONE_PARTS, STONES};
use crate::lazy::{library, share};
use crate::part::Parts;
use crate::tracker::Tracker;
use crate::words::{all_done, steps};

/// The end of the way: what was done, and when, and what people can do now.
pub fn finish(tracker: Tracker, place: El, parts: &'static Parts) {
    let Completion { steps: all, hours, steps_skipped, .. } =
        tracker.logbook(|logbook| logbook.completion(NodeId::ROOT));
    let walked = words::walked(&steps(all as usize), hours, steps_skipped);
    let when = tracker
        .logbook(|logbook| logbook.days_of_marks(clock::wall()))
        .map(|days| dates::days(days.first, days.last))
        .map(|days| element("p").class("continue-when").text(&days));
    let to_share = button(&words::share_card()).on("click", move |_| share::show_card(tracker));
    let another = button(&words::open_another()).on("click", move |_| library::show((tracker, parts)));
    let said = element("div")
        .class("continue-walked")
        .child(element("p").class("continue-title").text(&all_done()))
        .child(element("p").class("continue-what").text(&walked))
        .children(when);
    let answers = element("p").class("continue-answers").child(to_share).child(another);
    place.child(cairn()).child(said).child(answers);
}

/// The finished cairn, larger than anywhere else.
fn cairn() -> El {
    let stones = STONES.iter().map(|stone| {
        let attributes = STONE_PARTS.into_iter().zip(stone);
        attributes.fold(svg("ellipse").class("stone"), |stone, (name, value)| stone.attr(name, value))
    });
    svg("svg").class("finished-cairn").attr("viewBox", "0 0 64 64").attr("aria-hidden", "true").children(stones)
}
