//! Steps that an author probably took apart or put together.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::Changes;
use crate::tree::{NodeId, Roadmap};

/// At most this many steps with the same word are compared: comparing each with each would take minutes in a large
/// roadmap.
const MOST_COMPARED: usize = 64;

/// A step of one version, and those of the other that are probably parts of it, two or more.
pub type Pieces = Vec<(NodeId, Vec<NodeId>)>;

impl Changes {
    /// The steps of the old version that went, each with the steps of the new one into which it was probably split:
    /// those below it, if its topic is still there, or else those in its old place whose words are mostly of its title.
    pub fn split(&self, old: &Roadmap, new: &Roadmap) -> Pieces {
        let parts = Parts::new(new, self.came(), Some);
        let mut split: Pieces = self
            .went()
            .filter_map(|step| {
                let topic = old.topic(step);
                let parts = match new.find(topic.id().as_str()) {
                    Some(same) => new.children(same).filter(|part| parts.words.contains_key(part)).collect(),
                    None => parts.of(&topic.title().to_string(), same_topic(old, topic.parent(), new)?),
                };
                (parts.len() > 1).then_some((step, parts))
            })
            .collect();
        split.sort_unstable();
        split
    }

    /// The steps of the new version, each with those of the old one that were probably merged into it: they went, were
    /// in the same place, and their words are mostly of its title.
    pub fn merged(&self, old: &Roadmap, new: &Roadmap) -> Pieces {
        let parts = Parts::new(old, self.went(), |parent| same_topic(old, parent, new));
        let mut merged: Pieces = self
            .came()
            .filter_map(|step| {
                let topic = new.topic(step);
                let parts = parts.of(&topic.title().to_string(), topic.parent());
                (parts.len() > 1).then_some((step, parts))
            })
            .collect();
        merged.sort_unstable();
        merged
    }

    /// The steps of the old version whose ids the new one has not.
    fn went(&self) -> impl Iterator<Item = NodeId> {
        self.gone.iter().copied().chain(self.renamed.iter().map(|&(old, _)| old))
    }

    /// The steps of the new version whose ids the old one has not.
    fn came(&self) -> impl Iterator<Item = NodeId> {
        self.added.iter().copied().chain(self.renamed.iter().map(|&(_, new)| new))
    }
}

/// The topic of the new version that is one of the old version.
fn same_topic(old: &Roadmap, topic: NodeId, new: &Roadmap) -> Option<NodeId> {
    if topic == NodeId::ROOT { Some(topic) } else { new.find(old.topic(topic).id().as_str()) }
}

/// Steps by the topic above them and a word of their titles.
struct Parts {
    words: BTreeMap<NodeId, BTreeSet<String>>,
    by_word: BTreeMap<(NodeId, String), Vec<NodeId>>,
}

impl Parts {
    /// `place` is the topic of the new version that a topic above one of them is.
    fn new(roadmap: &Roadmap, steps: impl Iterator<Item = NodeId>, place: impl Fn(NodeId) -> Option<NodeId>) -> Parts {
        let mut parts = Parts { words: BTreeMap::new(), by_word: BTreeMap::new() };
        for step in steps {
            let topic = roadmap.topic(step);
            let Some(parent) = place(topic.parent()) else { continue };
            let words = words(&topic.title().to_string());
            for word in &words {
                parts.by_word.entry((parent, word.clone())).or_default().push(step);
            }
            parts.words.insert(step, words);
        }
        parts
    }

    /// The steps in a topic whose words are mostly of a title, if together they have most of its words.
    fn of(&self, title: &str, parent: NodeId) -> Vec<NodeId> {
        let whole = words(title);
        let sharing = whole.iter().filter_map(|word| self.by_word.get(&(parent, word.clone())));
        let sharing: BTreeSet<NodeId> = sharing.flat_map(|steps| steps.iter().take(MOST_COMPARED)).copied().collect();
        let is_part = |step: &NodeId| {
            let own = &self.words[step];
            *own != whole && own.intersection(&whole).count() * 2 >= own.len()
        };
        let parts: Vec<NodeId> = sharing.into_iter().filter(is_part).collect();
        let shared: BTreeSet<&String> = parts.iter().flat_map(|step| self.words[step].intersection(&whole)).collect();
        // Each has a word of its own.
        let is_all = shared.len() * 2 > whole.len() && shared.len() >= parts.len();
        if is_all { parts } else { Vec::new() }
    }
}

/// The words of a title that say something: three letters or more, or an abbreviation.
fn words(title: &str) -> BTreeSet<String> {
    let words = title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let says = |word: &&str| word.chars().count() > 2 || word.chars().all(char::is_uppercase);
    words.filter(says).map(str::to_lowercase).collect()
}
