use roadmap::{Hours, clock_of_hours};

use super::words;
use crate::tracker::Tracker;

/// The title of the step with this id; where the roadmap has none, its id.
pub fn title(tracker: Tracker, id: &str) -> String {
    tracker.roadmap().find(id).map_or_else(|| id.to_owned(), |step| tracker.title(step))
}

/// `25 min`.
pub fn time(hours: Hours) -> String {
    let (hours, minutes) = clock_of_hours(hours);
    words::time(hours as usize, minutes as usize)
}
