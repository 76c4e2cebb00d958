//! Going to a row by the first letters of its title.

use roadmap::{NodeId, Topic, TypeAheadStart};

use crate::browser::lazy::text;
use crate::dom::focus;
use crate::tracker::Tracker;

/// The next row whose title begins with what was typed, ignoring case and accents. After a second letter, the focused row itself
/// may be the answer.
pub fn row_beginning_with((tracker, row, typed): (Tracker, NodeId, String)) -> Option<NodeId> {
    let typed = text::fold(&typed);
    let start = if typed.chars().count() > 1 { TypeAheadStart::At(row) } else { TypeAheadStart::Below(row) };
    let wanted = |topic: &Topic| text::fold(&topic.title().to_string()).starts_with(&typed);
    tracker.rows(|expansion, roadmap| expansion.find_row(roadmap, start, wanted))
}

/// Goes there, unless the person has left the rows meanwhile.
pub fn go((tracker, row, typed): (Tracker, NodeId, String)) {
    let found = row_beginning_with((tracker, row, typed)).filter(|_| focus::focused(tracker).is_some());
    if let Some(found) = found {
        focus::focus(tracker, found);
    }
}
