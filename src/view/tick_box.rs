use leptos::prelude::*;
use roadmap::{Completion, Face, NodeId};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::tracker::Tracker;
use crate::view::element::{Drawn, element};
use crate::view::place::tick_box_id;

/// The native checkbox of a step or of a whole topic. The tree listens for its changes.
pub fn tick_box(tracker: Tracker, topic: NodeId) -> Drawn {
    let completion = tracker.completion(topic);
    let input = if tracker.is_read_only() { element("input").with("aria-readonly", "true") } else { element("input") };
    input
        .class("tick-box")
        .with("type", "checkbox")
        .with("id", &tick_box_id(topic))
        .with("aria-label", &tracker.title(topic).to_string())
        .follow(move |input| show(input.unchecked_ref(), completion.get()))
}

/// Gives a box the face of a completion, whatever a click made of it.
pub fn show(tick_box: &HtmlInputElement, completion: Completion) {
    let face = completion.face();
    tick_box.set_checked(face == Face::Full);
    tick_box.set_indeterminate(face == Face::Part);
}
