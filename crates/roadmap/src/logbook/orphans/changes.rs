//! What differs between two versions of a roadmap.

use super::list::Orphans;
use super::matching::suggest;
use crate::marks::{Entry, Mark, Progress, Stamp};
use crate::tree::{NodeId, Roadmap};

/// The steps that differ between two versions of a roadmap, in reading order. All others have an id, or an old id, that
/// both versions know, so their marks carry over by themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Steps of the new version.
    pub added: Vec<NodeId>,
    /// Steps of the old version.
    pub gone: Vec<NodeId>,
    /// Steps of the old version, each with the one of the new version that is probably the same.
    pub renamed: Vec<(NodeId, NodeId)>,
}

impl Changes {
    /// Compares two versions.
    pub fn between(old: &Roadmap, new: &Roadmap) -> Changes {
        let any = Entry { at: Stamp::default(), mark: Mark::Done };
        let (mut missing, mut gone) = (Orphans::default(), Vec::new());
        let mut kept = Progress::new(new);
        for step in old.steps(NodeId::ROOT) {
            let topic = old.topic(step);
            match new.find(topic.id().as_str()).filter(|&same| new.is_step(same)) {
                Some(same) => kept.adopt(new, same, any),
                None => {
                    if let Some(index) = missing.find_or_add(topic.id().as_str()) {
                        let parent = old.topic(topic.parent()).id();
                        missing.set_entry(index, any);
                        missing.set_name(index, &format!("{parent} {}", topic.title()));
                    }
                    gone.push(step);
                }
            }
        }
        let likely = suggest(&missing, new, &kept);
        let mut renamed: Vec<(NodeId, NodeId)> =
            likely.into_iter().filter_map(|orphan| Some((old.find(&orphan.id)?, orphan.likely?))).collect();
        renamed.sort_unstable();
        gone.retain(|step| renamed.binary_search_by_key(step, |&(before, _)| before).is_err());
        for &(_, after) in &renamed {
            kept.adopt(new, after, any);
        }
        let added = new.steps(NodeId::ROOT).filter(|&step| kept.mark(step) == Mark::ToDo).collect();
        Changes { added, gone, renamed }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        *self == Changes::default()
    }
}
