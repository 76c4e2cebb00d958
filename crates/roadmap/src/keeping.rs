//! How a logbook keeps its marks in a storage: one key for each.

use std::rc::Rc;

use crate::kept::{Reader, Unreadable};
use crate::logbook::{Change, Logbook, Slot};
use crate::mark::{Entry, Stamp};
use crate::storage::{Storage, StorageError};
use crate::tree::NodeId;

/// How what is kept for one slot stands.
#[derive(Clone, Copy, Default)]
pub(crate) struct Kept {
    /// The latest entry that the storage has.
    stored: Option<Entry>,
    unreadable: Option<Unreadable>,
    /// The storage did not give it out, so that nobody knows what a write would replace.
    unread: Option<StorageError>,
    /// The storage has not what this page knows.
    pub(crate) is_unsaved: bool,
    /// The backup store has it.
    pub(crate) is_reserved: bool,
    pub(crate) waits: bool,
}

/// A mark for the backup store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupEntry {
    /// Its key, as in the storage.
    pub key: String,
    /// Its value, as in the storage.
    pub text: String,
    /// The id of the topic above and the topic's title, parted by a space: to find it again when it is gone.
    pub name: String,
    slot: Slot,
    at: Stamp,
}

impl<S: Storage> Logbook<S> {
    /// Whether there is something that the backup store is to have.
    pub fn has_pending_backup(&self) -> bool {
        !self.unreserved.is_empty() && !self.is_read_only()
    }

    /// What the backup store is to have; each is answered once.
    pub fn take_pending_backup(&mut self) -> Vec<BackupEntry> {
        if self.is_read_only() {
            return Vec::new();
        }
        let slots = std::mem::take(&mut self.unreserved);
        let copied = slots.into_iter().filter_map(|slot| {
            let entry = self.entry(slot)?;
            let name = match self.step(slot) {
                Ok(step) => {
                    let above = self.roadmap.topic(self.roadmap.topic(step).parent()).id();
                    format!("{above} {}", self.roadmap.topic(step).title())
                }
                Err(lost) => self.lost[lost].name.clone(),
            };
            Some(BackupEntry { key: self.key(slot), text: entry.written(), name, slot, at: entry.at })
        });
        copied.collect()
    }

    /// Notes that the backup store has these, as far as they are still what this page knows.
    pub fn reserved(&mut self, copied: &[BackupEntry]) {
        for BackupEntry { slot, at, .. } in copied {
            if self.entry(*slot).is_some_and(|entry| entry.at == *at) {
                self.tallied(*slot, |kept| kept.is_reserved = true);
            }
        }
    }

    /// The beginning of all keys of marks, and the keys of marks without a topic, parted by spaces: of those only
    /// the backup store knows what their topics were called.
    pub fn backup_query(&self) -> (String, String) {
        let lost: Vec<String> = self.orphan_slots().map(|slot| self.key(slot)).collect();
        (self.prefix(), lost.join(" "))
    }

    /// Takes in what the backup store has under a key, or that it has nothing. What it lacks it is to have. Writes
    /// nothing.
    pub fn recover(&mut self, key: &str, text: Option<&str>, name: &str) {
        let Some(slot) = self.slot_of(key) else { return };
        if let Err(lost) = self.step(slot) {
            name.clone_into(&mut self.lost[lost].name);
        }
        match text.map(Entry::read) {
            Some(Err(Unreadable::Newer)) => return self.outdate(),
            Some(Ok(entry)) => {
                self.adopt(slot, entry);
                if self.entry(slot) == Some(entry) {
                    self.tallied(slot, |kept| kept.is_reserved = true);
                    return self.settle(slot);
                }
            }
            Some(Err(Unreadable::Damaged)) | None => {}
        }
        self.unreserved.push(slot);
    }

    /// Ends taking in what the backup store has: all of which nothing was said is there.
    pub fn recovered(&mut self) -> Change {
        for at in 0..self.kept.len() {
            self.tallied_at(at, |kept| kept.is_reserved |= kept.stored.is_some() && !kept.is_unsaved);
        }
        for at in 0..self.unreserved.len() {
            self.tallied(self.unreserved[at], |kept| kept.is_reserved = false);
        }
        self.change(0)
    }

    /// Notes that a newer Cairn keeps things in another way.
    pub fn outdate(&mut self) {
        self.is_outdated = true;
    }

