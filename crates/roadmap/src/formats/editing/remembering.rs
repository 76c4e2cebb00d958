//! Ids that topics had, written down behind their titles.

use super::place::TextRows;
use super::title::Words;
use crate::formats::foreign::{Document, Way};
use crate::formats::open::open;
use crate::tree::{NodeId, Topic};

/// Topics, each with an id that it had; several ids are parted by spaces.
pub type OldIds = [(NodeId, String)];

/// Writes the former ids of topics behind their titles, so that marks under these ids are theirs wherever the text is
/// opened. `document` is what `text` was read as, with `wish`. Takes the first of `choices` with which every id of the
/// last choice leads to its topic. Nothing, if there is no place for the ids, or something else would be read
/// differently.
pub fn remember(text: &str, document: &Document, wish: Option<Way>, choices: &[&OldIds]) -> Option<String> {
    let text_rows = TextRows::new(text, document);
    choices.iter().find_map(|had| {
        let written = written(&text_rows, had)?;
        written.into_iter().find(|written| choices.last().is_some_and(|all| is_as(written, document, wish, all)))
    })
}

/// The ways to write them, the best first.
fn written(text_rows: &TextRows, had: &OldIds) -> Option<Vec<String>> {
    let mut ways = Vec::with_capacity(had.len());
    for (topic, ids) in had {
        let row = text_rows.row(*topic)?;
        let words = Words::of(text_rows, *topic, &row)?;
        ways.push(words.remembering(text_rows, &row, ids));
    }
    let most = ways.iter().map(Vec::len).max().unwrap_or_default();
    let written = (0..most).map(|way| {
        let mut changes: Vec<_> = ways.iter().filter_map(|ways| ways.get(way).or(ways.last())).collect();
        changes.sort_unstable_by_key(|(place, _)| place.start);
        let (mut text, mut end) = (String::with_capacity(text_rows.text.len()), 0);
        for (place, with) in changes {
            text.push_str(text_rows.text.get(end..place.start)?);
            text.push_str(with);
            end = place.end;
        }
        text.push_str(text_rows.text.get(end..)?);
        Some(text)
    });
    written.collect()
}

/// Whether a text is read as before, but for the ids that topics had.
fn is_as(text: &str, before: &Document, wish: Option<Way>, had: &OldIds) -> bool {
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
