use serde::Serialize;

use crate::kept::{Reader, Unreadable, json};
use crate::tree::{NodeId, Roadmap, Topic};

/// Which topics are open, and so which rows there are to walk through.
///
/// A row is a topic whose ancestors are all open, and which a search has not left out. The walk is that of the
/// tree pattern in the ARIA Authoring Practices Guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    open: Vec<bool>,
    /// What a search left out: with a topic, all below it. Empty where nothing is searched for.
    left_out: Vec<bool>,
}

/// The format of `docs/formats.md`, field for field.
#[derive(Serialize)]
struct Kept {
    v: u64,
    /// Ids in reading order, parted by spaces, which no id has.
    open: String,
}

const VERSION: u64 = 1;

impl Expansion {
    /// Sections only.
    pub fn closed(roadmap: &Roadmap) -> Expansion {
        let mut open = vec![false; roadmap.len()];
        open[NodeId::ROOT.index()] = true;
        Expansion { open, left_out: Vec::new() }
    }

    /// Reads a kept value; topics that are not there any more are left out.
    pub fn read(roadmap: &Roadmap, text: &str) -> Result<Expansion, Unreadable> {
        let mut kept = Reader::of_version(VERSION, text)?;
        let ids = kept.expect(&[",", "\"open\"", ":"]).and_then(|()| kept.text());
        let ids = ids.filter(|_| kept.end().is_some()).ok_or(Unreadable::Damaged)?;
        Ok(Expansion::of_ids(roadmap, ids))
    }

    /// The topics with these ids open, which are parted by white space; of others nothing is said.
    pub fn of_ids(roadmap: &Roadmap, ids: &str) -> Expansion {
        let mut expansion = Expansion::closed(roadmap);
        for id in ids.split_ascii_whitespace() {
            if let Some(node) = roadmap.find(id) {
                expansion.open[node.index()] = !roadmap.is_step(node);
            }
        }
        expansion
    }

    /// The value to keep.
    pub fn written(&self, roadmap: &Roadmap) -> String {
        let open = roadmap.topics().filter(|&node| self.is_open(node));
        let mut ids = String::new();
        for node in open {
            if !ids.is_empty() {
                ids.push(' ');
            }
            ids.push_str(roadmap.topic(node).id().as_str());
        }
        json(&Kept { v: VERSION, open: ids })
    }

    /// Whether the children of a topic are shown, where the topic itself is.
    pub fn is_open(&self, node: NodeId) -> bool {
        self.open[node.index()]
    }

    /// Opens a topic. Answers the topics that were closed before: itself, or none.
    pub fn open(&mut self, roadmap: &Roadmap, node: NodeId) -> Vec<NodeId> {
        self.set(roadmap, std::iter::once(node), true)
    }

    /// Closes a topic. Answers the topics that were open before: itself, or none.
    pub fn close(&mut self, roadmap: &Roadmap, node: NodeId) -> Vec<NodeId> {
        self.set(roadmap, std::iter::once(node), false)
    }

    /// Opens everything. Answers what was closed before.
    pub fn open_all(&mut self, roadmap: &Roadmap) -> Vec<NodeId> {
        self.set(roadmap, roadmap.topics(), true)
    }

    /// Closes everything but the roadmap itself. Answers what was open before.
    pub fn close_all(&mut self, roadmap: &Roadmap) -> Vec<NodeId> {
        self.set(roadmap, roadmap.topics(), false)
    }

    /// Opens a topic and all beside it. Answers what was closed before.
    pub fn open_siblings(&mut self, roadmap: &Roadmap, node: NodeId) -> Vec<NodeId> {
        match roadmap.parent(node) {
            Some(parent) => self.set(roadmap, roadmap.children(parent), true),
            None => Vec::new(),
        }
    }

    /// Opens the way to a topic, so that it is a row. Answers what was closed before.
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

