//! What a graph consists of.

use std::ops::Range;

use crate::formats::foreign::Link;

/// A drawing.
pub(super) struct Graph {
    /// The title that stands beside the drawing; empty if there is none.
    pub title: String,
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
}

/// Something on the page.
pub(super) struct Node {
    pub kind: Kind,
    pub id: String,
    /// Empty if it has none.
    pub label: String,
    pub area: Area,
    /// The steps of a checklist.
    pub steps: Vec<ChecklistLine>,
    pub links: Vec<Link>,
    /// What its colour means, such as “Alternative”.
    pub legend: String,
    pub text: String,
    /// Its bytes in the document.
    pub source: Range<usize>,
}

/// A line of a checklist.
pub(super) struct ChecklistLine {
    pub id: String,
    pub label: String,
    pub source: Range<usize>,
}

/// What a node is to the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Topic,
    Subtopic,
    /// A section: a box around other nodes, mostly without a label.
    Box,
    Checklist,
    Todo,
    Title,
    /// Links to other roadmaps.
    Links,
    Decoration,
}

impl Kind {
    /// Whether it may stand in the tree.
    pub(super) fn is_topic(self) -> bool {
        !matches!(self, Kind::Title | Kind::Links | Kind::Decoration)
    }

    /// How far it is from a topic: an edge leads from what is nearer to what belongs to it.
    pub(super) fn rank(self) -> u8 {
        match self {
            Kind::Topic => 0,
            Kind::Subtopic | Kind::Box => 1,
            _ => 2,
        }
    }
}

/// A line between two nodes.
pub(super) struct Edge {
    pub source: String,
    pub target: String,
    /// A dashed line leads to what belongs to a topic, a solid one from topic to topic.
    pub is_dashed: bool,
}

/// Where a node is, in thousandths of a pixel.
#[derive(Clone, Copy, Default)]
pub(super) struct Area {
    pub left: i64,
    pub top: i64,
    pub right: i64,
    pub bottom: i64,
}

impl Area {
    pub(super) fn centre(self) -> (i64, i64) {
        ((self.left + self.right) / 2, (self.top + self.bottom) / 2)
    }

    pub(super) fn size(self) -> i64 {
        (self.right - self.left) * (self.bottom - self.top)
    }

    /// The smallest area that contains both.
    pub(super) fn with(self, other: Area) -> Area {
        Area {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Whether two areas have a place in common.
    pub(super) fn touches(self, other: Area) -> bool {
        self.left <= other.right && other.left <= self.right && self.top <= other.bottom && other.top <= self.bottom
    }

    /// The square of the distance from its nearest place; 0 within.
    pub(super) fn distance(self, (x, y): (i64, i64)) -> i64 {
        let [x, y] = [x - x.clamp(self.left, self.right), y - y.clamp(self.top, self.bottom)];
        x * x + y * y
    }
}
