//! What the backup store is to have, and what it already has. The app writes and reads that store.

use super::keys::Keys;
use super::register::Register;
use super::slots::Slot;
use crate::json::Unreadable;
use crate::marks::Entry;

/// A mark for the backup store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupEntry {
    /// Its key, as in the storage.
    pub key: String,
    /// Its value, as in the storage.
    pub text: String,
    /// The id of the topic above and, after a space, the topic's title: to suggest another step when the topic is gone.
    pub name: String,
    slot: Slot,
    entry: Entry,
}

impl BackupEntry {
    /// Whether the value that the backup store has under the same key is to stay: it is a later mark, or that of a
    /// newer version of Cairn. Another tab may have copied it while this one was on its way.
    pub fn yields_to(&self, kept: &str) -> bool {
        match Entry::read(kept) {
            Ok(kept) => kept > self.entry,
            Err(unreadable) => unreadable == Unreadable::Newer,
        }
    }
}

/// The most marks that are copied at once: comparing them in the backup store takes some ten milliseconds.
const MOST_AT_ONCE: usize = 500;

/// The marks that the backup store does not have yet.
#[derive(Default)]
pub(crate) struct BackupQueue {
    pending: Vec<Slot>,
    /// Whether a newer version of Cairn has changed the backup store. Once true, it stays so until the page closes.
    is_newer: bool,
}

impl BackupQueue {
    pub(super) fn is_newer(&self) -> bool {
        self.is_newer
    }

    pub(super) fn note_newer(&mut self) {
        self.is_newer = true;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.pending.is_empty()
    }

    /// Queues every mark that the backup store does not have.
    pub(super) fn request_all(&mut self, register: &Register) {
        self.pending.clear();
        for slot in register.slots().filter(|&slot| register.entry(slot).is_some()) {
            self.request(register, slot);
        }
    }

    /// Queues the mark of a slot, unless the backup store has it.
    pub(super) fn request(&mut self, register: &Register, slot: Slot) {
        if !register.state(slot).is_backed_up {
            self.pending.push(slot);
        }
    }

    /// The first queued marks, which leave the queue.
    pub(super) fn take(&mut self, register: &Register, keys: &Keys) -> Vec<BackupEntry> {
        let rest = self.pending.split_off(self.pending.len().min(MOST_AT_ONCE));
        let slots = std::mem::replace(&mut self.pending, rest);
        let entries = slots.into_iter().filter_map(|slot| {
            let entry = register.entry(slot)?;
            let key = keys.mark(register.topic_id(slot));
            Some(BackupEntry { key, text: entry.encode(), name: register.full_name(slot), slot, entry })
        });
        entries.collect()
    }

    /// Notes that the backup store has these. Marks that have changed since stay without a backup.
    pub(super) fn mark_backed_up(register: &mut Register, written: &[BackupEntry]) {
        for BackupEntry { slot, entry, .. } in written {
            if register.entry(*slot) == Some(*entry) {
                register.update_state(*slot, |state| state.is_backed_up = true);
            }
        }
    }

    /// Takes in what the backup store has for a slot. Queues the mark if the backup store is missing it, or has an
    /// older one.
    pub(super) fn merge(&mut self, register: &mut Register, slot: Slot, value: Option<Result<Entry, Unreadable>>) {
        match value {
            Some(Err(Unreadable::Newer)) => return self.note_newer(),
            Some(Ok(entry)) => {
                register.adopt(slot, entry);
                if register.entry(slot) == Some(entry) {
                    return register.update_state(slot, |state| state.is_backed_up = true);
                }
            }
            Some(Err(Unreadable::Damaged)) | None => {}
        }
        self.pending.push(slot);
    }

    /// Ends merging. The backup store has every saved mark that was not queued meanwhile.
    pub(super) fn finish_merge(&self, register: &mut Register) {
        register.update_all_states(|state| state.is_backed_up |= state.stored.is_some() && !state.is_unsaved);
        for &slot in &self.pending {
            register.update_state(slot, |state| state.is_backed_up = false);
        }
    }

    /// Notes that the backup store is gone, with all that was in it. What was queued is to be asked for with all other
    /// marks when there is one again.
    pub(super) fn lose_store(&mut self, register: &mut Register) {
        self.pending.clear();
        register.update_all_states(|state| state.is_backed_up = false);
    }
}
