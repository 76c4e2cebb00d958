use crate::logbook::{Logbook, storage::Storage};
use crate::marks::Completion;
use crate::messages::Argument;
use crate::tree::{Hours, NodeId};

/// In what work is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// In the author's hours. A step without hours takes no time.
    Hours,
    /// In steps, where no step that counts has hours: each is taken for an hour.
    Steps,
}

/// What is left of a roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// In what it is counted.
    pub measure: Measure,
    /// All of it.
    pub left: Hours,
    /// What is left of each section; nothing where no step is left.
    pub(super) sections: Vec<(NodeId, Option<Hours>)>,
}

impl Measure {
    /// The measure of a roadmap.
    pub fn of<S: Storage>(logbook: &Logbook<S>) -> Measure {
        if logbook.completion(NodeId::ROOT).hours > Hours::ZERO { Measure::Hours } else { Measure::Steps }
    }

    /// How much of a topic is not done. What is skipped does not count, and what is begun counts whole.
    pub(super) fn left(self, completion: Completion) -> Hours {
        match self {
            Measure::Hours => completion.hours.less(completion.hours_done),
            Measure::Steps => Hours::whole(completion.steps.saturating_sub(completion.steps_done)),
        }
    }

    /// How much a step is.
    pub(super) fn size(self, step: Completion) -> Hours {
        match self {
            Measure::Hours => step.hours,
            Measure::Steps => Hours::whole(step.steps),
        }
    }
}

impl From<&Measure> for Argument<'_> {
    fn from(measure: &Measure) -> Self {
        Argument::Text(match measure {
            Measure::Hours => "hours",
            Measure::Steps => "steps",
        })
    }
}

impl Work {
    /// What is left now.
    pub fn of<S: Storage>(logbook: &Logbook<S>) -> Work {
        let measure = Measure::of(logbook);
        let left = |topic| {
            let completion = logbook.completion(topic);
            (!completion.is_finished()).then(|| measure.left(completion))
        };
        let sections: Vec<_> =
            logbook.roadmap().children(NodeId::ROOT).map(|section| (section, left(section))).collect();
        Work { measure, left: measure.left(logbook.completion(NodeId::ROOT)), sections }
    }

    /// Whether no step is left.
    pub fn is_done(&self) -> bool {
        self.sections.iter().all(|(_, left)| left.is_none())
    }
}
