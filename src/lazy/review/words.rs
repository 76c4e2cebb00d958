//! What is said about reviews of finished steps.

use roadmap::messages;

messages! { "review":
    /// In the menu.
    pub fn command() { "Still know it? …" }
    pub fn title() { "Still know it?" }
    pub fn about() {
        "Three weeks after you finish a step, Cairn can ask whether you still know it, and then less and less often. What you no longer know comes again in a week; your ticks stay as they are."
    }
    pub fn wanted() { "Ask me about finished steps" }
    pub fn known() { "I still know it" }
    pub fn not_known() { "Not any more" }
    /// The names of these buttons, which screen readers read.
    pub fn known_with(step: &str) { format!("I still know it: {step}") }
    pub fn not_known_with(step: &str) { format!("Not any more: {step}") }
    /// What follows from an answer.
    pub fn again(day: &str) { format!("Again on {day}.") }
    pub fn next(day: &str, step: &str) { format!("Nothing is due. Next: {day}, {step}.") }
    /// Said where no step was finished on a day that is known.
    pub fn nothing_finished() { "Nothing is due. The steps that you finish from now on come here." }
    /// On the line below the way on.
    pub fn due(count: usize) {
        if count == 1 {
            "1 finished step to review".to_owned()
        } else {
            format!("{count} finished steps to review")
        }
    }
}
