//! What stands in place of a tick box where nothing can be ticked: a sign of how far a topic is.

use roadmap::{Completion, Face, NodeId};
use web_sys::Element;

use crate::dom::element::set_attr;
use crate::tracker::Tracker;

/// Gives a sign its shape and its name. Keys go from sign to sign, and Tab passes them by.
pub fn show((tracker, topic, sign, completion): (Tracker, NodeId, &Element, Completion)) {
    let (mark, words) = match completion.face() {
        Face::Empty => ("to-do", "to do"),
        Face::Doing => ("doing", "in progress"),
        Face::Part => ("part", "partly done"),
        Face::Full => ("done", "done"),
        Face::Skipped => ("skipped", "skipped"),
    };
    let name = format!("{}, {words}", tracker.title(topic));
    for (attribute, value) in [("role", "img"), ("tabindex", "-1"), ("data-mark", mark), ("aria-label", &name)] {
        set_attr(sign, attribute, value);
    }
}
