//! What belongs to what in a drawing: by its edges, then by the box around a node, then by the nearest topic.

use std::collections::HashMap;

use super::node::{Edge, Graph, Kind, Node};
use super::plane::{Keyed, Plane};

/// The node that each node belongs to. The nodes are in the order of the page.
pub(super) fn parents(graph: &Graph) -> Vec<Option<usize>> {
    let nodes = &graph.nodes;
    let mut parents = by_edges(nodes, &graph.edges);
    cut_circles(nodes, &mut parents);
    by_boxes(nodes, &mut parents);
    by_distance(nodes, &mut parents);
    cut_circles(nodes, &mut parents);
    parents
}

/// The parents that edges give. If several edges lead to a node, a dashed one counts, then one from a topic, then the
/// first.
fn by_edges(nodes: &[Node], edges: &[Edge]) -> Vec<Option<usize>> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (place, node) in nodes.iter().enumerate() {
        places.entry(&node.id).or_insert(place);
    }
    let find = |id: &str| places.get(id).copied().filter(|&place| nodes[place].kind.is_topic());
    let ends =
        |edge: &Edge| Some((find(&edge.source)?, find(&edge.target)?)).filter(|(source, target)| source != target);
    let leads_on = |edge: &Edge| {
        let is_between_topics =
            |(source, target): (usize, usize)| nodes[source].kind == Kind::Topic && nodes[target].kind == Kind::Topic;
        !edge.is_dashed && ends(edge).is_some_and(is_between_topics)
    };
    let has_solid_way = edges.iter().any(leads_on);
    let mut best: Vec<Option<(bool, u8, usize)>> = vec![None; nodes.len()];
    for edge in edges {
        let Some((source, target)) = ends(edge) else { continue };
        if let Some((above, below)) = belonging(nodes, source, target, edge.is_dashed, has_solid_way) {
            let rank = nodes[above].kind.rank();
            let before = best[below].is_none_or(|(is_solid, other, _)| (!edge.is_dashed, rank) < (is_solid, other));
            if before {
                best[below] = Some((!edge.is_dashed, rank, above));
            }
        }
    }
    best.into_iter().map(|best| best.map(|(_, _, above)| above)).collect()
}

/// The upper and the lower node of an edge. `None` if the edge only leads on, from topic to topic: a solid one, or any
/// edge where none is solid.
fn belonging(
    nodes: &[Node],
    source: usize,
    target: usize,
    is_dashed: bool,
    has_solid_way: bool,
) -> Option<(usize, usize)> {
    let (from, to) = (nodes[source].kind, nodes[target].kind);
    if from.rank() < to.rank() || from.rank() == 1 && to.rank() == 1 {
        Some((source, target))
    } else if from.rank() > to.rank() {
        // An edge may have been drawn from its other end.
        is_dashed.then_some((target, source))
    } else {
        (is_dashed && has_solid_way && from == Kind::Topic).then_some((source, target))
    }
}

fn by_boxes(nodes: &[Node], parents: &mut [Option<usize>]) {
    let around = around(nodes);
    let mut has_topic = vec![false; nodes.len()];
    for (place, node) in nodes.iter().enumerate() {
        if let (Kind::Topic, Some(around)) = (node.kind, around[place]) {
            has_topic[around] = true;
        }
    }
    let by_edges = parents.to_vec();
    for (place, node) in nodes.iter().enumerate() {
        let Some(around) = around[place].filter(|_| parents[place].is_none() && node.kind.is_topic()) else { continue };
        let says_something = !nodes[around].label.trim().is_empty() || by_edges[around].is_some();
        if says_something || node.kind != Kind::Topic && !has_topic[around] {
            parents[place] = Some(around);
        }
    }
}

/// For each node the smallest box around its centre, which for a box is a larger one.
fn around(nodes: &[Node]) -> Vec<Option<usize>> {
    let all = || nodes.iter().enumerate();
    let boxes = all().filter(|(_, node)| node.kind == Kind::Box);
    let mut boxes: Vec<Keyed> = boxes.map(|(place, node)| (node.area.size(), 0, place)).collect();
    boxes.sort_unstable();
    let mut plane = Plane::new(nodes, |_| true);
    all().filter(|(_, node)| node.kind != Kind::Box).for_each(|(place, _)| plane.put(place));
    let mut around = vec![None; nodes.len()];
    for (_, _, place) in boxes {
        plane.take(nodes[place].area, &mut |node| around[node] = Some(place));
        // From here on only larger ones are left.
        plane.put(place);
    }
    around
}

fn by_distance(nodes: &[Node], parents: &mut [Option<usize>]) {
    let topics = Plane::new(nodes, |node| node.kind == Kind::Topic);
    for (place, node) in nodes.iter().enumerate() {
        let is_section = node.kind == Kind::Box && !node.label.trim().is_empty();
        if parents[place].is_none() && node.kind.is_topic() && node.kind != Kind::Topic && !is_section {
            parents[place] = topics.nearest(node.area.centre());
        }
    }
}

/// Where nodes belong to each other in a circle, the topic that comes first on the page belongs to none.
fn cut_circles(nodes: &[Node], parents: &mut [Option<usize>]) {
    let mut seen_from: Vec<Option<usize>> = vec![None; nodes.len()];
    for start in 0..nodes.len() {
        let mut at = Some(start);
        while let Some(place) = at.filter(|&place| seen_from[place].is_none()) {
            seen_from[place] = Some(start);
            at = parents[place];
        }
        let Some(place) = at.filter(|&place| seen_from[place] == Some(start)) else { continue };
        let mut first = place;
        let mut next = parents[place];
        while let Some(other) = next.filter(|&other| other != place) {
            first = if (nodes[other].kind.rank(), other) < (nodes[first].kind.rank(), first) { other } else { first };
            next = parents[other];
        }
        parents[first] = None;
    }
}
