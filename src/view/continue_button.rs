use std::cell::Cell;

use leptos::prelude::*;
use roadmap::NodeId;

use crate::dom::element::{El, element, set_shown};
use crate::dom::going::go_to_next;
use crate::dom::title::authored;
use crate::tracker::Tracker;
use crate::view::words;

/// A button that goes to the next step, from wherever the person has scrolled to.
pub fn continue_button(tracker: Tracker) -> El {
    let completion = tracker.completion(NodeId::ROOT);
    let title = authored(element("span").class("continue-button-title"), &tracker.roadmap());
    let shown = title.element().clone();
    let last = Cell::new(None);
    element("button")
        .class("button continue-button")
        .attr("type", "button")
        .attr("title", &words::next_step())
        .child(element("span").text(&words::go_on()))
        .text(" ")
        .child(title)
        .on("click", move |_| go_to_next(tracker))
        .effect(move |button| {
            completion.track();
            let next = tracker.next_up();
            if last.replace(next) != next {
                shown.set_text_content(next.map(|step| tracker.title(step)).as_deref());
            }
            set_shown(button, next.is_some());
        })
}
