//! What the library notes of the roadmap that is open.

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Draft, NodeId};

use super::keep::is_carried;
use crate::browser::lazy::library::{self, Record, Refused};
use crate::browser::lazy::other_tabs;
use crate::browser::{clock, page};
use crate::tracker::Tracker;

/// Notes that a roadmap is open, and how much of it is done whenever the person leaves the page or the roadmap.
/// `address` is its name in `?roadmap=`.
pub fn note(tracker: Tracker, address: String) {
    spawn_local(remember(tracker, address.clone(), true));
    watch_for_changes(tracker, address.clone());
    follow(tracker, address);
}

/// Tells a person who changes the roadmap in another tab, once it is saved there or when they come back to this one.
fn watch_for_changes(tracker: Tracker, address: String) {
    let draft = format!("{}{address}", Draft::KEYS);
    let look = move || {
        let address = address.clone();
        spawn_local(async move {
            let kept = library::document(&address).await.ok().flatten();
            if let Some(kept) = kept.filter(|_| tracker.is_alive()) {
                tracker.note_changed_elsewhere(kept.text != tracker.document());
            }
        });
    };
    let looks = look.clone();
    page::listen("visibilitychange", move |_| looks());
    // The draft goes once it is saved.
    other_tabs::follow_removal(draft, look);
}

/// Notes how much is done whenever the person leaves the page or the roadmap.
pub fn follow(tracker: Tracker, address: String) {
    for event in ["visibilitychange", "cairn-leave"] {
        let address = address.clone();
        page::listen(event, move |_| spawn_local(remember(tracker, address.clone(), false)));
    }
}

/// Notes how much of a roadmap is done. `is_opening` says that the person opens it or the list: otherwise a roadmap
/// that was removed from the list stays so.
pub fn remember(tracker: Tracker, address: String, is_opening: bool) -> impl Future<Output = ()> {
    let completion = tracker.completion(NodeId::ROOT).get_untracked();
    let title = tracker.roadmap().title().to_string();
    async move {
        let kept = async {
            let records = library::records().await?;
            let first = records.iter().map(|record| record.position).min().unwrap_or_default();
            let now = clock::wall();
            let known = records.into_iter().find(|record| record.address == address);
            if known.is_none() && !(is_opening && can_be_opened(&address).await?) {
                return Ok(());
            }
            if known.is_none() {
                let record = Record { address: address.clone(), added: now, position: first - 1, ..Record::default() };
                library::keep(&record, None).await?;
            }
            let visit = move |record: &mut Record| {
                record.title.clone_from(&title);
                record.opened = now;
                record.note(completion);
            };
            library::change(&address, visit).await
        };
        // Where there is no library, nothing is listed.
        let _: Result<(), Refused> = kept.await;
    }
}

/// Whether there is a document to open at an address again: one that was kept here may have been removed.
async fn can_be_opened(address: &str) -> Result<bool, Refused> {
    let is_only_here = address.starts_with("library:") || is_carried(address);
    Ok(!is_only_here || library::document(address).await?.is_some())
}
