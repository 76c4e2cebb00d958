//! Going to a topic: the next step, or the one that the page's address names.

use roadmap::NodeId;

use crate::browser::address;
use crate::browser::page::{self, PrerenderedActions};
use crate::dom::focus::{after_rendering, focus_on, tick_box};
use crate::dom::scroll::{covered, list_top};
use crate::tracker::Tracker;

/// The room kept free below what covers the list, for the row above, in CSS pixels.
const MARGIN: f64 = 72.0;

/// Opens the way to a topic and focuses it. Unless it is in the upper half of the window already, it is scrolled to the
/// middle.
pub fn go_to(tracker: Tracker, topic: NodeId) {
    if !tracker.rows(|expansion, _| expansion.is_listed(topic)) {
        tracker.end_search();
    }
    tracker.expand_way(topic);
    tracker.pin_row(topic);
    after_rendering(tracker, move || {
        if let Some(tick_box) = tick_box(topic) {
            let row = tick_box.parent_element().map_or(0.0, |row| row.get_bounding_client_rect().top());
            let middle = f64::from(page::height()) / 2.0;
            let covered = covered();
            if (row < covered + MARGIN && list_top() < covered) || row > middle {
                page::scroll_by(row - middle);
            }
            focus_on(&tick_box);
        }
    });
}

/// Goes to the next step, or says that all are done.
pub fn go_to_next(tracker: Tracker) {
    match tracker.next_up() {
        Some(step) => go_to(tracker, step),
        None => tracker.announce_all_done(),
    }
}

/// Goes to the topic that the page's address names: now, unless the person has gone elsewhere already, and whenever the
/// address changes.
pub fn follow_address(tracker: Tracker, begun: Option<&PrerenderedActions>) {
    let follow = move || {
        if let Some(address) = address::fragment() {
            match tracker.roadmap().find(&address) {
                Some(topic) => go_to(tracker, topic),
                None => tracker.note_unknown_address(Some(address)),
            }
        }
    };
    page::listen("hashchange", move |_| follow());
    if !begun.is_some_and(|begun| begun.has_acted) {
        follow();
    }
}
