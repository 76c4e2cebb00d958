//! The link to a row.

pub mod words;

use leptos::task::spawn_local;
use roadmap::NodeId;

use crate::browser::lazy::share_sheet::ShareSheet;
use crate::browser::lazy::{clipboard, link};
use crate::browser::{address, frame};
use crate::tracker::Tracker;

/// Whether a link leads to a topic: not in an element, where the address is that of the page around, nor where it
/// carries the whole roadmap in its place.
pub fn has_address() -> bool {
    !frame::is_element() && address::payload("document").is_none()
}

/// Copies the link to a topic, and says so.
pub fn copy(tracker: Tracker, topic: NodeId) {
    let link = link_to(tracker, topic);
    spawn_local(async move {
        let is_copied = clipboard::copy(link.clone()).await;
        if tracker.is_alive() {
            tracker.toast(&if is_copied { words::copied() } else { words::not_copied(&link) }, None);
        }
    });
}

/// Hands the link to a topic on by the system's own means, or copies it where there are none.
pub fn share(tracker: Tracker, topic: NodeId) {
    match ShareSheet::here() {
        Some(sheet) => sheet.share(&link_to(tracker, topic)),
        None => copy(tracker, topic),
    }
}

fn link_to(tracker: Tracker, topic: NodeId) -> String {
    format!("{}#{}", link::page("", ""), tracker.roadmap().topic(topic).id())
}
