//! What the dialog says.

use roadmap::messages;

messages! { "keys":
    pub fn title() { "Keyboard shortcuts" }
    pub fn single_keys() { "Single-key shortcuts" }
    pub fn about_single_keys() {
        "Without them, keys that type a letter or a sign do nothing. Ticking, arrows and Ctrl+Z stay."
    }

    /// What `about_single_keys` says where nothing can be marked.
    pub fn about_keys_here() { "Without them, keys that type a letter or a sign do nothing. Arrows stay." }

    pub fn search() { "Search and filter" }
    pub fn end() { "End the search, or close the details" }
    pub fn next_step() { "Go to the next step" }
    pub fn journey() { "Show the journey so far" }
    pub fn tab() { "Go through every control" }
    pub fn tick() { "Tick or untick" }
    pub fn begin() { "In progress, or to do" }
    pub fn skip() { "Skip, or do not skip" }
    pub fn hours() { "Your hours for this step" }
    pub fn timer() { "Start or stop the timer on this step" }
    pub fn row_menu() { "Open the menu of this row (also Shift+F10)" }
    pub fn rows() { "Next and previous row" }
    pub fn inwards() { "Expand, or go to the first row inside" }
    pub fn outwards() { "Collapse, or go to the row around" }
    pub fn fold() { "Expand or collapse" }
    pub fn beside() { "Expand everything beside this row" }
    pub fn details() { "Open or close the details of this row" }
    pub fn resource() { "Open the next unread resource of this row" }
    pub fn note() { "Write a note on this row (Ctrl+Enter when it is done)" }
    pub fn ends() { "First and last row" }
    /// Each of the `letters` does something else.
    pub fn letters(letters: &str) {
        format!("Type the beginning of a title (first letters with a meaning of their own keep it: {letters})")
    }
    pub fn undo() { "Undo the last change of marks (Cmd on a Mac)" }
    pub fn redo() { "Redo it" }
    pub fn these() { "Show these keys" }

    /// What is printed on a key.
    pub fn key_space() { "Space" }
    pub fn key_enter() { "Enter" }
    pub fn key_home() { "Home" }
    pub fn key_end() { "End" }
    pub fn key_control() { "Ctrl" }
    pub fn key_shift() { "Shift" }
}
