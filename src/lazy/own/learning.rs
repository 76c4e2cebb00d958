use roadmap::{LearningRecord, Logbook, NodeId, NotKept};

use super::{kept, words};
use crate::browser::frame;
use crate::browser::storage::PageStorage;
use crate::tracker::Tracker;

/// What was read and reviewed, as far as it may be shown: nothing where another site's page could learn of it, or where
/// somebody else's progress is shown.
pub fn learning(tracker: Tracker) -> LearningRecord {
    let may_be_shown = !tracker.is_shared_view() && !frame::hides_marks();
    may_be_shown.then(|| tracker.try_logbook(Logbook::learning)).flatten().unwrap_or_default()
}

/// Says whether a resource of a topic was read, by the resource's key, and shows it. The mark of the topic stays.
pub fn set_read(tracker: Tracker, topic: NodeId, resource: &str, is_read: bool) {
    change(tracker, |logbook, wall| logbook.set_read(topic, resource, is_read, wall));
}

fn change(tracker: Tracker, command: impl FnOnce(&mut Logbook<PageStorage>, u64) -> Result<(), NotKept>) {
    let said = tracker.change_own(|logbook, wall| (command(logbook, wall), Default::default()));
    match said {
        Some(Ok(())) => kept(tracker, tracker.logbook(Logbook::learning_key)),
        Some(Err(_)) => tracker.toast(&words::reading_not_kept(), None),
        None => {}
    }
}
