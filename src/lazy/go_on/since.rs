use roadmap::{Absence, Logbook, MarkTimes, NodeId};

use super::words;
use crate::browser::clock;
use crate::browser::lazy::dates;
use crate::tracker::Tracker;
use crate::words::steps;

/// `Last here 6 days ago · 8 steps since March`, if it is more than a day since the last mark.
pub fn since(tracker: Tracker) -> Option<String> {
    let times = tracker.logbook(Logbook::times_of_marks)?;
    let MarkTimes { first, .. } = times;
    let Absence { count, unit } = times.absence(clock::wall())?;
    let done = tracker.logbook(|logbook| logbook.completion(NodeId::ROOT)).steps_done as usize;
    let ago = dates::ago(count, unit);
    Some(match done {
        0 => words::last_here(&ago),
        done => words::last_here_since(&ago, &steps(done), &dates::month(first as f64)),
    })
}
