use crate::logbook::{Logbook, storage::Storage};
use crate::marks::{Day, Mark};
use crate::own::{LearningRecord, Review};
use crate::tree::NodeId;

/// The finished steps of a roadmap that are to be looked at again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviews {
    /// Those that are due, the longest due first, then in reading order.
    pub due: Vec<Reviewed>,
    /// The one that is due next.
    pub next: Option<Reviewed>,
}

/// A finished step, and when it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// The step.
    pub step: NodeId,
    /// Its last review, or that it was finished.
    pub last: Review,
}

impl Reviews {
    /// The reviews of the steps that are done now; `wall` is in milliseconds since 1970. Nothing where nobody wants
    /// reviews. A step never comes if neither the day on which it was finished nor a review is known. One that was
    /// finished again after its last review starts over.
    pub fn of<S: Storage>(logbook: &Logbook<S>, record: &LearningRecord, wall: u64) -> Reviews {
        if !record.is_reviewing() {
            return Reviews::default();
        }
        let today = logbook.local_day(wall);
        let mut all: Vec<Reviewed> = logbook
            .roadmap()
            .steps(NodeId::ROOT)
            .filter(|&step| logbook.mark_of(step) == Mark::Done)
            .filter_map(|step| {
                let finished = finished(logbook, step, wall).map(Review::finished);
                let review = logbook.review(record, step).and_then(|review| review.past(today));
                let last = match (finished, review) {
                    (Some(finished), Some(review)) => finished.later(review),
                    (finished, review) => finished.or(review)?,
                };
                Some(Reviewed { step, last })
            })
            .collect();
        // Those of the same day stay in reading order.
        all.sort_by_key(Reviewed::day);
        let is_due = |reviewed: &Reviewed| reviewed.day() <= today;
        let next = all.iter().copied().find(|reviewed| !is_due(reviewed));
        all.retain(is_due);
        Reviews { due: all, next }
    }
}

impl Reviewed {
    /// The day from which on it is due.
    pub fn day(&self) -> Day {
        self.last.due()
    }
}

fn finished<S: Storage>(logbook: &Logbook<S>, step: NodeId, wall: u64) -> Option<Day> {
    let entry = logbook.register().progress().entry(step)?;
    logbook.register().clock().past_day_of(entry.at, wall)
}
