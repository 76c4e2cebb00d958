//! Counts in words.

use roadmap::{Completion, Hours};

/// `1 step`, `4 steps`.
pub fn steps(count: usize) -> String {
    format!("{count} {}", if count == 1 { "step" } else { "steps" })
}

/// `1 mark`, `3 marks`.
pub fn marks(count: usize) -> String {
    format!("{count} {}", if count == 1 { "mark" } else { "marks" })
}

/// `12 of 234 hours`, or `3 of 91 steps` where the author gave no hours.
pub fn overall(completion: Completion) -> String {
    let Completion { steps: all, steps_done, hours, hours_done, .. } = completion;
    if hours == Hours::ZERO {
        format!("{steps_done} of {}", steps(all as usize))
    } else {
        format!("{} of {hours} hours", hours_done.done_of(hours))
    }
}
