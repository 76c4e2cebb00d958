use roadmap::{Change, Logbook, NotKept};

use super::words;
use crate::browser::storage::PageStorage;
use crate::lazy::own;
use crate::tracker::Tracker;

/// Changes what is kept under these keys, and copies it. The error is a sentence that says why it could not be kept.
pub fn keep(
    tracker: Tracker,
    keys: impl IntoIterator<Item = String>,
    change: impl FnOnce(&mut Logbook<PageStorage>, u64) -> Result<Change, NotKept>,
) -> Result<(), String> {
    let kept = tracker.change_own(|logbook, wall| match change(logbook, wall) {
        Ok(change) => (Ok(()), change),
        Err(refusal) => (Err(refusal), Change::default()),
    });
    match kept {
        Some(Err(NotKept::Newer)) => Err(words::newer_version()),
        Some(Err(NotKept::Storage(failure))) => Err(format!("{} {failure}", words::not_saved())),
        Some(Ok(())) | None => {
            keys.into_iter().for_each(|key| own::kept(tracker, key));
            Ok(())
        }
    }
}
