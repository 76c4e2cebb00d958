//! What the menu of a row says.

use roadmap::messages;

messages! { "row_menu":
    pub fn your_hours() { "Your hours …" }
    pub fn start_timer() { "Start timer" }
    pub fn stop_timer() { "Stop timer" }
    pub fn details() { "Details" }
    pub fn hide_details() { "Hide details" }
    pub fn write_note() { "Write a note" }
    pub fn edit_note() { "Edit note" }
    pub fn expand_below() { "Expand all below" }
    pub fn expand_beside() { "Expand all beside" }
}
