//! One topic, and its position in the tree.

use std::cell::OnceCell;

use super::details::Detail;
use super::hours::Hours;
use super::ids::TopicId;
use super::title::Title;

/// The position of a topic in one [`Roadmap`](super::Roadmap) while it is in memory. It is never stored, as editing the
/// roadmap changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) u32);

/// Any node of the tree. A topic without children is a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    pub(super) id: TopicId,
    pub(super) number: Option<String>,
    pub(super) title: Title,
    pub(super) estimate: Option<Hours>,
    pub(super) share: Hours,
    pub(super) line: usize,
    pub(super) details: Vec<Detail>,
    /// The details with what a guide adds, once the guide is here.
    pub(super) guided: OnceCell<Vec<Detail>>,
    pub(super) level: u8,
    pub(super) parent: NodeId,
    /// The position after its last descendant.
    pub(super) end: u32,
}

impl NodeId {
    /// The position of the roadmap itself.
    pub const ROOT: NodeId = NodeId(0);

    /// The position as an index into a table with one row for each topic.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl Topic {
    /// The lasting name.
    pub fn id(&self) -> &TopicId {
        &self.id
    }

    /// The number that its author gave it, such as `2.1`. It is only shown.
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// The title.
    pub fn title(&self) -> &Title {
        &self.title
    }

    /// The hours that the author wrote at this topic itself.
    pub fn estimate(&self) -> Option<Hours> {
        self.estimate
    }

    /// The line of the document it stands on, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// What its author says besides, in the order of the document, and then what a guide says.
    pub fn details(&self) -> &[Detail] {
        self.guided.get().unwrap_or(&self.details)
    }

    /// How deep it is: 1 for sections, 0 for the roadmap itself.
    pub fn level(&self) -> u8 {
        self.level
    }

    /// The topic above it. The roadmap itself is its own parent.
    pub(crate) fn parent(&self) -> NodeId {
        self.parent
    }

    /// The hours that this step adds to every topic above it; zero for a topic with children.
    pub fn share(&self) -> Hours {
        self.share
    }
}
