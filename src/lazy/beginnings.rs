//! What begins once the rows are there.

use crate::lazy::{details, guide, hours, linked_file};
use crate::part::Part;
use crate::tracker::Tracker;

/// Shows notes, own hours and the timer, what was read, and the guide, and keeps the linked file ticked. `reader` reads that file
/// and the guide.
pub fn begin((tracker, reader): (Tracker, &'static Part)) {
    hours::begin(tracker);
    linked_file::begin(tracker, reader);
    details::begin(tracker);
    guide::begin(tracker, reader);
}
