//! The page with the ways in, and what is done with what comes by them.

use leptos::task::spawn_local;
use roadmap::{LibraryFile, address_of_text, host_of, is_link, isolated, last_part};

use super::stage::{BroughtDocument, Stage, Surface};
use super::{backup, carried, list, preview, refusal, several, visit, ways, words, writing};
use crate::browser::fetch;
use crate::browser::files::Brought;
use crate::browser::lazy::{elsewhere, library, site_list};
use crate::dom::element::El;
use crate::lazy::dialog::{heading, paragraph};
use crate::part::Parts;
use crate::tracker::Tracker;

/// The stage of the pages about opening a roadmap.
pub fn stage(place: Surface, parts: &'static Parts) -> Stage {
    Stage { place, parts, first_page: show, take: examine_all, fetch, refuse: refusal::show }
}

/// Shows the first page over the open roadmap, which is listed as it is now.
pub fn begin(tracker: Tracker, parts: &'static Parts) {
    let stage = stage(Surface::Dialog(tracker), parts);
    let is_awaited = stage.waiting();
    spawn_local(async move {
        let address = fetch::requested();
        if carried::is_here() {
            carried::remember(tracker, address).await;
        } else {
            visit::remember(tracker, address, true).await;
        }
        if is_awaited() {
            show(&stage, None);
        }
    });
}

/// Shows the roadmaps that this browser knows, and the ways in, with a note at the beginning.
pub fn show(stage: &Stage, note: Option<El>) {
    let (stage, is_awaited) = (stage.clone(), stage.waiting());
    spawn_local(async move {
        // Where there is no library, there is nothing to list.
        let records = library::records().await.unwrap_or_default();
        let of_site = site_list::site_roadmaps().await;
        if !is_awaited() {
            return;
        }
        let mut list = list::part(&stage, &records);
        let another = (!list.is_empty()).then(|| heading(&words::another()));
        list.extend((!list.is_empty()).then(|| backup::part(&stage)));
        list.extend(list::of_site(&stage, &records, of_site));
        let ways = [ways::by_file(&stage).0, ways::by_address(&stage, ""), ways::by_text(&stage, "").0];
        let ways = ways.into_iter().chain(writing::new_ones(&stage));
        let drafts = writing::drafts(&stage, &records);
        let parts = note
            .into_iter()
            .chain(drafts)
            .chain(list)
            .chain(another)
            .chain([paragraph(&words::introduction())])
            .chain(ways);
        stage.show(&words::open(), parts, []);
    });
}

/// Fetches what stands at an address, and shows what is in it.
pub fn fetch(stage: &Stage, written: &str) {
    let stage = stage.clone();
    if written.starts_with("library:") {
        return stage.refuse(&words::this_roadmap(), words::not_here());
    }
    if is_link(written) {
        return examine_all(stage, vec![Brought::new(String::new(), Some(written.trim().into()))]);
    }
    let Some(address) = address_of_text(written) else {
        return stage.refuse_address(written, words::no_address());
    };
    let host = host_of(&address).to_owned();
    stage.show(&words::opening(&isolated(&address)), [paragraph(&words::asking(&isolated(&host)))], []);
    let is_awaited = stage.waiting();
    spawn_local(async move {
        let fetched = elsewhere::fetch(&address, &host).await;
        match fetched {
            _ if !is_awaited() => {}
            Ok(bytes) => {
                let brought = Brought::new(last_part(&address).to_owned(), Some(bytes));
                preview::examine(stage, BroughtDocument { brought, address: Some(address), way: None }).await;
            }
            Err(missing) => stage.refuse_address(&address, missing.to_string()),
        }
    });
}

/// Shows what is in the files or the text that a person brought.
pub fn examine_all(stage: Stage, brought: Vec<Brought>) {
    let mut subjects: Vec<BroughtDocument> =
        brought.into_iter().map(|brought| BroughtDocument { brought, address: None, way: None }).collect();
    spawn_local(async move {
        match subjects.pop() {
            Some(only) if subjects.is_empty() => match library_in(&only.brought) {
                Some(text) => backup::preview(&stage, &only.called(), &text),
                None => preview::examine(stage, only).await,
            },
            Some(last) => {
                subjects.push(last);
                several::examine(stage, subjects).await;
            }
            None => {}
        }
    });
}

/// The text of a whole library, if it is one.
fn library_in(brought: &Brought) -> Option<String> {
    let (text, _) = roadmap::decode(brought.bytes.as_deref()?).ok()?;
    LibraryFile::is_one(&text).then(|| text.into_owned())
}
