//! What may become a topic.

use std::ops::Range;

use super::furniture::OnlyLinks;
use crate::formats::foreign::{Detail, Effort, Link, Paragraph, Room, Tick};
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
    /// The paragraph of a label as it stands there.
    pub paragraph: Option<Paragraph>,
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
            effort: None,
            names: Default::default(),
            source: 0..0,
            tick: None,
            room: None,
            links: Vec::new(),
            only_links: None,
        }
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
