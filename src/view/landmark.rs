use crate::browser::frame;
use crate::dom::element::{El, element};
use crate::tracker::Tracker;

/// A part of the app that people can go to by name. In somebody else's page it has the title in its name, as several
/// roadmaps may stand there.
pub fn landmark(tracker: Tracker, name: &str) -> El {
    let title = tracker.roadmap().title().to_string();
    let name = if frame::is_embedded() { format!("{name}: {title}") } else { name.to_owned() };
    element("section").attr("aria-label", &name)
}
