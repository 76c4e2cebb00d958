//! What stands in place of a tick box where nothing can be ticked: a sign of how far a topic is.

use roadmap::{Completion, NodeId, messages};
use web_sys::Element;

use crate::dom::element::set_attr;
use crate::tracker::Tracker;

messages! { "view_only":
    /// The name of a sign.
    fn named(title: &str, state: &str) {
        let state = match state {
            "to-do" => "to do",
            "doing" => "in progress",
            "part" => "partly done",
            state => state,
        };
        format!("{title}, {state}")
    }
}

/// Gives a sign its shape and its name. Keys go from sign to sign, and Tab passes them by.
pub fn show((tracker, topic, sign, completion): (Tracker, NodeId, &Element, Completion)) {
    let state = completion.face().name();
    let name = named(&tracker.title(topic), state);
    for (attribute, value) in [("role", "img"), ("tabindex", "-1"), ("data-mark", state), ("aria-label", &name)] {
        set_attr(sign, attribute, value);
    }
}
