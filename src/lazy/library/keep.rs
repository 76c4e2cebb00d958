//! Keeping a document in the library.

use std::rc::Rc;

use roadmap::{BulkAction, Changes, Logbook, NodeId, Progress, Roadmap, RoadmapId};

use super::stage::{BroughtDocument, Stage};
use super::words;
use crate::browser::clock;
use crate::browser::lazy::library::{self, Document, Record, Refused};
use crate::browser::storage::PageStorage;
use crate::parts::reader::Examined;
use crate::words::{list, sentence};

/// What stands before the id of a link in the address of the roadmap that it carries.
pub const FOLDER_OF_LINKS: &str = "./shared/";

/// What the library has of the same document.
pub enum InLibrary {
    /// Nothing.
    Nothing,
    /// Exactly this text, under this address.
    Same(String),
    /// Another version of it, which reads as this roadmap.
    Other(Rc<Roadmap>),
    /// Another version of it, which cannot be read any more.
    Unreadable,
}

/// Where a document is kept: under its address, or under an id of the library's own.
pub fn address_of(subject: &BroughtDocument, roadmap: &Roadmap) -> String {
    match &subject.address {
        Some(address) => address.clone(),
        None => {
            let id = RoadmapId::of_document(&subject.brought.name, &roadmap.title().to_string());
            format!("library:{}", id.as_str())
        }
    }
}

/// Whether the roadmap at an address came in a link. An id in a link has no dot, and a file has.
pub fn is_carried(address: &str) -> bool {
    address.strip_prefix(FOLDER_OF_LINKS).is_some_and(|id| !id.contains(['.', '/']))
}

/// The id under which the marks of the roadmap at an address are kept.
pub fn id_of(address: &str) -> RoadmapId {
    RoadmapId::of_file(&path_of(address))
}

/// The path to the file of the roadmap at an address, or the address itself.
pub fn path_of(address: &str) -> String {
    let is_name =
        address.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-');
    if is_name { format!("roadmaps/{address}.md") } else { address.to_owned() }
}

/// The address of a copy that may stand beside what is kept under an address.
pub fn another(address: &str) -> String {
    format!("{address}-{}", clock::wall())
}

/// Checks whether the library has the document already.
pub async fn compare(examined: &Examined, subject: &BroughtDocument, stage: &Stage) -> Result<InLibrary, Refused> {
    let address = address_of(subject, &examined.roadmap);
    let Some(kept) = library::document(&address).await? else { return Ok(InLibrary::Nothing) };
    if let Some(same) = find(examined, subject, &address).await? {
        return Ok(InLibrary::Same(same));
    }
    let before = stage.examine(kept.text.into_bytes(), kept.name, kept.way).await;
    Ok(before.map_or(InLibrary::Unreadable, |before| InLibrary::Other(before.roadmap)))
}

/// The address of the same text, be it this one or one beside it.
async fn find(examined: &Examined, subject: &BroughtDocument, address: &str) -> Result<Option<String>, Refused> {
    let is_beside = |other: &str| {
        let time = other.strip_prefix(address).and_then(|rest| rest.strip_prefix('-'));
        time.is_some_and(|time| time.bytes().all(|letter| letter.is_ascii_digit()))
    };
    for Record { address: other, .. } in library::records().await? {
        if (other == address || is_beside(&other))
            && let Some(kept) = library::document(&other).await?
            && kept.text == examined.text
            && kept.way == subject.way
        {
            return Ok(Some(other));
        }
    }
    Ok(None)
}

/// The address of a document that is to stand beside whatever has its address already.
pub async fn free_address(subject: &BroughtDocument, roadmap: &Roadmap) -> Result<String, Refused> {
    let wanted = address_of(subject, roadmap);
    let mut free = wanted.clone();
    while library::document(&free).await?.is_some() {
        free = another(&wanted);
    }
    Ok(free)
}

/// Keeps a document beside another version that the library may have. The text that the library has is not kept twice.
pub async fn keep_beside(examined: &Examined, subject: &BroughtDocument, stage: &Stage) -> Result<(), Refused> {
    match compare(examined, subject, stage).await? {
        InLibrary::Same(_) => Ok(()),
        _ => {
            let address = free_address(subject, &examined.roadmap).await?;
            keep(examined, subject, &address, None).await
        }
    }
}

/// Keeps a document under an address. A guide that is kept there stays, unless another comes with it.
pub async fn keep(
    examined: &Examined,
    subject: &BroughtDocument,
    address: &str,
    guide: Option<String>,
) -> Result<(), Refused> {
    let records = library::records().await?;
    let last = records.iter().map(|record| record.position).max().unwrap_or_default();
    let known = records.into_iter().find(|record| record.address == address);
    let (address, added) = (address.to_owned(), clock::wall());
    let record = known.unwrap_or(Record { address, added, position: last + 1, ..Record::default() });
    let mut record = Record { title: examined.roadmap.title().to_string(), ..record };
    if record.opened == 0 {
        record.note(Progress::new(&examined.roadmap).completion(NodeId::ROOT));
    }
    let (text, name) = (examined.text.clone(), subject.brought.name.clone());
    let document = Document { text, name, way: subject.way, guide };
    library::keep(&record, Some(&document)).await
}

/// Keeps a document in place of another version of it. What is marked and what a guide says of steps that it renames
/// follows them.
pub async fn replace(
    before: &Roadmap,
    examined: &Examined,
    subject: &BroughtDocument,
    address: &str,
) -> Result<(), Refused> {
    let after = &examined.roadmap;
    let changes = Changes::between(before, after);
    let id = |roadmap: &Roadmap, step| roadmap.topic(step).id().to_string();
    let renamed = changes.renamed.iter().map(|&(old, new)| (id(before, old), id(after, new))).collect();
    let guide = library::document(address).await?.and_then(|document| document.guide);
    let guide = guide.map(|guide| roadmap::markdown::with_new_ids(&guide, &renamed));
    keep(examined, subject, address, guide).await?;
    carry_over(address, before, Rc::clone(after), &changes);
    Ok(())
}

/// Gives the marks of steps that another version renames, and what was written about them, to the steps that are
/// probably the same. Those that cannot be saved stay under their old ids, and the page offers to match them once it is
/// open. `before` is the roadmap as it was under this address, and `after` as it is now.
fn carry_over(address: &str, before: &Roadmap, after: Rc<Roadmap>, changes: &Changes) {
    let mut logbook = Logbook::open(PageStorage::probe(), id_of(address), after, clock::of_page());
    let renamed = changes.renamed.iter().map(|&(old, new)| (before.topic(old).id().to_string(), Some(new)));
    let pairs: Vec<_> = renamed.collect();
    if !pairs.is_empty()
        && let Ok(mut running) = logbook.begin_in_bulk(BulkAction::Attach(pairs), clock::wall())
    {
        while !running.is_finished() {
            logbook.advance(&mut running, usize::MAX);
        }
    }
}

/// What another version adds, takes away, renames, moves and estimates otherwise, in words.
pub fn in_words(changes: &Changes, renamed: usize, moved: usize, has_other_hours: bool) -> String {
    let new: fn(usize) -> String = words::new;
    let (added, gone) = (changes.added.len(), changes.gone.len());
    let counts = [(added, new), (gone, words::gone), (renamed, words::renamed), (moved, words::moved)];
    let counts = counts.into_iter().filter(|&(count, _)| count > 0).map(|(count, words)| words(count));
    let counts = list(counts.chain(has_other_hours.then(words::other_hours)));
    if counts.is_empty() { words::same_steps() } else { sentence(&counts) }
}
