//! The orphans that were found.

use std::cmp::Ordering;

use crate::marks::{Entry, Mark};
use crate::tree::{Title, TopicId};

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
    /// Indices into `all`, in the order of the ids, in pieces: inserting into one long list would take the square of
    /// its length. No piece is empty.
    by_id: Vec<Vec<u32>>,
}

/// A piece that is longer is cut in two.
const LONGEST_PIECE: usize = 512;

/// The longest name that is kept, in bytes: an id, a space and a title.
const LONGEST_NAME: usize = 4 * (TopicId::LONGEST + 1 + Title::LONGEST);

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

    /// Learns the name of the topic that an orphan had, unless no topic can have it.
    pub(crate) fn set_name(&mut self, index: usize, name: &str) {
        if name.len() <= LONGEST_NAME {
            name.clone_into(&mut self.all[index].name);
        }
    }

    /// How many have a mark other than to do.
    pub(crate) fn count_marked(&self) -> usize {
        self.all.iter().filter(|orphan| orphan.is_marked()).count()
    }

    /// The indices of all, in the order of the ids.
    pub(crate) fn indices(&self) -> impl Iterator<Item = usize> + '_ {
        self.by_id.iter().flatten().map(|&index| index as usize)
    }

    /// The index of the orphan with an id, which is added if it is new. `None` for what is not an id.
    pub(crate) fn find_or_add(&mut self, id: &str) -> Option<usize> {
        let order = |index: &u32| self.all[*index as usize].id.as_str().cmp(id);
        // The last piece that begins with this id or before it, or else the first.
        let after = self.by_id.partition_point(|piece| piece.first().map(order) != Some(Ordering::Greater));
        let piece = after.saturating_sub(1);
        let found = self.by_id.get(piece).map_or(Err(0), |piece| piece.binary_search_by(order));
        match found {
            Ok(at) => Some(self.by_id[piece][at] as usize),
            Err(at) => {
                TopicId::pinned(id)?;
                let index = self.all.len();
                self.all.push(OrphanEntry { id: id.to_owned(), entry: None, name: String::new() });
                self.insert(piece, at, index as u32);
                Some(index)
            }
        }
    }

    fn insert(&mut self, piece: usize, at: usize, index: u32) {
        let Some(indices) = self.by_id.get_mut(piece) else { return self.by_id.push(vec![index]) };
        indices.insert(at, index);
        if indices.len() > LONGEST_PIECE {
            let rest = indices.split_off(LONGEST_PIECE / 2);
            self.by_id.insert(piece + 1, rest);
        }
    }
}
