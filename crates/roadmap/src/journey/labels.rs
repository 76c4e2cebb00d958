//! The names beside a trail: each as near to its stretch as the others leave room.

use super::winding::Winding;
use crate::exchange::card::{Anchor, Font, Ink, Shape};
use crate::tree::quoted::isolated;

/// How a trail is drawn.
pub(super) struct Style {
    pub(super) winding: Winding,
    /// The right edge of names. The left one is as far from the middle.
    pub(super) right: u32,
    /// Whether names stand on both sides.
    pub(super) is_wide: bool,
    /// How broad it is where it is done.
    pub(super) breadth: u32,
    /// How names are set, on how many lines at most, and how the figures below them are set.
    pub(super) name: Font,
    pub(super) lines: usize,
    pub(super) figures: Font,
}

/// What is written beside a stretch.
pub(super) struct Label {
    pub(super) section: usize,
    /// The middle of its stretch, in tenths of a pixel.
    at: [i32; 2],
    lines: Vec<String>,
    figures: String,
    /// The upper edge, once it is placed.
    top: u32,
}

/// Labels that touch each other.
struct Cluster {
    labels: Vec<Label>,
    /// The sum of the places where each of them would have it begin.
    wished: i64,
    height: i64,
}

impl Label {
    pub(super) fn new(section: usize, at: [i32; 2], title: &str, figures: String, style: &Style) -> Label {
        let room = style.room();
        let lines = if style.lines > 1 { style.name.lines(title, room) } else { vec![style.name.fitted(title, room)] };
        let figures = style.figures.fitted(&figures, room);
        Label { section, at, lines, figures, top: 0 }
    }

    fn is_left(&self, style: &Style) -> bool {
        style.is_wide && self.section % 2 == 1
    }

    fn height(&self, style: &Style) -> u32 {
        self.lines.len() as u32 * line(style.name) + line(style.figures) + style.name.size / 2
    }

    /// How high labels are, one below the other; with names on both sides, those of the higher side.
    pub(super) fn room(labels: impl Iterator<Item = Label>, style: &Style) -> u32 {
        let mut sides = [0, 0];
        labels.for_each(|label| sides[usize::from(label.is_left(style))] += label.height(style));
        sides[0].max(sides[1])
    }

    /// Places labels so that none is over another. They come from the bottom up.
    pub(super) fn placed(labels: Vec<Label>, style: &Style) -> Vec<Label> {
        let (left, right): (Vec<_>, Vec<_>) = labels.into_iter().rev().partition(|label| label.is_left(style));
        [left, right].into_iter().flat_map(|side| Label::placed_on_a_side(side, style)).collect()
    }

    fn placed_on_a_side(labels: Vec<Label>, style: &Style) -> Vec<Label> {
        let mut clusters: Vec<Cluster> = Vec::new();
        for label in labels {
            let height = i64::from(label.height(style));
            let mut last = Cluster { wished: i64::from(label.at[1] / 10) - height / 2, labels: vec![label], height };
            while let Some(before) = clusters.pop_if(|before| before.begin(style) + before.height > last.begin(style)) {
                last = before.joined(last);
            }
            clusters.push(last);
        }
        let mut placed = Vec::new();
        for cluster in clusters {
            let mut y = cluster.begin(style);
            for label in cluster.labels {
                let height = i64::from(label.height(style));
                placed.push(Label { top: y.max(0) as u32, ..label });
                y += height;
            }
        }
        placed
    }

    /// The line from a stretch to its name.
    pub(super) fn leader(&self, style: &Style) -> Shape {
        let x = if self.is_left(style) { style.edge(true) + 6 } else { style.edge(false) - 6 };
        let y = self.top + style.name.size / 2 + 3;
        let end = [10 * x as i32, 10 * y as i32];
        Shape::Line { points: vec![self.at, end], width: 7, dash: None, ink: Ink::Soft }
    }

    /// The place of a label: left, top, width and height.
    pub(super) fn place(&self, style: &Style) -> [u32; 4] {
        let (edge, room) = (style.edge(self.is_left(style)), style.room());
        let left = if self.is_left(style) { edge - room } else { edge };
        [left, self.top.saturating_sub(2), room, self.height(style)]
    }

    pub(super) fn drawn(&self, style: &Style) -> Vec<Shape> {
        let x = style.edge(self.is_left(style));
        let anchor = if self.is_left(style) { Anchor::End } else { Anchor::Start };
        let mut baseline = self.top + style.name.size;
        let mut shapes = Vec::new();
        for words in &self.lines {
            shapes.push(style.name.text(x, baseline, anchor, Ink::Ink, isolated(words)));
            baseline += line(style.name);
        }
        baseline = baseline + line(style.figures) - line(style.name);
        shapes.push(style.figures.text(x, baseline, anchor, Ink::Soft, isolated(&self.figures)));
        shapes
    }
}

impl Cluster {
    /// Where it begins: as near as can be to where its labels would, within the trail.
    fn begin(&self, style: &Style) -> i64 {
        let [top, height] = [style.winding.top, style.winding.height].map(i64::from);
        let wished = self.wished / self.labels.len().max(1) as i64;
        wished.min(top + height - self.height).max(top)
    }

    fn joined(mut self, below: Cluster) -> Cluster {
        self.wished += below.wished - self.height * below.labels.len() as i64;
        self.height += below.height;
        self.labels.extend(below.labels);
        self
    }
}

impl Style {
    /// The edge where names end or begin.
    fn edge(&self, is_left: bool) -> u32 {
        let Winding { middle, swing, .. } = self.winding;
        let aside = swing + 2 * self.breadth;
        if is_left { middle.saturating_sub(aside) } else { middle + aside }
    }

    /// How wide names may be, in pixels.
    fn room(&self) -> u32 {
        self.right.saturating_sub(self.edge(false))
    }
}

/// The distance from one line to the next, in pixels.
fn line(font: Font) -> u32 {
    font.size * 5 / 4
}
