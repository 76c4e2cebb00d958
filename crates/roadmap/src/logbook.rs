use std::rc::Rc;

use crate::kept::Unreadable;
use crate::mark::{Clock, Entry, Mark, Stamp, TabId};
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
    /// For each topic, how its kept value stands.
    kept: Vec<Kept>,
    /// The steps that wait to be saved, each once.
    waiting: Vec<NodeId>,
    trouble: Trouble,
}

#[derive(Clone, Copy, Default)]
struct Kept {
    unreadable: Option<Unreadable>,
    /// The storage did not give it out, so that nobody knows what a write would replace.
    unread: Option<StorageError>,
    unsaved: bool,
    waits: bool,
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

/// Marking the steps of a topic, which for a large one goes on between the frames of a page.
#[derive(Debug)]
pub struct Marking {
    topic: NodeId,
    mark: Mark,
    at: Stamp,
    rest: std::vec::IntoIter<NodeId>,
    /// What is kept was just read; later another tab may have written.
    is_fresh: bool,
    waiting: Vec<NodeId>,
    steps: usize,
    unsaved: usize,
}

impl Marking {
    /// The topic, as the gesture named it.
    pub fn topic(&self) -> NodeId {
        self.topic
    }

    /// The mark.
    pub fn mark(&self) -> Mark {
        self.mark
    }

    /// Whether all steps were looked at.
    pub fn is_over(&self) -> bool {
        self.rest.len() == 0
    }

    /// How many steps were marked so far.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// How many of those could not be saved.
    pub fn unsaved(&self) -> usize {
        self.unsaved
    }
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

/// Of more steps than this, all that is kept is read in one go.
const MANY: usize = 64;

impl<S: Storage> Logbook<S> {
    /// Opens the logbook of a roadmap and reads what is kept. Writes nothing.
    pub fn open(storage: S, id: RoadmapId, roadmap: Rc<Roadmap>, tab: TabId) -> Logbook<S> {
        let progress = Progress::new(&roadmap);
        let kept = vec![Kept::default(); roadmap.len()];
        let (clock, waiting, trouble) = (Clock::new(tab), Vec::new(), Trouble::default());
        let mut logbook = Logbook { storage, id, roadmap, progress, clock, kept, waiting, trouble };
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
        self.trouble
    }

    /// Marks a step, or the steps of a topic, and saves them. `wall` is the time in milliseconds since
    /// 1970. Of a topic, steps that are skipped stay skipped, and to-do does not undo a doing.
    pub fn mark(&mut self, topic: NodeId, mark: Mark, wall: u64) -> Change {
        let mut marking = self.begin(topic, mark, wall);
        self.go_on(&mut marking, usize::MAX)
    }

    /// Begins to mark a step, or the steps of a topic, as [`mark`](Logbook::mark) does at once. Nothing is marked
    /// yet; what else waits to be saved is.
    pub fn begin(&mut self, topic: NodeId, mark: Mark, wall: u64) -> Marking {
        let steps: Vec<NodeId> = self.roadmap.steps(topic).collect();
        let many = steps.len() > MANY;
        if self.trouble.failure.take().is_some() || many {
            self.refresh_all();
        }
        let waiting = std::mem::take(&mut self.waiting);
        let unread = if many { &[][..] } else { &steps[..] };
        for &step in unread.iter().chain(&waiting) {
            self.refresh(step);
        }
        let at = self.clock.stamp(wall);
        // With those that reading again has found to be unsaved.
        let waiting: Vec<NodeId> = waiting.into_iter().chain(std::mem::take(&mut self.waiting)).collect();
        for &step in &waiting {
            self.kept[step.index()].waits = false;
        }
        Marking { topic, mark, at, rest: steps.into_iter(), is_fresh: true, waiting, steps: 0, unsaved: 0 }
    }

    /// Marks and saves at most so many further steps. A step that was marked after the gesture began, by another
    /// or elsewhere, stays as it is. With the last step, what waited to be saved is tried again.
    pub fn go_on(&mut self, marking: &mut Marking, most: usize) -> Change {
        let (mut steps, mut unsaved) = (0, 0);
        for step in marking.rest.by_ref().take(most) {
            if !marking.is_fresh {
                self.refresh(step);
            }
            let later = self.progress.entry(step).is_some_and(|entry| entry.at > marking.at);
            let asked = match (self.progress.mark(step), marking.mark) {
                (ours, wanted) if ours == wanted => false,
                _ if step == marking.topic => true,
                (Mark::Skipped, _) | (Mark::Doing, Mark::ToDo) => false,
                _ => true,
            };
            if asked && !later {
                self.progress.adopt(&self.roadmap, step, Entry { at: marking.at, mark: marking.mark });
                self.save(step);
                steps += 1;
                unsaved += usize::from(self.kept[step.index()].unsaved);
            }
        }
        marking.steps += steps;
        marking.unsaved += unsaved;
        if marking.is_over() {
            for step in std::mem::take(&mut marking.waiting) {
                if !marking.is_fresh {
                    self.refresh(step);
                }
                if self.kept[step.index()].unsaved {
                    self.save(step);
                }
            }
        }
        marking.is_fresh = false;
        Change { unsaved, ..self.change(steps) }
    }

