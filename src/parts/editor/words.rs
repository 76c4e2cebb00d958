//! What the editor says.

use roadmap::messages;

messages! { "editor":
    pub fn heading(title: &str) { format!("Edit {title}") }
    pub fn save() { "Save …" }
    pub fn close() { "Close" }
    pub fn undo() { "Undo" }
    pub fn redo() { "Redo" }
    pub fn undone() { "Undone." }
    pub fn redone() { "Done again." }

    /// The name of the choice between the next two, where there is room for only one.
    pub fn view() { "View" }
    pub fn text() { "Text" }
    pub fn outline() { "Outline" }
    /// The name of the field.
    pub fn text_of_roadmap() { "Text of the roadmap" }

    /// The name of the list.
    pub fn problems() { "Errors and warnings" }
    pub fn no_problems() { "No errors or warnings" }
    pub fn errors(count: usize) { if count == 1 { "1 error".to_owned() } else { format!("{count} errors") } }
    pub fn warnings(count: usize) { if count == 1 { "1 warning".to_owned() } else { format!("{count} warnings") } }

    /// A switch.
    pub fn tab_indents() { "Tab indents" }
    /// Said when it is switched on.
    pub fn tab_indents_now() { "Tab indents. Press Ctrl+M before Tab to leave the text." }
    /// Said when it is switched off.
    pub fn tab_moves_now() { "Tab leaves the text." }
}
