//! A completion in words.

use crate::marks::Completion;
use crate::tree::Hours;

/// `12 of 234 hours`, or `3 of 91 steps` where there are no hours.
pub(super) fn figures(completion: Completion) -> String {
    let Completion { steps, steps_done, hours, hours_done, .. } = completion;
    match (steps, hours) {
        (0, _) => "all steps skipped".to_owned(),
        (_, Hours::ZERO) => format!("{steps_done} of {}", counted(steps)),
        _ => {
            let unit = if hours == Hours::whole(1) { "hour" } else { "hours" };
            format!("{} of {hours} {unit}", hours_done.done_of(hours))
        }
    }
}

/// The same with the percentage and the steps, to be read aloud.
pub(super) fn spoken(completion: Completion) -> String {
    let Completion { steps, steps_done, hours, .. } = completion;
    let figures = figures(completion);
    match (steps, hours) {
        (0, _) => figures,
        (_, Hours::ZERO) => format!("{} percent, {figures}", completion.percent()),
        _ => format!("{} percent, {figures}, {steps_done} of {}", completion.percent(), counted(steps)),
    }
}

/// `1 step`, `4 steps`.
pub(super) fn counted(steps: u32) -> String {
    format!("{steps} {}", if steps == 1 { "step" } else { "steps" })
}
