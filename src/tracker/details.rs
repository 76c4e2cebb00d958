use leptos::prelude::*;
use roadmap::{NodeId, Roadmap};

use super::Tracker;

/// Which details are shown.
pub(super) struct ShownDetails {
    has_any: bool,
    /// Those that a person opened, in reading order.
    opened: Vec<NodeId>,
}

impl ShownDetails {
    pub(super) fn new(roadmap: &Roadmap) -> ShownDetails {
        let has_any = roadmap.topics().any(|topic| !roadmap.topic(topic).details().is_empty());
        ShownDetails { has_any, opened: Vec::new() }
    }
}

impl Tracker {
    /// Whether any topic has details.
    pub fn has_any_details(self) -> bool {
        self.details.with_value(|details| details.has_any)
    }

    /// Whether a topic has details.
    pub fn has_details(self, topic: NodeId) -> bool {
        self.subject.with_value(|subject| !subject.roadmap.topic(topic).details().is_empty())
    }

    /// Whether the details of a topic are shown below its row: those that were opened, those by which it was found, and on
    /// paper all.
    pub fn shows_details(self, topic: NodeId) -> bool {
        let is_opened = || self.details.with_value(|details| details.opened.binary_search(&topic).is_ok());
        self.has_details(topic) && (is_opened() || self.is_found_by_details(topic) || self.is_printing())
    }

    /// Opens the details of a topic that has some, or closes them.
    pub fn toggle_details(self, topic: NodeId) {
        let are_shown = self.shows_details(topic);
        self.leave_found_details(topic);
        self.details.update_value(|details| match details.opened.binary_search(&topic) {
            Ok(place) => drop(details.opened.remove(place)),
            Err(place) if !are_shown => details.opened.insert(place, topic),
            Err(_) => {}
        });
        self.refresh_rows();
    }
}