    /// The same topics open, but without some: with each, all below it.
    pub(crate) fn without(&self, left_out: Vec<bool>) -> Expansion {
        Expansion { open: self.open.clone(), left_out }
    }

    /// These topics open, as a search found them.
    pub(crate) fn found(open: Vec<bool>, left_out: Vec<bool>) -> Expansion {
        Expansion { open, left_out }
    }

    /// The same topics, all open.
    pub fn opened(&self, roadmap: &Roadmap) -> Expansion {
        let mut opened = self.clone();
        opened.open_all(roadmap);
        opened
    }

    /// Whether a topic is a row as soon as all above it are open.
    pub fn is_listed(&self, node: NodeId) -> bool {
        !self.left_out.get(node.index()).is_some_and(|&left_out| left_out)
    }

    /// The row that stands for a topic: itself, or the outermost closed topic above it. For one that a search
    /// left out it is the next row, or else the last. None only where there is no row at all.
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
        self.row_to(roadmap, roadmap.topics().next_back())
    }

    /// The row below.
    pub fn row_after(&self, roadmap: &Roadmap, row: NodeId) -> Option<NodeId> {
        let next = if self.is_open(row) { roadmap.place(row.index() + 1) } else { roadmap.behind(row) };
        self.listed_from(roadmap, next)
    }

    /// The row above.
    pub fn row_before(&self, roadmap: &Roadmap, row: NodeId) -> Option<NodeId> {
        self.row_to(roadmap, roadmap.place(row.index().checked_sub(1)?))
    }

    /// The rows, from the first to the last.
    pub fn rows(&self, roadmap: &Roadmap) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.first_row(roadmap), move |&row| self.row_after(roadmap, row))
    }

    /// The rows directly below an open row.
    pub fn children(&self, roadmap: &Roadmap, row: NodeId) -> impl Iterator<Item = NodeId> {
        roadmap.children(row).filter(|&child| self.is_listed(child))
    }

    /// For rows in reading order, each behind the one above it in the tree: which of its siblings each is, from
    /// 1, and how many there are.
    pub fn places(&self, roadmap: &Roadmap, rows: impl Iterator<Item = NodeId>) -> Vec<(usize, usize)> {
        // For each level the siblings that are still to come, and how many there are with those before.
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

    /// The first listed topic from here on, with what is below a left out one left out.
    fn listed_from(&self, roadmap: &Roadmap, mut from: Option<NodeId>) -> Option<NodeId> {
        while let Some(node) = from.filter(|&node| !self.is_listed(node)) {
            from = roadmap.behind(node);
        }
        from
    }

    /// The last row up to here.
    fn row_to(&self, roadmap: &Roadmap, mut to: Option<NodeId>) -> Option<NodeId> {
        while let Some(node) = to {
            let way = || std::iter::once(node).chain(roadmap.ancestors(node));
            match way().filter(|&above| !self.is_listed(above)).last() {
                Some(left_out) => to = roadmap.place(left_out.index().checked_sub(1)?),
                None => return way().skip(1).filter(|&above| !self.is_open(above)).last().or(Some(node)),
            }
        }
        None
    }

    /// The first row for which `wanted` holds, from `row` or the one below it on and round again.
    pub fn row_where(&self, roadmap: &Roadmap, start: Start, wanted: impl Fn(&Topic) -> bool) -> Option<NodeId> {
        let first = self.first_row(roadmap)?;
        let next = |row| self.row_after(roadmap, row).unwrap_or(first);
        let start = match start {
            Start::At(row) => self.row_of(roadmap, row)?,
            Start::Below(row) => next(self.row_of(roadmap, row)?),
        };
        let mut at = start;
        loop {
            if wanted(roadmap.topic(at)) {
                return Some(at);
            }
            at = next(at);
            if at == start {
                return None;
            }
        }
    }
}

/// Where a search through the rows begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// With this row.
    At(NodeId),
    /// With the row below, or the first one below the last.
    Below(NodeId),
}
