//! Names topics that have no id yet, and finds topics by id.

use std::ops::Range;

use super::ids::{TopicId, hash};
use super::topic::{NodeId, Topic};

/// An id that a topic had before.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Alias {
    pub(super) id: TopicId,
    pub(super) node: NodeId,
}

/// Finds topics by id. It is an open-addressed table of positions in the topics and, after those, in the aliases; a
/// map would store every id twice.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct IdTable {
    /// 0, which is the roadmap itself and has no id, marks a free slot. At least half of the slots are free.
    slots: Vec<u32>,
}

/// What is wrong with the ids that an author gave.
pub(crate) enum BadIds {
    /// Two topics have the same one.
    Duplicate { line: usize, first_line: usize, id: TopicId },
    /// There are too many old ids, including those that follow from them: more than 1,000 plus four for each topic.
    TooManyOld { line: usize },
}

/// How many old ids a roadmap of `topics` topics may have. Each old id gives one to every topic below, so without a
/// limit a few lines could ask for billions.
fn most_old_ids(topics: usize) -> usize {
    4 * topics + 1000
}

impl IdTable {
    /// Gives an id to each topic that has none pinned: that of its path, or, for a sibling with the same title, that
    /// followed by a count. Pinned ids are taken first, wherever they stand.
    pub(super) fn name_all(topics: &mut [Topic]) -> Result<IdTable, BadIds> {
        let mut table = IdTable { slots: vec![0; (topics.len() * 2).next_power_of_two()] };
        for at in 1..topics.len() {
            let Topic { id, line, .. } = &topics[at];
            if id.as_str().is_empty() {
                continue;
            }
            if let Some(first) = table.find(topics, &[], id.as_str()) {
                let first_line = topics[first.index()].line;
                return Err(BadIds::Duplicate { line: *line, first_line, id: id.clone() });
            }
            table.insert(id.as_str(), at);
        }
        let mut twins = vec![0_u32; topics.len()];
        for at in 1..topics.len() {
            if !topics[at].id.as_str().is_empty() {
                continue;
            }
            let parent = &topics[topics[at].parent.index()].id;
            let base = TopicId::of_path(parent, &topics[at].title.to_string());
            let mut id = base.clone();
            if let Some(first) = table.find(topics, &[], base.as_str()) {
                while table.find(topics, &[], id.as_str()).is_some() {
                    twins[first.index()] += 1;
                    id = TopicId(format!("{base}-{}", twins[first.index()] + 1));
                }
            }
            table.insert(id.as_str(), at);
            topics[at].id = id;
        }
        Ok(table)
    }

    /// A table that finds old ids too. `given` are those that the author wrote, in the order of their topics. Others
    /// follow from them: the id of a topic contains that of its parent, so below a topic that had another id, topics
    /// had other ids as well.
    pub(super) fn with_aliases(topics: &[Topic], given: Vec<Alias>) -> Result<(Vec<Alias>, IdTable), BadIds> {
        let mut table = IdTable::with_room(topics, &[], most_old_ids(topics.len()));
        let mut aliases: Vec<Alias> = Vec::new();
        let mut given = given.into_iter().peekable();
        // For each topic, where its aliases are.
        let mut ranges: Vec<Range<usize>> = vec![0..0; topics.len()];
        for at in 1..topics.len() {
            let (topic, node) = (&topics[at], NodeId(at as u32));
            let first = aliases.len();
            while let Some(alias) = given.next_if(|alias| alias.node == node) {
                match table.find(topics, &aliases, alias.id.as_str()) {
                    None => table.add(topics, &mut aliases, alias)?,
                    Some(other) if other == node => {}
                    Some(other) => {
                        let first_line = topics[other.index()].line;
                        return Err(BadIds::Duplicate { line: topic.line, first_line, id: alias.id });
                    }
                }
            }
            let title = topic.title.to_string();
            let own = TopicId::of_path(&topics[topic.parent.index()].id, &title);
            // Nothing follows for a pinned id. The id of a twin keeps its count.
            if let Some(twin) = topic.id.as_str().strip_prefix(own.as_str()) {
                for above in ranges[topic.parent.index()].clone() {
                    let id = TopicId(TopicId::of_path(&aliases[above].id, &title).0 + twin);
                    if table.find(topics, &aliases, id.as_str()).is_none() {
                        table.add(topics, &mut aliases, Alias { id, node })?;
                    }
                }
            }
            ranges[at] = first..aliases.len();
        }
        Ok((aliases, table))
    }

    /// A table for topics that have their ids, and aliases that no topic has as its id.
    pub(super) fn of(topics: &[Topic], aliases: &[Alias]) -> IdTable {
        IdTable::with_room(topics, aliases, aliases.len())
    }

    /// A table with room for up to `most` aliases in all.
    fn with_room(topics: &[Topic], aliases: &[Alias], most: usize) -> IdTable {
        let mut table = IdTable { slots: vec![0; ((topics.len() + most) * 2).next_power_of_two()] };
        let ids = topics.iter().map(|topic| &topic.id).chain(aliases.iter().map(|alias| &alias.id));
        ids.enumerate().skip(1).for_each(|(at, id)| table.insert(id.as_str(), at));
        table
    }

    fn add(&mut self, topics: &[Topic], aliases: &mut Vec<Alias>, alias: Alias) -> Result<(), BadIds> {
        if aliases.len() == most_old_ids(topics.len()) {
            return Err(BadIds::TooManyOld { line: topics[alias.node.index()].line });
        }
        self.insert(alias.id.as_str(), topics.len() + aliases.len());
        aliases.push(alias);
        Ok(())
    }

    fn insert(&mut self, id: &str, at: usize) {
        let free = self.probe(id).find(|&slot| self.slots[slot] == 0);
        self.slots[free.expect("half of the slots are free")] = at as u32;
    }

    pub(super) fn find(&self, topics: &[Topic], aliases: &[Alias], id: &str) -> Option<NodeId> {
        let found = self.probe(id).map(|slot| self.slots[slot]);
        let mut taken = found.take_while(|&at| at != 0);
        taken.find_map(|at| match topics.get(at as usize) {
            Some(topic) => (topic.id.as_str() == id).then_some(NodeId(at)),
            None => aliases.get(at as usize - topics.len()).filter(|alias| alias.id.as_str() == id).map(|a| a.node),
        })
    }

    /// The slots in which an id may be, in the order to look.
    fn probe(&self, id: &str) -> impl Iterator<Item = usize> + use<> {
        let (first, mask) = (hash(&[id]) as usize, self.slots.len() - 1);
        (0..=mask).map(move |step| first.wrapping_add(step) & mask)
    }
}
