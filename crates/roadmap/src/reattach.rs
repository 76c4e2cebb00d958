//! Where marks may belong whose topic is gone.

use std::collections::BTreeMap;

use crate::gesture::{By, MarkRequest};
use crate::logbook::{Logbook, Slot};
use crate::lost::Lost;
use crate::mark::Mark;
use crate::storage::Storage;
use crate::tree::{NodeId, Roadmap, slug};

/// A mark whose topic is not in the roadmap any more, and where it may belong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Orphan {
    /// The id that the topic had.
    pub id: String,
    /// Its title, or what its id has of that.
    pub title: String,
    /// The mark.
    pub mark: Mark,
    /// The step that is likely the same.
    pub likely: Option<NodeId>,
}

/// A step that has no mark of its own, for one that is looking for its topic.
struct Candidate {
    step: NodeId,
    title: String,
    slug: String,
    is_taken: bool,
}

/// The candidates, and where to look for them.
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
        let title = folded(&topic.title().to_string());
        let slug = slug(&title);
        self.by_title.entry(title.clone()).or_default().push(at);
        self.by_slug.entry(slug.clone()).or_default().push(at);
        self.by_beginning.entry(beginning(&slug)).or_default().push(at);
        self.by_parent.entry(topic.parent()).or_default().push(at);
        self.all.push(Candidate { step, title, slug, is_taken: false });
    }

    /// Of several with the title, the one under the topic it stood under.
    fn same(&self, lost: &Lost, above: Option<NodeId>) -> Option<usize> {
        let found = match lost.title() {
            Some(title) => self.by_title.get(&folded(title)),
            None => self.by_slug.get(lost.slug()),
        };
        let mut free = found.into_iter().flatten().copied().filter(|&at| !self.all[at].is_taken);
        let beside = above.and_then(|above| self.by_parent.get(&above));
        let is_under = |at: &usize| beside.is_some_and(|beside| beside.binary_search(at).is_ok());
        free.clone().find(is_under).or_else(|| free.next())
    }

    /// The nearest under the topic that it stood under, or, where nobody knows that, among those that begin like it.
    fn near(&self, lost: &Lost, above: Option<NodeId>) -> Option<usize> {
        let (title, slug) = (lost.title().map(folded), lost.slug());
        let found = match (&title, above) {
            (Some(_), Some(above)) => self.by_parent.get(&above),
            (Some(_), None) => None,
            (None, _) => self.by_beginning.get(&beginning(slug)),
        };
        let mut best = (NEAR, None);
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

impl Lost {
    fn above(&self) -> Option<&str> {
        self.name.split_once(' ').map(|(above, _)| above)
    }

    fn title(&self) -> Option<&str> {
        self.name.split_once(' ').map(|(_, title)| title)
    }

    /// The words of the title that its id has, hyphened: before the hash, and the count of a twin behind that.
    fn slug(&self) -> &str {
        let (mut words, mut tail) = self.id.rsplit_once('-').unwrap_or((&self.id, ""));
        if tail.len() != 6 && tail.bytes().all(|byte| byte.is_ascii_digit()) {
            (words, tail) = words.rsplit_once('-').unwrap_or((words, ""));
        }
        if tail.len() == 6 { words } else { &self.id }
    }
}

impl<S: Storage> Logbook<S> {
    /// The marks that have no topic any more, in the order of their ids, each with the step that is likely the same:
    /// one with the same title, or else one under the same topic with a title that is near. No step is answered twice.
    pub fn orphans(&self) -> Vec<Orphan> {
        let lost = self.lost_order.iter().map(|&lost| &self.lost[lost as usize]);
        let lost: Vec<&Lost> = lost.filter(|lost| lost.is_marked()).collect();
        let mut candidates = Candidates::default();
        if !lost.is_empty() {
            let free = self.roadmap.steps(NodeId::ROOT).filter(|&step| self.mark_of(step) == Mark::ToDo);
            free.for_each(|step| candidates.add(&self.roadmap, step));
        }
        let mut likely: Vec<Option<NodeId>> = vec![None; lost.len()];
        // The sure ones first, so that none is taken by one that is only near.
        for find in [Candidates::same, Candidates::near] {
            for (lost, likely) in lost.iter().zip(&mut likely).filter(|(_, likely)| likely.is_none()) {
                let above =
                    lost.above().and_then(|id| if id.is_empty() { Some(NodeId::ROOT) } else { self.roadmap.find(id) });
                if let Some(at) = find(&candidates, lost, above) {
                    candidates.all[at].is_taken = true;
                    *likely = Some(candidates.all[at].step);
                }
            }
        }
        let marks = lost.into_iter().zip(likely).filter_map(|(lost, likely)| {
            let title = lost.title().map_or_else(|| lost.slug().replace('-', " "), str::to_owned);
            Some(Orphan { id: lost.id.clone(), title, mark: lost.entry?.mark, likely })
        });
        marks.collect()
    }

    /// What gives the marks of ids that no topic has to these steps, or lets go of them.
    #[inline(never)]
    pub(crate) fn requests_to_attach(&mut self, pairs: &[(String, Option<NodeId>)]) -> Vec<MarkRequest> {
        let mut requests = Vec::new();
        for (id, step) in pairs {
            let Some(lost) = self.slot_for(id) else { continue };
            let Some(entry) = self.entry(lost) else { continue };
            if let Some(slot) = step.map(Slot::of) {
                let is_later = self.entry(slot).is_none_or(|ours| ours < entry);
                let by = if is_later { By::File(entry.at) } else { By::Name };
                requests.push(MarkRequest { slot, mark: entry.mark, by });
            }
            requests.push(MarkRequest { slot: lost, mark: Mark::ToDo, by: By::Name });
        }
        requests
    }
}

/// Titles are near from here on, in hundredths.
const NEAR: usize = 45;

fn beginning(slug: &str) -> String {
    slug.chars().take(3).collect()
}

fn folded(title: &str) -> String {
    title.to_ascii_lowercase()
}

/// Dice's coefficient over pairs of neighbouring letters, in hundredths: 100 for the same letters, 0 for none in common.
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
    fn titles_that_were_mended_are_near_and_others_are_not() {
        for (one, other) in [
            ("domain names & dns resolution", "domain names and dns"),
            ("postgres", "postgresql"),
            ("unit tests", "unit testing"),
        ] {
            assert!(likeness(one, other) > NEAR, "{one}, {other}");
        }
        for (one, other) in [("version control", "git basics"), ("http", "docker"), ("", ""), ("a", "a")] {
            assert!(likeness(one, other) <= NEAR, "{one}, {other}");
        }
    }

    #[test]
    fn an_id_tells_the_words_of_its_title() {
        let slug = |id| Lost::new(id).map(|lost| lost.slug().to_owned());
        assert_eq!(slug("domain-names-dns-3k2j1h").as_deref(), Some("domain-names-dns"));
        assert_eq!(slug("domain-names-dns-3k2j1h-2").as_deref(), Some("domain-names-dns"));
        assert_eq!(slug("my-id").as_deref(), Some("my-id"));
        assert_eq!(slug("no id"), None);
    }
}
