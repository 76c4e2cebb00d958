//! Which topic is the nearest to a place on the page, by a tree that halves the page again and again.

/// Places on the page, each with the number of its node.
pub(super) struct Places {
    points: Vec<([i64; 2], usize)>,
}

impl Places {
    /// Of several on one spot the first counts.
    pub(super) fn new(centres: impl Iterator<Item = ((i64, i64), usize)>) -> Places {
        let mut points: Vec<([i64; 2], usize)> = centres.map(|((x, y), node)| ([x, y], node)).collect();
        points.sort_unstable();
        points.dedup_by_key(|(point, _)| *point);
        halve(&mut points, 0);
        Places { points }
    }

    /// The node that is nearest to a place.
    pub(super) fn nearest(&self, (x, y): (i64, i64)) -> Option<usize> {
        let mut found = None;
        search(&self.points, 0, [x, y], &mut found);
        found.map(|(_, node)| node)
    }
}

/// Puts the median in the middle, and on both sides what is below and above it, of the other axis in turn.
fn halve(points: &mut [([i64; 2], usize)], axis: usize) {
    if points.len() > 1 {
        let middle = points.len() / 2;
        let (below, _, above) = points.select_nth_unstable_by_key(middle, |(point, _)| (point[axis], point[1 - axis]));
        halve(below, 1 - axis);
        halve(above, 1 - axis);
    }
}

fn search(points: &[([i64; 2], usize)], axis: usize, to: [i64; 2], found: &mut Option<(i64, usize)>) {
    let Some(&(point, node)) = points.get(points.len() / 2) else { return };
    let (below, rest) = points.split_at(points.len() / 2);
    let above = rest.get(1..).unwrap_or_default();
    let [x, y] = [0, 1].map(|axis| to[axis] - point[axis]);
    let distance = x * x + y * y;
    if found.is_none_or(|(least, _)| distance < least) {
        *found = Some((distance, node));
    }
    let beyond = to[axis] - point[axis];
    let (near, far) = if beyond < 0 { (below, above) } else { (above, below) };
    search(near, 1 - axis, to, found);
    if found.is_none_or(|(least, _)| beyond * beyond < least) {
        search(far, 1 - axis, to, found);
    }
}
