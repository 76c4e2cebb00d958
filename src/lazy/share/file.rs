use roadmap::{RoadmapId, last_part, without_ending};

use super::words;
use crate::browser::lazy::link;
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, buttons, copy_button};
use crate::tracker::Tracker;

/// The buttons that export the roadmap, as its author wrote it.
pub fn file_buttons(tracker: Tracker) -> El {
    let download = button(&words::download_roadmap())
        .on("click", move |_| dialog::download(tracker, &name(tracker), &tracker.document()));
    let copy = copy_button(tracker, &words::copy_roadmap(), words::download_instead, move || tracker.document());
    buttons([download, copy])
}

/// The name of its file: that at its address, or one made from its title, with an ending that says what it is.
pub fn name(tracker: Tracker) -> String {
    let document = tracker.document();
    let begins = document.trim_start_matches('\u{feff}').trim_start();
    let ending = match begins.bytes().next() {
        Some(b'<') if document.contains("<opml") => "opml",
        Some(b'{') => "json",
        _ => "md",
    };
    let address = link::file().unwrap_or_default();
    let stem = without_ending(last_part(&address));
    let title = || RoadmapId::of_name(&tracker.roadmap().title().to_string());
    // A percent-encoded name would stay encoded.
    let is_plain = !stem.is_empty() && !stem.contains('%');
    let stem =
        if is_plain { stem.to_owned() } else { title().map_or("roadmap".to_owned(), |id| id.as_str().to_owned()) };
    format!("{stem}.{ending}")
}
