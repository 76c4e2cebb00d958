//! What every dialog says.

use roadmap::messages;

messages! { "dialog":
    pub fn close() { "Close" }
    pub fn back() { "Back" }
    pub fn share() { "Share …" }
    /// On the button that was pressed.
    pub fn copied() { "Copied" }
    /// Said after the text was copied.
    pub fn copied_said() { "Copied." }
    pub fn downloaded() { "Downloaded." }
    /// What people can do where the browser lets nothing be copied.
    pub fn from_field() { "Select it in the field, and press Ctrl+C or Cmd+C." }
    pub fn copy_refused() { "The browser did not allow copying." }
    /// Why nothing is taken into a page on which nothing can be ticked.
    pub fn only_shown() { "This page only shows progress." }
    pub fn more(count: usize) { format!("And {count} more.") }
}
