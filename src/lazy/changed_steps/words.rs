//! What the dialog and the banner say.

use roadmap::{Mark, messages, quoted};

use crate::words::steps;

messages! { "changed_steps":
    pub fn title() { "Progress from changed steps" }
    pub fn none() { "All your progress is shown on its step." }
    pub fn steps_gone() { "Renamed and removed steps" }
    pub fn about_steps() {
        "The author changed these steps. Your progress is kept, and is part of every export. Match it to a step, or discard \
         it. You can undo both."
    }
    pub fn match_all(count: usize) { format!("Match all {count}") }
    pub fn match_with(title: &str) { format!("Match with {}", quoted(title)) }
    pub fn choose() { "Choose a step …" }
    pub fn choose_for(title: &str) { format!("Choose a step for {title}") }
    /// The name of the field with all steps that have no mark.
    pub fn step() { "Step" }
    pub fn match_it() { "Match" }
    pub fn discard() { "Discard" }
    /// The name of the button, which screen readers read.
    pub fn discard_of(title: &str) { format!("Discard {title}") }
    pub fn name(mark: Mark) {
        match mark {
            Mark::ToDo => "To do",
            Mark::Doing => "In progress",
            Mark::Done => "Done",
            Mark::Skipped => "Skipped",
        }
    }

    pub fn set_aside() { "Set aside" }
    pub fn about_set_aside() {
        "These stored values cannot be read. A step whose mark is among them counts as to do until you tick it again. \
         Download the values for somebody who can repair them."
    }
    pub fn download_set_aside() { "Download what was set aside" }

    fn renamed(count: usize, kind: &str) { format!("{} renamed.", were(count, kind)) }
    fn renamed_or_removed(count: usize, kind: &str) { format!("{} renamed or removed.", were(count, kind)) }
    pub fn match_them() { "Match them …" }
    pub fn dismiss() { "Dismiss" }
    pub fn kept(count: usize) {
        let were = if count == 1 { "was" } else { "were" };
        format!("{} {were} renamed and kept.", steps(count))
    }
}

/// Says how many steps have no place. `are_done` and `are_renamed` say whether all of them are done, and probably
/// renamed.
pub fn changed(count: usize, are_done: bool, are_renamed: bool) -> String {
    let kind = if are_done { "finished" } else { "marked" };
    if are_renamed { renamed(count, kind) } else { renamed_or_removed(count, kind) }
}

fn were(count: usize, kind: &str) -> String {
    let (steps, were) = if count == 1 { ("step", "was") } else { ("steps", "were") };
    format!("{count} {kind} {steps} {were}")
}
