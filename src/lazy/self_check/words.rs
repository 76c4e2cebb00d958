//! What the self-check says.

use roadmap::messages;

messages! { "self_check":
    /// In the menu of a row.
    pub fn command() { "Self-check …" }
    pub fn heading(title: &str) { format!("Self-check: {title}") }
    pub fn about() { "Can you do this without looking it up? Check what you can. Nothing is ticked before you say so." }
    /// While nothing is checked.
    pub fn nothing_yet() { "Check at least one." }
    pub fn tick(count: usize) {
        if count == 1 { "Tick the one you can".to_owned() } else { format!("Tick the {count} you can") }
    }
    pub fn tick_none() { "Tick what you can" }
}
