//! Ids that topics had, written down behind their titles.

use super::place::Sheet;
use super::title::Words;
use crate::formats::foreign::{Document, Way};
use crate::formats::open::open;
use crate::tree::{NodeId, Topic};

/// Writes behind the titles of topics which ids they had, several parted by spaces, so that marks under those are theirs wherever
/// the text is opened. `document` is what `text` was read as in the way of `wish`. Nothing, if there is no
/// place for one of them, or something else would be read otherwise.
pub fn remember(text: &str, document: &Document, wish: Option<Way>, had: &[(NodeId, String)]) -> Option<String> {
    let sheet = Sheet::new(text, document);
    let mut ways = Vec::with_capacity(had.len());
    for (topic, ids) in had {
        let row = sheet.row(*topic)?;
        let words = Words::of(&sheet, *topic, &row)?;
        ways.push(words.remembering(&sheet, &row, ids));
    }
    let most = ways.iter().map(Vec::len).max().unwrap_or_default();
    let mut written = (0..most).map(|way| {
        let mut changes: Vec<_> = ways.iter().filter_map(|ways| ways.get(way).or(ways.last())).collect();
        changes.sort_unstable_by_key(|(place, _)| std::cmp::Reverse(place.start));
        let mut text = text.to_owned();
        for (place, with) in changes {
            text.replace_range(place.clone(), with);
        }
        text
    });
    written.find(|written| is_as(written, document, wish, had))
}

/// Whether a text is read as before, but for the ids that topics had.
fn is_as(text: &str, before: &Document, wish: Option<Way>, had: &[(NodeId, String)]) -> bool {
    let Ok(Document { roadmap, .. }) = open(text, "", wish) else { return false };
    fn part(topic: &Topic) -> impl PartialEq {
        (topic.id(), topic.title(), topic.estimate(), topic.details())
    }
    roadmap.len() == before.roadmap.len()
        && roadmap
            .topics()
            .zip(before.roadmap.topics())
            .all(|(now, before_it)| part(roadmap.topic(now)) == part(before.roadmap.topic(before_it)))
        && had
            .iter()
            .all(|(topic, ids)| ids.split(' ').all(|id| roadmap.find(id).map(NodeId::index) == Some(topic.index())))
}
