use leptos::prelude::*;
use roadmap::{Completion, Face, NodeId};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::dom::element::{El, element};
use crate::dom::focus::tick_box_id;
use crate::tracker::Tracker;

/// The native checkbox of a step or of a whole topic. The tree listens for its changes.
pub fn tick_box(tracker: Tracker, topic: NodeId) -> El {
    let completion = tracker.completion(topic);
    let input = if tracker.is_read_only() { element("input").attr("aria-readonly", "true") } else { element("input") };
    input
        .class("tick-box")
        .attr("type", "checkbox")
        .attr("id", &tick_box_id(topic))
        .attr("aria-label", &tracker.title(topic).to_string())
        .effect(move |input| show(input.unchecked_ref(), completion.get()))
}

/// Gives a box the face of a completion, whatever a click made of it.
pub fn show(tick_box: &HtmlInputElement, completion: Completion) {
    let face = completion.face();
    tick_box.set_checked(face == Face::Full);
    tick_box.set_indeterminate(face == Face::Part);
}
