//! What can be edited here, and whose it is.

use super::words;
use crate::browser::{address, fetch, frame, offline};
use crate::tracker::Tracker;

/// Whether the roadmap on the page can be edited, or a copy of it: not in another page, nor in a page that is one file,
/// which has no library.
pub fn is_possible(tracker: Tracker) -> bool {
    !frame::is_embedded() && !offline::is_self_contained() && !tracker.is_read_only()
}

/// The name of the command in a menu: a roadmap of somebody else's is copied first.
pub fn command() -> String {
    if is_own(&here()) { words::edit() } else { words::make_mine() }
}

/// What `?roadmap=` calls the roadmap on the page; nothing where a link carries it.
pub fn here() -> String {
    if address::payload("document").is_some() { String::new() } else { fetch::requested() }
}

/// Whether a roadmap was brought or written here. All others have a source, whose next version would replace what was
/// written.
pub fn is_own(address: &str) -> bool {
    address.starts_with("library:")
}
