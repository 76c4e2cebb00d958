//! What the library says of the browser and of other sites.

use roadmap::messages;

messages! { "library":
    /// The name of a text without one.
    pub fn pasted() { "what was pasted" }
    pub fn not_kept() {
        "This browser keeps no documents for this page: its storage is blocked or full. Allow site data for this page, or \
         make room, and try again."
    }
    pub fn no_answer(host: &str) {
        format!(
            "{host} did not answer, or does not let other sites read its files. Save the file and choose it here, or copy \
             its text and paste it."
        )
    }
    pub fn no_file(host: &str, status: u32) { format!("{host} answered {status}: there is no file at this address.") }
    pub fn forbidden() {
        "This site does not open roadmaps from other sites. Save the file and choose it here, or copy its text and paste it."
    }
}
