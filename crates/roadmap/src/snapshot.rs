//! What is kept beside the marks, to be looked at and brought back.

use crate::file::ProgressFile;
use crate::kept::Unreadable;
use crate::logbook::{Logbook, Slot};
use crate::mark::Entry;
use crate::storage::{Storage, StorageError};
use crate::tree::NodeId;

/// All marks as they were before something large was done to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// When it was made, in milliseconds since 1970.
    pub wall: u64,
    /// The marks, and before what.
    pub file: ProgressFile,
}

/// So many of a roadmap are kept; beyond, the oldest goes.
const MOST: usize = 10;

impl<S: Storage> Logbook<S> {
    /// The snapshots that can be brought back, the last first.
    pub fn snapshots(&self) -> Vec<Snapshot> {
        let read = |(wall, key): (u64, String)| {
            let file = ProgressFile::read_any(&self.storage.read(&key).ok()??).ok()?;
            Some(Snapshot { wall, file })
        };
        self.snapshot_keys().into_iter().rev().filter_map(read).collect()
    }

    /// Keeps all marks under a key of their own, if there are any. Where there is no room for that there is a notice,
    /// and undo for as long as the page is open.
    #[inline(never)]
    pub(crate) fn take_snapshot(&mut self, before: &str, wall: u64) {
        let is_marked = |slot| self.entry(slot).is_some();
        let steps = self.roadmap.steps(NodeId::ROOT).map(Slot::of);
        if !steps.chain(self.orphan_slots()).any(is_marked) {
            return;
        }
        let keys = self.snapshot_keys();
        let last = keys.last().map_or(0, |(last, _)| *last);
        let text = self.exported(before);
        let key = format!("{}{}", self.snapshot_prefix(), wall.max(last + 1));
        let mut written = self.storage.write(&key, &text);
        if written == Err(StorageError::Full) && self.evictable() >= text.len() {
            written = self.write(&key, &text);
        }
        let spare = (keys.len() + 1).saturating_sub(MOST);
        let done = written.and_then(|()| keys.iter().take(spare).try_for_each(|(_, key)| self.storage.remove(key)));
        if let Err(failure) = done {
            self.trouble.failure = Some(failure);
        }
    }

    /// How much room older snapshots take, so that none goes for one that does not fit all the same.
    fn evictable(&self) -> usize {
        let mut length = 0;
        let seen = self.storage.each("cairn::snapshot:", &mut |key, text| length += key.len() + text.len());
        if seen.is_ok() { length } else { 0 }
    }

    /// The oldest first.
    fn snapshot_keys(&self) -> Vec<(u64, String)> {
        let prefix = self.snapshot_prefix();
        let mut keys: Vec<(u64, String)> = Vec::new();
        let listed = self.storage.each(&prefix, &mut |key, _| {
            if let Some(wall) = key.strip_prefix(prefix.as_str()).and_then(|wall| wall.parse().ok()) {
                let at = keys.partition_point(|(other, _)| *other < wall);
                keys.insert(at, (wall, key.to_owned()));
            }
        });
        // What cannot be listed now is listed when the storage can be read again, of which there is a notice.
        if listed.is_ok() { keys } else { Vec::new() }
    }

    /// The values that cannot be read, with their keys: those in their place, and those that were set aside.
    pub fn aside(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let (marks, outlines) = (self.prefix(), format!("cairn::aside:cairn::open:{}:", self.id.as_str()));
        for prefix in [&marks, &self.aside_prefix(), &outlines] {
            let listed = self.storage.each(prefix, &mut |key, text| {
                if *prefix != marks || Entry::read(text) == Err(Unreadable::Damaged) {
                    found.push((key.to_owned(), text.to_owned()));
                }
            });
            // What cannot be listed now is listed when the storage can be read again, of which there is a notice.
            if listed.is_err() {
                break;
            }
        }
        found
    }
}
