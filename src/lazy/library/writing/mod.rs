//! Writing a roadmap: what the editor begins with, what is kept of it, and how it is saved into the library.
//!
//! `docs/decisions/018-drafts.md` says why it is done so.

mod words;
mod whose;
mod piece;
mod copies;
mod afterwards;
mod drawing;
mod session;
mod save;
mod opening;
mod mine;
mod beginnings;

use leptos::task::spawn_local;

use self::afterwards::Next;
pub use self::beginnings::{drafts, new_ones};
use self::mine::Original;
use self::piece::{Piece, unsaved};
pub use self::whose::{command, is_possible};
use self::whose::{here, is_own};
use super::stage::{Stage, Surface};
use crate::browser::lazy::dates;
use crate::browser::lazy::library::{self, Document, Record};
use crate::dom::element::{El, button};
use crate::tracker::Tracker;

/// Opens the editor for the roadmap on the page, at the topic with this id; or offers a copy where it is somebody
/// else's.
pub fn edit_here(stage: Stage, row: Option<String>) {
    spawn_local(async move { edit(&stage, &here(), row).await });
}

/// Does what is due for the roadmap that is on the page now. If nothing is due, it says whether there is a draft to go
/// on with.
pub fn take_up(stage: Stage, tracker: Tracker, address: &str) {
    match afterwards::take(address) {
        Some(Next::Edit(row)) => edit_here(stage, row),
        Some(Next::Say(sentence)) => tracker.toast(&sentence, None),
        None => {
            let address = address.to_owned();
            spawn_local(async move {
                copies::recover().await;
                if let Some(at) = unsaved(&address).filter(|_| tracker.is_alive()) {
                    tracker.toast(&words::has_draft(&dates::moment(at as f64)), None);
                }
            });
        }
    }
}

/// The button that edits a roadmap of the library, or a copy of it.
pub fn edit_button(stage: &Stage, record: &Record) -> Option<El> {
    let Surface::Dialog(tracker) = stage.place else { return None };
    let words = if is_own(&record.address) { words::edit() } else { words::make_mine() };
    is_possible(tracker).then(|| {
        let (stage, address) = (stage.clone(), record.address.clone());
        button(&words).on("click", move |_| {
            let (stage, address) = (stage.clone(), address.clone());
            spawn_local(async move { edit(&stage, &address, None).await });
        })
    })
}

async fn edit(stage: &Stage, address: &str, row: Option<String>) {
    let is_awaited = stage.waiting();
    let kept = library::document(address).await.ok().flatten();
    let original = match kept {
        Some(document) => Some(Original { address: address.to_owned(), document, is_drawing: false }),
        None => Original::of_site(stage, address).await,
    };
    let Some(original) = original else {
        if is_awaited() {
            stage.refuse(&super::words::this_roadmap(), words::not_here());
        }
        return;
    };
    let has_draft = is_own(address) && unsaved(address).is_some();
    let markdown = if has_draft { None } else { drawing::in_markdown(stage, &original.document).await };
    match markdown {
        _ if !is_awaited() => {}
        Some(document) => mine::show(stage, Original { document, is_drawing: true, ..original }, row).await,
        None if is_own(address) => {
            let (Document { text, name, way, .. }, draft) = (original.document, address.to_owned());
            let piece = Piece { address: Some(draft.clone()), draft, name, way, saved: text, typed: None };
            opening::open(stage, piece, row).await;
        }
        None => mine::show(stage, original, row).await,
    }
}
