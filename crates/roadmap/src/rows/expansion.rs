//! Which topics are open, which rows there are therefore, and the way from row to row.

use serde::Serialize;

use crate::json::{JsonReader, Unreadable, to_json};
use crate::tree::{NodeId, Roadmap, Topic};

/// Which topics are open, and so which rows there are.
///
/// A row is a topic whose ancestors are all open and which no search has hidden. The methods to walk through the rows
/// are those that the tree pattern in the ARIA Authoring Practices Guide needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    open: Vec<bool>,
    /// The topics that a search has hidden; a hidden topic hides all its descendants. Empty without a search.
    hidden: Vec<bool>,
}

/// The stored value of `docs/formats.md`, field for field.
#[derive(Serialize)]
struct StoredExpansion {
    v: u64,
    /// Ids in reading order, separated by spaces, which no id contains.
    open: String,
}

const VERSION: u64 = 1;

impl Expansion {
    /// Everything closed, so that only the sections are rows.
    pub fn closed(roadmap: &Roadmap) -> Expansion {
        let mut open = vec![false; roadmap.len()];
        open[NodeId::ROOT.index()] = true;
        Expansion { open, hidden: Vec::new() }
    }

    /// Reads a stored value. Ids of topics that no longer exist are ignored.
    pub fn read(roadmap: &Roadmap, text: &str) -> Result<Expansion, Unreadable> {
        Ok(Expansion::of_ids(roadmap, Expansion::ids(text)?))
    }

    /// The ids in a stored value, of whatever roadmap.
    pub(crate) fn ids(text: &str) -> Result<&str, Unreadable> {
        let mut value = JsonReader::of_version(VERSION, text)?;
        let ids = value.expect(&[",", "\"open\"", ":"]).and_then(|()| value.plain_string());
        ids.filter(|_| value.end().is_some()).ok_or(Unreadable::Damaged)
    }

    /// The topics with these ids open, and all others closed. `ids` are separated by white space; unknown ones are
    /// ignored.
    pub fn of_ids(roadmap: &Roadmap, ids: &str) -> Expansion {
        let mut expansion = Expansion::closed(roadmap);
        for id in ids.split_ascii_whitespace() {
            if let Some(node) = roadmap.find(id) {
                expansion.open[node.index()] = !roadmap.is_step(node);
            }
        }
        expansion
    }

    /// The value to store.
    pub fn encode(&self, roadmap: &Roadmap) -> String {
        let open = roadmap.topics().filter(|&node| self.is_open(node));
        let mut ids = String::new();
        for node in open {
            if !ids.is_empty() {
                ids.push(' ');
            }
            ids.push_str(roadmap.topic(node).id().as_str());
        }
        to_json(&StoredExpansion { v: VERSION, open: ids })
    }

    /// Whether the children of a topic are rows wherever the topic itself is one.
    pub fn is_open(&self, node: NodeId) -> bool {
        self.open[node.index()]
    }

    /// Opens a topic. Returns the topics that were closed before: this one, or none.
    pub fn open(&mut self, roadmap: &Roadmap, node: NodeId) -> Vec<NodeId> {
        self.set(roadmap, std::iter::once(node), true)
    }

    /// Closes a topic. Returns the topics that were open before: this one, or none.
    pub fn close(&mut self, roadmap: &Roadmap, node: NodeId) -> Vec<NodeId> {
        self.set(roadmap, std::iter::once(node), false)
    }

    /// Opens everything. Returns the topics that were closed before.
    pub fn open_all(&mut self, roadmap: &Roadmap) -> Vec<NodeId> {
        self.set(roadmap, roadmap.topics(), true)
    }

    /// Closes everything but the roadmap itself. Returns the topics that were open before.
    pub fn close_all(&mut self, roadmap: &Roadmap) -> Vec<NodeId> {
        self.set(roadmap, roadmap.topics(), false)
    }

    /// Opens a topic and all its siblings. Returns the topics that were closed before.
    pub fn open_siblings(&mut self, roadmap: &Roadmap, node: NodeId) -> Vec<NodeId> {
        match roadmap.parent(node) {
            Some(parent) => self.set(roadmap, roadmap.children(parent), true),
            None => Vec::new(),
        }
    }

    /// Opens a topic and all below it. Returns the topics that were closed before.
    pub fn open_below(&mut self, roadmap: &Roadmap, node: NodeId) -> Vec<NodeId> {
        let after = roadmap.after_subtree(node).map_or(roadmap.len(), NodeId::index);
        self.set(roadmap, (node.index()..after).filter_map(|place| roadmap.place(place)), true)
    }

    /// Opens all ancestors of a topic, so that it is a row. Returns the topics that were closed before.
    pub fn open_way(&mut self, roadmap: &Roadmap, node: NodeId) -> Vec<NodeId> {
        self.set(roadmap, roadmap.ancestors(node), true)
    }

    fn set(&mut self, roadmap: &Roadmap, nodes: impl Iterator<Item = NodeId>, open: bool) -> Vec<NodeId> {
        let differs = |&node: &NodeId| !roadmap.is_step(node) && self.open[node.index()] != open;
        let changed: Vec<NodeId> = nodes.filter(differs).collect();
        for node in &changed {
            self.open[node.index()] = open;
        }
        changed
    }

    /// This expansion with some topics hidden by a search.
    pub(crate) fn hiding(&self, hidden: Vec<bool>) -> Expansion {
        Expansion { open: self.open.clone(), hidden }
    }

    /// The expansion of a search, which opens and hides topics.
    pub(crate) fn of_search(open: Vec<bool>, hidden: Vec<bool>) -> Expansion {
        Expansion { open, hidden }
    }

