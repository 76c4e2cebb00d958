//! Marks besides that of a step that is done: in progress and skipped.

mod words;

use leptos::prelude::*;
use roadmap::{Action, BulkAction, Mark, NodeId};

use crate::tracker::Tracker;

/// A mark that a person can give a topic, or take back.
pub struct Toggle {
    /// What that is called.
    pub words: String,
    /// The key that does it in the row.
    pub key: &'static str,
    /// The mark.
    pub mark: Mark,
}

/// What can be said of a topic as it is now, besides that it is done.
pub fn toggles(tracker: Tracker, topic: NodeId) -> Vec<Toggle> {
    if tracker.is_read_only() {
        return Vec::new();
    }
    let is_step = tracker.roadmap().is_step(topic);
    let whole = tracker.completion(topic).get_untracked();
    let (is_doing, is_skipped) = (whole.is_all(Mark::Doing), whole.is_all(Mark::Skipped));
    let left = whole.steps - whole.steps_done;
    let can_begin = is_doing || is_step || left > whole.steps_doing;
    let can_skip = is_skipped || is_step || left > 0;
    let begin = can_begin.then(|| Toggle {
        words: if is_doing { words::to_do() } else { words::in_progress() },
        key: "d",
        mark: Mark::Doing,
    });
    let skip = can_skip.then(|| Toggle {
        words: if is_skipped { words::do_not_skip() } else { words::skip() },
        key: "s",
        mark: Mark::Skipped,
    });
    begin.into_iter().chain(skip).collect()
}

/// Marks a topic, or takes the mark back if every step that could have it has it.
pub fn toggle(tracker: Tracker, topic: NodeId, mark: Mark) {
    if tracker.logbook(|logbook| logbook.completion(topic).is_all(mark)) {
        tracker.act_in_bulk(BulkAction::Unmark(topic, mark));
    } else {
        tracker.act(Action::Mark(topic, mark));
    }
}
