//! What is said of a class in its table.

use crate::messages;

messages! { "sheet":
    /// A learner who gave no name.
    pub(super) fn unnamed(number: usize) { format!("No name {number}") }
    fn name() { "Name" }
    fn handed_in() { "Handed in" }
    fn last() { "Last day" }
    fn percent() { "Percent done" }
    fn steps_done() { "Steps done" }
    fn steps() { "Steps" }
    fn hours_done() { "Hours done" }
    fn hours() { "Hours" }
    fn doing() { "Steps in progress" }
    fn skipped() { "Steps skipped" }
    fn at() { "At" }
}

/// The titles of the columns before the sections.
pub(super) fn columns() -> [String; 11] {
    [name(), handed_in(), last(), percent(), steps_done(), steps(), hours_done(), hours(), doing(), skipped(), at()]
}
