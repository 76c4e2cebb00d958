//! What belongs to what in a drawing: by its edges, then by the box around a node, then by the nearest topic.

use std::collections::HashMap;

use super::boxes;
use super::nearest::Places;
use super::node::{Edge, Graph, Kind, Node};

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

/// Of several edges a dashed one counts, then one from a topic, then the first.
fn by_edges(nodes: &[Node], edges: &[Edge]) -> Vec<Option<usize>> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (place, node) in nodes.iter().enumerate() {
        places.entry(&node.id).or_insert(place);
    }
    let find = |id: &str| places.get(id).copied().filter(|&place| nodes[place].kind.is_topic());
    let mut best: Vec<Option<(bool, u8, usize)>> = vec![None; nodes.len()];
    for edge in edges {
        let (Some(source), Some(target)) = (find(&edge.source), find(&edge.target)) else { continue };
        if let Some((above, below)) = belonging(nodes, source, target, edge.is_dashed) {
            let rank = nodes[above].kind.rank();
            let before = best[below].is_none_or(|(is_solid, other, _)| (!edge.is_dashed, rank) < (is_solid, other));
            if before {
                best[below] = Some((!edge.is_dashed, rank, above));
            }
        }
    }
    best.into_iter().map(|best| best.map(|(_, _, above)| above)).collect()
}

/// The node above and the node below of an edge. `None` if the edge only leads on, from topic to topic.
fn belonging(nodes: &[Node], source: usize, target: usize, is_dashed: bool) -> Option<(usize, usize)> {
    let (from, to) = (nodes[source].kind, nodes[target].kind);
    if source == target {
        None
    } else if from.rank() < to.rank() || from.rank() == 1 && to.rank() == 1 {
        Some((source, target))
    } else if from.rank() > to.rank() {
        // An edge may have been drawn from its other end.
        is_dashed.then_some((target, source))
    } else {
        (is_dashed && from == Kind::Topic).then_some((source, target))
    }
}

fn by_boxes(nodes: &[Node], parents: &mut [Option<usize>]) {
    let around = boxes::around(nodes);
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

fn by_distance(nodes: &[Node], parents: &mut [Option<usize>]) {
    let topics = nodes.iter().enumerate().filter(|(_, node)| node.kind == Kind::Topic);
    let topics = Places::new(topics.map(|(place, node)| (node.area.centre(), place)));
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
