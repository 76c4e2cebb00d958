use std::rc::Rc;

use crate::gesture::History;
use crate::keeping::Kept;
use crate::kept::{Reader, Unreadable};
use crate::lost::Lost;
use crate::mark::{Clock, Entry, Mark, TabId};
use crate::progress::{Completion, Progress};
use crate::storage::{Storage, StorageError};
use crate::tree::{NodeId, Roadmap, RoadmapId};

/// A learner's progress on one roadmap, kept in a storage: one key for each step.
///
/// Every command saves before it answers, and only the steps it is about, so that a page with old marks in
/// memory overwrites nothing. What cannot be read is never overwritten: it is set aside first. Where a newer Cairn
/// has been, nothing is written at all.
///
/// A second place, the *reserve*, may keep copies: this says what to copy there
/// ([`take_pending_backup`](Logbook::take_pending_backup)), and takes in what comes from there.
pub struct Logbook<S> {
    pub(crate) storage: S,
    pub(crate) id: RoadmapId,
    pub(crate) roadmap: Rc<Roadmap>,
    pub(crate) progress: Progress,
    pub(crate) clock: Clock,
    /// Marks whose topic is gone, as they were met.
    pub(crate) lost: Vec<Lost>,
    /// Their places in `lost`, in the order of their ids.
    pub(crate) lost_order: Vec<u32>,
    /// How what is kept for each slot stands.
    pub(crate) kept: Vec<Kept>,
    /// What waits to be saved, each once.
    pub(crate) waiting: Vec<Slot>,
    /// What the backup store does not have yet.
    pub(crate) unreserved: Vec<Slot>,
    pub(crate) history: History,
    pub(crate) trouble: Trouble,
    /// The storage says that a newer Cairn keeps marks in another way.
    pub(crate) is_of_newer_format: bool,
    /// A newer Cairn has the backup store; for as long as this page is open.
    pub(crate) is_outdated: bool,
    /// Nothing is left that could make room.
    pub(crate) is_crammed: bool,
}

/// What a mark is kept for: a topic, or, behind all topics, an id that no topic has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slot(u32);

impl Slot {
    pub(crate) fn of(step: NodeId) -> Slot {
        Slot(step.index() as u32)
    }

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a command did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The topics whose completion was touched, each once.
    pub topics: Vec<NodeId>,
    /// How many steps the command itself marked.
    pub steps: usize,
    /// How many of those could not be saved.
    pub unsaved: usize,
}

/// What a person must know about how their marks are kept. Nothing wrong is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trouble {
    /// Marks that are in memory only.
    pub unsaved: usize,
    /// Marks that are in the backup store only.
    pub reserved: usize,
    /// Why the storage did not take or give a value, the last time it did not.
    pub failure: Option<StorageError>,
    /// Values that cannot be read, and stand untouched.
    pub damaged: usize,
    /// Damaged values that were moved to a key of their own, because their step was marked anew.
    pub set_aside: usize,
    /// Values that a newer Cairn wrote. Where there is one, nothing is written.
    pub newer: usize,
}

/// The key under which a newer Cairn would say that it keeps marks in another way.
const FORMAT_KEY: &str = "cairn::format";

const FORMAT: u64 = 1;

impl<S: Storage> Logbook<S> {
    /// Opens the logbook of a roadmap and reads what is kept. Writes nothing.
    pub fn open(storage: S, id: RoadmapId, roadmap: Rc<Roadmap>, tab: TabId) -> Logbook<S> {
        let progress = Progress::new(&roadmap);
        let kept = vec![Kept::default(); roadmap.len()];
        let mut logbook = Logbook {
            storage,
            id,
            roadmap,
            progress,
            clock: Clock::new(tab),
            lost: Vec::new(),
            lost_order: Vec::new(),
            kept,
            waiting: Vec::new(),
            unreserved: Vec::new(),
            history: History::default(),
            trouble: Trouble::default(),
            is_of_newer_format: false,
            is_outdated: false,
            is_crammed: false,
        };
        logbook.reread();
        logbook
    }

    /// The roadmap.
    pub fn roadmap(&self) -> &Rc<Roadmap> {
        &self.roadmap
    }

    /// Which roadmap of the library it is.
    pub fn id(&self) -> &RoadmapId {
        &self.id
    }

    /// The storage it keeps marks in.
    pub fn storage(&self) -> &S {
        &self.storage
    }

    /// How much of a topic is done.
    pub fn completion(&self, node: NodeId) -> Completion {
        self.progress.completion(node)
    }

