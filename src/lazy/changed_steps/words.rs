//! What the dialog and the banner say.

use roadmap::{Mark, quoted};

use crate::words::steps;

pub const TITLE: &str = "Progress from changed steps";

pub const NONE: &str = "All your progress is shown on its step.";
pub const STEPS: &str = "Renamed and removed steps";
pub const ABOUT_STEPS: &str = "The author changed these steps. Your progress is kept, and is part of every export. Match it \
                               to a step, or discard it. You can undo both.";

pub fn match_all(count: usize) -> String {
    format!("Match all {count}")
}

pub fn match_with(title: &str) -> String {
    format!("Match with {}", quoted(title))
}

pub const DISCARD: &str = "Discard";

/// Behind *Discard*, to be heard.
pub fn of(title: &str) -> String {
    format!(" {title}")
}

pub fn name(mark: Mark) -> &'static str {
    match mark {
        Mark::ToDo => "To do",
        Mark::Doing => "In progress",
        Mark::Done => "Done",
        Mark::Skipped => "Skipped",
    }
}

pub const SET_ASIDE: &str = "Set aside";
pub const ABOUT_SET_ASIDE: &str = "These stored values cannot be read. Their steps count as to do until you tick them again. \
                                   Download the values for somebody who can repair them.";
pub const DOWNLOAD_SET_ASIDE: &str = "Download what was set aside";

/// How many steps have no place, all of them done or not, all of them probably renamed or not.
pub fn changed(count: usize, are_done: bool, are_renamed: bool) -> String {
    let kind = if are_done { "finished" } else { "marked" };
    let (steps, was) = if count == 1 { ("step", "was") } else { ("steps", "were") };
    let changed = if are_renamed { "renamed" } else { "renamed or removed" };
    format!("{count} {kind} {steps} {was} {changed}. ")
}

pub const MATCH_THEM: &str = "Match them …";
pub const DISMISS: &str = "Dismiss";

pub fn kept(count: usize) -> String {
    let were = if count == 1 { "was" } else { "were" };
    format!("{} {were} renamed and kept. ", steps(count))
}
