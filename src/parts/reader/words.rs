//! What is said about a document that has no roadmap.

use roadmap::messages;

messages! { "reader":
    /// `why` is one or more sentences.
    pub fn unreadable(why: &str) { format!("This file could not be read as a roadmap. {why}") }
    /// A list of the places follows.
    pub fn to_mend(count: usize) {
        if count == 1 { "1 place needs fixing:".to_owned() } else { format!("{count} places need fixing:") }
    }
    /// Said of a file that a person wants to keep ticked.
    pub fn without_boxes() { "Files of this kind have no boxes that Cairn could tick. Choose Markdown or OPML." }
    pub fn no_roadmap(address: &str) { format!("There is no roadmap at {address}, only a web page.") }
}
