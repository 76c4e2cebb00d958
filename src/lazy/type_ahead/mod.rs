//! Going to a row by the first letters of its title.

use roadmap::{NodeId, Topic, TypeAheadStart};

use crate::browser::lazy::text;
use crate::dom::focus;
use crate::tracker::Tracker;

/// The next row whose title begins with what was typed, ignoring case and accents. After a second letter, the focused
/// row itself may be the answer.
pub fn row_beginning_with((tracker, row, typed): (Tracker, NodeId, String)) -> Option<NodeId> {
    let typed = text::fold(&typed);
    let start = if typed.chars().count() > 1 { TypeAheadStart::At(row) } else { TypeAheadStart::Below(row) };
    let wanted = |topic: &Topic| text::fold(&topic.title().to_string()).starts_with(&typed);
    tracker.rows(|expansion, roadmap| expansion.find_row(roadmap, start, wanted))
}

/// Goes to that row, unless the person has gone elsewhere meanwhile.
pub fn go((tracker, row, typed): (Tracker, NodeId, String)) {
    let before: String = typed.chars().take(typed.chars().count().saturating_sub(1)).collect();
    // The row to which the letters before have led.
    let reached = (!before.is_empty()).then(|| row_beginning_with((tracker, row, before))).flatten().unwrap_or(row);
    let is_there = focus::focused(tracker).is_some_and(|focused| focused == row || focused == reached);
    if let Some(found) = row_beginning_with((tracker, row, typed)).filter(|_| is_there) {
        focus::focus(tracker, found);
    }
}
