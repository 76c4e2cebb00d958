//! How large a roadmap is, in words.

use roadmap::{Completion, Hours};

use super::words;
use crate::browser::lazy::library::Record;
use crate::words::{self as counts, of_steps, steps};

/// `91 steps · 234 hours`.
pub fn size(Completion { steps: count, hours, .. }: Completion) -> String {
    let hours = if hours > Hours::ZERO { format!(" · {}", counts::hours(hours)) } else { String::new() };
    format!("{}{hours}", steps(count as usize))
}

/// `12 of 91 steps · 204 hours left`. This is unknown for what came from another browser's library, until it was
/// opened.
pub fn figures(record: &Record) -> String {
    let left = Hours::of_seconds(record.seconds.saturating_sub(record.seconds_done)).filter(|_| record.seconds > 0);
    let hours = left.map(|left| format!(" · {}", words::hours_left(left))).unwrap_or_default();
    match record.steps_done {
        0 if record.steps == 0 => words::not_opened(),
        0 => format!("{}{hours}", steps(record.steps as usize)),
        done if done == record.steps => words::all_done(),
        done => format!("{}{hours}", of_steps(done as usize, record.steps as usize)),
    }
}
