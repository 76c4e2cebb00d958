//! What this page knows: the latest entry of every slot.

use std::rc::Rc;

use super::orphans::Orphans;
use super::orphans::renamed::renamed;
use super::slots::{Counts, Slot, SlotState, SlotStates};
use crate::marks::{Clock, Entry, Progress, Stamp};
use crate::tree::{NodeId, Roadmap};

/// The entries of all steps and orphans, each with the state of its slot.
pub(crate) struct Register {
    roadmap: Rc<Roadmap>,
    progress: Progress,
    orphans: Orphans,
    states: SlotStates,
    clock: Clock,
}

/// What a slot belongs to.
enum SlotOwner {
    Step(NodeId),
    /// An orphan, by its index.
    Orphan(usize),
}

impl Register {
    pub(super) fn new(roadmap: Rc<Roadmap>, clock: Clock) -> Register {
        Register {
            progress: Progress::new(&roadmap),
            orphans: Orphans::default(),
            states: SlotStates::new(roadmap.len()),
            clock,
            roadmap,
        }
    }

    /// The one door: every entry enters here, wherever it comes from. Keeps the later of the two, and returns whether
    /// that is `entry`.
    pub(super) fn adopt(&mut self, slot: Slot, entry: Entry) -> bool {
        self.clock.observe(entry.at);
        if self.entry(slot).is_some_and(|ours| ours >= entry) {
            return false;
        }
        match self.place(slot) {
            SlotOwner::Step(step) => self.progress.adopt(&self.roadmap, step, entry),
            SlotOwner::Orphan(orphan) => self.orphans.set_entry(orphan, entry),
        }
        self.states.update(slot, |state| state.is_backed_up = false);
        true
    }

    /// Takes in the learner's own hours, as they are stored.
    pub(super) fn read_own_hours(&mut self, stored: &str) {
        self.progress.read_own_hours(&self.roadmap, stored);
    }

    /// Takes note of a stamp from elsewhere.
    pub(super) fn observe(&mut self, at: Stamp) {
        self.clock.observe(at);
    }

    /// The stamp of an action that begins now; `wall` is in milliseconds since 1970.
    pub(super) fn stamp(&mut self, wall: u64) -> Stamp {
        self.clock.stamp(wall)
    }

    /// The clock, which knows on which day something was.
    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(crate) fn roadmap(&self) -> &Rc<Roadmap> {
        &self.roadmap
    }

    pub(crate) fn progress(&self) -> &Progress {
        &self.progress
    }

    pub(super) fn orphans(&self) -> &Orphans {
        &self.orphans
    }

    /// The topics whose completion changed since the last call, each once.
    pub(super) fn take_changed(&mut self) -> Vec<NodeId> {
        self.progress.take_changed()
    }

    /// The entry of a slot, if it was ever marked.
    pub(super) fn entry(&self, slot: Slot) -> Option<Entry> {
        match self.place(slot) {
            SlotOwner::Step(step) => self.progress.entry(step),
            SlotOwner::Orphan(orphan) => self.orphans.get(orphan).entry(),
        }
    }

    /// The step of a slot; none of an orphan.
    pub(super) fn step(&self, slot: Slot) -> Option<NodeId> {
        // No slot is made for the roadmap itself, which is no step.
        self.roadmap.place(slot.index())
    }

    fn place(&self, slot: Slot) -> SlotOwner {
        self.step(slot).map_or_else(|| SlotOwner::Orphan(slot.index() - self.roadmap.len()), SlotOwner::Step)
    }

    /// The id under which the mark of a slot is stored.
    pub(super) fn topic_id(&self, slot: Slot) -> &str {
        match self.place(slot) {
            SlotOwner::Step(step) => self.roadmap.topic(step).id().as_str(),
            SlotOwner::Orphan(orphan) => self.orphans.get(orphan).id(),
        }
    }

    /// Whether the value under an id may be damaged: it was when it was read last, or it is not that of a present step.
    pub(super) fn may_be_unreadable(&self, id: &str) -> bool {
        let step = self.roadmap.find_step(id).filter(|&step| self.roadmap.topic(step).id().as_str() == id);
        step.is_none_or(|step| self.state(Slot::of(step)).unreadable.is_some())
    }

    /// The slot for an id: that of its step, or else that of an orphan. `None` for what is not an id and, in a section
    /// that is shown alone, for ids that may belong to the rest of its roadmap.
    pub(super) fn slot_for(&mut self, id: &str) -> Option<Slot> {
        if let Some(step) = self.roadmap.find_step(id) {
            return Some(Slot::of(step));
        }
        if self.roadmap.is_section() {
            return None;
        }
        let orphan = self.orphans.find_or_add(id)?;
        let slot = Slot::of_orphan(self.roadmap.len(), orphan);
        if slot.index() == self.states.len() {
            self.states.add();
        }
        Some(slot)
    }

    /// The slots of the steps of a topic, in reading order.
    pub(super) fn step_slots(&self, topic: NodeId) -> impl Iterator<Item = Slot> + '_ {
        self.roadmap.steps(topic).map(Slot::of)
    }

    /// The slots of the orphans, in the order of their ids.
    pub(super) fn orphan_slots(&self) -> impl Iterator<Item = Slot> + '_ {
        self.orphans.indices().map(|orphan| Slot::of_orphan(self.roadmap.len(), orphan))
    }

    /// The slots of all steps in reading order, and then those of the orphans in the order of their ids.
    pub(super) fn slots(&self) -> impl Iterator<Item = Slot> + '_ {
        self.step_slots(NodeId::ROOT).chain(self.orphan_slots())
    }

    /// The length of a table that is indexed by slots. Its entries for topics with children are unused.
    pub(super) fn slot_count(&self) -> usize {
        self.states.len()
    }

    /// All entries with the ids of their topics, in the order of [`slots`](Register::slots).
    pub(crate) fn named_entries(&self) -> impl Iterator<Item = (&str, Entry)> {
        self.slots().filter_map(|slot| Some((self.topic_id(slot), self.entry(slot)?)))
    }

    /// The id of the topic above a slot's topic, and after a space the title of its topic.
    pub(super) fn full_name(&self, slot: Slot) -> String {
        match self.place(slot) {
            SlotOwner::Step(step) => {
                let topic = self.roadmap.topic(step);
                format!("{} {}", self.roadmap.topic(topic.parent()).id(), topic.title())
            }
            SlotOwner::Orphan(orphan) => self.orphans.get(orphan).name().to_owned(),
        }
    }

    /// Learns the full name of the topic that an orphan had; for a step it does nothing.
    pub(super) fn name_orphan(&mut self, slot: Slot, name: &str) {
        if let SlotOwner::Orphan(orphan) = self.place(slot) {
            self.orphans.set_name(orphan, name);
        }
    }

    /// The orphans that certainly belong to a step, each with that step.
    pub(super) fn renamed(&self) -> Vec<(String, Option<NodeId>)> {
        renamed(&self.orphans, &self.roadmap, &self.progress)
    }

    pub(super) fn state(&self, slot: Slot) -> SlotState {
        self.states.get(slot)
    }

    pub(super) fn update_state(&mut self, slot: Slot, change: impl FnOnce(&mut SlotState)) {
        self.states.update(slot, change);
    }

    pub(super) fn update_all_states(&mut self, change: impl Fn(&mut SlotState)) {
        self.states.update_all(change);
    }

    /// How many slots are in which trouble.
    pub(super) fn counts(&self) -> Counts {
        self.states.counts()
    }
}
