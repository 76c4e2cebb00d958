//! What the learner writes beside the marks, as the page keeps it: read when the page begins, told by other tabs, copied to the
//! backup store.

mod words;
mod shown;
mod copies;

use std::rc::Rc;

use roadmap::{Change, Direction, Logbook, RunningAction};

pub use self::shown::{follow, notes, show, sum};
use crate::browser::lazy::other_tabs;
use crate::tracker::Tracker;

/// Shows the notes, and follows what changes.
pub fn begin(tracker: Tracker) {
    tracker.on_bring_back(bring_back);
    show(tracker);
    other_tabs::follow(tracker.logbook(Logbook::own_prefix), move || show(tracker));
    copies::compare(tracker);
}

/// Shows what was just kept under a key, and copies it to the backup store.
pub fn kept(tracker: Tracker, key: String) {
    show(tracker);
    copies::copy(tracker, key);
}

/// Takes back, or does again, what an action did, and says what was left.
fn bring_back(tracker: Tracker, action: &RunningAction) -> Option<String> {
    let mut left = None;
    if action.direction() != Direction::Do {
        let (changes, direction) = (Rc::clone(action.own()), action.direction());
        let done = tracker.change_own(|logbook, wall| match logbook.bring_back_own(&changes, direction, wall) {
            Ok((changed_elsewhere, change)) => (Ok(changed_elsewhere), change),
            Err(not_kept) => (Err(not_kept), Change::default()),
        });
        left = match done? {
            Ok(0) => None,
            Ok(_) => Some(words::changed_elsewhere()),
            Err(_) => Some(words::not_kept()),
        };
    }
    show(tracker);
    copies::compare(tracker);
    left
}
