//! Where each row is on a page, and which rows are in view.
//!
//! The height of a row is known once it was measured on the page. Until then it is estimated from similar rows. So a
//! page can be as high as all its rows, while only those in view are in the document.

use std::ops::Range;

use crate::tree::details::{Detail, Paragraph};
use crate::tree::{NodeId, Roadmap, Topic};

/// A length down the page in sixty-fourths of a CSS pixel, the finest unit in which browsers lay out.
pub type Length = u32;

/// The rows of a page, with their heights.
#[derive(Debug)]
pub struct RowLayout {
    rows: Vec<NodeId>,
    /// The top of each row, and after those the bottom of the last one.
    tops: Vec<Length>,
    /// For each topic the height of its row, or 0 where that was not measured.
    measured: Vec<Length>,
    /// For each topic, the kind of its row: rows of one kind are similar.
    kinds: Vec<u8>,
    /// For each kind, what was measured.
    samples: Vec<Samples>,
    /// For each kind, the height that is assumed.
    estimates: Vec<Length>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Samples {
    sum: u64,
    count: u32,
}

/// The rows that belong in the document.
#[derive(Debug, PartialEq, Eq)]
pub struct VisibleRows {
    /// In reading order. They include all ancestors of each row.
    pub placed: Vec<Placed>,
    /// The height of the rows that are missing after the last one.
    pub below: Length,
}

/// A row that belongs in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The row.
    pub row: NodeId,
    /// The height of the rows that are missing between the one before and this one.
    pub above: Length,
}

/// Titles whose lengths in bytes fall into the same class are taken to wrap alike.
const LENGTH_CLASS: usize = 8;
const LENGTHS: usize = 32;
const KINDS: usize = (3 * 2 + 1) * LENGTHS;

/// Rows with their details below them are of kinds of their own, by the length of those.
const WITH_DETAILS: usize = 3 * 2;
const DETAILS_CLASS: usize = 64;

/// The height of a row before any was measured.
const FIRST_GUESS: Length = 36 * 64;

impl RowLayout {
    /// A layout without rows, and without measures.
    pub fn new(roadmap: &Roadmap) -> RowLayout {
        RowLayout {
            rows: Vec::with_capacity(roadmap.len()),
            tops: vec![0; roadmap.len() + 1],
            measured: vec![0; roadmap.len()],
            kinds: roadmap.nodes().map(|node| kind(roadmap.topic(node), roadmap.is_step(node))).collect(),
            samples: vec![Samples::default(); KINDS],
            estimates: vec![FIRST_GUESS; KINDS],
        }
    }

    /// Replaces the rows; `rows` are in reading order. The estimates learn from all measures so far.
    pub fn arrange(&mut self, rows: impl Iterator<Item = NodeId>) {
        self.rows.clear();
        self.rows.extend(rows);
        self.estimate();
        self.place_rows();
    }

    /// Takes in whether the details of a topic are shown in its row. Its height is estimated anew if that has changed.
    pub fn show_details(&mut self, roadmap: &Roadmap, row: NodeId, are_shown: bool) {
        let topic = roadmap.topic(row);
        let kind = if are_shown { kind_with_details(topic) } else { kind(topic, roadmap.is_step(row)) };
        if std::mem::replace(&mut self.kinds[row.index()], kind) != kind {
            self.measured[row.index()] = 0;
        }
    }

    /// Takes in the measured heights of rows. Returns whether any differs from the height assumed before. With `learn`,
    /// the estimates of other rows change too, which may move rows that a person is scrolling through.
    pub fn measure(&mut self, heights: impl Iterator<Item = (NodeId, Length)>, learn: bool) -> bool {
        let mut differs = false;
        for (row, height) in heights {
            let kind = usize::from(self.kinds[row.index()]);
            let known = std::mem::replace(&mut self.measured[row.index()], height);
            if known != height {
                let samples = &mut self.samples[kind];
                samples.sum += u64::from(height);
                samples.count += 1;
                differs |= known != 0 || self.estimates[kind] != height;
            }
        }
        if differs {
            if learn {
                self.estimate();
            }
            self.place_rows();
        }
        differs
    }

