//! A completion in words.

use crate::marks::Completion;
use crate::messages;
use crate::tree::Hours;
use crate::tree::quoted::isolated;

messages! { "card":
    /// `done` is shorter than `whole`.
    fn of_hours(done: Hours, whole: Hours) {
        format!("{done} of {whole} {}", if whole == Hours::whole(1) { "hour" } else { "hours" })
    }
    fn of_steps(done: u32, whole: u32) { format!("{done} of {}", counted(whole)) }
    /// A completion in hours, to be read aloud.
    fn spoken_hours(percent: u32, done: Hours, whole: Hours, steps_done: u32, steps: u32) {
        format!("{percent} percent, {}, {}", of_hours(done, whole), of_steps(steps_done, steps))
    }
    fn spoken_steps(percent: u32, done: u32, whole: u32) { format!("{percent} percent, {}", of_steps(done, whole)) }
    fn all_skipped() { "all steps skipped" }
    /// Stands in place of the percentage of a section.
    fn skipped() { "skipped" }
    fn more_sections(count: usize) {
        if count == 1 { "and 1 more section".to_owned() } else { format!("and {count} more sections") }
    }

    /// `words` are figures or a date.
    pub(crate) fn sentence(words: &str) { format!("{words}.") }
    pub(super) fn about_section(title: &str, figures: &str) { format!("{title}: {figures}.") }
}

/// `12 of 234 hours`, or `3 of 91 steps` where there are no hours.
pub(crate) fn figures(completion: Completion) -> String {
    let Completion { steps, steps_done, hours, hours_done, .. } = completion;
    isolated(&match (steps, hours) {
        (0, _) => all_skipped(),
        (_, Hours::ZERO) => of_steps(steps_done, steps),
        _ => of_hours(hours_done.done_of(hours), hours),
    })
}

/// The figures with the percentage and the steps, to be read aloud.
pub(super) fn spoken(completion: Completion) -> String {
    let Completion { steps, steps_done, hours, hours_done, .. } = completion;
    let percent = completion.percent();
    match (steps, hours) {
        (0, _) => all_skipped(),
        (_, Hours::ZERO) => spoken_steps(percent, steps_done, steps),
        _ => spoken_hours(percent, hours_done.done_of(hours), hours, steps_done, steps),
    }
}

/// How many sections are not on the card.
pub(crate) fn more(count: usize) -> String {
    isolated(&more_sections(count))
}

/// The percentage. It looks alike in all languages: `100 %` with a space would touch the ring.
pub(super) fn percent(completion: Completion) -> String {
    format!("{}%", completion.percent())
}

/// What stands at the end of a section's bar.
pub(crate) fn share(completion: Completion) -> String {
    if completion.steps == 0 { isolated(&skipped()) } else { percent(completion) }
}

/// `1 step`, `4 steps`: English, as a badge stands in texts of all languages.
pub(super) fn counted(steps: u32) -> String {
    format!("{steps} {}", if steps == 1 { "step" } else { "steps" })
}
