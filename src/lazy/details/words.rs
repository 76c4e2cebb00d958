//! What details and their buttons say.

use roadmap::messages;

messages! { "details":
    pub fn about() { "About this roadmap" }
    pub fn details_of(title: &str) { format!("Details of {title}") }
    pub fn details_and_note(title: &str) { format!("Details of {title}, and your note") }

    pub fn done_when() { "Done when" }
    /// What is to be finished before.
    pub fn needs() { "Needs" }
    pub fn state(state: &str) {
        match state {
            "to-do" => "to do",
            "doing" => "in progress",
            "part" => "partly done",
            state => state,
        }
    }

    /// What a resource is: `docs`, `guide`, `video`, `exercise`, `book`, `course`.
    pub fn kind(kind: &str) { kind }
    /// How long it takes.
    pub fn minutes(minutes: u32) { format!("{minutes}\u{a0}min") }
    pub fn hours(hours: u32) { format!("{hours}\u{a0}h") }
    pub fn hours_and_minutes(hours: u32, minutes: u32) { format!("{hours}\u{a0}h {minutes}\u{a0}min") }
    pub fn paid() { "paid" }
    /// The name of the box of a resource that was read.
    pub fn read(title: &str) { format!("Read: {title}") }
    pub fn opened(title: &str) { format!("Opened {title} in a new tab.") }
    pub fn all_read(title: &str) { format!("Everything on {title} is read.") }

    /// Stands below details in which something was found.
    pub fn show_all() { "Show all details" }

    pub fn tick() { "Tick" }
    pub fn untick() { "Untick" }
    pub fn write_note() { "Write a note" }
}