    /// This expansion with everything open.
    pub fn opened(&self, roadmap: &Roadmap) -> Expansion {
        let mut opened = self.clone();
        opened.open_all(roadmap);
        opened
    }

    /// This expansion without some topics and what is below them.
    pub fn without(&self, roadmap: &Roadmap, topics: impl IntoIterator<Item = NodeId>) -> Expansion {
        let mut hidden = self.hidden.clone();
        hidden.resize(roadmap.len(), false);
        for topic in topics {
            hidden[topic.index()] = true;
        }
        Expansion { open: self.open.clone(), hidden }
    }

    /// Whether a topic is a row as soon as all its ancestors are open: no search has hidden it.
    pub fn is_listed(&self, node: NodeId) -> bool {
        !self.hidden.get(node.index()).is_some_and(|&hidden| hidden)
    }

    /// The row that stands for a topic: itself, or its outermost closed ancestor. For a topic that a search has hidden
    /// it is the next row, or else the last one. `None` only where there are no rows.
    pub fn row_of(&self, roadmap: &Roadmap, node: NodeId) -> Option<NodeId> {
        let above = roadmap.ancestors(node);
        let row = above.filter(|&above| !self.is_open(above) || !self.is_listed(above)).last().unwrap_or(node);
        self.listed_from(roadmap, Some(row)).or_else(|| self.last_row(roadmap))
    }

    /// The first row.
    pub fn first_row(&self, roadmap: &Roadmap) -> Option<NodeId> {
        self.listed_from(roadmap, roadmap.topics().next())
    }

    /// The last row.
    pub fn last_row(&self, roadmap: &Roadmap) -> Option<NodeId> {
        self.row_up_to(roadmap, roadmap.topics().next_back())
    }

    /// The row below.
    pub fn row_after(&self, roadmap: &Roadmap, row: NodeId) -> Option<NodeId> {
        let next = if self.is_open(row) { roadmap.place(row.index() + 1) } else { roadmap.after_subtree(row) };
        self.listed_from(roadmap, next)
    }

    /// The row above.
    pub fn row_before(&self, roadmap: &Roadmap, row: NodeId) -> Option<NodeId> {
        self.row_up_to(roadmap, roadmap.place(row.index().checked_sub(1)?))
    }

    /// The rows, from the first to the last.
    pub fn rows(&self, roadmap: &Roadmap) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.first_row(roadmap), move |&row| self.row_after(roadmap, row))
    }

    /// The rows directly below an open row.
    pub fn children(&self, roadmap: &Roadmap, row: NodeId) -> impl Iterator<Item = NodeId> {
        roadmap.children(row).filter(|&child| self.is_listed(child))
    }

    /// For each of these rows, which of its siblings it is, from 1, and how many siblings there are. `rows` are in
    /// reading order, and contain the ancestors of each row.
    pub fn places(&self, roadmap: &Roadmap, rows: impl Iterator<Item = NodeId>) -> Vec<(usize, usize)> {
        // For each level, the siblings that are still to come, and how many there are in all.
        let mut open = Vec::new();
        let places = rows.map(|row| {
            let topic = roadmap.topic(row);
            open.truncate(usize::from(topic.level()));
            if open.len() < usize::from(topic.level()) {
                let siblings = || self.children(roadmap, topic.parent());
                open.push((siblings().enumerate(), siblings().count()));
            }
            let last = open.last_mut().and_then(|(rest, of)| Some((rest.find(|&(_, sibling)| sibling == row)?.0, *of)));
            let (before, of) = last.unwrap_or_default();
            (before + 1, of)
        });
        places.collect()
    }

    /// The first topic from here on that is not hidden. The descendants of a hidden topic are passed over.
    fn listed_from(&self, roadmap: &Roadmap, mut from: Option<NodeId>) -> Option<NodeId> {
        while let Some(node) = from.filter(|&node| !self.is_listed(node)) {
            from = roadmap.after_subtree(node);
        }
        from
    }

    /// The last row up to here.
    fn row_up_to(&self, roadmap: &Roadmap, mut to: Option<NodeId>) -> Option<NodeId> {
        while let Some(node) = to {
            let path = || std::iter::once(node).chain(roadmap.ancestors(node));
            match path().filter(|&above| !self.is_listed(above)).last() {
                Some(hidden) => to = roadmap.place(hidden.index().checked_sub(1)?),
                None => return path().skip(1).filter(|&above| !self.is_open(above)).last().or(Some(node)),
            }
        }
        None
    }

    /// The first row for which `is_wanted` holds. It looks from `start` down to the last row, and then on from the
    /// first.
    pub fn find_row(
        &self,
        roadmap: &Roadmap,
        start: TypeAheadStart,
        is_wanted: impl Fn(&Topic) -> bool,
    ) -> Option<NodeId> {
        let first = self.first_row(roadmap)?;
        let next = |row| self.row_after(roadmap, row).unwrap_or(first);
        let start = match start {
            TypeAheadStart::At(row) => self.row_of(roadmap, row)?,
            TypeAheadStart::Below(row) => next(self.row_of(roadmap, row)?),
        };
        let mut at = start;
        loop {
            if is_wanted(roadmap.topic(at)) {
                return Some(at);
            }
            at = next(at);
            if at == start {
                return None;
            }
        }
    }
}

/// Where the search for a typed letter begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeAheadStart {
    /// At this row.
    At(NodeId),
    /// At the row below this one, or at the first row if this is the last.
    Below(NodeId),
}
