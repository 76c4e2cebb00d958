use roadmap::{LearningRecord, Logbook};

use crate::browser::frame;
use crate::tracker::Tracker;

/// What was read and reviewed, as far as it may be shown: nothing where another site's page could learn it, or where
/// somebody else's progress is shown.
pub fn learning(tracker: Tracker) -> LearningRecord {
    let may_be_shown = !tracker.is_shared_view() && !frame::hides_marks();
    may_be_shown.then(|| tracker.try_logbook(Logbook::learning)).flatten().unwrap_or_default()
}
