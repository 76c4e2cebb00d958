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
    /// For comparing amounts of one kind.
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
