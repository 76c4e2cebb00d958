//! Marks whose step is certainly the same one, written otherwise.

use std::collections::BTreeMap;

use super::list::{OrphanEntry, Orphans};
use crate::marks::Progress;
use crate::tree::ids::is_word;
use crate::tree::{NodeId, Roadmap};

/// The orphans whose step is certainly still there, each with that step. Exactly one topic right below the topic that
/// was above the orphan has the same words, and it is a step of which nothing was ever said, not even that it is to do,
/// as after undo. No other orphan was there with these words.
pub(crate) fn renamed(orphans: &Orphans, roadmap: &Roadmap, progress: &Progress) -> Vec<(String, Option<NodeId>)> {
    let mut wanted: BTreeMap<NodeId, BTreeMap<String, SameWords>> = BTreeMap::new();
    for orphan in orphans.indices().map(|index| orphans.get(index)).filter(|orphan| orphan.is_marked()) {
        let parent = orphan.parent_in(roadmap);
        let words = orphan.title().map(words).filter(|words| !words.is_empty());
        if let (Some(parent), Some(words)) = (parent, words) {
            wanted.entry(parent).or_default().entry(words).or_default().orphans.push(orphan);
        }
    }
    let mut found = Vec::new();
    for (parent, mut places) in wanted {
        for child in roadmap.children(parent) {
            if let Some(place) = places.get_mut(&words(&roadmap.topic(child).title().to_string())) {
                place.topics.push(child);
            }
        }
        found.extend(places.into_values().filter_map(|place| match (&place.orphans[..], &place.topics[..]) {
            ([orphan], &[step]) if roadmap.is_step(step) && progress.entry(step).is_none() => {
                Some((orphan.id.clone(), Some(step)))
            }
            _ => None,
        }));
    }
    found
}

/// What has the same words below the same topic.
#[derive(Default)]
struct SameWords<'a> {
    orphans: Vec<&'a OrphanEntry>,
    topics: Vec<NodeId>,
}

/// A title without what an author corrects and does not mean: capitals, spaces, punctuation, and how *and* is written.
/// Signs that tell things apart stay: C, C++ and C# are three.
fn words(title: &str) -> String {
    let spelled = title.to_ascii_lowercase().replace('&', " and ");
    let stays = |c: char| is_word(c) || (c.is_ascii_punctuation() && !".,:;!?'\"()[]-_/`".contains(c));
    spelled.split(|c| !stays(c)).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_have_the_same_words_unless_they_mean_something_else() {
        let titles = ["Domain names & DNS", "domain  names, and DNS.", "`Domain` Names \u{2013} and “DNS”!"];
        for title in titles {
            assert_eq!(words(title), "domain names and dns");
        }
        for (one, other) in [("C", "C++"), ("C++", "C#"), ("A*", "A"), ("Part 1", "Part 2"), ("Unit tests", "Tests")] {
            assert_ne!(words(one), words(other));
        }
        assert_eq!(words(" – ?"), "");
    }
}