    /// Notes that the backup store is gone, and all that was in it.
    pub fn lose_backup_store(&mut self) {
        (0..self.kept.len()).for_each(|at| self.tallied_at(at, |kept| kept.is_reserved = false));
    }

    pub(crate) fn prefix(&self) -> String {
        format!("cairn:{}:", self.id.as_str())
    }

    pub(crate) fn key(&self, slot: Slot) -> String {
        format!("{}{}", self.prefix(), self.topic_id(slot))
    }

    /// The slot that a key is about.
    pub(crate) fn slot_of(&mut self, key: &str) -> Option<Slot> {
        let id = key.strip_prefix("cairn:")?.strip_prefix(self.id.as_str())?.strip_prefix(':')?;
        self.slot_for(id)
    }

    pub(crate) fn refresh_all(&mut self) {
        let roadmap = Rc::clone(&self.roadmap);
        let prefix = self.prefix();
        let mut found = Vec::new();
        let read = self.storage.each(&prefix, &mut |key, text| {
            let id = key.strip_prefix(prefix.as_str()).unwrap_or_default();
            let step = roadmap.find(id).filter(|&step| roadmap.is_step(step));
            found.push((step.ok_or_else(|| id.to_owned()), Entry::read(text), {
                step.is_none_or(|step| roadmap.topic(step).id().as_str() == id)
            }));
        });
        let steps = roadmap.steps(NodeId::ROOT).map(Slot::of);
        let slots: Vec<Slot> = steps.chain(self.orphan_slots()).collect();
        if let Err(failure) = read {
            self.trouble.failure = Some(failure);
            slots.iter().for_each(|slot| self.kept[slot.index()].unread = Some(failure));
            return;
        }
        slots.iter().for_each(|&slot| self.begin_reading(slot));
        for (place, value, is_own) in found {
            let slot = match place {
                Ok(step) => Some(Slot::of(step)),
                Err(id) => self.slot_for(&id),
            };
            if let Some(slot) = slot {
                self.understand(slot, value, is_own);
            }
        }
        // What was lost before this or is since.
        let lost: Vec<Slot> = self.orphan_slots().collect();
        slots.into_iter().chain(lost).for_each(|slot| self.settle(slot));
    }

    pub(crate) fn refresh(&mut self, slot: Slot) {
        let mut values = Vec::new();
        let old = self.step(slot).into_iter().flat_map(|step| self.roadmap.aliases(step));
        let old = old.map(|id| (format!("{}{id}", self.prefix()), false));
        for (key, is_own) in old.chain([(self.key(slot), true)]) {
            match self.storage.read(&key) {
                Ok(text) => values.extend(text.map(|text| (Entry::read(&text), is_own))),
                Err(failure) => {
                    self.kept[slot.index()].unread = Some(failure);
                    self.trouble.failure = Some(failure);
                    return;
                }
            }
        }
        self.begin_reading(slot);
        for (value, is_own) in values {
            self.understand(slot, value, is_own);
        }
        self.settle(slot);
    }

    fn begin_reading(&mut self, slot: Slot) {
        self.tallied(slot, |kept| (kept.stored, kept.unreadable, kept.unread) = (None, None, None));
    }

    /// Takes in a value that is kept for a slot. A mark may be kept under names that its topic had before too: there
    /// damage is in nobody's way, but what a newer Cairn wrote always is.
    fn understand(&mut self, slot: Slot, value: Result<Entry, Unreadable>, is_own: bool) {
        match value {
            Ok(entry) => {
                self.adopt(slot, entry);
                let kept = &mut self.kept[slot.index()];
                kept.stored = kept.stored.max(Some(entry));
            }
            Err(unreadable) if is_own || unreadable == Unreadable::Newer => {
                // Damage hides nothing newer.
                self.tallied(slot, |kept| {
                    if kept.unreadable != Some(Unreadable::Newer) {
                        kept.unreadable = Some(unreadable);
                    }
                });
            }
            Err(_) => {}
        }
    }

    /// A mark is unsaved as long as what is kept is not what this page knows; if none is kept it was taken away.
    pub(crate) fn settle(&mut self, slot: Slot) {
        let entry = self.entry(slot);
        self.tallied(slot, |kept| kept.is_unsaved = entry != kept.stored);
        let kept = &mut self.kept[slot.index()];
        if kept.is_unsaved && !kept.waits {
            kept.waits = true;
            self.waiting.push(slot);
        }
    }

