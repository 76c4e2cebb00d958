use roadmap::BulkAction;

use crate::tracker::Tracker;

/// Does an action of a dialog.
pub fn act(tracker: Tracker, action: BulkAction) {
    let mut action = Some(action);
    tracker.begin(false, &mut |logbook, wall| logbook.begin_in_bulk(action.take()?, wall));
}
