//! How much of each topic is done.

use super::mark::{Entry, Mark};
use super::own_hours::OwnHours;
use crate::tree::{Hours, NodeId, Roadmap};

/// How much of a topic is done, in steps and in hours. Skipped steps are counted apart: they are not in the total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    /// Steps that count.
    pub steps: u32,
    /// Steps that are done.
    pub steps_done: u32,
    /// Hours of the steps that count.
    pub hours: Hours,
    /// Hours of the steps that are done.
    pub hours_done: Hours,
    /// Steps that are begun and not done.
    pub steps_doing: u32,
    /// Hours of the steps that are begun and not done.
    pub hours_doing: Hours,
    /// Steps that are left out.
    pub steps_skipped: u32,
    /// Hours of the steps that are left out.
    pub hours_skipped: Hours,
}

/// The looks of a tick box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Nothing is done.
    Empty,
    /// Something is begun, and nothing done.
    Doing,
    /// Some of it is done.
    Part,
    /// All is done.
    Full,
    /// All is left out.
    Skipped,
}

impl Face {
    /// What style sheets call it.
    pub fn name(self) -> &'static str {
        match self {
            Face::Empty => "to-do",
            Face::Doing => "doing",
            Face::Part => "part",
            Face::Full => "done",
            Face::Skipped => "skipped",
        }
    }
}

impl Completion {
    /// What one step with this mark and these hours adds to itself and to every topic above it.
    fn of_step(mark: Mark, hours: Hours) -> Completion {
        let counted = Completion { steps: 1, hours, ..Completion::default() };
        match mark {
            Mark::ToDo => counted,
            Mark::Doing => Completion { steps_doing: 1, hours_doing: hours, ..counted },
            Mark::Done => Completion { steps_done: 1, hours_done: hours, ..counted },
            Mark::Skipped => Completion { steps_skipped: 1, hours_skipped: hours, ..Completion::default() },
        }
    }

    /// How its tick box looks.
    pub fn face(self) -> Face {
        match self.steps_done {
            0 if self.steps_doing > 0 => Face::Doing,
            0 if self.steps == 0 && self.steps_skipped > 0 => Face::Skipped,
            0 => Face::Empty,
            done if done == self.steps => Face::Full,
            _ => Face::Part,
        }
    }

    /// Whether every step that could get this mark has it: those that are done neither become doing nor skipped with
    /// their topic.
    pub fn is_all(self, mark: Mark) -> bool {
        let left = self.steps - self.steps_done;
        match mark {
            Mark::ToDo => left == self.steps && self.steps_doing == 0,
            Mark::Doing => left == self.steps_doing && left > 0,
            Mark::Done => left == 0 && self.steps > 0,
            Mark::Skipped => left == 0 && self.steps_skipped > 0,
        }
    }

    /// Whether there are hours, of the steps that count or of those that are left out.
    pub fn has_hours(self) -> bool {
        self.hours > Hours::ZERO || self.hours_skipped > Hours::ZERO
    }

    /// Whether no step is left to do. That includes a topic of which all steps are skipped.
    pub fn is_finished(self) -> bool {
        self.steps_done == self.steps
    }

    /// How much is done in thousandths, by hours, or by steps where there are no hours. It is 0 only when nothing is
    /// done, and 1000 only when all is.
    pub fn per_mille(self) -> u32 {
        if self.steps_done == 0 {
            return 0;
        }
        if self.is_finished() {
            return 1000;
        }
        let (done, whole) = match self.hours {
            Hours::ZERO => (u64::from(self.steps_done), u64::from(self.steps)),
            hours => (self.hours_done.seconds(), hours.seconds()),
        };
        (done * 1000 / whole).clamp(1, 999) as u32
    }

    /// How much is done in whole percent. It is 0 only when nothing is done, and 100 only when all is.
    pub fn percent(self) -> u32 {
        match self.per_mille() {
            0 => 0,
            per_mille => (per_mille / 10).max(1),
        }
    }

    fn add(&mut self, other: Completion) {
        self.steps += other.steps;
        self.steps_done += other.steps_done;
        self.hours += other.hours;
        self.hours_done += other.hours_done;
        self.steps_doing += other.steps_doing;
        self.hours_doing += other.hours_doing;
        self.steps_skipped += other.steps_skipped;
        self.hours_skipped += other.hours_skipped;
    }

