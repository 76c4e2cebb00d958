//! What the menu of a row says.

use roadmap::messages;

messages! { "row_menu":
    pub fn to_do() { "To do" }
    pub fn in_progress() { "In progress" }
    pub fn skip() { "Skip" }
    pub fn do_not_skip() { "Do not skip" }
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
