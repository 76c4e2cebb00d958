//! What the editor says.

use roadmap::messages;

messages! { "editor":
    pub fn heading(title: &str) { format!("Edit {title}") }
    pub fn save() { "Save …" }
    pub fn close() { "Close" }

    /// The name of the field.
    pub fn text_of_roadmap() { "Text of the roadmap" }

    /// The name of the list.
    pub fn problems() { "Errors and warnings" }
    pub fn no_problems() { "No errors or warnings" }
    pub fn errors(count: usize) { if count == 1 { "1 error".to_owned() } else { format!("{count} errors") } }
    pub fn warnings(count: usize) { if count == 1 { "1 warning".to_owned() } else { format!("{count} warnings") } }
}
