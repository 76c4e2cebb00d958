//! What is said of notes and hours that undo leaves as they are.

use roadmap::messages;

messages! { "own":
    pub fn changed_elsewhere() { "A note or hours that were changed since stay as they are." }
    pub fn not_kept() { "Notes and hours stay as they are: they could not be saved." }
}
