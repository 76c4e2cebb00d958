//! What is said of notes and hours that undo leaves as they are.

use roadmap::messages;

use crate::words::steps;

messages! { "own":
    /// What an import changed.
    pub fn notes_changed(count: usize) {
        format!("{count} {} changed.", if count == 1 { "note" } else { "notes" })
    }
    pub fn hours_changed(count: usize) { format!("Your hours of {} changed.", steps(count)) }
    pub fn changed_elsewhere() { "A note or hours that were changed since stay as they are." }
    pub fn not_kept() { "Notes and hours stay as they are: they could not be saved." }
}
