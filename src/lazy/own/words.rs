//! What is said of what the learner wrote beside the marks when it changes, or cannot.

use roadmap::messages;

use crate::words::steps;

messages! { "own":
    /// What an import changed.
    pub fn notes_changed(count: usize) {
        format!("{count} {} changed.", if count == 1 { "note" } else { "notes" })
    }
    pub fn hours_changed(count: usize) { format!("Your hours of {} changed.", steps(count)) }
    pub fn read_changed(count: usize) {
        format!("{count} {} read or no longer read.", if count == 1 { "resource" } else { "resources" })
    }
    pub fn reviews_changed(count: usize) { format!("Reviews of {} changed.", steps(count)) }
    pub fn reviews_on() { "Reviews of finished steps are on." }
    pub fn reviews_off() { "Reviews of finished steps are off." }
    pub fn plan_changed() { "Your plan changed." }
    pub fn changed_elsewhere() { "What was changed since stays as it is." }
    pub fn not_kept() { "It stays as it is: this could not be saved." }
    pub fn import_not_kept() { "Not all that you wrote and read could be saved: this browser's storage is full or blocked." }
    pub fn learning_not_kept() { "Not saved: this browser's storage is full or blocked." }
    pub fn newer_version() { "Not saved: a newer version of Cairn has been here. Reload the page." }
}
