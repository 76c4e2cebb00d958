//! What begins once the rows are there.

use crate::lazy::{details, hours, linked_file};
use crate::part::Part;
use crate::tracker::Tracker;

/// Shows notes, own hours and the timer, and what was read, and keeps the linked file ticked. `reader` reads that file.
pub fn begin((tracker, reader): (Tracker, &'static Part)) {
    hours::begin(tracker);
    linked_file::begin(tracker, reader);
    details::begin(tracker);
}
