//! The dialog about one's progress: take it out, bring it back, and see what became of it.
//!
//! This file is its first page. Each part of it is a file; a part that opens a page of its own gets the way back here.

mod act;
mod export;
mod import;
mod list;
mod orphans;
mod reset;
mod set_aside;
mod snapshots;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{ImportMode, NodeId, ProgressFile};
use wasm_bindgen::JsCast;
use web_sys::Element;

pub use self::export::{download_page, download_progress, export_to_host, offer_backup};
use crate::browser::files::Brought;
use crate::browser::{clock, page};
use crate::dom::element::{El, button};
use crate::dom::focus;
use crate::launch::Shown;
use crate::lazy::dialog::{self, buttons, heading, paragraph};
use crate::lazy::publish;
use crate::tracker::Tracker;
use crate::tracker::notices::Notices;
use crate::words::overall;

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    after_recovery(tracker, move || show_first_page(tracker));
}

/// Opens the dialog with what shows others how far one is, or else with what takes them the roadmap.
pub fn share(tracker: Tracker) {
    let show = if publish::share::is_only_here() { publish::share::show } else { publish::show };
    show(tracker, show_first_page);
}

/// Opens the dialog at the marks without a topic.
pub fn show_orphans(tracker: Tracker) {
    after_recovery(tracker, move || show_first_page_at_orphans(tracker));
}

/// Shows what a file or text that a person brought would change.
pub fn preview_import(tracker: Tracker, brought: &Brought) {
    import::preview_file(tracker, brought, show_first_page);
}

/// Takes the marks of a file in, without asking again.
pub fn import(tracker: Tracker, file: &ProgressFile) {
    import::import(tracker, file, ImportMode::Merge);
}

/// Shows what merging somebody's progress that came with a link would change.
pub fn preview_merge((tracker, merged): (Tracker, Shown)) {
    import::preview_merge(tracker, &merged);
}

/// In milliseconds.
const PATIENCE: u64 = 500;

/// Acts when the backup store was read, which knows what topics were called that are gone. Where it does not answer, acts
/// without it.
fn after_recovery(tracker: Tracker, act: impl FnOnce() + 'static) {
    spawn_local(async move {
        let end = clock::wall() + PATIENCE;
        while tracker.is_reading_backup() && clock::wall() < end {
            page::after_paint().await;
        }
        if tracker.is_alive() {
            act();
        }
    });
}

fn show_first_page(tracker: Tracker) {
    open(tracker);
}

fn show_first_page_at_orphans(tracker: Tracker) {
    if let Some(heading) = open(tracker) {
        heading.scroll_into_view();
        focus::focus_on(heading.unchecked_ref());
    }
}

/// Opens the first page. Answers with the heading of the marks without a topic, if there are any.
fn open(tracker: Tracker) -> Option<Element> {
    let completion = tracker.completion(NodeId::ROOT).get_untracked();
    let saved = tracker.notices().with_untracked(saved);
    let mut parts = vec![paragraph(&format!("{} done. {saved}", overall(completion)))];
    let page = parts[0].element().clone();
    parts.extend(export::part(tracker));
    parts.extend(publishing(tracker));
    parts.extend(import::part(tracker, show_first_page));
    parts.extend(snapshots::part(tracker, show_first_page));
    let orphans = orphans::part(tracker, show_first_page_at_orphans);
    let first_orphan = orphans.first().map(|heading| heading.element().clone());
    parts.extend(orphans);
    parts.extend(set_aside::part(tracker));
    parts.extend(reset::part(tracker, show_first_page));
    dialog::open("Your progress", parts, []);
    snapshots::bring_back(tracker, page, show_first_page);
    first_orphan
}

fn saved(notices: &Notices) -> &'static str {
    let is_lasting = notices.has_backup_store || !notices.in_memory;
    if notices.trouble.unsaved == 0 && is_lasting {
        "Everything is saved in this browser."
    } else {
        "Not everything is saved: see the notice."
    }
}

fn publishing(tracker: Tracker) -> [El; 3] {
    let is_only_here = publish::share::is_only_here();
    let about = match is_only_here {
        true => "This roadmap is in this browser only. A link can take it to others, without your marks.",
        false => "A link or a card shows others how far you are. Another link shares the roadmap itself.",
    };
    let publish =
        (!is_only_here).then(|| button("Publish …").on("click", move |_| publish::show(tracker, show_first_page)));
    let share = button("Share the roadmap …").on("click", move |_| publish::share::show(tracker, show_first_page));
    [heading("Show it"), paragraph(about), buttons(publish.into_iter().chain([share]))]
}
