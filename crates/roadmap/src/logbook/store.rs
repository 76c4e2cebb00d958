//! Reads and saves marks, one key for each. This is where a tick is saved.

use std::rc::Rc;

use super::keys::{self, Keys};
use super::register::Register;
use super::slots::Slot;
use super::storage::{Storage, StorageError};
use crate::formats::progress_file::ProgressFile;
use crate::json::{JsonReader, Unreadable};
use crate::marks::Entry;
use crate::rows::expansion::Expansion;
use crate::tree::RoadmapId;

/// The version of the storage format. A newer version of Cairn writes a greater one under [`keys::FORMAT`].
const FORMAT: u64 = 1;

/// The storage with the keys of one roadmap.
pub(crate) struct Store<S> {
    storage: S,
    keys: Keys,
    /// The slots to save, each once.
    queue: Vec<Slot>,
    /// The last error of reading or writing.
    failure: Option<StorageError>,
    /// How many damaged values were set aside.
    set_aside: usize,
    /// The storage says that a newer version of Cairn stores marks in another way.
    is_newer_format: bool,
    /// The storage is full, and nothing is left that could be removed.
    is_full: bool,
}

impl<S: Storage> Store<S> {
    pub(super) fn new(storage: S, roadmap: RoadmapId) -> Store<S> {
        Store {
            storage,
            keys: Keys::new(roadmap),
            queue: Vec::new(),
            failure: None,
            set_aside: 0,
            is_newer_format: false,
            is_full: false,
        }
    }

    pub(super) fn storage(&self) -> &S {
        &self.storage
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.keys
    }

    pub(super) fn failure(&self) -> Option<StorageError> {
        self.failure
    }

    pub(super) fn note_failure(&mut self, failure: StorageError) {
        self.failure = Some(failure);
    }

    /// Forgets the last failure. Returns whether there was one.
    pub(super) fn clear_failure(&mut self) -> bool {
        self.failure.take().is_some()
    }

    pub(super) fn set_aside(&self) -> usize {
        self.set_aside
    }

    pub(super) fn is_newer_format(&self) -> bool {
        self.is_newer_format
    }

    /// Whether the storage is full, and nothing is left that could be removed.
    pub(super) fn is_full(&self) -> bool {
        self.is_full
    }

    /// Assumes that there may be room again.
    pub(super) fn retry_room(&mut self) {
        self.is_full = false;
    }

    /// Takes the slots to save. Each may be queued again only after [`unqueue`](Store::unqueue).
    pub(super) fn take_queue(&mut self) -> Vec<Slot> {
        std::mem::take(&mut self.queue)
    }

    /// Gives back a queue that was taken.
    pub(super) fn put_back_queue(&mut self, queue: Vec<Slot>) {
        self.queue = queue;
    }

    /// Notes that a slot is no longer in a queue.
    pub(super) fn unqueue(register: &mut Register, slot: Slot) {
        register.update_state(slot, |state| state.is_queued = false);
    }

    /// Takes note of the value under [`keys::FORMAT`].
    pub(super) fn note_format(&mut self, text: Option<&str>) {
        self.is_newer_format =
            text.is_some_and(|text| matches!(JsonReader::of_version(FORMAT, text), Err(Unreadable::Newer)));
    }

    pub(super) fn refresh_format(&mut self) {
        match self.storage.read(keys::FORMAT) {
            Ok(text) => self.note_format(text.as_deref()),
            Err(failure) => self.failure = Some(failure),
        }
    }

    /// Reads the learner's own hours.
    pub(super) fn refresh_own_hours(&mut self, register: &mut Register) {
        match self.storage.read(&self.keys.own_hours()) {
            Ok(text) => register.read_own_hours(&text.unwrap_or_default()),
            Err(failure) => self.failure = Some(failure),
        }
    }

    /// Reads all stored marks of the roadmap.
    pub(super) fn refresh_all(&mut self, register: &mut Register) {
        let roadmap = Rc::clone(register.roadmap());
        let prefix = self.keys.marks();
        let mut found = Vec::new();
        let read = self.storage.each(&prefix, &mut |key, text| {
            let id = key.strip_prefix(prefix.as_str()).unwrap_or_default();
            let step = roadmap.find_step(id);
            let is_present_id = step.is_none_or(|step| roadmap.topic(step).id().as_str() == id);
            found.push((step.ok_or_else(|| id.to_owned()), Entry::read(text), is_present_id));
        });
        let slots: Vec<Slot> = register.slots().collect();
        if let Err(failure) = read {
            self.failure = Some(failure);
            slots.iter().for_each(|&slot| register.update_state(slot, |state| state.read_error = Some(failure)));
            return;
        }
        slots.iter().for_each(|&slot| Self::begin_reading(register, slot));
        for (place, value, is_present_id) in found {
            let slot = match place {
                Ok(step) => Some(Slot::of(step)),
                Err(id) => register.slot_for(&id),
            };
            if let Some(slot) = slot {
                Self::take_value(register, slot, value, is_present_id);
            }
        }
        // Orphans that were found just now are settled too, and the others twice.
        let orphans: Vec<Slot> = register.orphan_slots().collect();
        slots.into_iter().chain(orphans).for_each(|slot| self.settle(register, slot));
    }

