//! What is said of codes that the camera reads.

use roadmap::messages;

messages! { "codes":
    pub fn title() { "Codes on another screen" }
    pub fn open() { "Read codes …" }
    pub fn about() {
        "On your other device open Share, then hold this one so that the camera sees the codes there. You see a preview before \
         anything is added."
    }
    pub fn picture() { "What the camera sees" }
    pub fn looking() { "Looking for a code." }
    pub fn read(count: usize, all: usize) { format!("{count} of {all} codes read.") }
    pub fn strange() { "That is not a Cairn code." }
    pub fn again() { "Try again" }

    pub fn not_possible() {
        "This browser cannot read codes. On your other device copy the link under Share, send it to this one, and open it here."
    }
    pub fn not_allowed() { "The camera is not allowed. Allow it for this page in the browser, and try again." }
    pub fn not_found() { "There is no camera. On your other device copy the link under Share, send it to this one, and open it here." }
    pub fn broken() { "The camera does not work, or another program has it. Close that, and try again." }
    pub fn last(time: &str) { format!("Last taken in: {time}.") }
}
