//! Where the rows stand on a page, one below the other, and which of them are in view.
//!
//! A row's height is known once it was measured on the page; until then it is that of rows like it. So the page
//! can be as long as all its rows, of which only those in view are there.

use std::ops::Range;

use crate::tree::{NodeId, Roadmap, Topic};

/// A length down the page in sixty-fourths of a CSS pixel, which is how finely browsers lay out.
pub type Length = u32;

/// The rows of a page, with their heights.
#[derive(Debug)]
pub struct RowLayout {
    rows: Vec<NodeId>,
    /// The top of each row, and then the bottom of the last.
    tops: Vec<Length>,
    /// For each topic; 0 where its row was not measured.
    measured: Vec<Length>,
    /// For each topic, which rows are like its own.
    kinds: Vec<u8>,
    samples: [Samples; KINDS],
    estimates: [Length; KINDS],
}

#[derive(Clone, Copy, Debug, Default)]
struct Samples {
    sum: u64,
    count: u32,
}

/// Which rows are on the page.
#[derive(Debug, PartialEq, Eq)]
pub struct VisibleRows {
    /// In reading order; with each row the rows above it in the tree.
    pub placed: Vec<Placed>,
    /// The height of the rows that are missing behind the last.
    pub below: Length,
}

/// A row that is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The row.
    pub row: NodeId,
    /// The height of the rows that are missing between the row before it and this one.
    pub above: Length,
}

/// Titles of so many bytes, and so many more, wrap alike.
const LENGTH_CLASS: usize = 8;
const LENGTHS: usize = 32;
const KINDS: usize = 3 * 2 * LENGTHS;

/// What a row measures before any was measured.
const FIRST_GUESS: Length = 36 * 64;

impl RowLayout {
    /// No rows yet, and none measured.
    pub fn new(roadmap: &Roadmap) -> RowLayout {
        RowLayout {
            rows: Vec::with_capacity(roadmap.len()),
            tops: vec![0; roadmap.len() + 1],
            measured: vec![0; roadmap.len()],
            kinds: roadmap.nodes().map(|node| kind(roadmap.topic(node), roadmap.is_step(node))).collect(),
            samples: [Samples::default(); KINDS],
            estimates: [FIRST_GUESS; KINDS],
        }
    }

    /// From now on these are the rows, in reading order. What was measured meanwhile is taken into the estimates.
    pub fn arrange(&mut self, rows: impl Iterator<Item = NodeId>) {
        self.rows.clear();
        self.rows.extend(rows);
        self.estimate();
        self.settle();
    }

    /// Takes in what rows measure. Answers whether that is news, and not what was thought. Only if told to `learn` it takes the news into the
    /// estimates too, which moves rows that one may be scrolling through.
    pub fn measure(&mut self, heights: impl Iterator<Item = (NodeId, Length)>, learn: bool) -> bool {
        let mut news = false;
        for (row, height) in heights {
            let kind = usize::from(self.kinds[row.index()]);
            let known = std::mem::replace(&mut self.measured[row.index()], height);
            if known != height {
                let samples = &mut self.samples[kind];
                samples.sum += u64::from(height);
                samples.count += 1;
                news |= known != 0 || self.estimates[kind] != height;
            }
        }
        if news {
            if learn {
                self.estimate();
            }
            self.settle();
        }
        news
    }

    /// Forgets all measures, as a page does that has another width.
    pub fn forget(&mut self) {
        self.measured.fill(0);
        self.samples = [Samples::default(); KINDS];
    }

    /// The rows, in reading order.
    pub fn rows(&self) -> &[NodeId] {
        &self.rows
    }

    /// The top of a row, from that of the first.
    pub fn top(&self, row: NodeId) -> Option<Length> {
        self.rows.binary_search(&row).ok().map(|at| self.tops[at])
    }

    /// The first row that begins at this height or below it, or else the last.
    pub fn row_from(&self, height: Length) -> Option<NodeId> {
        let at = self.tops.partition_point(|&top| top < height);
        self.rows.get(at).or(self.rows.last()).copied()
    }

    /// The height of all rows.
    pub fn height(&self) -> Length {
        self.tops[self.rows.len()]
    }

    /// The rows of which a part stands within `view`, and those `kept` whether in view or not, each with all
    /// above it in the tree.
    pub fn visible_rows(
        &self,
        roadmap: &Roadmap,
        view: Range<Length>,
        kept: impl Iterator<Item = NodeId>,
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
        kept.for_each(|row| want(&mut wanted, row));

        let mut bottom = 0;
        let placed = wanted.into_iter().map(|at| {
            let above = self.tops[at] - bottom;
            bottom = self.tops[at + 1];
            Placed { row: self.rows[at], above }
        });
        let placed = placed.collect();
        VisibleRows { placed, below: self.height() - bottom }
    }

    fn settle(&mut self) {
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

    /// Each kind is estimated by its mean; one that was never seen by the next shorter one of its level that
    /// was, or the next longer. Of a level that was never seen the first guess is low, so that what is drawn by it
    /// fills the window.
    fn estimate(&mut self) {
        let means = self.samples.map(|Samples { sum, count }| sum.checked_div(u64::from(count)).unwrap_or(0) as Length);
        for (estimates, means) in self.estimates.chunks_mut(LENGTHS).zip(means.chunks(LENGTHS)) {
            let mut last = means.iter().copied().find(|&mean| mean > 0).unwrap_or(FIRST_GUESS);
            for (estimate, &mean) in estimates.iter_mut().zip(means) {
                if mean > 0 {
                    last = mean;
                }
                *estimate = last;
            }
        }
    }
}

fn kind(topic: &Topic, is_step: bool) -> u8 {
    let length: usize = topic.title().spans().iter().map(|span| span.text().len()).sum();
    let level = usize::from(topic.level()).clamp(1, 3) - 1;
    let group = 2 * level + usize::from(is_step);
    (group * LENGTHS + (length / LENGTH_CLASS).min(LENGTHS - 1)) as u8
}
