use roadmap::{Guide, NodeId};

use super::Tracker;

/// The details that a person opened, in reading order.
#[derive(Default)]
pub(super) struct ShownDetails(Vec<NodeId>);

/// How much of the details of a topic is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetailsExtent {
    /// All of them, and its note.
    All,
    /// What is searched for, and its note.
    Found,
    /// Its note alone.
    Note,
}

impl ShownDetails {
    fn open(&mut self, topic: NodeId) {
        if let Err(place) = self.0.binary_search(&topic) {
            self.0.insert(place, topic);
        }
    }

    fn close(&mut self, topic: NodeId) {
        if let Ok(place) = self.0.binary_search(&topic) {
            self.0.remove(place);
        }
    }
}

impl Tracker {
    /// Whether any topic has details.
    pub fn has_any_details(self) -> bool {
        let roadmap = self.roadmap();
        roadmap.topics().any(|topic| !roadmap.topic(topic).details().is_empty())
    }

    /// Whether a topic has details, or a note.
    pub fn has_details(self, topic: NodeId) -> bool {
        !self.state().subject.roadmap.topic(topic).details().is_empty() || self.has_note(topic)
    }

    /// Whether the details of a topic are shown below its row: they were opened, a search found it by them, a note is
    /// being written on it, or it is printed with them.
    pub fn shows_details(self, topic: NodeId) -> bool {
        let is_written = self.written_note() == Some(topic);
        let is_printed = || self.is_printing() && (self.prints_all_details() || self.has_note(topic));
        let is_shown = self.has_open_details(topic) || is_written || self.is_found_by_details(topic) || is_printed();
        self.has_details(topic) && is_shown
    }

    /// How much of the details of a topic is shown where they are.
    pub fn details_extent(self, topic: NodeId) -> DetailsExtent {
        let is_open = self.has_open_details(topic) || self.written_note() == Some(topic);
        match () {
            () if is_open || self.prints_all_details() => DetailsExtent::All,
            () if self.is_printing() => DetailsExtent::Note,
            () if self.is_found_by_details(topic) => DetailsExtent::Found,
            () => DetailsExtent::All,
        }
    }

    fn has_open_details(self, topic: NodeId) -> bool {
        self.state().details.borrow().0.binary_search(&topic).is_ok()
    }

    /// Shows all details of a topic in which something was found.
    pub fn show_all_details(self, topic: NodeId) {
        self.leave_found_details(topic);
        self.state().details.borrow_mut().open(topic);
        self.refresh_rows();
    }

    /// Shows what a guide says beside the details of the roadmap. Returns whether it says anything of it.
    pub fn adopt_guide(self, guide: &Guide) -> bool {
        let is_about = guide.attach(&self.roadmap());
        if is_about {
            self.forget_search_index();
            self.refresh_rows();
        }
        is_about
    }

    /// Opens the details of a topic that has some, or closes them.
    pub fn toggle_details(self, topic: NodeId) {
        let are_shown = self.shows_details(topic);
        self.leave_found_details(topic);
        let details = &self.state().details;
        if are_shown {
            details.borrow_mut().close(topic);
        } else {
            details.borrow_mut().open(topic);
        }
        self.refresh_rows();
    }
}
