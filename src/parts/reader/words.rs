//! What is said about a document that has no roadmap.

use roadmap::messages;

messages! { "reader":
    /// `why` is one or more sentences.
    pub fn unreadable(why: &str) { format!("This file could not be read as a roadmap. {why}") }
    pub fn no_roadmap(address: &str) { format!("There is no roadmap at {address}: a web page came.") }
}