    fn remove(&mut self, other: Completion) {
        self.steps -= other.steps;
        self.steps_done -= other.steps_done;
        self.hours -= other.hours;
        self.hours_done -= other.hours_done;
        self.steps_doing -= other.steps_doing;
        self.hours_doing -= other.hours_doing;
        self.steps_skipped -= other.steps_skipped;
        self.hours_skipped -= other.hours_skipped;
    }
}

/// The marks of one learner on one roadmap, and the completion that follows from them.
#[derive(Debug)]
pub struct Progress {
    entries: Vec<Option<Entry>>,
    completion: Vec<Completion>,
    /// For each topic; empty where there are no own hours.
    own_hours: Vec<OwnHours>,
    /// Whether the author gave any hours. If not, own hours are no measure of the whole.
    has_hours: bool,
    changed: Vec<NodeId>,
    is_changed: Vec<bool>,
}

impl Progress {
    /// Progress without any mark.
    pub fn new(roadmap: &Roadmap) -> Progress {
        let mut completion = vec![Completion::default(); roadmap.len()];
        for node in roadmap.nodes().rev() {
            if roadmap.is_step(node) {
                completion[node.index()] = Completion::of_step(Mark::ToDo, roadmap.topic(node).share());
            }
            if let Some(parent) = roadmap.parent(node) {
                let own = completion[node.index()];
                completion[parent.index()].add(own);
            }
        }
        Progress {
            entries: vec![None; roadmap.len()],
            has_hours: completion[0].hours > Hours::ZERO,
            completion,
            own_hours: Vec::new(),
            changed: Vec::new(),
            is_changed: vec![false; roadmap.len()],
        }
    }

    /// Progress with these marks and the author's hours alone.
    pub fn by_author(&self, roadmap: &Roadmap) -> Progress {
        let mut progress = Progress::new(roadmap);
        for step in roadmap.steps(NodeId::ROOT) {
            if let Some(entry) = self.entry(step) {
                progress.adopt(roadmap, step, entry);
            }
        }
        progress
    }

    /// How much of a topic is done.
    pub fn completion(&self, node: NodeId) -> Completion {
        self.completion[node.index()]
    }

    /// The entry of a step, if it was ever marked.
    pub fn entry(&self, step: NodeId) -> Option<Entry> {
        self.entries[step.index()]
    }

    /// The mark of a step.
    pub fn mark(&self, step: NodeId) -> Mark {
        self.entry(step).map_or(Mark::ToDo, |entry| entry.mark)
    }

    /// Takes in an entry for a step, unless the one there is as late. The cost grows with the depth of the step, not
    /// with the size of the roadmap.
    pub fn adopt(&mut self, roadmap: &Roadmap, step: NodeId, entry: Entry) {
        debug_assert!(roadmap.is_step(step));
        let ours = &mut self.entries[step.index()];
        if ours.is_some_and(|ours| ours >= entry) {
            return;
        }
        let before = ours.replace(entry).map_or(Mark::ToDo, |ours| ours.mark);
        let old = Completion::of_step(before, self.hours(roadmap, step, before));
        self.replace(roadmap, step, old);
    }

    /// The own hours of a step.
    pub fn own_hours(&self, step: NodeId) -> OwnHours {
        self.own_hours.get(step.index()).copied().unwrap_or_default()
    }

    /// The steps that have own hours, in reading order.
    pub fn steps_with_own_hours(&self, roadmap: &Roadmap) -> Vec<NodeId> {
        if self.own_hours.is_empty() {
            return Vec::new();
        }
        roadmap.steps(NodeId::ROOT).filter(|&step| !self.own_hours(step).is_blank()).collect()
    }

    /// Takes in the own hours of steps as they are stored. A step keeps those that it has where nothing is stored of
    /// it.
    pub fn read_own_hours(&mut self, roadmap: &Roadmap, stored: &str) {
        // What stands under an id that a step had before counts where nothing stands under the present one.
        for is_present in [false, true] {
            OwnHours::read_each(stored, &mut |id, hours| {
                let step = roadmap.find(id).filter(|&step| (roadmap.topic(step).id().as_str() == id) == is_present);
                if let Some(step) = step {
                    self.set_own_hours(roadmap, step, hours);
                }
            });
        }
    }

