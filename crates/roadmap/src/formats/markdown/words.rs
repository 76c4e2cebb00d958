//! How a document was understood.

use crate::formats::foreign::counted;
use crate::messages;

messages! { "markdown":
    pub(super) fn in_dialect(steps: usize) { format!("{} in Cairn’s own Markdown.", counted(steps, "step")) }

    /// `from` is one of the next four, or several of them. `inner` headings are in lists, and `texts` are items without
    /// boxes.
    pub(super) fn understood(steps: usize, from: &str, headings: usize, inner: usize, texts: usize) {
        let mut sentence = format!("{} from {from}", counted(steps, "step"));
        match headings {
            0 => {}
            count => sentence += &format!(" under {}", counted(count, "heading")),
        }
        match inner {
            0 => {}
            1 => sentence += "; 1 heading inside a list is a topic",
            count => sentence += &format!("; {count} headings inside lists are topics"),
        }
        match texts {
            0 => {}
            1 => sentence += "; 1 item without a box is text",
            count => sentence += &format!("; {count} items without boxes are text"),
        }
        sentence + "."
    }
    pub(super) fn task_lists() { "task lists" }
    pub(super) fn lists() { "lists" }
    pub(super) fn tables() { "tables" }
    pub(super) fn headings() { "headings" }
    pub(super) fn both(first: &str, second: &str) { format!("{first} and {second}") }
}
