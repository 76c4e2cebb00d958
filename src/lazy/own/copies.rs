use leptos::task::spawn_local;
use roadmap::{Logbook, OwnValue};

use super::shown::show;
use crate::browser::backup_store::{self, BackupDifference};
use crate::tracker::Tracker;

/// Brings what is kept here and its copies in the backup store together: a killed browser may have lost what it wrote
/// here last.
pub fn compare(tracker: Tracker) {
    if tracker.is_shared_view() {
        return;
    }
    spawn_local(async move {
        let Some(prefix) = tracker.try_logbook(Logbook::own_prefix) else { return };
        // Where there is no backup store a notice says so.
        let Some(differences) = backup_store::read(&prefix, "").await else { return };
        let mut missing = Vec::new();
        for BackupDifference { key, text, .. } in differences {
            missing.extend(merge(tracker, &key, text.as_deref()).map(|text| (key, text)));
        }
        show(tracker);
        for (key, text) in missing {
            write(tracker, key, text).await;
        }
    });
}

/// Copies what is kept under a key.
pub fn copy(tracker: Tracker, key: String) {
    if tracker.is_shared_view() {
        return;
    }
    spawn_local(async move {
        if let Some(text) = merge(tracker, &key, None) {
            write(tracker, key, text).await;
        }
    });
}

/// Copies a value. Where another tab has put something else in its place meanwhile, both are merged.
async fn write(tracker: Tracker, key: String, text: String) {
    let Some(prefix) = tracker.try_logbook(Logbook::own_prefix) else { return };
    let end = key.strip_prefix(&prefix).unwrap_or_default().to_owned();
    let mut next = Some(text);
    while let Some(text) = next.take() {
        let (end, ours) = (end.clone(), text.clone());
        let yields_to = move |kept: &str| OwnValue::has_more(&end, kept, &ours);
        let later = backup_store::keep(&[key.clone(), text, String::new()], yields_to).await;
        for BackupDifference { key, text, .. } in later.unwrap_or_default() {
            next = merge(tracker, &key, text.as_deref());
            show(tracker);
        }
    }
}

/// Takes in what the backup store has under a key, and returns what it should have instead.
fn merge(tracker: Tracker, key: &str, text: Option<&str>) -> Option<String> {
    tracker.change_own(|logbook, _| logbook.merge_own(key, text)).flatten()
}