    pub(crate) fn tallied(&mut self, slot: Slot, change: impl FnOnce(&mut Kept)) {
        self.tallied_at(slot.index(), change);
    }

    /// Changes how a slot stands, and what that adds to the trouble.
    fn tallied_at(&mut self, at: usize, change: impl FnOnce(&mut Kept)) {
        let before = self.kept[at];
        change(&mut self.kept[at]);
        let after = self.kept[at];
        for (kept, by) in [(before, -1), (after, 1)] {
            let trouble = &mut self.trouble;
            let count = match (kept.is_unsaved, kept.is_reserved) {
                (false, _) => None,
                (true, false) => Some(&mut trouble.unsaved),
                (true, true) => Some(&mut trouble.reserved),
            };
            let unreadable = match kept.unreadable {
                None => None,
                Some(Unreadable::Damaged) => Some(&mut trouble.damaged),
                Some(Unreadable::Newer) => Some(&mut trouble.newer),
            };
            for count in [count, unreadable].into_iter().flatten() {
                *count = count.saturating_add_signed(by);
            }
        }
    }

    /// Saves what this page knows, if it knows anything, and asks for a copy in the backup store.
    pub(crate) fn save(&mut self, slot: Slot) {
        let Some(entry) = self.entry(slot).filter(|_| !self.is_read_only()) else { return self.settle(slot) };
        match self.try_save(slot, entry) {
            Ok(()) => self.kept[slot.index()].stored = Some(entry),
            Err(failure) => self.trouble.failure = self.trouble.failure.or(failure),
        }
        if !self.kept[slot.index()].is_reserved {
            self.unreserved.push(slot);
        }
        self.settle(slot);
    }

    /// Fails without a storage error where a newer Cairn's value is in the way.
    fn try_save(&mut self, slot: Slot, entry: Entry) -> Result<(), Option<StorageError>> {
        let key = self.key(slot);
        let kept = self.kept[slot.index()];
        if kept.unread.is_some() {
            return Err(kept.unread);
        }
        match kept.unreadable {
            Some(Unreadable::Newer) => return Err(None),
            Some(Unreadable::Damaged) => {
                let aside = format!("{}{}:{}", self.aside_prefix(), self.topic_id(slot), entry.at);
                self.with_room(&|storage| storage.copy(&key, &aside))?;
                self.write(&key, &entry.written())?;
                self.tallied(slot, |kept| kept.unreadable = None);
                self.trouble.set_aside += 1;
            }
            None => self.write(&key, &entry.written())?,
        }
        Ok(())
    }

    pub(crate) fn aside_prefix(&self) -> String {
        format!("cairn::aside:{}:", self.id.as_str())
    }

    pub(crate) fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError> {
        self.with_room(&|storage| storage.write(key, text))
    }

    /// Writes, and where there is no room lets go of what matters less than a mark. That it came to that is noted.
    fn with_room(&mut self, write: &dyn Fn(&S) -> Result<(), StorageError>) -> Result<(), StorageError> {
        loop {
            let written = write(&self.storage);
            if written != Err(StorageError::Full) {
                return written;
            }
            self.trouble.failure = Some(StorageError::Full);
            if self.is_crammed || !self.make_room() {
                self.is_crammed = true;
                return written;
            }
        }
    }

    /// Which rows were open anybody can find again; then goes the oldest snapshot, of whichever roadmap.
    fn make_room(&self) -> bool {
        let mut first: Option<(u64, String)> = None;
        for prefix in ["cairn::open:", "cairn::snapshot:"] {
            let seen = self.storage.each(prefix, &mut |key, text| {
                let wall = time_of(key);
                let is_readable = prefix == "cairn::snapshot:" || Reader::of_version(1, text).is_ok();
                if is_readable && first.as_ref().is_none_or(|(first, _)| wall < *first) {
                    first = Some((wall, key.to_owned()));
                }
            });
            if seen.is_ok()
                && let Some((_, key)) = &first
            {
                return self.storage.remove(key).is_ok();
            }
        }
        false
    }

    pub(crate) fn snapshot_prefix(&self) -> String {
        format!("cairn::snapshot:{}:", self.id.as_str())
    }
}

/// The number at the end of a key: when it was written, where it says so.
fn time_of(key: &str) -> u64 {
    key.bytes().fold(0, |time, byte| match byte {
        b'0'..=b'9' => u64::wrapping_add(u64::wrapping_mul(time, 10), u64::from(byte - b'0')),
        _ => 0,
    })
}
