//! What is said about what was done.

use roadmap::{Mark, messages};

use crate::words::{of_mark, steps};

messages! { "actions":
    pub fn saving() { "Saving …" }
    /// Stands after what was done.
    pub fn not_saved() { "Not saved." }
    pub fn newer_version() { "Nothing was changed: a newer version of Cairn has been here. Reload the page." }
    pub fn nothing_to_undo() { "There is nothing more to undo." }
    pub fn nothing_to_redo() { "There is nothing more to redo." }

    pub fn all_expanded() { "Everything is expanded." }
    pub fn all_collapsed() { "Everything is collapsed." }
    pub fn expanded(rows: usize) { format!("Expanded, {rows} {}", if rows == 1 { "row" } else { "rows" }) }
    pub fn collapsed() { "Collapsed" }

    /// In place of a title.
    pub fn everything() { "everything" }
    /// The name of an action.
    pub fn marked(title: &str, mark: Mark) {
        let did = match mark {
            Mark::Done => "Ticked",
            Mark::ToDo => "Unticked",
            Mark::Doing => "Began",
            Mark::Skipped => "Skipped",
        };
        format!("{did} {title}")
    }
    pub fn reset(title: &str) { format!("Reset {title}") }
    pub fn import() { "Import" }
    pub fn replacement() { "Replacement" }
    pub fn earlier_version() { "Earlier version" }
    pub fn changed_steps() { "Progress from changed steps" }
    pub fn noted(title: &str) { format!("Note on {title}") }
    pub fn timed(title: &str) { format!("Hours for {title}") }
    pub fn read(title: &str) { format!("Read ‘{title}’") }
    pub fn unread(title: &str) { format!("Unread ‘{title}’") }
    pub fn reviewed(title: &str) { format!("Review of {title}") }
    pub fn reviewing() { "Reviews of finished steps" }

    /// What was done with a step.
    pub fn step_marked(title: &str, mark: Mark) {
        match mark {
            Mark::ToDo => format!("Unticked: {title}."),
            Mark::Doing => format!("“{title}” in progress."),
            Mark::Done => format!("Done: {title}."),
            Mark::Skipped => format!("Skipped “{title}”."),
        }
    }
    /// What was done with the steps of a topic.
    pub fn steps_marked(title: &str, count: usize, mark: Mark) {
        format!("{title}: {} {}.", steps(count), of_mark(mark))
    }
    pub fn renamed(count: usize) {
        format!("{} {} renamed and kept.", steps(count), if count == 1 { "was" } else { "were" })
    }
    pub fn changed(action: &str, count: usize) { format!("{action}: {} changed.", steps(count)) }
    pub fn undid(action: &str) { format!("Undid “{action}”.") }
    pub fn redid(action: &str) { format!("Redid “{action}”.") }
    pub fn changed_elsewhere(count: usize) { format!("{} changed elsewhere since, left as is.", steps(count)) }
    pub fn all_done() { "The whole roadmap is done." }
}
