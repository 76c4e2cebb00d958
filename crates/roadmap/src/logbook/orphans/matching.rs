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

/// At most this many candidates are compared for one orphan: comparing each orphan with each step would take minutes in
/// a large roadmap.
const MOST_COMPARED: usize = 64;

/// All orphans with a mark other than to do, in the order of their ids, each with the step that is probably the same:
/// one with the same title, or else one under the same topic with a similar title. No step is suggested twice, and none
/// that has a mark.
pub(crate) fn suggest(orphans: &Orphans, roadmap: &Roadmap, progress: &Progress) -> Vec<Orphan> {
    let orphans: Vec<&OrphanEntry> =
        orphans.indices().map(|index| orphans.get(index)).filter(|orphan| orphan.is_marked()).collect();
    let mut candidates = Candidates::default();
    if !orphans.is_empty() {
        let free = roadmap.steps(NodeId::ROOT).rev().filter(|&step| progress.mark(step) == Mark::ToDo);
        free.for_each(|step| candidates.add(roadmap, step));
    }
    let mut likely: Vec<Option<NodeId>> = vec![None; orphans.len()];
    // Those with the same title come first, so that no step goes to an orphan with a similar one.
    for find in [Candidates::same_title, Candidates::similar_title] {
        for (orphan, likely) in orphans.iter().zip(&mut likely).filter(|(_, likely)| likely.is_none()) {
            if let Some(at) = find(&mut candidates, orphan, orphan.parent_in(roadmap)) {
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
    title: Pairs,
    slug: Pairs,
    is_taken: bool,
}

/// The candidates, and their indices by what they are looked up by: the last of a list is the first in the roadmap.
#[derive(Default)]
struct Candidates {
    all: Vec<Candidate>,
    by_place: BTreeMap<(NodeId, String), Vec<usize>>,
    by_title: BTreeMap<String, Vec<usize>>,
    by_slug: BTreeMap<String, Vec<usize>>,
    by_beginning: BTreeMap<String, Vec<usize>>,
    by_parent: BTreeMap<NodeId, Vec<usize>>,
}

impl Candidates {
    /// Adds a candidate that stands before all others.
    fn add(&mut self, roadmap: &Roadmap, step: NodeId) {
        let (topic, at) = (roadmap.topic(step), self.all.len());
        let title = topic.title().to_string().to_ascii_lowercase();
        let slug = slug(&title);
        self.all.push(Candidate { step, title: Pairs::of(&title), slug: Pairs::of(&slug), is_taken: false });
        self.by_beginning.entry(beginning(&slug)).or_default().push(at);
        self.by_parent.entry(topic.parent()).or_default().push(at);
        self.by_place.entry((topic.parent(), title.clone())).or_default().push(at);
        self.by_title.entry(title).or_default().push(at);
        self.by_slug.entry(slug).or_default().push(at);
    }

    /// A candidate with the same title; of several, one under the parent that the orphan had.
    fn same_title(&mut self, orphan: &OrphanEntry, parent: Option<NodeId>) -> Option<usize> {
        let Some(title) = orphan.title().map(str::to_ascii_lowercase) else {
            return first_free(&self.all, self.by_slug.get_mut(orphan.slug())?);
        };
        let siblings = parent.and_then(|parent| self.by_place.get_mut(&(parent, title.clone())));
        let sibling = siblings.and_then(|siblings| first_free(&self.all, siblings));
        sibling.or_else(|| first_free(&self.all, self.by_title.get_mut(&title)?))
    }

    /// The candidate with the most similar title: among those under the parent that the orphan had or, where its name
    /// is unknown, among those that begin like it.
    fn similar_title(&mut self, orphan: &OrphanEntry, parent: Option<NodeId>) -> Option<usize> {
        let (title, slug) = (orphan.title().map(str::to_ascii_lowercase), orphan.slug());
        let found = match (&title, parent) {
            (Some(_), Some(parent)) => self.by_parent.get_mut(&parent)?,
            (Some(_), None) => return None,
            (None, _) => self.by_beginning.get_mut(&beginning(slug))?,
        };
        first_free(&self.all, found)?;
        let pairs = Pairs::of(title.as_deref().unwrap_or(slug));
        let mut best = (SIMILAR, None);
        for &at in found.iter().rev().take(MOST_COMPARED).filter(|&&at| !self.all[at].is_taken) {
            let candidate = &self.all[at];
            let likeness = pairs.likeness(if title.is_some() { &candidate.title } else { &candidate.slug });
            if likeness > best.0 {
                best = (likeness, Some(at));
            }
        }
        best.1
    }
}

/// The first candidate of a list that is not taken. Those before it leave the list.
fn first_free(all: &[Candidate], list: &mut Vec<usize>) -> Option<usize> {
    while list.last().is_some_and(|&at| all[at].is_taken) {
        list.pop();
    }
    list.last().copied()
}

impl OrphanEntry {
    /// The topic above, where the backup store knows it and the roadmap still has it.
    pub(super) fn parent_in(&self, roadmap: &Roadmap) -> Option<NodeId> {
        match self.name.split_once(' ')?.0 {
            "" => Some(NodeId::ROOT),
            id => roadmap.find(id),
        }
    }

    /// The title, where the backup store knows it.
    pub(super) fn title(&self) -> Option<&str> {
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

/// The pairs of neighbouring letters in a text, in order.
struct Pairs(Vec<(char, char)>);

impl Pairs {
    fn of(text: &str) -> Pairs {
        let mut pairs: Vec<(char, char)> = text.chars().zip(text.chars().skip(1)).collect();
        pairs.sort_unstable();
        Pairs(pairs)
    }

    /// Dice's coefficient, in hundredths: 100 for the same pairs, 0 for none in common.
    fn likeness(&self, other: &Pairs) -> usize {
        let (mut rest, mut common) = (other.0.iter().peekable(), 0);
        for pair in &self.0 {
            while rest.next_if(|&other| other < pair).is_some() {}
            common += usize::from(rest.next_if_eq(&pair).is_some());
        }
        common * 200 / (self.0.len() + other.0.len()).max(1)
    }
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
            assert!(Pairs::of(one).likeness(&Pairs::of(other)) > SIMILAR, "{one}, {other}");
        }
        for (one, other) in [("version control", "git basics"), ("http", "docker"), ("", ""), ("a", "a")] {
            assert!(Pairs::of(one).likeness(&Pairs::of(other)) <= SIMILAR, "{one}, {other}");
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
