use super::words;
use crate::browser::lazy::link;
use crate::browser::{clock, fetch};
use crate::tracker::Tracker;

/// The progress as it is now, as links carry it.
pub fn progress_payload(tracker: Tracker, name: &str) -> String {
    tracker.logbook(|logbook| logbook.publish(name, clock::wall()))
}

/// A link that shows the progress as it is now.
pub fn progress_link(tracker: Tracker, name: &str) -> String {
    link::page("progress", &progress_payload(tracker, name))
}

/// Whether the roadmap is a document that was brought to this browser, so that its address leads nowhere else.
pub fn is_only_here() -> bool {
    fetch::requested().starts_with("library:")
}

/// Where links lead, if they work only on this device.
pub fn on_device() -> String {
    if link::is_local_file() { format!(" {}", words::only_on_device()) } else { String::new() }
}
