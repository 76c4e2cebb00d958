use std::rc::Rc;

use roadmap::foreign::{Document, Way};
use roadmap::{Draft, Logbook, Mark, NodeId, Roadmap, Storage, last_part, marks_carried_over};

use super::super::keep::id_of;
use super::words;
use crate::browser::clock;
use crate::browser::storage::PageStorage;
use crate::parts::editor::Marks;

/// A roadmap that is being written.
#[derive(Clone)]
pub struct Piece {
    /// What `?roadmap=` calls it; nothing before it is saved for the first time.
    pub address: Option<String>,
    /// The part of the key of its draft that differs.
    pub draft: String,
    /// The name of its file.
    pub name: String,
    /// How it is understood, where there are two ways.
    pub way: Option<Way>,
    /// Its text as it is saved; empty where it is not.
    pub saved: String,
    /// What stands in the editor at first, if that is neither saved nor a draft.
    pub typed: Option<String>,
}

impl Piece {
    /// What to call it on screen.
    pub fn called(&self) -> String {
        let text = self.typed.as_ref().unwrap_or(&self.saved).clone();
        let called = Draft { text, ..Draft::default() }.called();
        if called.is_empty() { words::new_roadmap() } else { called }
    }

    /// The name of its file.
    pub fn file_name(&self) -> &str {
        match last_part(&self.name) {
            "" => "roadmap.md",
            name => name,
        }
    }

    /// The learner's marks in another version of what is saved, by `NodeId::index`; those of its boxes where nothing
    /// was ever marked. `saved` is the roadmap of the saved text.
    pub fn marks(&self, saved: Option<Rc<Roadmap>>) -> Marks {
        let (Some(address), Some(saved)) = (&self.address, saved) else { return Rc::new(Document::marks_by_index) };
        let logbook = Logbook::open(PageStorage::probe(), id_of(address), Rc::clone(&saved), clock::of_page());
        if logbook.is_blank() {
            return Rc::new(Document::marks_by_index);
        }
        let marks = saved.steps(NodeId::ROOT).map(|step| (saved.topic(step).id().to_string(), logbook.mark_of(step)));
        let orphans = logbook.orphans().into_iter().map(|orphan| (orphan.id, orphan.mark));
        let marks: Vec<_> = marks.filter(|(_, mark)| *mark != Mark::ToDo).chain(orphans).collect();
        Rc::new(move |document| marks_carried_over(&marks, &saved, &document.roadmap))
    }
}

/// All drafts that can be read, with their keys.
pub fn all_drafts() -> Vec<(String, Draft)> {
    let mut drafts = Vec::new();
    // If the storage cannot be read, there are no drafts.
    let _: Result<(), _> = PageStorage::probe().each(Draft::KEYS, &mut |key, value| {
        if let Ok(draft) = Draft::read(value) {
            drafts.push((key.to_owned(), draft));
        }
    });
    drafts.sort_by_key(|(_, draft)| std::cmp::Reverse(draft.at));
    drafts
}

/// When something was typed about a roadmap that is not saved, in milliseconds since 1970, if there is any.
pub fn unsaved(address: &str) -> Option<u64> {
    let drafts = all_drafts();
    drafts.into_iter().find(|(key, _)| *key == Draft::key(address)).map(|(_, draft)| draft.at)
}
