//! Suggests steps for marks whose topic is gone.

use std::collections::BTreeMap;

use super::list::{OrphanEntry, Orphans};
use crate::marks::{Mark, Progress};
use crate::tree::ids::slug;
use crate::tree::{NodeId, Roadmap};

/// A mark whose topic is no longer in the roadmap, and the step to which it may belong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Orphan {
    /// The id that the topic had.
    pub id: String,
    /// The title that the topic had, or the words of it that its id contains.
    pub title: String,
    /// The mark.
    pub mark: Mark,
    /// The step that is probably the same.
    pub likely: Option<NodeId>,
}

/// The least likeness of two similar titles, in hundredths.
const SIMILAR: usize = 45;

/// All orphans with a mark other than to do, in the order of their ids, each with the step that is probably the same:
/// one with the same title, or else one under the same topic with a similar title. No step is suggested twice, and none
/// that has a mark.
pub(crate) fn suggest(orphans: &Orphans, roadmap: &Roadmap, progress: &Progress) -> Vec<Orphan> {
    let orphans: Vec<&OrphanEntry> =
        orphans.indices().map(|index| orphans.get(index)).filter(|orphan| orphan.is_marked()).collect();
    let mut candidates = Candidates::default();
    if !orphans.is_empty() {
        let free = roadmap.steps(NodeId::ROOT).filter(|&step| progress.mark(step) == Mark::ToDo);
        free.for_each(|step| candidates.add(roadmap, step));
    }
    let mut likely: Vec<Option<NodeId>> = vec![None; orphans.len()];
    // Those with the same title come first, so that no step goes to an orphan with a similar one.
    for find in [Candidates::same_title, Candidates::similar_title] {
        for (orphan, likely) in orphans.iter().zip(&mut likely).filter(|(_, likely)| likely.is_none()) {
            let parent = orphan.parent_id().and_then(|id| match id {
                "" => Some(NodeId::ROOT),
                id => roadmap.find(id),
            });
            if let Some(at) = find(&candidates, orphan, parent) {
                candidates.all[at].is_taken = true;
                *likely = Some(candidates.all[at].step);
            }
        }
    }
    let suggested = orphans.into_iter().zip(likely).filter_map(|(orphan, likely)| {
        let title = orphan.title().map_or_else(|| orphan.slug().replace('-', " "), str::to_owned);
        Some(Orphan { id: orphan.id.clone(), title, mark: orphan.entry?.mark, likely })
    });
    suggested.collect()
}

/// A step without a mark.
struct Candidate {
    step: NodeId,
    title: String,
    slug: String,
    is_taken: bool,
}

/// The candidates, and their indices by what they are looked up by. Comparing each orphan with each step would take
/// minutes in a large roadmap.
#[derive(Default)]
struct Candidates {
    all: Vec<Candidate>,
    by_title: BTreeMap<String, Vec<usize>>,
    by_slug: BTreeMap<String, Vec<usize>>,
    by_beginning: BTreeMap<String, Vec<usize>>,
    by_parent: BTreeMap<NodeId, Vec<usize>>,
}

impl Candidates {
    fn add(&mut self, roadmap: &Roadmap, step: NodeId) {
        let (topic, at) = (roadmap.topic(step), self.all.len());
        let title = topic.title().to_string().to_ascii_lowercase();
        let slug = slug(&title);
        self.by_title.entry(title.clone()).or_default().push(at);
        self.by_slug.entry(slug.clone()).or_default().push(at);
        self.by_beginning.entry(beginning(&slug)).or_default().push(at);
        self.by_parent.entry(topic.parent()).or_default().push(at);
        self.all.push(Candidate { step, title, slug, is_taken: false });
    }

