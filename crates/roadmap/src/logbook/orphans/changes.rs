//! What differs between two versions of a roadmap.

use std::collections::{BTreeMap, BTreeSet};

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
    /// Steps of the old version, each with the same one of the new version, which has another title or is below another
    /// topic.
    pub altered: Vec<(NodeId, NodeId)>,
}

impl Changes {
    /// Compares two versions.
    pub fn between(old: &Roadmap, new: &Roadmap) -> Changes {
        let any = Entry { at: Stamp::default(), mark: Mark::Done };
        let (mut missing, mut gone, mut altered) = (Orphans::default(), Vec::new(), Vec::new());
        let mut kept = Progress::new(new);
        for step in old.steps(NodeId::ROOT) {
            let topic = old.topic(step);
            match new.find_step(topic.id().as_str()) {
                Some(same) => {
                    kept.adopt(new, same, any);
                    if old.topic(step).title() != new.topic(same).title() || has_moved(old, new, (step, same)) {
                        altered.push((step, same));
                    }
                }
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
        Changes { added, gone, renamed, altered }
    }

    /// The steps of both versions whose titles differ, in the order of the old one.
    pub fn retitled(&self, old: &Roadmap, new: &Roadmap) -> Vec<(NodeId, NodeId)> {
        self.both(|&(before, after)| old.topic(before).title() != new.topic(after).title())
    }

    /// The roadmap itself and the sections that have their ids in both versions, where their titles differ, in the
    /// order of the old one.
    pub fn retitled_sections(old: &Roadmap, new: &Roadmap) -> Vec<(NodeId, NodeId)> {
        let sections = old.topics().filter_map(|before| Some((before, new.find(old.topic(before).id().as_str())?)));
        let sections = sections.filter(|&(before, after)| !old.is_step(before) && !new.is_step(after));
        let all = [(NodeId::ROOT, NodeId::ROOT)].into_iter().chain(sections);
        all.filter(|&(before, after)| old.topic(before).title() != new.topic(after).title()).collect()
    }

    /// The topic that a step has become which is gone, as it has steps of its own in the new version.
    pub fn section_of(old: &Roadmap, gone: NodeId, new: &Roadmap) -> Option<NodeId> {
        new.find(old.topic(gone).id().as_str()).filter(|&topic| !new.is_step(topic))
    }

    /// The steps of both versions that are below different topics, in the order of the old one.
    pub fn moved(&self, old: &Roadmap, new: &Roadmap) -> Vec<(NodeId, NodeId)> {
        self.both(|&pair| has_moved(old, new, pair))
    }

    /// The topics of both versions that have other hours of their own, in the order of the old one. Of sections, these
    /// are the ones that have their ids in both.
    pub fn with_other_hours(&self, old: &Roadmap, new: &Roadmap) -> Vec<(NodeId, NodeId)> {
        let renamed: BTreeMap<NodeId, NodeId> = self.renamed.iter().copied().collect();
        let same = |before| renamed.get(&before).copied().or_else(|| new.find(old.topic(before).id().as_str()));
        let both = old.topics().filter_map(|before| Some((before, same(before)?)));
        both.filter(|&(before, after)| old.topic(before).estimate() != new.topic(after).estimate()).collect()
    }

    fn both(&self, is_wanted: impl Fn(&(NodeId, NodeId)) -> bool) -> Vec<(NodeId, NodeId)> {
        let mut both: Vec<_> =
            self.renamed.iter().chain(&self.altered).copied().filter(|pair| is_wanted(pair)).collect();
        both.sort_unstable();
        both
    }

    /// The steps of the new version that have another id than before, each with the one that it had and no other topic
    /// has now.
    pub fn old_ids(&self, old: &Roadmap, new: &Roadmap) -> Vec<(NodeId, String)> {
        let pairs = self.renamed.iter().copied().filter(|&(before, _)| is_gone(old, before, new));
        in_order(pairs.map(|(before, after)| (after, old.topic(before).id().to_string())))
    }

    /// The [`old_ids`](Changes::old_ids) with the fewest ids: if a section was renamed as it was, its old id stands in
    /// place of those of all its steps, because it gives old ids to everything below it.
    pub fn fewest_old_ids(&self, old: &Roadmap, new: &Roadmap) -> Vec<(NodeId, String)> {
        let pairs = self.renamed.iter().copied().filter(|&(before, _)| is_gone(old, before, new));
        let mut now: BTreeMap<NodeId, NodeId> = pairs.collect();
        let mut taken = BTreeSet::new();
        // Those below a topic come before it.
        for topic in old.topics().rev().filter(|&topic| !old.is_step(topic) && is_gone(old, topic, new)) {
            let mut sections = old.children(topic).map(|child| {
                let same = *now.get(&child)?;
                let is_same_title = old.topic(child).title() == new.topic(same).title();
                new.parent(same).filter(|_| is_same_title)
            });
            let Some(Some(section)) = sections.next() else { continue };
            let is_one = sections.all(|other| other == Some(section));
            // A section that there was gives what is below it other old ids, too.
            let is_new = section != NodeId::ROOT && is_gone(new, section, old);
            if is_one && is_new && taken.insert(section) {
                for child in old.children(topic) {
                    now.remove(&child);
                }
                now.insert(topic, section);
            }
        }
        in_order(now.into_iter().map(|(before, after)| (after, old.topic(before).id().to_string())))
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        *self == Changes::default()
    }
}

/// Whether no topic of the other version has the id of a topic, now or before.
fn is_gone(roadmap: &Roadmap, topic: NodeId, other: &Roadmap) -> bool {
    other.find(roadmap.topic(topic).id().as_str()).is_none()
}

fn in_order(ids: impl Iterator<Item = (NodeId, String)>) -> Vec<(NodeId, String)> {
    let mut ids: Vec<(NodeId, String)> = ids.collect();
    ids.sort_unstable();
    ids
}

/// Whether a step of both versions is below another topic, and not below the same one under a new name.
fn has_moved(old: &Roadmap, new: &Roadmap, (before, after): (NodeId, NodeId)) -> bool {
    let (was, is) = (old.topic(before).parent(), new.topic(after).parent());
    if was == NodeId::ROOT || is == NodeId::ROOT {
        return was != is;
    }
    match new.find(old.topic(was).id().as_str()) {
        Some(same) => same != is,
        None => old.find(new.topic(is).id().as_str()).is_some(),
    }
}

/// The marks of all topics of a new version by [`NodeId::index`], once it replaces the old one. `marks` are those of
/// the old version by the ids of their topics.
pub fn marks_carried_over(marks: &[(String, Mark)], old: &Roadmap, new: &Roadmap) -> Vec<Mark> {
    let mut carried = vec![Mark::ToDo; new.len()];
    let mut missing = Vec::new();
    for (id, mark) in marks {
        match new.find_step(id) {
            Some(same) => carried[same.index()] = *mark,
            None => missing.push((old.find(id), *mark)),
        }
    }
    // Comparing takes long, so it is done only if marks are missing.
    if missing.iter().any(|(step, _)| step.is_some()) {
        for (before, after) in Changes::between(old, new).renamed {
            if let Some((_, mark)) = missing.iter().find(|(step, _)| *step == Some(before)) {
                carried[after.index()] = *mark;
            }
        }
    }
    carried
}
