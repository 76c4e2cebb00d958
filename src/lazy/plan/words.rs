//! What is said of plans, in the line and in the dialog.

use roadmap::{Hours, Measure, messages};

messages! { "plan":
    pub fn title() { "Plan" }
    pub fn journey() { "Journey" }
    /// On the line, where there is no plan yet.
    pub fn plan_your_weeks() { "Plan your weeks" }
    /// `6 h a week`, `1 step a week`.
    pub fn pace(pace: Hours, measure: Measure) {
        match measure {
            Measure::Hours => format!("{pace} h a week"),
            Measure::Steps if pace == Hours::whole(1) => format!("{pace} step a week"),
            Measure::Steps => format!("{pace} steps a week"),
        }
    }
    /// `At 6 h a week you finish in August`. The month may have its year.
    pub fn finish_in(pace: &str, month: &str) { format!("At {pace} you finish in {month}") }
    pub fn finish_on(pace: &str, day: &str) { format!("At {pace} you finish on {day}") }
    pub fn beyond(pace: &str) { format!("At {pace} it takes more than a hundred years") }
    pub fn nothing_left() { "Nothing is left to do." }
    pub fn this_week(done: Hours, whole: Hours, measure: Measure) {
        match measure {
            Measure::Hours => format!("This week: {done} of {whole} h."),
            Measure::Steps if whole == Hours::whole(1) => format!("This week: {done} of {whole} step."),
            Measure::Steps => format!("This week: {done} of {whole} steps."),
        }
    }
    /// Where more was done than planned: `more` is how much.
    pub fn more_this_week(done: Hours, more: Hours, measure: Measure) {
        match measure {
            Measure::Hours => format!("This week: {done} h, {more} h more than planned."),
            Measure::Steps if done == Hours::whole(1) => format!("This week: {done} step, {more} more than planned."),
            Measure::Steps => format!("This week: {done} steps, {more} more than planned."),
        }
    }
    /// The day is `today`, `Thursday` or a date.
    pub fn next(day: &str, step: &str) { format!("Next: {day}, {step}.") }
    pub fn kept(weeks: usize, pace: &str) {
        if weeks == 1 { format!("Last week: {pace}.") } else { format!("In the last {weeks} weeks: {pace}.") }
    }
    pub fn kept_on(day: &str) { format!("At that pace you finish on {day}.") }
    pub fn kept_between(first: &str, last: &str) { format!("At that pace you finish between {first} and {last}.") }
    pub fn kept_from(first: &str) { format!("At that pace you finish on {first} or later.") }

    pub fn hours_a_week() { "Hours a week" }
    pub fn steps_a_week() { "Steps a week" }
    pub fn days() { "On these days" }
    pub fn from() { "From" }
    pub fn needs_pace(most: usize) { format!("How much a week? Give a number above 0, and at most {most}.") }
    pub fn needs_days() { "Choose a day of the week." }

    pub fn off() { "Days off" }
    pub fn off_first() { "First day off" }
    pub fn off_last() { "Last day off" }
    pub fn add_off() { "Add" }
    pub fn too_many_off(most: usize) {
        format!("A plan has room for {most} times off. Remove one that is over, then add this one.")
    }
    pub fn remove() { "Remove" }
    pub fn remove_off(days: &str) { format!("Remove {days}") }

    pub fn wish() { "Finish by a date" }
    pub fn wished_day() { "Date" }
    pub fn wish_takes(pace: &str) { format!("That takes {pace}.") }
    /// Where the pace in its field is too slow for that.
    pub fn wish_is_missed() { "At the pace above you finish later." }
    pub fn wish_too_soon() { "That date is too soon for what is left." }
    pub fn take_pace() { "Use this pace" }

    pub fn sections() { "When each section is finished" }
    pub fn section_done() { "done" }

    pub fn calendar() { "Calendar" }
    pub fn about_calendar() {
        "Your study sessions as a file for your calendar, each with a link to its step. When the plan changes, import it \
         again: the sessions move, and none is there twice. One that is no longer \
         needed stays in your calendar until you delete it."
    }
    pub fn begins() { "Time of day (empty: whole days)" }
    pub fn download() { "Download calendar" }

    pub fn save() { "Save plan" }
    pub fn saved() { "The plan is saved." }
    pub fn not_saved() { "The plan could not be saved in this browser." }
    pub fn remove_plan() { "Remove plan" }
    pub fn removed() { "The plan is removed." }
}
