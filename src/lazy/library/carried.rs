//! A roadmap that came in a link is kept in the library once it has marks of the person, who then finds it without the
//! link. It opens as the link that it came in, so that it can be handed on and handed in as before.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Logbook, NodeId};

use super::keep::{FOLDER_OF_LINKS, is_carried};
use super::stage::Stage;
use super::{visit, words};
use crate::browser::lazy::library::{self, Document, Record, Refused};
use crate::browser::lazy::link;
use crate::browser::{address, clock, page};
use crate::dom::element::El;
use crate::tracker::Tracker;

/// Whether a link carries the roadmap on this page.
pub fn is_here() -> bool {
    address::payload("document").is_some()
}

/// Keeps the roadmap on the page under its address as soon as anything is marked: also if that was on an earlier visit,
/// unless the library has it already. Another version in the library, which may be older or newer, stays until a mark
/// is made in this one, or the person wants it so.
pub fn note(tracker: Tracker, address: String) {
    let Some(app) = page::root().find(".app").filter(|_| is_carried(&address) && !tracker.is_read_only()) else {
        return;
    };
    visit::follow(tracker, address.clone());
    spawn_local(compare(tracker, address.clone()));
    let completion = tracker.completion(NodeId::ROOT);
    let (is_first, is_kept) = (Cell::new(true), Rc::new(Cell::new(false)));
    drop(El::from_existing(app).effect(move |_| {
        completion.track();
        let is_first = is_first.replace(false);
        if is_kept.get() || tracker.try_logbook(Logbook::is_blank).unwrap_or(true) {
            return;
        }
        is_kept.set(!is_first);
        let (address, is_kept) = (address.clone(), Rc::clone(&is_kept));
        spawn_local(async move {
            // Where there is no library, the link alone leads back.
            if keep(tracker, &address, is_first).await.is_err() {
                is_kept.set(false);
            }
        });
    }));
}

/// Says whether the library has another version of the roadmap on the page.
async fn compare(tracker: Tracker, address: String) {
    let kept = library::document(&address).await.ok().flatten();
    if let Some(kept) = kept.filter(|_| tracker.is_alive()) {
        tracker.note_other_in_library(kept.text != tracker.document());
    }
}

/// Puts the roadmap on the page in place of another version of it.
pub fn keep_this(tracker: Tracker, address: String) {
    spawn_local(async move {
        match keep(tracker, &address, false).await {
            Ok(()) => tracker.toast(&words::now_in_library(), None),
            Err(refused) => tracker.toast(&refused.to_string(), None),
        }
    });
}

async fn keep(tracker: Tracker, at: &str, is_old_mark: bool) -> Result<(), Refused> {
    if is_old_mark && library::document(at).await?.is_some() {
        remember(tracker, at.to_owned()).await;
        return Ok(());
    }
    let name = format!("{}.md", address::payload("id").unwrap_or_default());
    let document = Document { text: tracker.document(), name, way: None, guide: None };
    let records = library::records().await?;
    let first = records.iter().map(|record| record.position).min().unwrap_or_default();
    let known = records.into_iter().find(|record| record.address == at);
    let (address, added) = (at.to_owned(), clock::wall());
    let record = known.unwrap_or(Record { address, added, position: first - 1, ..Record::default() });
    library::keep(&record, Some(&document)).await?;
    tracker.note_other_in_library(false);
    visit::remember(tracker, record.address, true).await;
    Ok(())
}

/// Notes how much of the roadmap on the page is done, if the library has this version of it.
pub async fn remember(tracker: Tracker, address: String) {
    let kept = library::document(&address).await.ok().flatten();
    if kept.is_some_and(|kept| kept.text == tracker.document()) {
        visit::remember(tracker, address, false).await;
    }
}

/// Opens a roadmap that came in a link.
pub fn open(stage: &Stage, address: &str) {
    let (stage, address) = (stage.clone(), address.to_owned());
    spawn_local(async move {
        match library::document(&address).await {
            Ok(Some(document)) => link::open_carried(address.trim_start_matches(FOLDER_OF_LINKS), &document.text),
            Ok(None) => stage.refuse(&words::this_roadmap(), words::not_here()),
            Err(refused) => stage.refuse(&words::this_roadmap(), refused.to_string()),
        }
    });
}
