use leptos::task::spawn_local;
use roadmap::{BulkAction, Logbook};

use crate::browser::{backup_store, page};
use crate::tracker::Tracker;

/// Does an action of a dialog that was closed. Closing the dialog, reading what is stored and storing a snapshot take a
/// task each, so that the page stays responsive.
pub fn act(tracker: Tracker, action: BulkAction) {
    spawn_local(async move {
        page::next_task().await;
        tracker.reread();
        page::next_task().await;
        if tracker.is_alive() {
            tracker.act_in_bulk(action);
            // In this task, so that the snapshot reaches the backup store before the first marks.
            if let Some(snapshot) = tracker.try_logbook(Logbook::snapshot_to_back_up).flatten() {
                backup_store::keep(&snapshot, |_| false).await;
            }
        }
    });
}
