//! What the way on says.

use roadmap::{Hours, messages};

use crate::words as counts;

messages! { "go_on":
    pub fn done() { "Done" }
    pub fn go() { "Go" }
    /// The names of the buttons, which screen readers read.
    pub fn done_with(step: &str) { format!("Done: {step}") }
    pub fn go_to(step: &str) { format!("Go to {step}") }
    pub fn hours(hours: Hours) { format!("{hours}\u{a0}h") }
    pub fn in_progress() { "In progress" }
    pub fn in_progress_in(way: &str) { format!("In progress · {way}") }
    pub fn next_up() { "Next up" }
    /// Why a step is next before one that stands above it.
    pub fn before(waiting: &str) { format!("Before {waiting}, which needs it") }
    pub fn waits(waiting: &str, need: &str) { format!("{waiting} waits for {need}") }

    pub fn last_here(ago: &str) { format!("Last here {ago}") }
    pub fn last_here_since(ago: &str, steps: &str, month: &str) { format!("Last here {ago} · {steps} since {month}") }

    /// What was done: `91 steps, 222 hours, 3 skipped`. What is 0 is left out.
    pub fn walked(steps: &str, hours: Hours, skipped: u32) {
        let in_hours = if hours > Hours::ZERO { format!(", {}", counts::hours(hours)) } else { String::new() };
        let skipped = if skipped > 0 { format!(", {skipped} skipped") } else { String::new() };
        format!("{steps}{in_hours}{skipped}")
    }
    pub fn share_card() { "Share the card" }
    pub fn open_another() { "Open another roadmap" }
}
