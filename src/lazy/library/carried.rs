//! A roadmap that came in a link is kept in the library once it has marks of the person, who then finds it without the
//! link.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Logbook, NodeId};

use super::visit;
use crate::browser::lazy::library::{self, Document, Record, Refused};
use crate::browser::{address, clock, fetch, page};
use crate::dom::element::El;
use crate::tracker::Tracker;

/// The address in the library of what the link on this page carries; nothing where it is no such link.
pub fn address() -> Option<String> {
    address::payload("document")?;
    let path = fetch::path();
    Some(format!("shared:{}", path.strip_prefix("./shared/")?))
}

/// Keeps the roadmap on the page under this address as soon as anything is marked, also if that was on an earlier
/// visit.
pub fn note(tracker: Tracker, address: String) {
    let Some(app) = page::root().find(".app").filter(|_| !tracker.is_read_only()) else { return };
    visit::follow(tracker, address.clone());
    let (completion, is_kept) = (tracker.completion(NodeId::ROOT), Cell::new(false));
    drop(El::from_existing(app).effect(move |_| {
        completion.track();
        let is_due = tracker.try_logbook(|logbook| !Logbook::is_blank(logbook)).unwrap_or_default();
        if is_due && !is_kept.replace(true) {
            let address = address.clone();
            spawn_local(async move {
                // Where there is no library, the link alone leads back.
                if keep(tracker, address.clone()).await.is_ok() {
                    visit::remember(tracker, address, true).await;
                }
            });
        }
    }));
}

async fn keep(tracker: Tracker, address: String) -> Result<(), Refused> {
    let document = Document { text: tracker.document(), name: fetch::path(), way: None, guide: None };
    let records = library::records().await?;
    let first = records.iter().map(|record| record.position).min().unwrap_or_default();
    let known = records.into_iter().find(|record| record.address == address);
    let record = known.unwrap_or(Record { address, added: clock::wall(), position: first - 1, ..Record::default() });
    library::keep(&record, Some(&document)).await
}
