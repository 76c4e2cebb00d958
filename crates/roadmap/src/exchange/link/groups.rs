//! Groups of steps. A link carries marks by groups, so that other parts of the roadmap may change around them.

use crate::tree::ids::hash;
use crate::tree::{NodeId, Roadmap};

/// The steps that belong to one topic.
pub(super) struct Group {
    topic: NodeId,
    pub(super) steps: Vec<NodeId>,
}

impl Group {
    /// Differs, with high probability, for groups whose topic or steps have other ids or another order. It must never
    /// change: links depend on it.
    pub(super) fn fingerprint(&self, roadmap: &Roadmap) -> u16 {
        let topics = std::iter::once(&self.topic).chain(&self.steps);
        let ids: Vec<&str> = topics.map(|&topic| roadmap.topic(topic).id().as_str()).collect();
        let folded = hash(&ids);
        (folded ^ (folded >> 16)) as u16
    }
}

/// All steps, grouped by their deepest ancestor whose level is at most `level`, in the order of their first steps.
pub(super) fn groups(roadmap: &Roadmap, level: u8) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut owners = vec![NodeId::ROOT; roadmap.len()];
    let mut places: Vec<Option<usize>> = vec![None; roadmap.len()];
    for node in roadmap.topics() {
        let above = roadmap.topic(node).parent();
        let owner = if roadmap.topic(above).level() <= level { above } else { owners[above.index()] };
        owners[node.index()] = owner;
        if roadmap.is_step(node) {
            let place = *places[owner.index()].get_or_insert(groups.len());
            if place == groups.len() {
                groups.push(Group { topic: owner, steps: Vec::new() });
            }
            groups[place].steps.push(node);
        }
    }
    groups
}

/// The smallest groups for which a link has room, and their level.
pub(super) fn smallest_groups(roadmap: &Roadmap) -> (u8, Vec<Group>) {
    let most = (roadmap.steps(NodeId::ROOT).count() / 12).max(24);
    let mut smallest = (0, groups(roadmap, 0));
    // Deeper levels only have more groups, so the first level with too many ends the search.
    for level in 1..=Roadmap::DEEPEST {
        let deeper = groups(roadmap, level);
        if deeper.len() > most {
            break;
        }
        smallest = (level, deeper);
    }
    smallest
}
