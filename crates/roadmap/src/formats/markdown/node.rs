//! What may become a topic.

use std::ops::Range;

use super::furniture::OnlyLinks;
use crate::formats::foreign::{Detail, Effort, Link, Paragraph, Room, Tick};
use crate::formats::inline::hours;
use crate::formats::inline::words::Words;
use crate::tree::builder::Names;

/// A heading, a label, an item, a row or a fold of the document.
pub(super) struct Node {
    pub kind: NodeKind,
    /// Its place among the nodes; the roadmap itself is its own parent, at 0.
    pub parent: usize,
    pub level: usize,
    pub number: Option<String>,
    /// Empty for a box without words, until a paragraph follows.
    pub title: Paragraph,
    /// The words of a label, or of what has hours behind its title, as they stand there.
    pub paragraph: Option<Paragraph>,
    /// The lines of the paragraph below a label.
    pub below: Option<Paragraph>,
    pub effort: Option<Effort>,
    /// Whether a line below it said its hours.
    pub is_stated: bool,
    /// Whether a line behind what is below it said some, too.
    pub is_doubted: bool,
    pub names: Names,
    pub source: Range<usize>,
    pub tick: Option<Tick>,
    pub room: Option<Room>,
    /// The links in its title.
    pub links: Vec<Link>,
    pub only_links: Option<OnlyLinks>,
}

impl Node {
    /// A roadmap without a title yet.
    pub fn root() -> Node {
        Node {
            kind: NodeKind::Root,
            parent: 0,
            level: 0,
            number: None,
            title: Paragraph::default(),
            paragraph: None,
            below: None,
            effort: None,
            is_stated: false,
            is_doubted: false,
            names: Default::default(),
            source: 0..0,
            tick: None,
            room: None,
            links: Vec::new(),
            only_links: None,
        }
    }

    /// The hours that it says, if it has no box and says nothing else.
    pub fn stated(&self) -> Option<Effort> {
        let words = self.paragraph.as_ref().filter(|_| self.tick.is_none())?;
        hours::stated(&words.to_string())
    }

    /// Whether it has no box and says how long something takes, and nothing else.
    pub fn says_length(&self) -> bool {
        self.tick.is_none() && hours::says_length(&self.paragraph.as_ref().unwrap_or(&self.title).to_string())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NodeKind {
    Root,
    Heading,
    /// A heading within a list.
    InnerHeading,
    /// A paragraph that names what is below it.
    Label,
    Item,
    Row,
    Fold,
}

/// The document in its order.
pub(super) enum Entry {
    Node(usize),
    /// Something that stands with a node.
    Detail(usize, Detail),
}

/// All that a document has.
pub(super) struct Outline {
    /// The roadmap itself, then all others in reading order.
    pub nodes: Vec<Node>,
    pub entries: Vec<Entry>,
}

impl Outline {
    pub fn add(&mut self, node: Node) {
        let above = &mut self.nodes[node.parent];
        if above.is_stated && above.is_doubted {
            above.effort = None;
        }
        self.entries.push(Entry::Node(self.nodes.len()));
        self.nodes.push(node);
    }

    /// Gives the roadmap its title, and keeps the hours that were said before it.
    pub fn set_root(&mut self, root: Node) {
        let Node { effort, is_stated, .. } = std::mem::replace(&mut self.nodes[0], root);
        if is_stated {
            self.state_hours(0, effort);
        }
    }

    /// Gives a node the hours that a text below it says. Behind its topics, the text may be about any of them, and
    /// where more follow, what was said before them was about a part as well.
    pub fn state_hours_in_text(&mut self, node: usize, stated: Option<Effort>) {
        if node + 1 == self.nodes.len() {
            self.state_hours(node, stated);
        } else {
            self.nodes[node].is_doubted |= stated.is_some();
        }
    }

    /// Gives a node the hours that a line below it says, unless its title says some. Of several lines, each may be
    /// about a part.
    pub fn state_hours(&mut self, node: usize, stated: Option<Effort>) {
        let Some(stated) = stated else { return };
        let node = &mut self.nodes[node];
        if node.is_stated {
            node.effort = None;
        } else if node.effort.is_none() {
            (node.effort, node.is_stated) = (Some(stated), true);
        }
    }

    /// Gives the hours of a node that says how long something takes, and nothing else, to the node above.
    pub fn take_stated_hours(&mut self, node: usize) {
        let Node { parent, .. } = self.nodes[node];
        self.state_hours(parent, self.nodes[node].stated());
    }
}

/// The hours that a line of a text says, or a part of one.
pub(super) fn stated_in(words: &Words) -> Option<Effort> {
    words.plain().split(['\n', '|', '·', '•']).find_map(hours::stated)
}
