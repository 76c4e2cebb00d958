//! What is said of the link to a row.

use roadmap::messages;

messages! { "row_link":
    pub fn copy() { "Copy link" }
    pub fn copied() { "Link copied." }
    pub fn not_copied(link: &str) { format!("The browser did not allow copying. The link is {link}") }
    pub fn share() { "Share link" }
}