    /// Takes in what another tab wrote under a key. Keys of others, and of topics that are not here, are
    /// left alone. Writes nothing.
    pub fn hear(&mut self, key: &str, text: &str) -> Change {
        let Some(step) = self.step_of(key) else { return Change::default() };
        self.understand(step, Entry::read(text));
        // The event may be older than what is kept by now.
        self.refresh(step);
        self.change(0)
    }

    /// Reads everything again, for a page that may have slept through what other tabs said. Writes nothing.
    pub fn reread(&mut self) -> Change {
        self.trouble.failure = None;
        self.refresh_all();
        self.change(0)
    }

    fn refresh_all(&mut self) {
        let roadmap = Rc::clone(&self.roadmap);
        let mut found = Vec::new();
        let read = self.storage.each(&self.prefix(), &mut |key, text| {
            found.extend(self.step_of(key).map(|step| (step, Entry::read(text))));
        });
        if let Err(failure) = read {
            self.trouble.failure = Some(failure);
            roadmap.steps(NodeId::ROOT).for_each(|step| self.kept[step.index()].unread = Some(failure));
            return;
        }
        let mut is_found = vec![false; roadmap.len()];
        for (step, entry) in found {
            is_found[step.index()] = true;
            self.kept[step.index()].unread = None;
            self.understand(step, entry);
        }
        for step in roadmap.steps(NodeId::ROOT).filter(|step| !is_found[step.index()]) {
            self.kept[step.index()].unread = None;
            self.miss(step);
        }
    }

    fn prefix(&self) -> String {
        format!("cairn:{}:", self.id.as_str())
    }

    /// The step that a key is about.
    fn step_of(&self, key: &str) -> Option<NodeId> {
        let topic = key.strip_prefix("cairn:")?.strip_prefix(self.id.as_str())?.strip_prefix(':')?;
        self.roadmap.find(topic).filter(|&step| self.roadmap.is_step(step))
    }

    fn change(&mut self, steps: usize) -> Change {
        Change { topics: self.progress.take_changed(), steps, unsaved: 0 }
    }

    fn key(&self, step: NodeId) -> String {
        format!("{}{}", self.prefix(), self.roadmap.topic(step).id())
    }

    fn refresh(&mut self, step: NodeId) {
        let stored = self.storage.read(&self.key(step));
        self.kept[step.index()].unread = stored.as_ref().err().copied();
        match stored {
            Ok(Some(text)) => self.understand(step, Entry::read(&text)),
            Ok(None) => self.miss(step),
            Err(failure) => self.trouble.failure = Some(failure),
        }
    }

    /// Nothing is kept. If this page knows a mark it was taken away, and waits to be saved again.
    fn miss(&mut self, step: NodeId) {
        self.note(step, None);
        self.compare(step, None);
    }

    /// A step is unsaved as long as what is kept is not what this page knows.
    fn compare(&mut self, step: NodeId, kept: Option<Entry>) {
        self.set_unsaved(step, self.progress.entry(step) != kept);
    }

    fn set_unsaved(&mut self, step: NodeId, unsaved: bool) {
        let kept = &mut self.kept[step.index()];
        match (kept.unsaved, unsaved) {
            (false, true) => self.trouble.unsaved += 1,
            (true, false) => self.trouble.unsaved -= 1,
            _ => {}
        }
        kept.unsaved = unsaved;
        if unsaved && !kept.waits {
            kept.waits = true;
            self.waiting.push(step);
        }
    }

    fn understand(&mut self, step: NodeId, kept: Result<Entry, Unreadable>) {
        match kept {
            Ok(entry) => {
                self.note(step, None);
                self.clock.observe(entry.at);
                self.progress.adopt(&self.roadmap, step, entry);
                self.compare(step, Some(entry));
            }
            Err(unreadable) => {
                self.note(step, Some(unreadable));
                self.compare(step, None);
            }
        }
    }

    fn note(&mut self, step: NodeId, unreadable: Option<Unreadable>) {
        let before = std::mem::replace(&mut self.kept[step.index()].unreadable, unreadable);
        for (state, by) in [(before, -1), (unreadable, 1)] {
            match state {
                Some(Unreadable::Damaged) => self.trouble.damaged = self.trouble.damaged.saturating_add_signed(by),
                Some(Unreadable::Newer) => self.trouble.newer = self.trouble.newer.saturating_add_signed(by),
                None => {}
            }
        }
    }

    fn save(&mut self, step: NodeId) {
        let saved = self.try_save(step);
        self.set_unsaved(step, saved.is_err());
        if let Err(failure) = saved {
            self.trouble.failure = self.trouble.failure.or(failure);
        }
    }

    /// Fails without a storage error where a newer Cairn's value is in the way.
    fn try_save(&mut self, step: NodeId) -> Result<(), Option<StorageError>> {
        let Some(entry) = self.progress.entry(step) else { return Ok(()) };
        let key = self.key(step);
        let kept = self.kept[step.index()];
        if kept.unread.is_some() {
            return Err(kept.unread);
        }
        match kept.unreadable {
            Some(Unreadable::Newer) => return Err(None),
            Some(Unreadable::Damaged) => {
                let (id, topic, at) = (self.id.as_str(), self.roadmap.topic(step).id(), entry.at);
                self.storage.copy(&key, &format!("cairn::aside:{id}:{topic}:{at}"))?;
                self.storage.write(&key, &entry.written())?;
                self.note(step, None);
                self.trouble.set_aside += 1;
            }
            None => self.storage.write(&key, &entry.written())?,
        }
        Ok(())
    }
}
