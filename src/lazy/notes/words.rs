//! What the field for a note says.

use roadmap::messages;

messages! { "notes":
    /// The name of the field, and of the button that shows a note alone.
    pub fn note_on(title: &str) { format!("Your note on {title}") }
    pub fn your_note() { "Your note" }
    pub fn close() { "Close" }
    pub fn edit() { "Edit" }
    /// The name of that button.
    pub fn edit_note_on(title: &str) { format!("Edit your note on {title}") }
    pub fn hint() { "Markdown. Only you see it." }
    pub fn is_saved() { "Saved" }
    /// Said once the field is closed.
    pub fn note_saved(title: &str) { format!("Your note on {title} is saved.") }
    pub fn is_full() { "Not saved: this browser has no room left. Copy the note, or free some room." }
    pub fn is_refused() { "Not saved: this browser does not let Cairn save anything. Copy the note before you close the page." }
    pub fn is_newer() { "Not saved: a newer version of Cairn has been here. Reload the page, and write it there." }
    pub fn is_merged() { "This note was also changed elsewhere. Both are in it now." }
}