    /// Reads the stored mark of one slot, under all ids that its topic has and had.
    pub(super) fn refresh(&mut self, register: &mut Register, slot: Slot) {
        let roadmap = Rc::clone(register.roadmap());
        let mut values = Vec::new();
        let old = register.step(slot).into_iter().flat_map(|step| roadmap.aliases(step));
        let old = old.map(|id| (self.keys.mark(id.as_str()), false));
        for (key, is_present_id) in old.chain([(self.keys.mark(register.topic_id(slot)), true)]) {
            match self.storage.read(&key) {
                Ok(text) => values.extend(text.map(|text| (Entry::read(&text), is_present_id))),
                Err(failure) => {
                    register.update_state(slot, |state| state.read_error = Some(failure));
                    self.failure = Some(failure);
                    return;
                }
            }
        }
        Self::begin_reading(register, slot);
        for (value, is_present_id) in values {
            Self::take_value(register, slot, value, is_present_id);
        }
        self.settle(register, slot);
    }

    fn begin_reading(register: &mut Register, slot: Slot) {
        register.update_state(slot, |state| {
            (state.stored, state.unreadable, state.read_error) = (None, None, None);
        });
    }

    /// Takes in a stored value. Marks are written under the present id of a topic, so a damaged value under an old id
    /// does not block writing; a value of a newer version of Cairn always does.
    fn take_value(register: &mut Register, slot: Slot, value: Result<Entry, Unreadable>, is_present_id: bool) {
        match value {
            Ok(entry) => {
                register.adopt(slot, entry);
                register.update_state(slot, |state| state.stored = state.stored.max(Some(entry)));
            }
            Err(unreadable) if is_present_id || unreadable == Unreadable::Newer => {
                register.update_state(slot, |state| {
                    if state.unreadable != Some(Unreadable::Newer) {
                        state.unreadable = Some(unreadable);
                    }
                });
            }
            Err(_) => {}
        }
    }

    /// Queues a mark if the storage does not have it: it was never saved, or was taken away.
    pub(super) fn settle(&mut self, register: &mut Register, slot: Slot) {
        let entry = register.entry(slot);
        register.update_state(slot, |state| state.is_unsaved = entry != state.stored);
        let state = register.state(slot);
        if state.is_unsaved && !state.is_queued {
            register.update_state(slot, |state| state.is_queued = true);
            self.queue.push(slot);
        }
    }

    /// Saves the entry of a slot, if it has one.
    pub(super) fn save(&mut self, register: &mut Register, slot: Slot) {
        if let Some(entry) = register.entry(slot) {
            match self.try_save(register, slot, entry) {
                Ok(()) => register.update_state(slot, |state| state.stored = Some(entry)),
                Err(failure) => self.failure = self.failure.or(failure),
            }
        }
        self.settle(register, slot);
    }

    /// Fails without a storage error where a value of a newer version of Cairn is in the way.
    fn try_save(&mut self, register: &mut Register, slot: Slot, entry: Entry) -> Result<(), Option<StorageError>> {
        let state = register.state(slot);
        if state.read_error.is_some() {
            return Err(state.read_error);
        }
        let key = self.keys.mark(register.topic_id(slot));
        match state.unreadable {
            Some(Unreadable::Newer) => return Err(None),
            Some(Unreadable::Damaged) => {
                let aside = self.keys.set_aside_mark(register.topic_id(slot), entry.at);
                self.with_room(&|storage| storage.copy(&key, &aside))?;
                self.write(&key, &entry.encode())?;
                register.update_state(slot, |state| state.unreadable = None);
                self.set_aside += 1;
            }
            None => self.write(&key, &entry.encode())?,
        }
        Ok(())
    }

    /// Writes a value, and makes room for it where there is none.
    pub(super) fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError> {
        self.with_room(&|storage| storage.write(key, text))
    }

    /// Writes. If there is no room, removes what matters less than a mark, and notes `Full` as the failure all the
    /// same.
    fn with_room(&mut self, write: &dyn Fn(&S) -> Result<(), StorageError>) -> Result<(), StorageError> {
        loop {
            let written = write(&self.storage);
            if written != Err(StorageError::Full) {
                return written;
            }
            self.failure = Some(StorageError::Full);
            if self.is_full || !self.make_room() {
                self.is_full = true;
                return written;
            }
        }
    }

    /// Removes one value: first what was open, which anyone can open again, then the oldest snapshot of a topic, then
    /// the oldest of all marks, of any roadmap. Returns whether there was one. Values that this version of Cairn cannot
    /// read stay.
    fn make_room(&self) -> bool {
        let mut oldest: Option<(u64, String)> = None;
        for (prefix, is_readable) in [
            (keys::EXPANSIONS, is_expansion as fn(&str) -> bool),
            (keys::TOPIC_SNAPSHOTS, ProgressFile::is_snapshot),
            (keys::SNAPSHOTS, ProgressFile::is_snapshot),
        ] {
            let listed = self.storage.each(prefix, &mut |key, text| {
                let wall = number_at_end(key);
                if oldest.as_ref().is_none_or(|(oldest, _)| wall < *oldest) && is_readable(text) {
                    oldest = Some((wall, key.to_owned()));
                }
            });
            if listed.is_ok()
                && let Some((_, key)) = &oldest
            {
                return self.storage.remove(key).is_ok();
            }
        }
        false
    }
}

/// The number at the end of a key, which for a snapshot is its time; 0 where there is none.
fn number_at_end(key: &str) -> u64 {
    key.bytes().fold(0, |number, byte| match byte {
        b'0'..=b'9' => u64::wrapping_add(u64::wrapping_mul(number, 10), u64::from(byte - b'0')),
        _ => 0,
    })
}

/// Whether a text is an expansion of any roadmap.
fn is_expansion(text: &str) -> bool {
    Expansion::ids(text).is_ok()
}
