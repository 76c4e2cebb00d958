use roadmap::{Completion, Face, Mark, NodeId};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::dom::element::{El, element, set_attr, set_flag};
use crate::dom::focus::tick_box_id;
use crate::dom::title::in_language;
use crate::lazy;
use crate::tracker::Tracker;
use crate::words::of_mark;

/// A native checkbox without a topic yet, or a sign where nothing can be ticked.
pub fn blank(tracker: Tracker) -> El {
    let tick_box = if tracker.is_read_only() { element("span") } else { element("input").attr("type", "checkbox") };
    in_language(tick_box, &tracker.roadmap()).class("tick-box")
}

/// Gives a blank box the name and the id of a topic. The tree listens for its changes.
pub fn named(blank: Element, topic: NodeId, title: &str) -> HtmlInputElement {
    El::from_existing(blank).attr("id", &tick_box_id(topic)).attr("aria-label", title).into_element().unchecked_into()
}

/// Gives a box the face of a completion, whatever a click made of it.
pub fn show(tracker: Tracker, topic: NodeId, tick_box: &HtmlInputElement, completion: Completion) {
    if tracker.is_read_only() {
        return lazy::show_sign(tracker, topic, tick_box, completion);
    }
    let face = completion.face();
    tick_box.set_checked(face == Face::Full);
    tick_box.set_indeterminate(face == Face::Part);
    let (mark, is) = match face {
        Face::Doing => ("doing", Mark::Doing),
        Face::Skipped => ("skipped", Mark::Skipped),
        _ => ("", Mark::ToDo),
    };
    // Only what differs is written: each attribute that is written makes the browser restyle the row.
    if tick_box.get_attribute("data-mark").unwrap_or_default() != mark {
        for (name, value) in [("data-mark", mark), ("aria-description", &of_mark(is))] {
            if mark.is_empty() {
                set_flag(tick_box, name, false);
            } else {
                set_attr(tick_box, name, value);
            }
        }
    }
}
