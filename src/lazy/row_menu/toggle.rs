use roadmap::{Action, BulkAction, Mark, NodeId};

use crate::tracker::Tracker;

/// Marks a topic, or takes the mark back if every step that could have it has it.
pub fn toggle(tracker: Tracker, topic: NodeId, mark: Mark) {
    if tracker.logbook(|logbook| logbook.completion(topic).is_all(mark)) {
        tracker.act_in_bulk(BulkAction::Unmark(topic, mark));
    } else {
        tracker.act(Action::Mark(topic, mark));
    }
}