    fn set_own_hours(&mut self, roadmap: &Roadmap, step: NodeId, hours: OwnHours) {
        let mark = self.mark(step);
        let old = Completion::of_step(mark, self.hours(roadmap, step, mark));
        self.own_hours.resize(roadmap.len(), OwnHours::default());
        self.own_hours[step.index()] = hours;
        if roadmap.is_step(step) {
            self.replace(roadmap, step, old);
        }
    }

    /// The hours with which a step counts that has this mark.
    fn hours(&self, roadmap: &Roadmap, step: NodeId, mark: Mark) -> Hours {
        let author = roadmap.topic(step).share();
        if self.has_hours { self.own_hours(step).counted(author, mark) } else { author }
    }

    /// Counts a step as it is now in place of what it was.
    fn replace(&mut self, roadmap: &Roadmap, step: NodeId, old: Completion) {
        let mark = self.mark(step);
        let new = Completion::of_step(mark, self.hours(roadmap, step, mark));
        if old == new {
            return;
        }
        for node in std::iter::once(step).chain(roadmap.ancestors(step)) {
            let completion = &mut self.completion[node.index()];
            completion.remove(old);
            completion.add(new);
            if !std::mem::replace(&mut self.is_changed[node.index()], true) {
                self.changed.push(node);
            }
        }
    }

    /// The topics whose completion changed since the last call, each once.
    pub fn take_changed(&mut self) -> Vec<NodeId> {
        let changed = std::mem::take(&mut self.changed);
        for node in &changed {
            self.is_changed[node.index()] = false;
        }
        changed
    }

    /// The first step, in reading order, that is begun; otherwise the first that is to do and waits for no other, if
    /// there is one.
    pub fn next_up(&self, roadmap: &Roadmap) -> Option<NodeId> {
        let is_doing = self.completion(NodeId::ROOT).steps_doing > 0;
        let open = |&node: &NodeId| {
            let completion = self.completion(node);
            if is_doing { completion.steps_doing > 0 } else { !completion.is_finished() }
        };
        let mut node = Some(NodeId::ROOT).filter(open)?;
        while !roadmap.is_step(node) {
            node = roadmap.children(node).find(open)?;
        }
        if is_doing || !self.is_waiting(roadmap, node) {
            return Some(node);
        }
        let mut others = roadmap.steps(NodeId::ROOT).filter(open);
        others.find(|&step| !self.is_waiting(roadmap, step)).or(Some(node))
    }

    /// Whether something is not finished that the author wants to be finished before this topic, or one above it.
    pub fn is_waiting(&self, roadmap: &Roadmap, node: NodeId) -> bool {
        let mut topics = std::iter::once(node).chain(roadmap.ancestors(node));
        topics.any(|topic| roadmap.needs(topic).any(|need| !self.completion(need).is_finished()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_has_a_mark_when_every_step_has_it_that_could() {
        let of = |steps, steps_done, steps_doing, steps_skipped| {
            let completion = Completion { steps, steps_done, steps_doing, steps_skipped, ..Completion::default() };
            Mark::ALL.map(|mark| completion.is_all(mark))
        };
        assert_eq!(of(3, 0, 0, 1), [true, false, false, false]);
        assert_eq!(of(3, 1, 1, 0), [false, false, false, false]);
        assert_eq!(of(3, 1, 2, 1), [false, true, false, false]);
        assert_eq!(of(3, 3, 0, 0), [false, false, true, false]);
        assert_eq!(of(3, 3, 0, 1), [false, false, true, true]);
        assert_eq!(of(0, 0, 0, 3), [true, false, false, true]);
    }

    #[test]
    fn percents_are_0_and_100_only_at_the_ends() {
        let steps = |steps_done, steps| Completion { steps, steps_done, ..Completion::default() };
        let hours =
            |done, of| Completion { hours: Hours::whole(of), hours_done: Hours::whole(done), ..steps(done, of) };
        for (completion, percent) in [
            (hours(0, 234), 0),
            (hours(1, 100_000), 1),
            (hours(1, 3), 33),
            (hours(99_999, 100_000), 99),
            (hours(3, 3), 100),
            (steps(1, 3), 33),
            (steps(0, 0), 0),
        ] {
            assert_eq!(completion.percent(), percent, "{completion:?}");
        }
    }
}
