//! What both the first load and later features say; most of it is counts.

use roadmap::{Completion, Hours, Mark, messages};

messages! { "counts":
    /// `1 step`, `4 steps`.
    pub fn steps(count: usize) { format!("{count} {}", if count == 1 { "step" } else { "steps" }) }

    /// `1 mark`, `3 marks`.
    pub fn marks(count: usize) { format!("{count} {}", if count == 1 { "mark" } else { "marks" }) }

    /// The name of the button beside a row, and of its menu.
    pub fn actions_for(title: &str) { format!("Actions for {title}") }

    /// Said of a roadmap without a step that is left.
    pub fn all_done() { "All done." }

    /// What was made of several steps.
    pub fn of_mark(mark: Mark) {
        match mark {
            Mark::ToDo => "unticked",
            Mark::Doing => "in progress",
            Mark::Done => "done",
            Mark::Skipped => "skipped",
        }
    }

    /// `3 in progress`: this many steps have that mark.
    pub fn count_of(count: usize, mark: Mark) { format!("{count} {}", of_mark(mark)) }

    fn marked_in_it(count: usize) { format!("{count} {} marked in it", if count == 1 { "step is" } else { "steps are" }) }

    fn marked_in_document(count: usize) {
        format!("{count} {} marked in this document", if count == 1 { "step is" } else { "steps are" })
    }

    fn of_kinds(whole: &str, kinds: &str) { format!("{whole}: {kinds}.") }

    /// Makes a sentence of words without a full stop.
    pub fn sentence(words: &str) { format!("{words}.") }

    fn and(first: &str, last: &str) { format!("{first}, {last}") }

    pub fn hours(hours: Hours) { format!("{hours} {}", if hours == Hours::whole(1) { "hour" } else { "hours" }) }

    /// `12 of 222 hours`. `done` is shorter than `whole`.
    pub fn of_hours(done: Hours, whole: Hours) { format!("{done} of {}", hours(whole)) }

    /// `3 of 91 steps`.
    pub fn of_steps(done: usize, whole: usize) { format!("{done} of {}", steps(whole)) }

    fn steps_skipped(count: usize) { format!("{} skipped", steps(count)) }

    fn hours_skipped(skipped: Hours) { format!("{} skipped", hours(skipped)) }
}

/// Where the marks are that came with a roadmap.
#[derive(Clone, Copy)]
pub enum MarkedIn {
    /// In what is shown already: `it`.
    It,
    /// In the document that was opened.
    Document,
}

/// `3 steps are marked in it: 1 done, 2 in progress.` If all of them are done, it says only how many there are.
pub fn marked_in(place: MarkedIn, marks: &[Mark]) -> String {
    let count = |mark| marks.iter().filter(|&&other| other == mark).count();
    let kinds = [Mark::Done, Mark::Doing, Mark::Skipped].map(|mark| (count(mark), mark));
    let kinds = kinds.into_iter().filter(|&(count, _)| count > 0).map(|(count, mark)| count_of(count, mark));
    let are = match place {
        MarkedIn::It => marked_in_it(marks.len()),
        MarkedIn::Document => marked_in_document(marks.len()),
    };
    if count(Mark::Done) == marks.len() { sentence(&are) } else { of_kinds(&are, &list(kinds)) }
}

/// `2 steps newly done, 1 step skipped`. Empty if there are no words.
pub fn list(words: impl IntoIterator<Item = String>) -> String {
    words.into_iter().reduce(|first, last| and(&first, &last)).unwrap_or_default()
}

/// `12 of 222 hours · 12 hours skipped`, or `3 of 91 steps` where the author gave no hours.
pub fn overall(completion: Completion) -> String {
    let Completion { steps, steps_done, hours, hours_done, .. } = completion;
    let done = if completion.has_hours() {
        of_hours(hours_done.done_of(hours), hours)
    } else {
        of_steps(steps_done as usize, steps as usize)
    };
    match skipped(completion) {
        skipped if skipped.is_empty() => done,
        skipped if steps == 0 => skipped,
        skipped => format!("{done} · {skipped}"),
    }
}

/// `12 hours skipped`: what no longer counts in the total, if anything.
pub fn skipped(completion: Completion) -> String {
    match (completion.steps_skipped, completion.hours_skipped) {
        (0, _) => String::new(),
        (count, Hours::ZERO) => steps_skipped(count as usize),
        (_, hours) => hours_skipped(hours),
    }
}
