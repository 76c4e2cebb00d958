//! Snapshots of all marks, and values that cannot be read.

use super::keys;
use super::register::Register;
use super::storage::{Storage, StorageError};
use super::store::Store;
use crate::formats::progress_file::{FileError, ProgressFile};
use crate::json::{JsonReader, Unreadable};
use crate::marks::Entry;
use crate::marks::clock::LAST_BELIEVED;
use crate::tree::Title;

/// All marks as they were before something large was done to them. They are read when they are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// When it was taken, in milliseconds since 1970.
    pub wall: u64,
    /// The action before which it was taken: `import`, `replace`, `reset` or `bring-back`.
    pub before: String,
    key: String,
}

/// How many snapshots of a roadmap are kept. Beyond that the oldest is removed.
const MOST: usize = 10;

/// All that stands before the marks of a snapshot is shorter than this, in characters: the longest title, each letter of
/// which may take six, and the id of the roadmap.
const BEGINNING: u32 = 12 * Title::LONGEST as u32;

/// The snapshots that can be restored, the latest first, as far as their beginnings say.
pub(super) fn list<S: Storage>(store: &Store<S>) -> Vec<Snapshot> {
    let read = |(wall, key): (u64, String)| {
        let before = reason(&store.storage().beginning(&key, BEGINNING).ok()??)?;
        Some(Snapshot { wall, before, key })
    };
    snapshot_keys(store).into_iter().rev().filter_map(read).collect()
}

/// The marks of a snapshot. One that is gone has none.
pub(super) fn read<S: Storage>(store: &Store<S>, snapshot: &Snapshot) -> Result<ProgressFile, FileError> {
    let text = store.storage().read(&snapshot.key).ok().flatten();
    ProgressFile::read(text.as_deref().unwrap_or_default())
}

/// The action before which a snapshot was taken, from the fields before its marks.
fn reason(beginning: &str) -> Option<String> {
    let mut before = String::new();
    let (mut is_progress, mut is_present_version) = (false, false);
    let mut reader = JsonReader::new(beginning);
    // It ends at the marks, or where the beginning is cut off.
    let _: Option<()> = reader.object(&mut |reader, key| match key.as_str() {
        "cairn" => reader.string().map(|kind| is_progress = kind == "progress"),
        "v" => reader.number().map(|version| is_present_version = version == ProgressFile::VERSION),
        "before" => reader.string().map(|action| before = action),
        "marks" => None,
        _ => reader.skip(),
    });
    (is_progress && is_present_version).then_some(before)
}

/// Stores all marks under a key of their own, if there are any. If they do not fit, a notice says so, and
/// undo still works until the page closes. `wall` is the time in milliseconds since 1970.
pub(super) fn take<S: Storage>(register: &Register, store: &mut Store<S>, before: &str, wall: u64) {
    if register.named_entries().next().is_none() {
        return;
    }
    let keys = snapshot_keys(store);
    let last = keys.iter().map(|(last, _)| *last).rfind(|&last| last < LAST_BELIEVED);
    let wall = wall.max(last.map_or(0, |last| last + 1));
    let title = register.roadmap().title().to_string();
    let text = ProgressFile::encode(store.keys().roadmap().as_str(), &title, before, register.named_entries());
    let key = format!("{}{wall}", store.keys().snapshots());
    let mut written = store.storage().write(&key, &text);
    if written == Err(StorageError::Full) && room_of_snapshots(store) >= text.len() {
        written = store.write(&key, &text);
    }
    let spare = (keys.len() + 1).saturating_sub(MOST);
    let done = written.and_then(|()| keys.iter().take(spare).try_for_each(|(_, key)| remove_readable(store, key)));
    if let Err(failure) = done {
        store.note_failure(failure);
    }
}

/// Removes a snapshot, unless only another version of Cairn, or a person, can read it.
fn remove_readable<S: Storage>(store: &Store<S>, key: &str) -> Result<(), StorageError> {
    match store.storage().read(key)? {
        Some(text) if ProgressFile::is_snapshot(&text) => store.storage().remove(key),
        _ => Ok(()),
    }
}

/// How much room the snapshots take that can be removed, in bytes. If removing all of them is not enough, none is
/// removed.
fn room_of_snapshots<S: Storage>(store: &Store<S>) -> usize {
    let mut length = 0;
    let listed = store.storage().each(keys::SNAPSHOTS, &mut |key, text| {
        if ProgressFile::is_snapshot(text) {
            length += key.len() + text.len();
        }
    });
    if listed.is_ok() { length } else { 0 }
}

/// The times and keys of the snapshots, the oldest first.
fn snapshot_keys<S: Storage>(store: &Store<S>) -> Vec<(u64, String)> {
    let prefix = store.keys().snapshots();
    let mut found: Vec<(u64, String)> = Vec::new();
    // There is a notice as long as the storage cannot be read; after that they are listed again.
    for key in store.storage().keys(&prefix).unwrap_or_default() {
        if let Some(wall) = key.strip_prefix(prefix.as_str()).and_then(|wall| wall.parse().ok()) {
            let at = found.partition_point(|(other, _)| *other < wall);
            found.insert(at, (wall, key));
        }
    }
    found
}

/// The values that cannot be read, with their keys: those in their place, and those that were set aside. There is a notice
/// as long as the storage cannot be read; after that they are listed again.
pub(super) fn unreadable_values<S: Storage>(register: &Register, store: &Store<S>) -> Vec<(String, String)> {
    let (storage, keys, marks) = (store.storage(), store.keys(), store.keys().marks());
    let asides = [keys.set_aside_marks(), keys.set_aside_expansions()];
    // Of the marks only those are read that may be damaged: there can be thousands of others.
    let may_be_damaged =
        |key: &String| key.strip_prefix(marks.as_str()).is_some_and(|id| register.may_be_unreadable(id));
    let is_own = |key: &String| asides.iter().any(|prefix| key.starts_with(prefix.as_str()));
    let present = storage.keys(&marks).unwrap_or_default().into_iter().filter(may_be_damaged);
    let aside = storage.keys(keys::ASIDE).unwrap_or_default().into_iter().filter(is_own);
    let values = present.chain(aside).filter_map(|key| {
        let text = storage.read(&key).ok()??;
        Some((key, text))
    });
    let is_damaged = |text: &str| Entry::read(text) == Err(Unreadable::Damaged);
    values.filter(|(key, text)| !key.starts_with(&marks) || is_damaged(text)).collect()
}
