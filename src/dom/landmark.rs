use crate::browser::frame;
use crate::dom::element::{El, element};
use crate::tracker::Tracker;

/// A part of the app that people can go to by name.
pub fn landmark(tracker: Tracker, name: &str) -> El {
    landmark_of(&tracker.roadmap().title().to_string(), name)
}

/// A landmark for the roadmap with this title. In somebody else's page, where several roadmaps may stand, its name has
/// the title.
pub fn landmark_of(title: &str, name: &str) -> El {
    let name = if frame::is_embedded() { format!("{name}: {title}") } else { name.to_owned() };
    element("section").attr("aria-label", &name)
}
