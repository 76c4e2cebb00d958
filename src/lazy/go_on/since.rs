use roadmap::{Absence, MarkDays, NodeId};

use super::words;
use crate::browser::clock;
use crate::browser::lazy::dates;
use crate::tracker::Tracker;
use crate::words::steps;

/// `Last here 6 days ago · 8 steps since March`, if the last mark was on another day.
pub fn since(tracker: Tracker) -> Option<String> {
    let now = clock::wall();
    let (days, today) = tracker.logbook(|logbook| Some((logbook.days_of_marks(now)?, logbook.local_day(now))))?;
    let MarkDays { first, .. } = days;
    let Absence { count, unit } = days.absence(today)?;
    let done = tracker.logbook(|logbook| logbook.completion(NodeId::ROOT)).steps_done as usize;
    let ago = dates::ago(count, unit);
    Some(match done {
        0 => words::last_here(&ago),
        done => words::last_here_since(&ago, &steps(done), &dates::month(first.number())),
    })
}
