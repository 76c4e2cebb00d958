//! What a mark belongs to, and where its latest version is stored.

use super::storage::StorageError;
use crate::json::Unreadable;
use crate::marks::Entry;
use crate::tree::NodeId;

/// What a mark belongs to: a step or, numbered after all topics, an orphan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slot(u32);

impl Slot {
    pub(crate) fn of(step: NodeId) -> Slot {
        Slot(step.index() as u32)
    }

    /// The slot of an orphan, by its index, in a roadmap of `topics` topics.
    pub(super) fn of_orphan(topics: usize, orphan: usize) -> Slot {
        Slot((topics + orphan) as u32)
    }

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// Where the entry of one slot is stored.
#[derive(Clone, Copy, Default)]
pub(crate) struct SlotState {
    /// The latest entry that the storage has.
    pub stored: Option<Entry>,
    /// Why a value in the storage cannot be understood.
    pub unreadable: Option<Unreadable>,
    /// Why the storage did not give its value. What a write would replace is unknown.
    pub read_error: Option<StorageError>,
    /// The storage does not have what this page knows.
    pub is_unsaved: bool,
    /// The backup store has what this page knows.
    pub is_backed_up: bool,
    /// Whether it is queued to be saved.
    pub is_queued: bool,
}

/// The states of all slots, and how many of them are in trouble.
pub(crate) struct SlotStates {
    states: Vec<SlotState>,
    counts: Counts,
}

/// How many slots are in which trouble.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    /// Neither the storage nor the backup store has the entry.
    pub unsaved: usize,
    /// Only the backup store has the entry.
    pub backup_only: usize,
    /// The stored value is damaged.
    pub damaged: usize,
    /// A newer version of Cairn wrote the stored value.
    pub newer: usize,
}

impl SlotStates {
    pub(super) fn new(len: usize) -> SlotStates {
        SlotStates { states: vec![SlotState::default(); len], counts: Counts::default() }
    }

    /// Adds the state of one more slot.
    pub(super) fn add(&mut self) {
        self.states.push(SlotState::default());
    }

    pub(super) fn len(&self) -> usize {
        self.states.len()
    }

    pub(super) fn counts(&self) -> Counts {
        self.counts
    }

    pub(super) fn get(&self, slot: Slot) -> SlotState {
        self.states[slot.index()]
    }

    pub(super) fn update(&mut self, slot: Slot, change: impl FnOnce(&mut SlotState)) {
        self.update_at(slot.index(), change);
    }

    pub(super) fn update_all(&mut self, change: impl Fn(&mut SlotState)) {
        (0..self.states.len()).for_each(|at| self.update_at(at, &change));
    }

    fn update_at(&mut self, at: usize, change: impl FnOnce(&mut SlotState)) {
        let before = self.states[at];
        change(&mut self.states[at]);
        self.counts.add(before, -1);
        self.counts.add(self.states[at], 1);
    }
}

impl Counts {
    fn add(&mut self, state: SlotState, by: isize) {
        let place = match (state.is_unsaved, state.is_backed_up) {
            (false, _) => None,
            (true, false) => Some(&mut self.unsaved),
            (true, true) => Some(&mut self.backup_only),
        };
        let value = match state.unreadable {
            None => None,
            Some(Unreadable::Damaged) => Some(&mut self.damaged),
            Some(Unreadable::Newer) => Some(&mut self.newer),
        };
        for count in [place, value].into_iter().flatten() {
            *count = count.saturating_add_signed(by);
        }
    }
}
