use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::mark::{Clock, Entry, Mark, TabId, Unreadable};
use crate::progress::{Completion, Progress};
use crate::storage::{Storage, StorageError};
use crate::tree::{NodeId, Roadmap, RoadmapId};

/// A learner's progress on one roadmap, kept in a storage: one key for each step.
///
/// Every command saves before it answers, and only the steps it is about, so that a page with old marks in
/// memory overwrites nothing. What cannot be read is never overwritten: it is set aside first.
pub struct Logbook<S> {
    storage: S,
    id: RoadmapId,
    roadmap: Rc<Roadmap>,
    progress: Progress,
    clock: Clock,
    unreadable: BTreeMap<NodeId, Unreadable>,
    unsaved: BTreeSet<NodeId>,
    set_aside: usize,
    failure: Option<StorageError>,
}

/// What a command did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The topics whose completion is another now, each once, in reading order.
    pub topics: Vec<NodeId>,
    /// How many steps the command itself marked.
    pub steps: usize,
}

/// What a person must know about how their marks are kept. Nothing wrong is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trouble {
    /// Steps whose mark is in memory only.
    pub unsaved: usize,
    /// Why the storage did not take or give a value, the last time it did not.
    pub failure: Option<StorageError>,
    /// Steps whose kept value cannot be read, and stands untouched.
    pub damaged: usize,
    /// Damaged values that were moved to a key of their own, because their step was marked anew.
    pub set_aside: usize,
    /// Steps whose kept value a newer Cairn wrote.
    pub newer: usize,
}

impl<S: Storage> Logbook<S> {
    /// Opens the logbook of a roadmap and reads what is kept. Writes nothing.
    pub fn open(storage: S, id: RoadmapId, roadmap: Rc<Roadmap>, tab: TabId) -> Logbook<S> {
        let progress = Progress::new(&roadmap);
        let mut logbook = Logbook {
            storage,
            id,
            roadmap,
            progress,
            clock: Clock::new(tab),
            unreadable: BTreeMap::new(),
            unsaved: BTreeSet::new(),
            set_aside: 0,
            failure: None,
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
        let count = |kind| self.unreadable.values().filter(|&&unreadable| unreadable == kind).count();
        Trouble {
            unsaved: self.unsaved.len(),
            failure: self.failure,
            damaged: count(Unreadable::Damaged),
            set_aside: self.set_aside,
            newer: count(Unreadable::Newer),
        }
    }

    /// Marks a step, or the steps of a topic, and saves them. `wall` is the time in milliseconds since
    /// 1970. Of a topic, steps that are skipped stay skipped, and to-do does not undo a doing.
    pub fn mark(&mut self, topic: NodeId, mark: Mark, wall: u64) -> Change {
        let steps: Vec<NodeId> = self.roadmap.steps(topic).collect();
        let retried: Vec<NodeId> = self.unsaved.iter().copied().collect();
        let mut heard = Vec::new();
        self.failure = None;
        for &step in steps.iter().chain(&retried) {
            heard.extend(self.stored(step).map(|entry| (step, entry)));
        }
        let mut topics = self.progress.adopt(&self.roadmap, heard);

        let at = self.clock.stamp(wall);
        let asked = |step: NodeId| match (self.progress.mark(step), mark) {
            (ours, wanted) if ours == wanted => false,
            _ if step == topic => true,
            (Mark::Skipped, _) | (Mark::Doing, Mark::ToDo) => false,
            _ => true,
        };
        let marked: Vec<(NodeId, Entry)> =
            steps.into_iter().filter(|&step| asked(step)).map(|step| (step, Entry { at, mark })).collect();
        topics.extend(self.progress.adopt(&self.roadmap, marked.iter().copied()));
        topics.sort_unstable();
        topics.dedup();

        for &(step, _) in &marked {
            self.save(step);
        }
        for step in retried {
            self.save(step);
        }
        Change { topics, steps: marked.len() }
    }

    /// Takes in what another tab wrote under a key. Keys of others, and of topics that are not here, are
    /// left alone. Writes nothing.
    pub fn hear(&mut self, key: &str, text: &str) -> Change {
        let topic = key.strip_prefix("cairn:").and_then(|key| key.strip_prefix(self.id.as_str()));
        let step = topic.and_then(|key| self.roadmap.find(key.strip_prefix(':')?));
        let Some(step) = step.filter(|&step| self.roadmap.is_step(step)) else {
            return Change::default();
        };
        let entry = self.understood(step, text);
        let topics = self.progress.adopt(&self.roadmap, entry.map(|entry| (step, entry)));
        Change { topics, steps: 0 }
    }

    /// Reads everything again, for a page that may have slept through what other tabs said. Writes nothing.
    pub fn reread(&mut self) -> Change {
        let steps: Vec<NodeId> = self.roadmap.steps(NodeId::ROOT).collect();
        let heard: Vec<(NodeId, Entry)> =
            steps.into_iter().filter_map(|step| Some((step, self.stored(step)?))).collect();
        Change { topics: self.progress.adopt(&self.roadmap, heard), steps: 0 }
    }

    fn key(&self, step: NodeId) -> String {
        format!("cairn:{}:{}", self.id.as_str(), self.roadmap.topic(step).id())
    }

    fn stored(&mut self, step: NodeId) -> Option<Entry> {
        match self.storage.read(&self.key(step)) {
            Ok(Some(text)) => self.understood(step, &text),
            Ok(None) => None,
            Err(failure) => {
                self.failure = Some(failure);
                None
            }
        }
    }

    fn understood(&mut self, step: NodeId, text: &str) -> Option<Entry> {
        match Entry::read(text) {
            Ok(entry) => {
                self.unreadable.remove(&step);
                self.clock.observe(entry.at);
                Some(entry)
            }
            Err(unreadable) => {
                self.unreadable.insert(step, unreadable);
                None
            }
        }
    }

    fn save(&mut self, step: NodeId) {
        match self.try_save(step) {
            Ok(()) => {
                self.unsaved.remove(&step);
            }
            Err(failure) => {
                self.unsaved.insert(step);
                self.failure = self.failure.or(failure);
            }
        }
    }

    /// Fails without a storage error where a newer Cairn's value is in the way.
    fn try_save(&mut self, step: NodeId) -> Result<(), Option<StorageError>> {
        let Some(entry) = self.progress.entry(step) else { return Ok(()) };
        let key = self.key(step);
        match self.unreadable.get(&step) {
            Some(Unreadable::Newer) => return Err(None),
            Some(Unreadable::Damaged) => {
                let (id, topic, wall) = (self.id.as_str(), self.roadmap.topic(step).id(), entry.at.wall());
                self.storage.copy(&key, &format!("cairn::aside:{id}:{topic}:{wall}"))?;
                self.storage.write(&key, &entry.written())?;
                self.unreadable.remove(&step);
                self.set_aside += 1;
            }
            None => self.storage.write(&key, &entry.written())?,
        }
        Ok(())
    }
}
