use roadmap::NodeId;

use super::words;
use crate::dom::focus;
use crate::lazy::marking::{self, Toggle};
use crate::lazy::{details, hours, library, notes, row_link, self_check};
use crate::part::Parts;
use crate::tracker::Tracker;

/// Something that can be done with a row.
pub struct MenuEntry {
    /// What it is called.
    pub words: String,
    /// The key that does the same.
    pub keys: Option<&'static str>,
    /// Acts on the row.
    pub act: Box<dyn Fn()>,
}

/// What can be done with the row of a topic as it is now.
pub fn entries(tracker: Tracker, topic: NodeId, parts: &'static Parts) -> Vec<MenuEntry> {
    let roadmap = tracker.roadmap();
    let (is_step, is_open_to_marks) = (roadmap.is_step(topic), !tracker.is_read_only());
    let siblings = roadmap.parent(topic).into_iter().flat_map(|parent| roadmap.children(parent));
    let is_branch_beside = siblings.into_iter().any(|sibling| !roadmap.is_step(sibling));
    let shown = if tracker.shows_details(topic) { words::hide_details() } else { words::details() };
    let entry = |words, keys, act: Box<dyn Fn()>| MenuEntry { words, keys, act };
    let marks = marking::toggles(tracker, topic).into_iter().map(|Toggle { words, key, mark }| {
        entry(words, Some(key), Box::new(move || marking::toggle(tracker, topic, mark)))
    });
    let mut entries: Vec<MenuEntry> = marks.collect();
    if is_open_to_marks && is_step {
        let timer = if hours::is_timed(tracker, topic) { words::stop_timer() } else { words::start_timer() };
        entries.push(entry(words::your_hours(), Some("h"), Box::new(move || hours::show(tracker, topic))));
        entries.push(entry(timer, Some("t"), Box::new(move || hours::toggle_timer(tracker, topic))));
    }
    if self_check::is_offered(tracker, topic) {
        entries.push(entry(self_check::command(), None, Box::new(move || self_check::show(tracker, topic))));
    }
    if row_link::has_address() {
        entries.push(entry(row_link::words::copy(), None, Box::new(move || row_link::copy(tracker, topic))));
    }
    if tracker.has_details(topic) {
        entries.push(entry(shown, Some("o"), Box::new(move || details::toggle(tracker, topic))));
    }
    if notes::can_write(tracker) {
        let words = if tracker.has_note(topic) { words::edit_note() } else { words::write_note() };
        entries.push(entry(words, Some("w"), Box::new(move || notes::write(tracker, topic))));
    }
    if library::can_edit(tracker) {
        let id = roadmap.topic(topic).id().to_string();
        let edit = move || {
            // The editor gives the focus back to what had it, and the button of this menu is hidden by then.
            focus::focus(tracker, topic);
            library::edit(tracker, parts, Some(id.clone()));
        };
        entries.push(entry(library::edit_command(), None, Box::new(edit)));
    }
    if !is_step {
        entries.push(entry(words::expand_below(), None, Box::new(move || tracker.expand_below(topic))));
    }
    if is_branch_beside {
        entries.push(entry(words::expand_beside(), Some("*"), Box::new(move || tracker.expand_siblings(topic))));
    }
    entries
}
