//! What the pictures say.

use crate::messages;
use crate::tree::Hours;

messages! { "picture":
    /// Titles of columns.
    fn day() { "Day" }
    fn steps_done() { "Steps done" }
    fn hours_done() { "Hours done" }
    fn steps_begun() { "Steps begun" }
    fn steps_together() { "Steps altogether" }
    fn hours_together() { "Hours altogether" }
    fn section() { "Section" }
    pub(super) fn by_plan() { "By the plan" }
    pub(super) fn by_pace() { "At the recent pace" }
    fn together() { "Altogether" }
    pub(super) fn done() { "Done" }
    pub(super) fn doing() { "In progress" }
    pub(super) fn left() { "Left" }
    pub(super) fn skipped() { "Skipped" }

    pub(super) fn number(count: u32) { count.to_string() }
    pub(super) fn hours(hours: Hours) { format!("{hours}\u{a0}h") }

    pub(super) fn no_days() { "Each day on which you tick a step gets a stone here." }
    /// Days on which steps were done or begun.
    pub(super) fn days(count: usize, first: &str) {
        if count == 1 { format!("There is a stone on 1 day, {first}.") } else { format!("There are stones on {count} days, the first on {first}.") }
    }
    pub(super) fn longest_run(days: u32) { format!("The longest run is {}.", in_days(days)) }
    /// Up to today.
    pub(super) fn current_run(days: u32) { format!("You are on a run of {}.", in_days(days)) }
    pub(super) fn current_and_longest_run(days: u32) { format!("You are on a run of {}, your longest.", in_days(days)) }

    pub(super) fn nothing_on(day: &str) { format!("{day}: nothing done") }
    pub(super) fn begun_on(day: &str, steps: u32) { format!("{day}: {} begun", in_steps(steps)) }
    pub(super) fn done_on(day: &str, steps: u32, hours: Hours) {
        if hours == Hours::ZERO { format!("{day}: {} done", in_steps(steps)) } else { format!("{day}: {} done, {}", in_steps(steps), in_hours(hours)) }
    }

    pub(super) fn hours_by(day: &str, added: Hours, total: Hours) { format!("{day}: {}, {total} altogether", in_hours(added)) }
    pub(super) fn steps_by(day: &str, added: u32, total: u32) { format!("{day}: {}, {total} altogether", in_steps(added)) }
    /// `done` is shorter than `whole`.
    pub(super) fn hours_so_far(done: Hours, whole: Hours) {
        let are = if whole == Hours::whole(1) { "is" } else { "are" };
        format!("{done} of {} {are} done.", in_hours(whole))
    }
    pub(super) fn steps_so_far(done: u32, whole: u32) {
        let are = if whole == 1 { "is" } else { "are" };
        format!("{done} of {} {are} done.", in_steps(whole))
    }
    pub(super) fn last_on(day: &str) { format!("The last step was done on {day}.") }

    /// Where the past ends in a picture.
    pub(super) fn today() { "Today" }
    pub(super) fn plan_finish(day: &str) { format!("Finish by the plan: {day}") }
    /// `days` is a date or a range of dates.
    pub(super) fn pace_finish(weeks: usize, days: &str) {
        if weeks == 1 { format!("Finish at the pace of the last week: {days}") } else { format!("Finish at the pace of the last {weeks} weeks: {days}") }
    }
    /// Of dates, or of figures with their sign.
    pub(super) fn range(first: &str, last: &str) { format!("{first} – {last}") }
    pub(super) fn or_later(day: &str) { format!("{day} or later") }
    /// How much will be done by the end of a day.
    pub(super) fn ahead_by_plan(day: &str, plan: &str) { format!("{day}: {plan} by the plan") }
    pub(super) fn ahead_by_pace(day: &str, pace: &str) { format!("{day}: {pace} at the recent pace") }
    pub(super) fn ahead_by_both(day: &str, plan: &str, pace: &str) { format!("{day}: {plan} by the plan, {pace} at the recent pace") }

    pub(super) fn steps(count: u32) { in_steps(count) }
    /// Days of marks.
    pub(super) fn marked_from(first: &str, last: &str) { format!("The first mark was made on {first}, the last on {last}.") }
    pub(super) fn marked_on(day: &str) { format!("All marks were made on {day}.") }

    /// Each figure is a number of steps, or of hours with their sign.
    fn of_section(title: &str, done: &str, doing: &str, left: &str, skipped: &str) {
        format!("{title}: {done} done, {doing} in progress, {left} left, {skipped} skipped.")
    }
    fn of_whole(done: &str, doing: &str, left: &str, skipped: &str) {
        format!("Altogether {done} done, {doing} in progress, {left} left, {skipped} skipped.")
    }
}

pub(super) fn columns_of_days() -> Vec<String> {
    vec![day(), steps_done(), hours_done(), steps_begun()]
}

pub(super) fn columns_of_burn_up(has_hours: bool) -> Vec<String> {
    if has_hours { vec![day(), hours_done(), hours_together()] } else { vec![day(), steps_done(), steps_together()] }
}

pub(super) fn columns_of_sections() -> Vec<String> {
    vec![section(), done(), doing(), left(), skipped()]
}

pub(super) fn columns_of_trail() -> Vec<String> {
    vec![section(), together(), done(), doing(), skipped()]
}

/// What is done, in progress, left and skipped of a section.
pub(super) fn about_section(title: &str, [done, doing, left, skipped]: &[String; 4]) -> String {
    of_section(title, done, doing, left, skipped)
}

/// What is done, in progress, left and skipped of the roadmap.
pub(super) fn about_whole([done, doing, left, skipped]: &[String; 4]) -> String {
    of_whole(done, doing, left, skipped)
}

fn in_days(days: u32) -> String {
    format!("{days} {}", if days == 1 { "day" } else { "days" })
}

fn in_steps(steps: u32) -> String {
    format!("{steps} {}", if steps == 1 { "step" } else { "steps" })
}

fn in_hours(hours: Hours) -> String {
    format!("{hours} {}", if hours == Hours::whole(1) { "hour" } else { "hours" })
}
