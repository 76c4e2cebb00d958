//! What the menu says.

use roadmap::messages;

messages! { "menu":
    /// Its name.
    pub fn menu() { "Menu" }
    pub fn undo(action: &str) { format!("Undo “{action}”") }
    pub fn redo(action: &str) { format!("Redo “{action}”") }
    pub fn open() { "Open …" }
    pub fn share() { "Share …" }
    pub fn backup() { "Backup …" }
    pub fn class() { "Class …" }
    pub fn plan() { "Plan …" }
    pub fn journey() { "Journey …" }
    pub fn expand_all() { "Expand all" }
    pub fn collapse_all() { "Collapse all" }
    pub fn theme() { "Theme" }
    pub fn system() { "System" }
    pub fn light() { "Light" }
    pub fn dark() { "Dark" }
    /// Said when it is chosen.
    pub fn theme_is(theme: &str) { format!("Theme: {theme}.") }
    pub fn language() { "Language" }
    /// Where its messages did not come.
    pub fn language_missing() { "This language could not be loaded. Check the connection and try again." }
    pub fn keys() { "Keyboard shortcuts" }
}
