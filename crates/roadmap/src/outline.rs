use serde::Serialize;

use crate::kept::{Reader, Unreadable, json};
use crate::tree::{NodeId, Roadmap, Topic};

/// Which topics are open, and so which rows there are to walk through.
///
/// A row is a topic whose ancestors are all open. The walk is that of the tree pattern in the ARIA
/// Authoring Practices Guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    open: Vec<bool>,
}

/// The format of `docs/formats.md`, field for field.
#[derive(Serialize)]
struct Kept {
    v: u64,
    /// Ids in reading order, parted by spaces, which no id has.
    open: String,
}

const VERSION: u64 = 1;

impl Outline {
    /// Sections only.
    pub fn closed(roadmap: &Roadmap) -> Outline {
        let mut open = vec![false; roadmap.len()];
        open[NodeId::ROOT.index()] = true;
        Outline { open }
    }

    /// Reads a kept value; topics that are not there any more are left out.
    pub fn read(roadmap: &Roadmap, text: &str) -> Result<Outline, Unreadable> {
        let mut kept = Reader::of_version(VERSION, text)?;
        let ids = kept.expect(&[",", "\"open\"", ":"]).and_then(|()| kept.text());
        let ids = ids.filter(|_| kept.end().is_some()).ok_or(Unreadable::Damaged)?;
        let mut outline = Outline::closed(roadmap);
        let mut next = roadmap.topics();
        for id in ids.split(' ') {
            // In reading order, as it was written, each search begins where the last one ended.
            let found = next.find(|&node| roadmap.topic(node).id().as_str() == id);
            if found.is_none() {
                next = roadmap.topics();
            }
            if let Some(node) = found.or_else(|| roadmap.find(id)) {
                outline.open[node.index()] = !roadmap.is_step(node);
            }
        }
        Ok(outline)
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

    /// The row of a topic: itself, or the outermost closed topic above it.
    pub fn row_of(&self, roadmap: &Roadmap, node: NodeId) -> NodeId {
        roadmap.ancestors(node).filter(|&above| !self.is_open(above)).last().unwrap_or(node)
    }

    /// The first row.
    pub fn first_row(&self, roadmap: &Roadmap) -> NodeId {
        roadmap.topics().next().expect("there is always a section")
    }

    /// The last row.
    pub fn last_row(&self, roadmap: &Roadmap) -> NodeId {
        let last = roadmap.topics().next_back().expect("there is always a section");
        self.row_of(roadmap, last)
    }

    /// The row below.
    pub fn row_after(&self, roadmap: &Roadmap, row: NodeId) -> Option<NodeId> {
        if self.is_open(row) { roadmap.place(row.index() + 1) } else { roadmap.behind(row) }
    }

    /// The row above.
    pub fn row_before(&self, roadmap: &Roadmap, row: NodeId) -> Option<NodeId> {
        let before = roadmap.place(row.index().checked_sub(1)?)?;
        Some(self.row_of(roadmap, before))
    }

    /// The first row for which `wanted` holds, from `row` or the one below it on and round again.
    pub fn row_where(&self, roadmap: &Roadmap, start: Start, wanted: impl Fn(&Topic) -> bool) -> Option<NodeId> {
        let next = |row| self.row_after(roadmap, row).unwrap_or_else(|| self.first_row(roadmap));
        let start = match start {
            Start::At(row) => self.row_of(roadmap, row),
            Start::Below(row) => next(self.row_of(roadmap, row)),
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
