//! The orphans that were found.

use crate::marks::{Entry, Mark};
use crate::tree::TopicId;

/// A mark whose topic is not in the roadmap.
#[derive(Clone, Debug)]
pub(crate) struct OrphanEntry {
    pub(super) id: String,
    pub(super) entry: Option<Entry>,
    /// The id of the topic above and, after a space, the topic's title. Empty where the backup store does not know
    /// them.
    pub(super) name: String,
}

/// All marks whose topic is not in the roadmap.
#[derive(Debug, Default)]
pub(crate) struct Orphans {
    /// In the order in which they were found.
    all: Vec<OrphanEntry>,
    /// Indices into `all`, in the order of the ids.
    by_id: Vec<u32>,
}

impl OrphanEntry {
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn entry(&self) -> Option<Entry> {
        self.entry
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether it has a mark other than to do, which would be a loss.
    pub(super) fn is_marked(&self) -> bool {
        self.entry.is_some_and(|entry| entry.mark != Mark::ToDo)
    }
}

impl Orphans {
    pub(crate) fn get(&self, index: usize) -> &OrphanEntry {
        &self.all[index]
    }

    pub(crate) fn set_entry(&mut self, index: usize, entry: Entry) {
        self.all[index].entry = Some(entry);
    }

    pub(crate) fn set_name(&mut self, index: usize, name: &str) {
        name.clone_into(&mut self.all[index].name);
    }

    /// How many have a mark other than to do.
    pub(crate) fn count_marked(&self) -> usize {
        self.all.iter().filter(|orphan| orphan.is_marked()).count()
    }

    /// The indices of all, in the order of the ids.
    pub(crate) fn indices(&self) -> impl Iterator<Item = usize> + '_ {
        self.by_id.iter().map(|&index| index as usize)
    }

    /// The index of the orphan with an id, which is added if it is new. `None` for what is not an id.
    pub(crate) fn find_or_add(&mut self, id: &str) -> Option<usize> {
        let found = self.by_id.binary_search_by(|&index| self.all[index as usize].id.as_str().cmp(id));
        match found {
            Ok(at) => Some(self.by_id[at] as usize),
            Err(at) => {
                TopicId::pinned(id)?;
                let index = self.all.len();
                self.by_id.insert(at, index as u32);
                self.all.push(OrphanEntry { id: id.to_owned(), entry: None, name: String::new() });
                Some(index)
            }
        }
    }
}
