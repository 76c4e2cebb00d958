//! Hours, or steps where the author gave no hours.

use super::tally::Journey;
use super::words;
use crate::marks::Completion;
use crate::tree::Hours;

/// How much there is of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Amount {
    Hours(Hours),
    Steps(u32),
}

impl Amount {
    /// This amount as hours, for adding up: a step counts as an hour.
    pub(super) fn as_hours(self) -> Hours {
        match self {
            Amount::Hours(hours) => hours,
            Amount::Steps(steps) => Hours::whole(steps),
        }
    }

    /// As many whole steps as there are hours.
    pub(super) fn steps_of(hours: Hours) -> Amount {
        Amount::Steps((hours.seconds() / Hours::whole(1).seconds()) as u32)
    }

    /// This amount as a number, for comparing amounts of one kind.
    pub(super) fn units(self) -> u64 {
        match self {
            Amount::Hours(hours) => hours.seconds(),
            Amount::Steps(steps) => u64::from(steps),
        }
    }

    pub(super) fn words(self, journey: &Journey) -> String {
        match self {
            Amount::Hours(hours) => words::hours(journey.read(hours)),
            Amount::Steps(steps) => words::number(steps),
        }
    }

    /// The sum of amounts of one kind.
    pub(super) fn sum(parts: [Amount; 4]) -> Amount {
        let of = |mut whole: Amount, part: Amount| {
            match (&mut whole, part) {
                (Amount::Hours(whole), Amount::Hours(part)) => *whole += part,
                (Amount::Steps(whole), Amount::Steps(part)) => *whole += part,
                _ => {}
            }
            whole
        };
        let [first, others @ ..] = parts;
        others.into_iter().fold(first, of)
    }

    /// This amount in words, with what is counted.
    pub(super) fn counted(self, journey: &Journey) -> String {
        match self {
            Amount::Hours(hours) => words::hours(journey.read(hours)),
            Amount::Steps(steps) => words::steps(steps),
        }
    }

    /// What is done, in progress, left and skipped.
    pub(super) fn parts(completion: Completion, has_hours: bool) -> [Amount; 4] {
        let Completion { hours, hours_done, hours_doing, hours_skipped, .. } = completion;
        let Completion { steps, steps_done, steps_doing, steps_skipped, .. } = completion;
        if has_hours {
            [hours_done, hours_doing, hours - hours_done - hours_doing, hours_skipped].map(Amount::Hours)
        } else {
            [steps_done, steps_doing, steps - steps_done - steps_doing, steps_skipped].map(Amount::Steps)
        }
    }
}
