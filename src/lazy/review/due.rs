use roadmap::Reviews;

use crate::browser::clock;
use crate::lazy::own;
use crate::tracker::Tracker;

/// The reviews as of now.
pub fn now(tracker: Tracker) -> Reviews {
    let record = own::learning(tracker);
    tracker.try_logbook(|logbook| Reviews::of(logbook, &record, clock::wall())).unwrap_or_default()
}
