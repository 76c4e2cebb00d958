//! The dialog about keeping one's progress: export, import, a file that is kept ticked, earlier versions, reset.
//!
//! This file is its first page. Each part of it is a file; a part that opens a page of its own gets the way back here.

mod words;
mod stage;
mod act;
mod export;
mod document;
mod compare;
mod import;
mod versions;
mod reset;

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::foreign::Stranger;
use roadmap::{FileKind, ImportMode, LibraryFile, Logbook, NodeId, ProgressFile, detect};

pub use self::export::{download_page, download_progress, export_to_host};
use self::stage::BackupStage;
use crate::browser::files::Brought;
use crate::browser::lazy::exchanges::Exchange;
use crate::browser::{frame, page};
use crate::dom::element::{El, button};
use crate::launch::ShownProgress;
use crate::lazy::dialog::{self, buttons, heading, paragraph};
use crate::lazy::{changed_steps, codes, linked_file};
use crate::part::Parts;
use crate::tracker::Tracker;
use crate::tracker::notices::Notices;
use crate::words::{overall, sentence};

/// Opens the dialog.
pub fn show((tracker, parts): (Tracker, &'static Parts)) {
    show_first(stage(tracker, parts));
}

fn stage(tracker: Tracker, parts: &'static Parts) -> BackupStage {
    BackupStage { tracker, parts, first_page: show_first }
}

fn show_first(stage: BackupStage) {
    let tracker = stage.tracker;
    // Such an action may have just ended when the dialog opens.
    tracker.keep_topic_snapshots();
    let completion = tracker.completion(NodeId::ROOT).get_untracked();
    let saved = tracker.notices().with_untracked(saved);
    let mut parts = vec![paragraph(&format!("{} {saved}", sentence(&overall(completion))))];
    let first = parts[0].element().clone();
    parts.extend(export::part(tracker));
    parts.extend(document::part(stage));
    if tracker.is_read_only() {
        return dialog::open(&words::title(), parts, []);
    }
    parts.extend(import::part(stage));
    parts.extend(linked_file::part(tracker, Rc::new(move || show_first(stage))));
    parts.extend(codes::part(tracker, preview));
    parts.extend(versions::part(stage));
    parts.extend(changed(tracker).into_iter().flatten());
    parts.extend(reset::part(stage));
    dialog::open(&words::title(), parts, []);
    versions::bring_back(stage, first);
}

/// Shows what a file or text that a person brought would change, if it is progress on this roadmap, or was meant as
/// progress: a file of that kind, even a damaged one, or the roadmap's own document with marks. Returns whether it is.
pub async fn preview_import(tracker: Tracker, parts: &'static Parts, brought: &Brought) -> bool {
    let Some(Ok((text, _))) = brought.bytes.as_deref().map(roadmap::decode) else { return false };
    let stage = stage(tracker, parts);
    let read = match detect(&text) {
        _ if LibraryFile::is_one(&text) => return false,
        FileKind::Stranger(Stranger::Progress | Stranger::StoredProgress) => import::read(stage, brought).await,
        FileKind::Dialect | FileKind::Markdown | FileKind::Opml => match import::read(stage, brought).await {
            Ok(file) if is_ours(tracker, &file) => Ok(file),
            _ => return false,
        },
        _ => return false,
    };
    if tracker.is_alive() {
        import::preview(stage, &brought.called(), read);
    }
    true
}

/// Whether the boxes of a document are for this roadmap: it has the same title, or all that are ticked are here.
fn is_ours(tracker: Tracker, file: &ProgressFile) -> bool {
    let roadmap = tracker.roadmap();
    let unplaced = file.unplaced(&roadmap);
    unplaced < file.marks() && (unplaced == 0 || file.title == roadmap.title().to_string())
}

/// Takes the marks of a file in, without asking again.
pub fn import(tracker: Tracker, file: &ProgressFile) {
    import::import(tracker, file, ImportMode::Merge, None);
}

/// Reads codes on another screen, of which one was read already.
pub fn read_codes((tracker, first): (Tracker, String)) {
    codes::go_on(tracker, &first, preview);
}

fn preview(tracker: Tracker, merged: &ShownProgress) {
    import::preview_merge(tracker, merged, Exchange::Scanned);
}

/// Shows what merging somebody's progress that came with a link would change.
pub fn preview_merge((tracker, merged): (Tracker, ShownProgress)) {
    import::preview_merge(tracker, &merged, Exchange::Imported);
}

/// Keeps what the last actions on several steps of a topic replaced, as earlier versions, after the next paint. In
/// another site's page nobody would see these.
pub fn keep_topic_snapshots(tracker: Tracker) {
    if tracker.logbook(Logbook::has_topic_snapshots_to_keep) && !frame::is_foreign() {
        spawn_local(async move {
            page::after_paint().await;
            tracker.keep_topic_snapshots();
        });
    }
}

/// Runs after the first action: that may be an earlier version already, and a backup is offered where the browser
/// promises nothing.
pub fn after_first_action((tracker, is_lasting): (Tracker, bool)) {
    keep_topic_snapshots(tracker);
    if !is_lasting {
        export::offer_backup(tracker);
    }
}

fn saved(notices: &Notices) -> String {
    if notices.has_unsaved_marks() { words::not_saved() } else { words::saved() }
}

/// The button for what has no place in the roadmap.
fn changed(tracker: Tracker) -> Option<[El; 3]> {
    changed_steps::has_any(tracker).then(|| {
        let show = button(&words::show_changed_steps()).on("click", move |_| changed_steps::show(tracker));
        [heading(&words::changed_steps()), paragraph(&words::about_changed_steps()), buttons([show])]
    })
}
