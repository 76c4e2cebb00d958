//! Which steps hold a class up, and which nobody has begun.

use super::roster::Class;
use crate::marks::{Day, Mark};
use crate::tree::{NodeId, Roadmap};

/// What a class does with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepTally {
    /// The step.
    pub step: NodeId,
    /// How many learners have done it.
    pub done: usize,
    /// How many are at it.
    pub doing: usize,
    /// How many leave it out.
    pub skipped: usize,
    /// How many have been at it for more than 14 days.
    pub stuck: usize,
    /// For how many days one of them has been at it, at least.
    pub longest: u32,
}

/// Whoever is at a step for more days than this is stuck.
const LONG: u32 = 14;

/// In a class of at most this many learners, a step is worth a look if one of them is stuck on it.
const FEW: usize = 3;

impl Class {
    /// What the class does with each step, in reading order.
    pub fn steps(&self, roadmap: &Roadmap, today: Day) -> Vec<StepTally> {
        let steps = roadmap.steps(NodeId::ROOT);
        let mut tallies: Vec<StepTally> =
            steps.map(|step| StepTally { step, done: 0, doing: 0, skipped: 0, stuck: 0, longest: 0 }).collect();
        for learner in &self.learners {
            for (tally, mark) in tallies.iter_mut().zip(&learner.marks) {
                match mark {
                    Mark::ToDo => {}
                    Mark::Done => tally.done += 1,
                    Mark::Skipped => tally.skipped += 1,
                    Mark::Doing => {
                        tally.doing += 1;
                        let since = learner.doing_since.get(&tally.step);
                        let days = since.map_or(0, |&since| today.since(since)).max(0).unsigned_abs();
                        tally.stuck += usize::from(days > LONG);
                        tally.longest = tally.longest.max(days);
                    }
                }
            }
        }
        tallies
    }

    /// The steps on which several learners are stuck, or one of a class of three or fewer: those with most of them
    /// first.
    pub fn stuck(&self, roadmap: &Roadmap, today: Day) -> Vec<StepTally> {
        let fewest = if self.learners.len() <= FEW { 1 } else { 2 };
        let mut stuck: Vec<StepTally> =
            self.steps(roadmap, today).into_iter().filter(|tally| tally.stuck >= fewest).collect();
        stuck.sort_by_key(|tally| std::cmp::Reverse((tally.stuck, tally.longest)));
        stuck
    }

    /// The steps that nobody has begun, in reading order; none where there is nobody.
    pub fn untouched(&self, roadmap: &Roadmap, today: Day) -> Vec<NodeId> {
        let is_untouched = |tally: &StepTally| tally.done + tally.doing == 0 && !self.learners.is_empty();
        self.steps(roadmap, today).into_iter().filter(is_untouched).map(|tally| tally.step).collect()
    }
}
