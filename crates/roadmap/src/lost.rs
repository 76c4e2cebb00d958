use crate::logbook::{Logbook, Slot};
use crate::mark::{Entry, Mark};
use crate::tree::TopicId;

/// A mark whose topic is not in the roadmap any more.
#[derive(Clone, Debug)]
pub(crate) struct Lost {
    pub id: String,
    pub entry: Option<Entry>,
    /// The id of the topic above and the topic's title, where the backup store knows them.
    pub name: String,
}

impl Lost {
    /// Refuses what can be nobody's id.
    pub(crate) fn new(id: &str) -> Option<Lost> {
        TopicId::pinned(id)?;
        Some(Lost { id: id.to_owned(), entry: None, name: String::new() })
    }

    /// Whether it says more than that there is something to do, of which there is nothing to lose.
    pub(crate) fn is_marked(&self) -> bool {
        self.entry.is_some_and(|entry| entry.mark != Mark::ToDo)
    }
}

impl<S> Logbook<S> {
    /// How many marks have no topic any more.
    pub fn orphan_count(&self) -> usize {
        self.lost.iter().filter(|lost| lost.is_marked()).count()
    }

    /// The slots of the marks whose topic is gone, in the order of their ids.
    pub(crate) fn orphan_slots(&self) -> impl Iterator<Item = Slot> + '_ {
        self.lost_order.iter().map(|&lost| self.orphan_slot(lost))
    }
}
