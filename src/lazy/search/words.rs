//! What the search says.

use roadmap::{Mark, Show, messages};

use crate::words::steps;

messages! { "search":
    /// What is searched.
    pub fn titles() { "Search titles" }
    pub fn everything() { "Search titles, notes and links" }
    /// The name of what chooses the steps.
    pub fn show() { "Show" }
    pub fn show_only(show: Show) {
        match show {
            Show::All => "All",
            Show::ToDo => "To do",
            Show::Doing => "Doing",
            Show::Done => "Done",
            Show::Skipped => "Skipped",
            Show::WithNotes => "With notes",
            Show::WithOwnHours => "With my hours",
        }
    }
    pub fn end() { "Close the search" }

    /// Said in place of the rows.
    pub fn none_of(mark: Mark) {
        match mark {
            Mark::ToDo => "Nothing left to do.",
            Mark::Doing => "Nothing in progress.",
            Mark::Done => "Nothing done yet.",
            Mark::Skipped => "Nothing skipped.",
        }
    }
    pub fn no_notes() { "No notes yet. Choose “Write a note” in the menu of a row." }
    pub fn no_own_hours() { "No hours of your own yet. Choose “Your hours …” in the menu of a step." }
    pub fn no_matches() { "No matches. Try fewer words, or show all steps." }
    pub fn show_all() { "Show all steps" }

    pub fn nothing_found() { "Nothing found" }
    pub fn found(count: usize) { format!("{count} {} found", if count == 1 { "topic" } else { "topics" }) }
    pub fn notes(count: usize) { format!("{count} {}", if count == 1 { "note" } else { "notes" }) }
    pub fn steps_with_own_hours(count: usize) { format!("{} with your hours", steps(count)) }
    /// How many steps have this mark.
    pub fn steps_of(count: usize, mark: Mark) {
        let steps = steps(count);
        match mark {
            Mark::ToDo => format!("{steps} to do"),
            Mark::Doing => format!("{steps} in progress"),
            Mark::Done => format!("{steps} done"),
            Mark::Skipped => format!("{steps} skipped"),
        }
    }
}
