use leptos::prelude::*;
use roadmap::NodeId;

use super::Tracker;

/// The details that a person opened, in reading order.
#[derive(Default)]
pub(super) struct ShownDetails(Vec<NodeId>);

impl Tracker {
    /// Whether any topic has details.
    pub fn has_any_details(self) -> bool {
        let roadmap = self.roadmap();
        roadmap.topics().any(|topic| !roadmap.topic(topic).details().is_empty())
    }

    /// Whether a topic has details.
    pub fn has_details(self, topic: NodeId) -> bool {
        self.subject.with_value(|subject| !subject.roadmap.topic(topic).details().is_empty())
    }

    /// Whether the details of a topic are shown below its row: those that were opened, those by which it was found, and on
    /// paper all.
    pub fn shows_details(self, topic: NodeId) -> bool {
        let is_opened = || self.details.with_value(|ShownDetails(opened)| opened.binary_search(&topic).is_ok());
        self.has_details(topic) && (is_opened() || self.is_found_by_details(topic) || self.is_printing())
    }

    /// Opens the details of a topic that has some, or closes them.
    pub fn toggle_details(self, topic: NodeId) {
        let are_shown = self.shows_details(topic);
        self.leave_found_details(topic);
        self.details.update_value(|ShownDetails(opened)| match opened.binary_search(&topic) {
            Ok(place) => drop(opened.remove(place)),
            Err(place) if !are_shown => opened.insert(place, topic),
            Err(_) => {}
        });
        self.refresh_rows();
    }
}
