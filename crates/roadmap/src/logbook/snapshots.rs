//! Snapshots of all marks, and values that cannot be read.

use super::keys;
use super::register::Register;
use super::storage::{Storage, StorageError};
use super::store::Store;
use crate::formats::progress_file::ProgressFile;
use crate::json::Unreadable;
use crate::marks::Entry;

/// All marks as they were before something large was done to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// When it was taken, in milliseconds since 1970.
    pub wall: u64,
    /// The marks, and the action before which it was taken.
    pub file: ProgressFile,
}

/// How many snapshots of a roadmap are kept. Beyond that the oldest is removed.
const MOST: usize = 10;

/// The snapshots that can be restored, the latest first.
pub(super) fn list<S: Storage>(store: &Store<S>) -> Vec<Snapshot> {
    let read = |(wall, key): (u64, String)| {
        let file = ProgressFile::read_any_length(&store.storage().read(&key).ok()??).ok()?;
        Some(Snapshot { wall, file })
    };
    snapshot_keys(store).into_iter().rev().filter_map(read).collect()
}

/// Stores all marks under a key of their own, if there are any. If they do not fit, a notice says so, and
/// undo still works until the page closes. `wall` is the time in milliseconds since 1970.
pub(super) fn take<S: Storage>(register: &Register, store: &mut Store<S>, before: &str, wall: u64) {
    if register.named_entries().next().is_none() {
        return;
    }
    let keys = snapshot_keys(store);
    let last = keys.last().map_or(0, |(last, _)| *last);
    let title = register.roadmap().title().to_string();
    let text = ProgressFile::encode(store.keys().roadmap(), &title, before, register.named_entries());
    let key = format!("{}{}", store.keys().snapshots(), wall.max(last + 1));
    let mut written = store.storage().write(&key, &text);
    if written == Err(StorageError::Full) && room_of_snapshots(store) >= text.len() {
        written = store.write(&key, &text);
    }
    let spare = (keys.len() + 1).saturating_sub(MOST);
    let done = written.and_then(|()| keys.iter().take(spare).try_for_each(|(_, key)| store.storage().remove(key)));
    if let Err(failure) = done {
        store.note_failure(failure);
    }
}

/// How much room all snapshots take, in bytes. If removing all of them is not enough, none is removed.
fn room_of_snapshots<S: Storage>(store: &Store<S>) -> usize {
    let mut length = 0;
    let listed = store.storage().each(keys::SNAPSHOTS, &mut |key, text| length += key.len() + text.len());
    if listed.is_ok() { length } else { 0 }
}

/// The times and keys of the snapshots, the oldest first.
fn snapshot_keys<S: Storage>(store: &Store<S>) -> Vec<(u64, String)> {
    let prefix = store.keys().snapshots();
    let mut found: Vec<(u64, String)> = Vec::new();
    let listed = store.storage().each(&prefix, &mut |key, _| {
        if let Some(wall) = key.strip_prefix(prefix.as_str()).and_then(|wall| wall.parse().ok()) {
            let at = found.partition_point(|(other, _)| *other < wall);
            found.insert(at, (wall, key.to_owned()));
        }
    });
    // There is a notice as long as the storage cannot be read; after that they are listed again.
    if listed.is_ok() { found } else { Vec::new() }
}

/// The values that cannot be read, with their keys: those in their place, and those that were set aside.
pub(super) fn unreadable_values<S: Storage>(store: &Store<S>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (marks, keys) = (store.keys().marks(), store.keys());
    for prefix in [&marks, &keys.set_aside_marks(), &keys.set_aside_expansions()] {
        let listed = store.storage().each(prefix, &mut |key, text| {
            if *prefix != marks || Entry::read(text) == Err(Unreadable::Damaged) {
                found.push((key.to_owned(), text.to_owned()));
            }
        });
        // There is a notice as long as the storage cannot be read; after that they are listed again.
        if listed.is_err() {
            break;
        }
    }
    found
}