    /// A candidate with the same title; of several, one under the parent that the orphan had.
    fn same_title(&self, orphan: &OrphanEntry, parent: Option<NodeId>) -> Option<usize> {
        let found = match orphan.title() {
            Some(title) => self.by_title.get(&title.to_ascii_lowercase()),
            None => self.by_slug.get(orphan.slug()),
        };
        let mut free = found.into_iter().flatten().copied().filter(|&at| !self.all[at].is_taken);
        let siblings = parent.and_then(|parent| self.by_parent.get(&parent));
        let is_sibling = |at: &usize| siblings.is_some_and(|siblings| siblings.binary_search(at).is_ok());
        free.clone().find(is_sibling).or_else(|| free.next())
    }

    /// The candidate with the most similar title: among those under the parent that the orphan had or, where its name
    /// is unknown, among those that begin like it.
    fn similar_title(&self, orphan: &OrphanEntry, parent: Option<NodeId>) -> Option<usize> {
        let (title, slug) = (orphan.title().map(str::to_ascii_lowercase), orphan.slug());
        let found = match (&title, parent) {
            (Some(_), Some(parent)) => self.by_parent.get(&parent),
            (Some(_), None) => None,
            (None, _) => self.by_beginning.get(&beginning(slug)),
        };
        let mut best = (SIMILAR, None);
        for &at in found.into_iter().flatten().filter(|&&at| !self.all[at].is_taken) {
            let candidate = &self.all[at];
            let likeness = match &title {
                Some(title) => likeness(title, &candidate.title),
                None => likeness(slug, &candidate.slug),
            };
            if likeness > best.0 {
                best = (likeness, Some(at));
            }
        }
        best.1
    }
}

impl OrphanEntry {
    /// The id of the topic above, where the backup store knows it; that of the roadmap itself is empty.
    fn parent_id(&self) -> Option<&str> {
        self.name.split_once(' ').map(|(parent, _)| parent)
    }

    /// The title, where the backup store knows it.
    fn title(&self) -> Option<&str> {
        self.name.split_once(' ').map(|(_, title)| title)
    }

    /// The words of the title that the id contains, hyphenated: the id without its hash, and without the count of a
    /// twin.
    fn slug(&self) -> &str {
        let (mut words, mut tail) = self.id.rsplit_once('-').unwrap_or((&self.id, ""));
        if tail.len() != 6 && tail.bytes().all(|byte| byte.is_ascii_digit()) {
            (words, tail) = words.rsplit_once('-').unwrap_or((words, ""));
        }
        if tail.len() == 6 { words } else { &self.id }
    }
}

fn beginning(slug: &str) -> String {
    slug.chars().take(3).collect()
}

/// Dice's coefficient over pairs of neighbouring letters, in hundredths: 100 for the same letters, 0 for none in
/// common.
fn likeness(one: &str, other: &str) -> usize {
    let pairs = |text: &str| -> Vec<(char, char)> { text.chars().zip(text.chars().skip(1)).collect() };
    let (one, mut rest) = (pairs(one), pairs(other));
    let all = one.len() + rest.len();
    let mut common = 0;
    for pair in one {
        if let Some(at) = rest.iter().position(|other| *other == pair) {
            rest.swap_remove(at);
            common += 2;
        }
    }
    common * 100 / all.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corrected_titles_are_similar_and_others_are_not() {
        for (one, other) in [
            ("domain names & dns resolution", "domain names and dns"),
            ("postgres", "postgresql"),
            ("unit tests", "unit testing"),
        ] {
            assert!(likeness(one, other) > SIMILAR, "{one}, {other}");
        }
        for (one, other) in [("version control", "git basics"), ("http", "docker"), ("", ""), ("a", "a")] {
            assert!(likeness(one, other) <= SIMILAR, "{one}, {other}");
        }
    }

    #[test]
    fn an_id_contains_words_of_its_title() {
        let slug = |id| {
            let mut orphans = Orphans::default();
            orphans.find_or_add(id).map(|index| orphans.get(index).slug().to_owned())
        };
        assert_eq!(slug("domain-names-dns-3k2j1h").as_deref(), Some("domain-names-dns"));
        assert_eq!(slug("domain-names-dns-3k2j1h-2").as_deref(), Some("domain-names-dns"));
        assert_eq!(slug("my-id").as_deref(), Some("my-id"));
        assert_eq!(slug("no id"), None);
    }
}
