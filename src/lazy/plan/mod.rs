//! When the learner will be done: the line in the masthead, and the dialog with the plan, the dates that follow, and
//! the calendar.

mod words;
mod outlook;
mod line;
mod calendar;
mod off;
mod form;

use web_sys::Element;

use crate::tracker::Tracker;

/// Puts the line about the plan below the way on.
pub fn show_line((tracker, place): (Tracker, Element)) {
    line::put_below(tracker, &place, form::show);
}

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    form::show(tracker);
}
