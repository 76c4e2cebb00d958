//! What the buttons of details say.

use roadmap::messages;

messages! { "details":
    pub fn about() { "About this roadmap" }
    pub fn details_of(title: &str) { format!("Details of {title}") }
    pub fn details_and_note(title: &str) { format!("Details of {title}, and your note") }
}
