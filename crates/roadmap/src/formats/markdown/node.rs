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
    /// Gives a node the hours that a line below it says, unless its title says some.
    pub fn state_hours(&mut self, node: usize, stated: Option<Effort>) {
        let effort = &mut self.nodes[node].effort;
        *effort = effort.take().or(stated);
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
