//! What to read next on a topic.

use roadmap::{Guidance, NodeId, Resource, Roadmap, isolated};

use super::{resources, words};
use crate::dom::focus;
use crate::tracker::Tracker;

/// Opens the first unread resource of a row beside the page, and focuses its box, to tick it after coming back, or its
/// link where nothing can be ticked. From there it opens the next one. Returns whether the row has any resources.
pub fn open_next(tracker: Tracker, row: NodeId) -> bool {
    let roadmap = tracker.roadmap();
    let mut all = readable(&roadmap, row);
    if all.is_empty() {
        return false;
    }
    if let Some(at) = all.iter().position(|resource| resources::has_focus(row, resource)) {
        all.rotate_left(at + 1);
    }
    match all.into_iter().find(|resource| is_unread(tracker, row, resource)) {
        Some(next) => {
            if !tracker.shows_details(row) {
                tracker.toggle_details(row);
            }
            tracker.announce(&words::opened(&isolated(&next.link.title)));
            resources::open(&next);
            focus::after_rendering(tracker, move || resources::focus(row, &next));
        }
        None => tracker.announce(&words::all_read(&isolated(&tracker.title(row)))),
    }
    true
}

/// The first resource of a topic that was not read.
pub fn first_unread(tracker: Tracker, topic: NodeId) -> Option<Resource> {
    readable(&tracker.roadmap(), topic).into_iter().find(|resource| is_unread(tracker, topic, resource))
}

fn readable(roadmap: &Roadmap, topic: NodeId) -> Vec<Resource> {
    Guidance::of(roadmap, topic).resources.into_iter().filter(resources::can_be_read).collect()
}

fn is_unread(tracker: Tracker, topic: NodeId, resource: &Resource) -> bool {
    !resources::is_read(tracker, topic, &resource.key())
}
