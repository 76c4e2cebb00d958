use leptos::prelude::*;
use roadmap::Logbook;

use crate::browser::dismissed;
use crate::dom::element::{El, set_shown};
use crate::dom::landmark::landmark;
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::words;

/// The place at the top where the page says that steps were renamed. It is there from the beginning or never, because
/// nothing may move later.
pub fn changed_steps(tracker: Tracker) -> Option<El> {
    let notices = tracker.notices();
    let is_due = notices.with_untracked(|notices| notices.orphans > 0) && !tracker.is_read_only();
    is_due.then(|| {
        let (_, orphans) = tracker.logbook(Logbook::backup_query);
        let banner = landmark(tracker, &words::changed_steps()).class("changed-steps");
        set_shown(banner.element(), !dismissed::is_dismissed(&tracker.roadmap_id(), &orphans));
        banner.effect(move |banner| {
            notices.track();
            lazy::show_changes(tracker, banner.clone());
        })
    })
}
