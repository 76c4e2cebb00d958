//! Counts in words.

use roadmap::{Completion, Hours, Mark};

/// `1 step`, `4 steps`.
pub fn steps(count: usize) -> String {
    format!("{count} {}", if count == 1 { "step" } else { "steps" })
}

/// `1 mark`, `3 marks`.
pub fn marks(count: usize) -> String {
    format!("{count} {}", if count == 1 { "mark" } else { "marks" })
}

/// What was made of several steps.
pub fn of_mark(mark: Mark) -> &'static str {
    match mark {
        Mark::ToDo => "unticked",
        Mark::Doing => "in progress",
        Mark::Done => "done",
        Mark::Skipped => "skipped",
    }
}

/// `3 steps are marked in it: 1 done, 2 in progress`. Of steps that are all done only how many they are.
pub fn marked_in(place: &str, marks: &[Mark]) -> String {
    let are = if marks.len() == 1 { "step is" } else { "steps are" };
    let count = |mark| marks.iter().filter(|&&other| other == mark).count();
    let kinds = [Mark::Done, Mark::Doing, Mark::Skipped].map(|mark| (count(mark), of_mark(mark)));
    let kinds: Vec<String> =
        kinds.iter().filter(|(count, _)| *count > 0).map(|(count, words)| format!("{count} {words}")).collect();
    let kinds = if count(Mark::Done) == marks.len() { String::new() } else { format!(": {}", kinds.join(", ")) };
    format!("{} {are} marked in {place}{kinds}.", marks.len())
}

/// `12 of 222 hours · 12 hours skipped`, or `3 of 91 steps` where the author gave no hours.
pub fn overall(completion: Completion) -> String {
    let Completion { steps: all, steps_done, hours, hours_done, .. } = completion;
    let skipped = match skipped(completion) {
        skipped if skipped.is_empty() => skipped,
        skipped => format!(" · {skipped}"),
    };
    if completion.has_hours() {
        format!("{} of {hours} hours{skipped}", hours_done.done_of(hours))
    } else {
        format!("{steps_done} of {}{skipped}", steps(all as usize))
    }
}

/// `12 hours skipped`: what has left the total, if anything.
pub fn skipped(completion: Completion) -> String {
    let Completion { steps_skipped, hours_skipped, .. } = completion;
    let what = match (steps_skipped, hours_skipped) {
        (0, _) => return String::new(),
        (count, Hours::ZERO) => steps(count as usize),
        (_, hours) => format!("{hours} {}", if hours == Hours::whole(1) { "hour" } else { "hours" }),
    };
    format!("{what} skipped")
}
