//! What is said of hours of one's own, and of the timer.

use roadmap::{Hours, messages};

messages! { "hours":
    pub fn title() { "Your hours" }
    pub fn author_says(hours: Hours) { format!("The author’s estimate: {hours}\u{a0}h.") }
    pub fn author_says_nothing() { "The author gave no hours for this step." }
    pub fn estimate() { "I think it takes" }
    pub fn spent() { "Time spent so far" }
    pub fn how_to_write() { "Hours, such as 1.5, 1:30 or 90 min. If you leave the first field empty, the author’s hours stand." }
    pub fn counts_with(hours: Hours) { format!("The step counts as {hours}\u{a0}h.") }
    pub fn counts_nowhere() { "This roadmap has no hours, so yours are shown beside the step and in no sum." }
    pub fn less(field: &str) { format!("{field}: 15 min less") }
    pub fn more(field: &str) { format!("{field}: 15 min more") }
    pub fn not_hours() { "Write hours up to 100,000, such as 1.5, 1:30 or 90 min." }
    pub fn not_above_zero() { "Write more than 0, or leave the field empty." }
    pub fn save() { "Save" }
    pub fn author_again() { "Use the author’s hours again" }
    pub fn saved(title: &str) { format!("Your hours for “{title}” are saved.") }
    pub fn uses_author(title: &str) { format!("The author’s hours for “{title}” count again.") }
    pub fn not_saved() { "Not saved." }
    pub fn newer_version() { "Not saved: a newer version of Cairn has been here. Reload the page." }
    pub fn only_steps() { "Only steps have hours of your own and a timer." }

    /// The figure of a step.
    pub fn figure(hours: Hours) { format!("{hours}\u{a0}h") }
    pub fn figure_of(spent: Hours, planned: Hours) { format!("{spent} of {planned}\u{a0}h") }
    /// The name of the figure, which screen readers read.
    pub fn said_estimate(hours: Hours) { format!("{hours}\u{a0}h, your estimate") }
    pub fn said_spent(hours: Hours) { format!("{hours}\u{a0}h spent") }
    pub fn said_spent_of(spent: Hours, planned: Hours) { format!("{spent} of {planned}\u{a0}h spent") }
    pub fn said_spent_of_own(spent: Hours, planned: Hours) { format!("{spent} of {planned}\u{a0}h spent, your estimate") }
    /// In the header.
    pub fn counted(hours: Hours) {
        format!("{hours} {} by your own count", if hours == Hours::whole(1) { "hour" } else { "hours" })
    }

    pub fn timer() { "Timer" }
    pub fn stop() { "Stop" }
    pub fn stop_timer() { "Stop timer" }
    /// `25 min`, `1 h 5 min`, `9 h`.
    pub fn time(hours: usize, minutes: usize) {
        match (hours, minutes) {
            (0, minutes) => format!("{minutes}\u{a0}min"),
            (hours, 0) => format!("{hours}\u{a0}h"),
            (hours, minutes) => format!("{hours}\u{a0}h {minutes}\u{a0}min"),
        }
    }
    pub fn started(title: &str) { format!("The timer runs on “{title}”.") }
    pub fn spent_on(time: &str, title: &str) { format!("{time} added to “{title}”.") }
    pub fn done_after(time: &str, title: &str) { format!("“{title}” is done, with {time} from the timer.") }
    pub fn too_short() { "The timer ran for less than a minute. Nothing was added." }
    pub fn nothing_added() { "The timer has stopped. Nothing was added." }
    pub fn ran_long(time: &str, title: &str) {
        format!("The timer ran for {time} on “{title}”. How much of that time were you learning?")
    }
    pub fn learned() { "Time spent learning" }
    pub fn at_most(time: &str) { format!("Write at most {time}, such as 1.5, 1:30 or 90 min.") }
    pub fn keep() { "Keep" }
    pub fn discard() { "Discard" }
}
