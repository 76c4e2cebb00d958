//! Keeping a document in the library.

use roadmap::{Changes, Completion, NodeId, Progress, Roadmap, RoadmapId};

use super::stage::{Examine, Subject};
use crate::browser::clock;
use crate::browser::lazy::library::{self, Document, Record, Refused};
use crate::parts::reader::Examined;

/// What the library has of the same document.
pub enum Kept {
    /// Nothing.
    New,
    /// The same text.
    Same,
    /// Another version of it, which reads as this roadmap.
    Other(Box<Roadmap>),
}

/// Where a document is kept: under its address, or under an id of the library's own.
pub fn address_of(subject: &Subject, roadmap: &Roadmap) -> String {
    match &subject.address {
        Some(address) => address.clone(),
        None => {
            let id = RoadmapId::of_document(&subject.brought.name, &roadmap.title().to_string());
            format!("library:{}", id.as_str())
        }
    }
}

/// Where another version of what is kept under an address may stand beside it.
pub fn another(address: &str) -> String {
    format!("{address}-{}", clock::wall())
}

/// Looks whether the library has the document already.
pub async fn compare(examined: &Examined, subject: &Subject, examine: Examine) -> Kept {
    let Ok(Some(kept)) = library::document(&address_of(subject, &examined.roadmap)).await else { return Kept::New };
    if kept.text == examined.text && kept.way == subject.way {
        return Kept::Same;
    }
    match examine(kept.text.into_bytes(), kept.name, kept.way).await {
        Ok(before) => Kept::Other(Box::new(before.roadmap)),
        Err(_) => Kept::New,
    }
}

/// Keeps a document under an address, in place of another version of it.
pub async fn keep(examined: &Examined, subject: &Subject, address: String) -> Result<(), Refused> {
    let records = library::records().await?;
    let last = records.iter().map(|record| record.position).max().unwrap_or_default();
    let known = records.into_iter().find(|record| record.address == address);
    let added = clock::wall();
    let record = known.unwrap_or(Record { address, added, position: last + 1, ..Record::default() });
    let Completion { steps, hours, .. } = Progress::new(&examined.roadmap).completion(NodeId::ROOT);
    let title = examined.roadmap.title().to_string();
    let record = Record { title, steps, seconds: hours.seconds(), ..record };
    let document = Document { text: examined.text.clone(), name: subject.brought.name.clone(), way: subject.way };
    library::keep(&record, Some(&document)).await
}

/// The steps that another version adds, takes away and renames, in words.
pub fn in_words(changes: &Changes) -> String {
    let Changes { added, gone, renamed } = changes;
    let counts = [(added.len(), "new"), (gone.len(), "gone"), (renamed.len(), "renamed")];
    let words: Vec<String> = counts
        .into_iter()
        .filter(|&(count, _)| count > 0)
        .map(|(count, what)| format!("{} {what}", crate::words::steps(count)))
        .collect();
    if words.is_empty() { "The steps are the same.".to_owned() } else { format!("{}.", words.join(", ")) }
}
