use std::cell::Cell;

use leptos::prelude::*;
use roadmap::NodeId;
use web_sys::Element;

use super::outlook::{self, kept_plan};
use super::words;
use crate::browser::page;
use crate::dom::element::{El, element, set_shown, set_text};
use crate::lazy::{journey, own};
use crate::tracker::Tracker;

/// Puts the line below the way on, into the room that is kept for it. The line opens the dialog, and beside it is a
/// button for the journey.
pub fn put_below(tracker: Tracker, place: &Element, open: fn(Tracker)) {
    let link = element("button")
        .class("pace-open")
        .attr("type", "button")
        .attr("aria-haspopup", "dialog")
        .on("click", move |_| open(tracker));
    let journey = journey::is_shown(tracker).then(|| {
        element("button")
            .class("pace-journey")
            .attr("type", "button")
            .attr("aria-haspopup", "dialog")
            .text(&words::journey())
            .on("click", move |_| journey::show(tracker))
    });
    let line = element("p").class("pace").child(link).children(journey);
    if let (Some(header), next) = (place.parent_element(), place.next_element_sibling()) {
        match next {
            Some(next) => line.put_before(&next),
            None => drop(line.append_to(&header)),
        }
    }
    draw(tracker);
    let completion = tracker.completion(NodeId::ROOT);
    let is_first = Cell::new(true);
    El::from_existing(place.clone()).effect(move |_| {
        completion.track();
        if !is_first.replace(false) {
            draw(tracker);
        }
    });
    own::follow(move || draw(tracker));
    // Another day may have begun.
    page::listen("visibilitychange", move |_| draw(tracker));
}

/// Says in the line what follows from the plan as it is kept now.
pub fn draw(tracker: Tracker) {
    let Some(link) = page::root().find(".pace-open").filter(|_| tracker.is_alive()) else { return };
    set_shown(&link, tracker.next_up().is_some());
    let words = match kept_plan(tracker) {
        Some(plan) => outlook::sentence(&tracker.logbook(outlook::now), &plan, false),
        None => words::plan_your_weeks(),
    };
    // Writing the same words again would draw them again.
    if link.text_content().as_deref() != Some(words.as_str()) {
        set_text(&link, &words);
    }
}
