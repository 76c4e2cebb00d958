//! Snapshots of all marks, and values that cannot be read.

use std::cmp::Reverse;

use super::history::{ActionKind, ImportMode, UndoItem, UndoStep};
use super::keys;
use super::register::Register;
use super::storage::{Storage, StorageError};
use super::store::Store;
use crate::formats::progress_file::{FileError, ProgressFile};
use crate::json::{JsonReader, Unreadable};
use crate::marks::clock::LAST_BELIEVED;
use crate::marks::{Entry, Stamp};
use crate::tree::{NodeId, Title};

/// All marks, or those of one topic, as they were before something large was done to them. They are read when they are
/// asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// When it was taken, in milliseconds since 1970.
    pub wall: u64,
    /// The action before which it was taken: `import`, `replace`, `reset` or `bring-back`; of one topic, the mark that
    /// its steps got: `done`, `to_do`, `doing` or `skipped`.
    pub before: String,
    /// The title of the roadmap, or of the topic.
    pub title: String,
    /// How it is restored, which says whether it is of one topic.
    pub mode: ImportMode,
    key: String,
}

/// How many snapshots of a roadmap are kept, and as many of its topics. Beyond that the oldest is removed.
const MOST: usize = 10;

/// The most bytes that the snapshots of topics take together, unless one alone is longer: they are taken often, and a
/// browser keeps five million letters for a site.
const LONGEST_PARTS: usize = 400_000;

/// All that stands before the marks of a snapshot is shorter than this, in characters: the longest title, each letter
/// of which may take six, and the id of the roadmap.
const BEGINNING: u32 = 12 * Title::LONGEST as u32;

/// The snapshots that can be restored, the latest first, as far as their beginnings say.
pub(super) fn list<S: Storage>(store: &Store<S>) -> Vec<Snapshot> {
    let parts = list_of(store, snapshot_keys(store, &store.keys().topic_snapshots()), ImportMode::RestoreTopic);
    let mut all = list_whole(store);
    all.extend(parts);
    all.sort_by_key(|snapshot| Reverse(snapshot.wall));
    all
}

fn list_whole<S: Storage>(store: &Store<S>) -> Vec<Snapshot> {
    list_of(store, snapshot_keys(store, &store.keys().snapshots()), ImportMode::Restore)
}

fn list_of<S: Storage>(store: &Store<S>, keys: Vec<(u64, String)>, mode: ImportMode) -> Vec<Snapshot> {
    let read = |(wall, key): (u64, String)| {
        let (before, title) = reason(&store.storage().beginning(&key, BEGINNING).ok()??)?;
        Some(Snapshot { wall, before, title, mode, key })
    };
    keys.into_iter().rev().filter_map(read).collect()
}

/// The marks of a snapshot. One that is gone has none.
pub(super) fn read<S: Storage>(store: &Store<S>, snapshot: &Snapshot) -> Result<ProgressFile, FileError> {
    let text = store.storage().read(&snapshot.key).ok().flatten();
    let mut file = ProgressFile::read(text.as_deref().unwrap_or_default())?;
    if snapshot.mode == ImportMode::RestoreTopic {
        // Where nothing had been said of a step, the oldest time stands.
        file.marks.iter_mut().for_each(|mark| mark.at = mark.at.filter(|&at| at != Stamp::default()));
    }
    Ok(file)
}

/// The action before which a snapshot was taken, and its title, from the fields before its marks.
fn reason(beginning: &str) -> Option<(String, String)> {
    let [mut before, mut title] = [String::new(), String::new()];
    let (mut is_progress, mut is_present_version) = (false, false);
    let mut reader = JsonReader::new(beginning);
    // It ends at the marks, or where the beginning is cut off.
    let _: Option<()> = reader.object(&mut |reader, key| match key.as_str() {
        "cairn" => reader.string().map(|kind| is_progress = kind == "progress"),
        "v" => reader.number().map(|version| is_present_version = version == ProgressFile::VERSION),
        "before" => reader.string().map(|action| before = action),
        "title" => reader.string().map(|text| title = text),
        "marks" => None,
        _ => reader.skip(),
    });
    (is_progress && is_present_version).then_some((before, title))
}

/// Stores all marks under a key of their own, if there are any. If they do not fit, a notice says so, and
/// undo still works until the page closes. `wall` is the time in milliseconds since 1970.
pub(super) fn take<S: Storage>(register: &Register, store: &mut Store<S>, before: &str, wall: u64) {
    if register.named_entries().next().is_none() {
        return;
    }
    let mut keys = snapshot_keys(store, &store.keys().snapshots());
    let last = keys.iter().map(|(last, _)| *last).rfind(|&last| last < LAST_BELIEVED);
    let wall = wall.max(last.map_or(0, |last| last + 1));
    let title = register.roadmap().title().to_string();
    let text = ProgressFile::encode(store.keys().roadmap().as_str(), &title, before, register.named_entries());
    let key = format!("{}{wall}", store.keys().snapshots());
    let mut written = store.storage().write(&key, &text);
    if written == Err(StorageError::Full) && room_of_snapshots(store) >= text.len() {
        written = store.write(&key, &text);
    }
    let at = keys.partition_point(|(other, _)| *other < wall);
    keys.insert(at, (wall, key));
    let done = written.and_then(|()| remove_spare(store, keys));
    if let Err(failure) = done {
        store.note_failure(failure);
    }
}

