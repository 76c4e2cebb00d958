//! The places of nodes, in a tree that halves the page again and again, so that neither what is nearest nor what is in
//! a box takes a look at every node.

use std::ops::Range;

use super::node::{Area, Node};

/// Two keys to sort by, and the number of a node. All that a graph sorts has this type, as each further one costs 3 KB.
pub(super) type Keyed = (i64, i64, usize);

/// Nodes by their centres. The tree is the order: the middle of each part is above what is before it and what is behind
/// it.
pub(super) struct Plane {
    spots: Vec<Spot>,
    /// Where each node is in the tree.
    places: Vec<usize>,
}

struct Spot {
    centre: (i64, i64),
    node: usize,
    /// What the centres of its part extend over.
    extent: Area,
    /// Whether it is in the plane, so that it can be found.
    is_in: bool,
    /// How many nodes of its part are in the plane.
    count: usize,
}

impl Plane {
    /// Makes a plane of some of the nodes. None of them is in it as yet.
    pub(super) fn new(nodes: &[Node], is_meant: impl Fn(&Node) -> bool) -> Plane {
        let meant = nodes.iter().enumerate().filter(|(_, node)| is_meant(node));
        let mut centres: Vec<Keyed> =
            meant.map(|(place, Node { area, .. })| (area.centre().0, area.centre().1, place)).collect();
        halve(&mut centres);
        let spot = |&(_, _, node): &Keyed| {
            let centre = nodes[node].area.centre();
            let extent = Area { left: centre.0, top: centre.1, right: centre.0, bottom: centre.1 };
            Spot { centre, node, extent, is_in: false, count: 0 }
        };
        let mut places = vec![0; nodes.len()];
        for (place, &(_, _, node)) in centres.iter().enumerate() {
            places[node] = place;
        }
        let mut plane = Plane { spots: centres.iter().map(spot).collect(), places };
        plane.extend(0..plane.spots.len());
        plane
    }

    fn extend(&mut self, part: Range<usize>) {
        let Some((middle, halves)) = halves(part) else { return };
        for half in halves {
            self.extend(half.clone());
            if let Some((below, _)) = self::halves(half) {
                self.spots[middle].extent = self.spots[middle].extent.with(self.spots[below].extent);
            }
        }
    }

    /// Puts a node in.
    pub(super) fn put(&mut self, node: usize) {
        let place = self.places[node];
        let mut part = 0..self.spots.len();
        while let Some((middle, [before, behind])) = halves(part) {
            self.spots[middle].count += 1;
            if middle == place {
                self.spots[middle].is_in = true;
                return;
            }
            part = if place < middle { before } else { behind };
        }
    }

    /// Removes the nodes in an area, and calls `taken` with each.
    pub(super) fn take(&mut self, area: Area, taken: &mut dyn FnMut(usize)) {
        self.take_of(0..self.spots.len(), area, taken);
    }

    /// Removes the nodes of one part, and returns how many it removed.
    fn take_of(&mut self, part: Range<usize>, area: Area, taken: &mut dyn FnMut(usize)) -> usize {
        let Some((middle, halves)) = halves(part) else { return 0 };
        let Spot { centre, node, extent, is_in, count } = self.spots[middle];
        if count == 0 || !area.touches(extent) {
            return 0;
        }
        let mut number = 0;
        if is_in && area.distance(centre) == 0 {
            self.spots[middle].is_in = false;
            number += 1;
            taken(node);
        }
        for half in halves {
            number += self.take_of(half, area, taken);
        }
        self.spots[middle].count -= number;
        number
    }

    /// The node whose centre is the nearest, whether it is in or not.
    pub(super) fn nearest(&self, to: (i64, i64)) -> Option<usize> {
        let mut found = (i64::MAX, None);
        self.search(0..self.spots.len(), to, &mut found);
        found.1
    }

    fn search(&self, part: Range<usize>, to: (i64, i64), found: &mut (i64, Option<usize>)) {
        let Some((middle, [before, behind])) = halves(part) else { return };
        let Spot { centre: (x, y), node, extent, .. } = self.spots[middle];
        if extent.distance(to) >= found.0 {
            return;
        }
        let distance = Area { left: x, top: y, right: x, bottom: y }.distance(to);
        if distance < found.0 {
            *found = (distance, Some(node));
        }
        let far = |part: &Range<usize>| {
            halves(part.clone()).map_or(i64::MAX, |(middle, _)| self.spots[middle].extent.distance(to))
        };
        let halves = if far(&before) <= far(&behind) { [before, behind] } else { [behind, before] };
        for half in halves {
            self.search(half, to, found);
        }
    }
}

/// Sorts by the first key, then both halves by the second one, and so on.
fn halve(centres: &mut [Keyed]) {
    centres.sort_unstable();
    let middle = centres.len() / 2;
    let (before, rest) = centres.split_at_mut(middle);
    for half in [before, rest.get_mut(1..).unwrap_or_default()] {
        if half.len() > 1 {
            half.iter_mut().for_each(|(one, other, _)| std::mem::swap(one, other));
            halve(half);
        }
    }
}

/// The middle of a part, and what is before it and behind it.
fn halves(part: Range<usize>) -> Option<(usize, [Range<usize>; 2])> {
    let middle = part.start + part.len() / 2;
    (!part.is_empty()).then(|| (middle, [part.start..middle, middle + 1..part.end]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::formats::graph::node::Kind;

    fn node((x, y): (i64, i64)) -> Node {
        Node {
            kind: Kind::Topic,
            id: String::new(),
            label: String::new(),
            area: Area { left: x, top: y, right: x, bottom: y },
            steps: Vec::new(),
            links: Vec::new(),
            legend: String::new(),
            text: String::new(),
            source: 0..0,
        }
    }

    proptest! {
        #[test]
        fn a_plane_finds_what_a_look_at_every_node_finds(
            centres in prop::collection::vec((0..6_i64, 0..6_i64), 0..40),
            to in (0..7_i64, 0..7_i64),
            [left, top, width, height] in [0..6_i64, 0..6, 0..6, 0..6],
        ) {
            let nodes: Vec<Node> = centres.into_iter().map(node).collect();
            let mut plane = Plane::new(&nodes, |node| node.area.left != 3);
            let all = || (0..nodes.len()).filter(|&node| nodes[node].area.left != 3);
            let distance = |node: usize| nodes[node].area.distance(to);
            prop_assert_eq!(plane.nearest(to).map(distance), all().map(distance).min());

            let area = Area { left, top, right: left + width, bottom: top + height };
            let is_put = |node: &usize| !node.is_multiple_of(3);
            all().filter(is_put).for_each(|node| plane.put(node));
            let mut taken = Vec::new();
            plane.take(area, &mut |node| taken.push(node));
            taken.sort_unstable();
            let within = all().filter(is_put).filter(|&node| area.distance(nodes[node].area.centre()) == 0);
            prop_assert_eq!(taken, within.collect::<Vec<_>>());
            plane.take(area, &mut |node| panic!("{node} is no longer there"));
        }
    }
}
