//! The dialog about keeping one's progress: export, import, a file that is kept ticked, earlier versions, reset.
//!
//! This file is its first page. Each part of it is a file; a part that opens a page of its own gets the way back here.

mod words;
mod act;
mod export;
mod import;
mod versions;
mod reset;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{ImportMode, Logbook, NodeId, ProgressFile};

pub use self::export::{download_page, download_progress, export_to_host};
use crate::browser::files::Brought;
use crate::browser::{frame, page};
use crate::dom::element::{El, button};
use crate::launch::Shown;
use crate::lazy::dialog::{self, buttons, heading, paragraph};
use crate::lazy::{changed_steps, linked_file};
use crate::tracker::Tracker;
use crate::tracker::notices::Notices;
use crate::words::{overall, sentence};

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    // One may come here right after such an action.
    tracker.keep_parts();
    let completion = tracker.completion(NodeId::ROOT).get_untracked();
    let saved = tracker.notices().with_untracked(saved);
    let mut parts = vec![paragraph(&format!("{} {saved}", sentence(&overall(completion))))];
    let first = parts[0].element().clone();
    parts.extend(export::part(tracker));
    parts.extend(import::part(tracker, show));
    parts.extend(linked_file::part(tracker, show));
    parts.extend(versions::part(tracker, show));
    parts.extend(changed(tracker).into_iter().flatten());
    parts.extend(reset::part(tracker, show));
    dialog::open(&words::title(), parts, []);
    versions::bring_back(tracker, first, show);
}

/// Shows what a file or text that a person brought would change.
pub fn preview_import(tracker: Tracker, brought: &Brought) {
    import::preview_file(tracker, brought, show);
}

/// Takes the marks of a file in, without asking again.
pub fn import(tracker: Tracker, file: &ProgressFile) {
    import::import(tracker, file, ImportMode::Merge);
}

/// Shows what merging somebody's progress that came with a link would change.
pub fn preview_merge((tracker, merged): (Tracker, Shown)) {
    import::preview_merge(tracker, &merged);
}

/// Keeps what the last actions on several steps of a topic replaced, as earlier versions, behind the next paint. In another
/// site's page nobody would see them.
pub fn keep_parts(tracker: Tracker) {
    if tracker.logbook(Logbook::has_parts_to_keep) && !frame::is_foreign() {
        spawn_local(async move {
            page::after_paint().await;
            tracker.keep_parts();
        });
    }
}

/// After the first action: that may be an earlier version already, and where the browser promises nothing a backup is offered.
pub fn after_first_action((tracker, is_lasting): (Tracker, bool)) {
    keep_parts(tracker);
    if !is_lasting {
        export::offer_backup(tracker);
    }
}

fn saved(notices: &Notices) -> String {
    let is_lasting = notices.has_backup_store || !notices.in_memory;
    if notices.trouble.unsaved == 0 && is_lasting { words::saved() } else { words::not_saved() }
}

/// The way to what has no place in the roadmap.
fn changed(tracker: Tracker) -> Option<[El; 3]> {
    changed_steps::has_any(tracker).then(|| {
        let show = button(&words::show_changed_steps()).on("click", move |_| changed_steps::show(tracker));
        [heading(&words::changed_steps()), paragraph(&words::about_changed_steps()), buttons([show])]
    })
}