/// Stores what an action on several steps of a topic replaced, under a key of its own. Where there is no room it is
/// left out: undo still works until the page closes.
pub(super) fn take_part<S: Storage>(register: &Register, store: &Store<S>, step: &UndoStep, wall: u64) {
    let UndoStep { kind: ActionKind::Marked(topic, mark), items, .. } = step else { return };
    let title = match *topic {
        NodeId::ROOT => register.roadmap().title().to_string(),
        topic => register.roadmap().topic(topic).title().to_string(),
    };
    let before = items.iter().map(|UndoItem { slot, before, .. }| {
        (register.topic_id(*slot), Entry { at: before.made.unwrap_or_default(), mark: before.mark })
    });
    let prefix = store.keys().topic_snapshots();
    let keys = snapshot_keys(store, &prefix);
    let is_taken = |wall: &u64| keys.iter().any(|(other, _)| other == wall);
    let wall = (wall..).find(|wall| !is_taken(wall)).unwrap_or(wall);
    let text = ProgressFile::encode(store.keys().roadmap().as_str(), &title, mark.name(), before);
    if store.storage().write(&format!("{prefix}{wall}"), &text).is_ok() {
        remove_spare_parts(store, keys, text.len());
    }
}

/// Removes the oldest snapshots of topics, so that with a new one of this length there are not too many, nor too long
/// ones.
fn remove_spare_parts<S: Storage>(store: &Store<S>, keys: Vec<(u64, String)>, mut length: usize) {
    let mut kept = 1;
    for (_, key) in keys.into_iter().rev() {
        let Ok(Some(text)) = store.storage().read(&key) else { continue };
        length += text.len();
        if kept < MOST && length <= LONGEST_PARTS {
            kept += 1;
        } else if ProgressFile::is_snapshot(&text) {
            // A snapshot that cannot be removed takes room, but does not count. The next tick tells of a storage that
            // refuses.
            let _ = store.storage().remove(&key);
        }
    }
}

/// The last snapshot, as the backup store is to have it: its key there, its text, and its time.
pub(super) fn to_back_up<S: Storage>(store: &Store<S>) -> Option<[String; 3]> {
    let Snapshot { key, wall, .. } = list_whole(store).into_iter().next()?;
    let text = store.storage().read(&key).ok()??;
    Some([store.keys().snapshots(), text, wall.to_string()])
}

/// Stores a snapshot that the backup store has, unless it is there. Returns whether it was not. Where there is no room,
/// the backup store still has it.
pub(super) fn bring_back<S: Storage>(store: &Store<S>, text: &str, wall: &str) -> bool {
    let Ok(wall) = wall.parse::<u64>() else { return false };
    let key = format!("{}{wall}", store.keys().snapshots());
    store.storage().read(&key) == Ok(None)
        && ProgressFile::is_snapshot(text)
        && store.storage().write(&key, text).is_ok()
}

/// Removes the oldest snapshots, of which there is one too many with the new one. Those that only another version of
/// Cairn, or a person, can read do not count, and stay.
fn remove_spare<S: Storage>(store: &Store<S>, keys: Vec<(u64, String)>) -> Result<(), StorageError> {
    if keys.len() <= MOST {
        return Ok(());
    }
    for Snapshot { key, .. } in list_of(store, keys, ImportMode::Restore).iter().skip(MOST) {
        // Reading all of them would take too long: one that is damaged further on shows it when it is the oldest.
        if store.storage().read(key)?.is_some_and(|text| ProgressFile::is_snapshot(&text)) {
            store.storage().remove(key)?;
        }
    }
    Ok(())
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

/// The times and keys of the snapshots whose keys begin with `prefix`, the oldest first.
fn snapshot_keys<S: Storage>(store: &Store<S>, prefix: &str) -> Vec<(u64, String)> {
    let mut found: Vec<(u64, String)> = Vec::new();
    // While the storage cannot be read a notice says so; after that they are listed again.
    for key in store.storage().keys(prefix).unwrap_or_default() {
        if let Some(wall) = key.strip_prefix(prefix).and_then(|wall| wall.parse().ok()) {
            let at = found.partition_point(|(other, _)| *other < wall);
            found.insert(at, (wall, key));
        }
    }
    found
}

/// A stored value that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadableValue {
    /// Where it is stored.
    pub key: String,
    /// The value.
    pub text: String,
    /// The topic whose mark or note it was, if the roadmap has it.
    pub topic: Option<NodeId>,
}

/// The values that cannot be read: those in their place, and those that were set aside. While the
/// storage cannot be read a notice says so; after that they are listed again.
pub(super) fn unreadable_values<S: Storage>(register: &Register, store: &Store<S>) -> Vec<UnreadableValue> {
    let (storage, keys, marks) = (store.storage(), store.keys(), store.keys().marks());
    let asides = keys.set_aside();
    // Of the marks only those are read that may be damaged: there can be thousands of others.
    let may_be_damaged =
        |key: &String| key.strip_prefix(marks.as_str()).is_some_and(|id| register.may_be_unreadable(id));
    let is_own = |key: &String| asides.iter().any(|prefix| key.starts_with(prefix.as_str()));
    let present = storage.keys(&marks).unwrap_or_default().into_iter().filter(may_be_damaged);
    let aside = storage.keys(keys::ASIDE).unwrap_or_default().into_iter().filter(is_own);
    let values = present.chain(aside).filter_map(|key| {
        let text = storage.read(&key).ok()??;
        let topic = keys.topic_of_unreadable(&key).and_then(|id| register.roadmap().find(id));
        Some(UnreadableValue { key, text, topic })
    });
    let is_damaged = |text: &str| Entry::read(text) == Err(Unreadable::Damaged);
    values.filter(|UnreadableValue { key, text, .. }| !key.starts_with(&marks) || is_damaged(text)).collect()
}
