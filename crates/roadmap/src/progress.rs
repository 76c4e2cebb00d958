use crate::hours::Hours;
use crate::mark::{Entry, Mark};
use crate::tree::{NodeId, Roadmap};

/// How much of a topic is done, in steps and in hours. Skipped steps leave both totals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    /// Steps that count.
    pub steps: u32,
    /// Steps done.
    pub steps_done: u32,
    /// Hours of the steps that count.
    pub hours: Hours,
    /// Hours of the steps done.
    pub hours_done: Hours,
}

/// The three faces of a tick box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Nothing is done.
    Empty,
    /// A part is done.
    Part,
    /// All is done.
    Full,
}

impl Completion {
    /// What one step with this mark and these hours adds to every topic above it.
    fn of_step(mark: Mark, hours: Hours) -> Completion {
        match mark {
            Mark::Skipped => Completion::default(),
            Mark::Done => Completion { steps: 1, steps_done: 1, hours, hours_done: hours },
            Mark::ToDo | Mark::Doing => Completion { steps: 1, steps_done: 0, hours, hours_done: Hours::ZERO },
        }
    }

    /// What its tick box shows.
    pub fn face(self) -> Face {
        match self.steps_done {
            0 => Face::Empty,
            done if done == self.steps => Face::Full,
            _ => Face::Part,
        }
    }

    /// Whether no step is left to do; so too when all of them are skipped.
    pub fn is_finished(self) -> bool {
        self.steps_done == self.steps
    }

    /// The part done, from 0 to 1: by hours, or by steps where there are no hours.
    pub fn part(self) -> f64 {
        if self.hours > Hours::ZERO {
            self.hours_done.part_of(self.hours)
        } else if self.steps > 0 {
            f64::from(self.steps_done) / f64::from(self.steps)
        } else {
            0.0
        }
    }

    fn add(&mut self, other: Completion) {
        self.steps += other.steps;
        self.steps_done += other.steps_done;
        self.hours += other.hours;
        self.hours_done += other.hours_done;
    }

    fn remove(&mut self, other: Completion) {
        self.steps -= other.steps;
        self.steps_done -= other.steps_done;
        self.hours -= other.hours;
        self.hours_done -= other.hours_done;
    }
}

/// All marks of one learner on one roadmap, and the completion that follows from them.
#[derive(Debug)]
pub struct Progress {
    entries: Vec<Option<Entry>>,
    completion: Vec<Completion>,
}

impl Progress {
    /// Nothing marked yet.
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
        Progress { entries: vec![None; roadmap.len()], completion }
    }

    /// How much of a topic is done.
    pub fn completion(&self, node: NodeId) -> Completion {
        self.completion[node.index()]
    }

    /// The entry of a step, where there is one.
    pub fn entry(&self, step: NodeId) -> Option<Entry> {
        self.entries[step.index()]
    }

    /// The mark of a step.
    pub fn mark(&self, step: NodeId) -> Mark {
        self.entry(step).map_or(Mark::ToDo, |entry| entry.mark)
    }

    /// Takes in entries for steps, from wherever they come; only a later one than ours counts. Answers
    /// the topics whose completion changed, each once.
    pub fn adopt(&mut self, roadmap: &Roadmap, entries: impl IntoIterator<Item = (NodeId, Entry)>) -> Vec<NodeId> {
        let mut touched = Vec::new();
        for (step, entry) in entries {
            debug_assert!(roadmap.is_step(step));
            let ours = &mut self.entries[step.index()];
            if ours.is_some_and(|ours| ours >= entry) {
                continue;
            }
            let before = ours.replace(entry).map_or(Mark::ToDo, |ours| ours.mark);
            let hours = roadmap.topic(step).share();
            let (old, new) = (Completion::of_step(before, hours), Completion::of_step(entry.mark, hours));
            if old == new {
                continue;
            }
            for node in std::iter::once(step).chain(roadmap.ancestors(step)) {
                let completion = &mut self.completion[node.index()];
                completion.remove(old);
                completion.add(new);
                touched.push(node);
            }
        }
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    /// The first step, in reading order, that is neither done nor skipped.
    pub fn next_up(&self, roadmap: &Roadmap) -> Option<NodeId> {
        let open = |&node: &NodeId| !self.completion(node).is_finished();
        let mut node = Some(NodeId::ROOT).filter(open)?;
        while !roadmap.is_step(node) {
            node = roadmap.children(node).find(open)?;
        }
        Some(node)
    }
}
