//! What giving a mark, or taking it back, is called.

use roadmap::messages;

messages! { "marking":
    pub fn to_do() { "To do" }
    pub fn in_progress() { "In progress" }
    pub fn skip() { "Skip" }
    pub fn do_not_skip() { "Do not skip" }
}