    /// Forgets all measures, as they are wrong once the page has another width.
    pub fn forget(&mut self) {
        self.measured.fill(0);
        self.samples.fill(Samples::default());
    }

    /// The rows, in reading order.
    pub fn rows(&self) -> &[NodeId] {
        &self.rows
    }

    /// The top of a row, relative to the top of the first.
    pub fn top(&self, row: NodeId) -> Option<Length> {
        self.rows.binary_search(&row).ok().map(|at| self.tops[at])
    }

    /// The first row whose top is at this height or below it, or else the last row.
    pub fn row_from(&self, height: Length) -> Option<NodeId> {
        let at = self.tops.partition_point(|&top| top < height);
        self.rows.get(at).or(self.rows.last()).copied()
    }

    /// The height of all rows.
    pub fn height(&self) -> Length {
        self.tops[self.rows.len()]
    }

    /// The rows that are at least partly within `view`, and those of `pinned`, each with all its ancestors.
    pub fn visible_rows(
        &self,
        roadmap: &Roadmap,
        view: Range<Length>,
        pinned: impl Iterator<Item = NodeId>,
    ) -> VisibleRows {
        let first = self.tops[1..].partition_point(|&bottom| bottom <= view.start);
        let end = self.tops[..self.rows.len()].partition_point(|&top| top < view.end).max(first);
        let mut wanted: Vec<usize> = Vec::new();
        let want = |wanted: &mut Vec<usize>, row: NodeId| {
            for row in std::iter::once(row).chain(roadmap.ancestors(row)) {
                if let Ok(at) = self.rows.binary_search(&row)
                    && let Err(place) = wanted.binary_search(&at)
                {
                    wanted.insert(place, at);
                }
            }
        };
        if let Some(&row) = self.rows.get(first).filter(|_| first < end) {
            want(&mut wanted, row);
            wanted.extend(first + 1..end);
        }
        pinned.for_each(|row| want(&mut wanted, row));

        let mut bottom = 0;
        let placed = wanted.into_iter().map(|at| {
            let above = self.tops[at] - bottom;
            bottom = self.tops[at + 1];
            Placed { row: self.rows[at], above }
        });
        let placed = placed.collect();
        VisibleRows { placed, below: self.height() - bottom }
    }

    fn place_rows(&mut self) {
        let mut top = 0;
        self.tops.clear();
        self.tops.push(0);
        for row in &self.rows {
            top += match self.measured[row.index()] {
                0 => self.estimates[usize::from(self.kinds[row.index()])],
                measured => measured,
            };
            self.tops.push(top);
        }
    }

    /// Estimates each kind by its mean. A kind without measures gets the mean of the next shorter kind of its level
    /// that has some, or else of the next longer one. The guess for a level without any measures is low, so that the
    /// rows placed by it fill the window.
    fn estimate(&mut self) {
        let mean = |&Samples { sum, count }: &Samples| sum.checked_div(u64::from(count)).map(|mean| mean as Length);
        for (estimates, samples) in self.estimates.chunks_mut(LENGTHS).zip(self.samples.chunks(LENGTHS)) {
            let mut last = samples.iter().find_map(mean).unwrap_or(FIRST_GUESS);
            for (estimate, samples) in estimates.iter_mut().zip(samples) {
                last = mean(samples).unwrap_or(last);
                *estimate = last;
            }
        }
    }
}

fn kind_with_details(topic: &Topic) -> u8 {
    let length = |detail: &Detail| match detail {
        Detail::Text(Paragraph(runs)) => runs.iter().map(|run| run.text.len()).sum(),
        Detail::Code(code) => code.len(),
        Detail::Link(_) => 0,
    };
    let length: usize = topic.details().iter().map(|detail| length(detail) + DETAILS_CLASS).sum();
    (WITH_DETAILS * LENGTHS + (length / DETAILS_CLASS).min(LENGTHS - 1)) as u8
}

fn kind(topic: &Topic, is_step: bool) -> u8 {
    let length: usize = topic.title().spans().iter().map(|span| span.text.len()).sum();
    let level = usize::from(topic.level()).clamp(1, 3) - 1;
    let group = 2 * level + usize::from(is_step);
    (group * LENGTHS + (length / LENGTH_CLASS).min(LENGTHS - 1)) as u8
}
