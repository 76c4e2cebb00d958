//! Hours of one's own, which replace the author's, and the timer that counts them.

mod words;
pub mod figures;
mod naming;
mod keeping;
mod field;
mod form;
mod ask;
mod running;
mod bar;

use roadmap::NodeId;

use crate::lazy::own;
use crate::tracker::Tracker;

pub use self::running::is_timed;
pub use self::words::figure;

/// Shows the hours and the timer that are kept, and follows how they change.
pub fn begin(tracker: Tracker) {
    own::begin(tracker);
    figures::follow(tracker);
    if !tracker.is_read_only() {
        bar::follow(tracker);
    }
}

/// Opens the dialog with the hours of a step.
pub fn show(tracker: Tracker, topic: NodeId) {
    match tracker.roadmap().is_step(topic) {
        true => form::show(tracker, topic),
        false => tracker.toast(&words::only_steps(), None),
    }
}

/// Starts the timer on a step, or stops it where it runs on this one.
pub fn toggle_timer(tracker: Tracker, topic: NodeId) {
    match tracker.roadmap().is_step(topic) {
        true if is_timed(tracker, topic) => running::stop(tracker),
        true => running::start(tracker, topic),
        false => tracker.toast(&words::only_steps(), None),
    }
}
