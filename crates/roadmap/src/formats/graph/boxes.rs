//! Which section box is around each node, of several the smallest. A line sweeps down the page; the boxes that it crosses are
//! in a tree over the places from left to right, so that thousands of boxes on one spot take no square of their number.

use std::collections::BTreeSet;
use std::ops::Range;

use super::node::{Area, Kind, Node};

/// For each node, the smallest box around its centre, which for a box is a larger one.
pub(super) fn around(nodes: &[Node]) -> Vec<Option<usize>> {
    let mut columns: Vec<i64> = nodes.iter().map(|node| node.area.centre().0).collect();
    columns.sort_unstable();
    columns.dedup();
    let mut crossed = Crossed { leaves: columns.len(), sets: vec![Boxes::new(); 2 * columns.len()] };
    let mut events: Vec<(i64, Event, usize)> = Vec::new();
    for (place, node) in nodes.iter().enumerate() {
        events.push((node.area.centre().1, Event::Node, place));
        if node.kind == Kind::Box {
            events.push((node.area.top, Event::Begin, place));
            events.push((node.area.bottom, Event::End, place));
        }
    }
    events.sort_unstable();
    let mut around = vec![None; nodes.len()];
    for (_, event, place) in events {
        let Node { area, kind, .. } = &nodes[place];
        let column = |x: i64| columns.partition_point(|&column| column < x);
        let covered = || column(area.left)..column(area.right + 1);
        match event {
            Event::Begin => crossed.change(covered(), &mut |set| _ = set.insert((area.size(), place))),
            Event::End => crossed.change(covered(), &mut |set| _ = set.remove(&(area.size(), place))),
            Event::Node => {
                let least = if *kind == Kind::Box { area.size() + 1 } else { 0 };
                around[place] = crossed.smallest(column(Area::centre(*area).0), least);
            }
        }
    }
    around
}

/// In the order in which they count where they are on one line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Begin,
    Node,
    End,
}

/// Boxes by their size.
type Boxes = BTreeSet<(i64, usize)>;

/// A tree over columns. Each of its nodes has the boxes that cover all of its columns, but not all of the node above.
struct Crossed {
    leaves: usize,
    sets: Vec<Boxes>,
}

impl Crossed {
    fn change(&mut self, columns: Range<usize>, change: &mut dyn FnMut(&mut Boxes)) {
        let (mut first, mut end) = (columns.start + self.leaves, columns.end + self.leaves);
        while first < end {
            if first % 2 == 1 {
                change(&mut self.sets[first]);
                first += 1;
            }
            if end % 2 == 1 {
                end -= 1;
                change(&mut self.sets[end]);
            }
            first /= 2;
            end /= 2;
        }
    }

    /// The smallest box of at least this size that covers a column.
    fn smallest(&self, column: usize, least: i64) -> Option<usize> {
        let mut at = column + self.leaves;
        let mut found: Option<(i64, usize)> = None;
        while at > 0 {
            let smallest = self.sets[at].range((least, 0)..).next().copied();
            found = [found, smallest].into_iter().flatten().min();
            at /= 2;
        }
        found.map(|(_, place)| place)
    }
}