    /// The mark of a step.
    pub fn mark_of(&self, step: NodeId) -> Mark {
        self.progress.mark(step)
    }

    /// The first step, in reading order, that is neither done nor skipped.
    pub fn next_up(&self) -> Option<NodeId> {
        self.progress.next_up(&self.roadmap)
    }

    /// What stands in the way of keeping marks.
    pub fn trouble(&self) -> Trouble {
        let newer = self.trouble.newer + usize::from(self.is_of_newer_format || self.is_outdated);
        Trouble { newer, ..self.trouble }
    }

    /// Whether a newer Cairn has been here, so that this one writes nothing.
    pub fn is_read_only(&self) -> bool {
        self.trouble().newer > 0
    }

    /// Takes in what another tab wrote under a key. Keys of others are left alone. Writes nothing.
    pub fn hear(&mut self, key: &str, text: &str) -> Change {
        if key == FORMAT_KEY {
            self.is_of_newer_format = is_newer(text);
        }
        let Some(slot) = self.slot_of(key) else { return Change::default() };
        if let Ok(entry) = Entry::read(text) {
            self.adopt(slot, entry);
        }
        // The event may be older than what is kept by now.
        self.refresh(slot);
        self.change(0)
    }

    /// Reads everything again, for a page that may have slept through what other tabs said. Writes nothing.
    pub fn reread(&mut self) -> Change {
        self.trouble.failure = None;
        self.refresh_all();
        self.refresh_format();
        self.change(0)
    }

    pub(crate) fn refresh_format(&mut self) {
        match self.storage.read(FORMAT_KEY) {
            Ok(text) => self.is_of_newer_format = text.is_some_and(|text| is_newer(&text)),
            Err(failure) => self.trouble.failure = Some(failure),
        }
    }

    /// The one door: every mark comes in here, whoever brings it, and the later one stays. Answers whether this one
    /// does.
    pub(crate) fn adopt(&mut self, slot: Slot, entry: Entry) -> bool {
        self.clock.observe(entry.at);
        if self.entry(slot).is_some_and(|ours| ours >= entry) {
            return false;
        }
        match self.step(slot) {
            Ok(step) => self.progress.adopt(&self.roadmap, step, entry),
            Err(lost) => self.lost[lost].entry = Some(entry),
        }
        self.tallied(slot, |kept| kept.is_reserved = false);
        true
    }

    /// The entry of a slot, where there is one.
    pub(crate) fn entry(&self, slot: Slot) -> Option<Entry> {
        match self.step(slot) {
            Ok(step) => self.progress.entry(step),
            Err(lost) => self.lost[lost].entry,
        }
    }

    /// The step of a slot, or its place in `lost`.
    pub(crate) fn step(&self, slot: Slot) -> Result<NodeId, usize> {
        // The roadmap itself is no step, and its slot is never made.
        self.roadmap.place(slot.index()).ok_or_else(|| slot.index() - self.roadmap.len())
    }

    /// The id under which a slot is kept.
    pub(crate) fn topic_id(&self, slot: Slot) -> &str {
        match self.step(slot) {
            Ok(step) => self.roadmap.topic(step).id().as_str(),
            Err(lost) => &self.lost[lost].id,
        }
    }

    pub(crate) fn change(&mut self, steps: usize) -> Change {
        Change { topics: self.progress.take_changed(), steps, unsaved: 0 }
    }
}

impl<S> Logbook<S> {
    pub(crate) fn orphan_slot(&self, lost: u32) -> Slot {
        Slot(self.roadmap.len() as u32 + lost)
    }

    /// The slot for an id: that of the step which has it, or had it before, or else one of its own. None for what
    /// can be nobody's id, and in a part of a roadmap, as the whole may have it.
    pub(crate) fn slot_for(&mut self, id: &str) -> Option<Slot> {
        if let Some(step) = self.roadmap.find(id).filter(|&step| self.roadmap.is_step(step)) {
            return Some(Slot::of(step));
        }
        if self.roadmap.is_part() {
            return None;
        }
        let order = self.lost_order.binary_search_by(|&lost| self.lost[lost as usize].id.as_str().cmp(id));
        let lost = match order {
            Ok(at) => self.lost_order[at],
            Err(at) => {
                let lost = Lost::new(id)?;
                let place = self.lost.len() as u32;
                self.lost_order.insert(at, place);
                self.lost.push(lost);
                self.kept.push(Kept::default());
                place
            }
        };
        Some(self.orphan_slot(lost))
    }
}

fn is_newer(text: &str) -> bool {
    matches!(Reader::of_version(FORMAT, text), Err(Unreadable::Newer))
}
