//! What all edits of rows need: reading again what is written.

use std::ops::Range;

use super::numbers;
use super::place::{Row, TextRows};
use super::remembering::remember;
use super::title::Words;
use crate::formats::foreign::{Document, Way};
use crate::formats::open::open;
use crate::marks::Mark;
use crate::tree::{NodeId, Roadmap, Topic};

/// Where a row lands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    /// Before another row.
    Before(NodeId),
    /// Behind another row and all that is below it.
    After(NodeId),
    /// In another row, as the last one.
    Inside(NodeId),
}

/// An edited text.
#[derive(Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// The bytes that are replaced.
    pub range: Range<usize>,
    /// The text that replaces them.
    pub with: String,
    /// The row after the edit; the one before it, if it was deleted.
    pub topic: NodeId,
}

/// Why an edit is left to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditRefusal {
    /// There is no such place, such as above the first row.
    NoPlace,
    /// The row is no item and no heading on lines of its own, no row of a table and no outline; or its title does not
    /// stand there as it is read.
    NoRow,
    /// The edited text would be read differently from what was meant.
    OtherwiseRead,
}

/// The siblings before and behind a topic.
pub(super) fn beside(document: &Document, topic: NodeId) -> (Option<NodeId>, Option<NodeId>) {
    let parent = document.roadmap.parent(topic).unwrap_or(NodeId::ROOT);
    let siblings: Vec<NodeId> = document.roadmap.children(parent).collect();
    let at = siblings.iter().position(|&sibling| sibling == topic).unwrap_or(0);
    let before = at.checked_sub(1).and_then(|before| siblings.get(before)).copied();
    (before, siblings.get(at + 1).copied())
}

pub(super) struct Editor<'a> {
    pub text_rows: TextRows<'a>,
    pub wish: Option<Way>,
    pub topic: NodeId,
    pub row: Row<'a>,
    /// The roadmap as it was saved last, if it was.
    pub saved: Option<&'a Roadmap>,
}

/// How a topic should be read after an edit: like an existing one, except in some respects.
pub(super) struct Expected<'a> {
    pub level: u8,
    pub topic: Option<&'a Topic>,
    pub mark: Option<Mark>,
}

/// A range of the text, and what replaces it.
pub(super) type Change = (Range<usize>, String);

/// The place of the row that is edited, and whether a topic is as it should be there.
type Own<'a> = (usize, &'a dyn Fn(&Topic) -> bool);

impl<'a> Editor<'a> {
    pub fn topics(&self) -> Vec<Expected<'a>> {
        let document = self.text_rows.document;
        let topics = document.roadmap.topics().map(|node| {
            let topic = document.roadmap.topic(node);
            let mark = document.places[node.index()].tick.as_ref().map(|tick| tick.mark);
            Expected { level: topic.level(), topic: Some(topic), mark }
        });
        topics.collect()
    }

    pub fn read(&self, text: &str) -> Option<Document> {
        open(text, "", self.wish).ok()
    }

    pub fn written(&self, changes: &[Change]) -> String {
        let mut changes: Vec<&Change> = changes.iter().collect();
        changes.sort_by_key(|(place, _)| std::cmp::Reverse((place.start, place.end)));
        let mut text = self.text_rows.text.to_owned();
        for (place, with) in changes {
            text.replace_range(place.clone(), with);
        }
        text
    }

    /// Whether a document is as expected. `own` is the place of the row that was edited, and what may differ in it.
    pub fn is_as(&self, document: &Document, expected: &[Expected], own: Option<Own>) -> bool {
        let roadmap = &document.roadmap;
        let before = &self.text_rows.document.roadmap;
        let root = [roadmap, before].map(|roadmap| roadmap.topic(NodeId::ROOT));
        let is_named_by_file = |document: &Document| document.places[0].source.is_empty() && !self.text_rows.is_dialect;
        (root[0].title() == root[1].title() || is_named_by_file(document) && is_named_by_file(self.text_rows.document))
            && root[0].details() == root[1].details()
            && root[0].estimate() == root[1].estimate()
            && roadmap.len() == expected.len() + 1
            && roadmap.topics().zip(expected).enumerate().all(|(at, (node, expected))| {
                let topic = roadmap.topic(node);
                let mark = document.places[node.index()].tick.as_ref().map(|tick| tick.mark);
                let is_own = own.is_some_and(|(own, _)| own == at);
                let is_same = match (is_own, own, expected.topic) {
                    (true, Some((_, is_right)), _) => is_right(topic),
                    (_, _, Some(before)) => {
                        (topic.title(), topic.details(), topic.estimate())
                            == (before.title(), before.details(), before.estimate())
                    }
                    _ => true,
                };
                topic.level() == expected.level && is_same && (expected.topic.is_none() || mark == expected.mark)
            })
    }

    /// The first way of writing that is read as expected.
    pub fn first(
        &self,
        ways: impl IntoIterator<Item = Vec<Change>>,
        expected: &[Expected],
        own: Own,
    ) -> Option<(String, Document)> {
        ways.into_iter().find_map(|changes| {
            let text = self.written(&changes);
            let document = self.read(&text)?;
            self.is_as(&document, expected, Some(own)).then_some((text, document))
        })
    }

    /// The replacement that turns the text into another one.
    pub fn replacing(&self, text: &str, topic: usize) -> Result<TextEdit, EditRefusal> {
        let before = self.text_rows.text;
        let front = before.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
        let front = (0..=front).rev().find(|&at| before.is_char_boundary(at) && text.is_char_boundary(at)).unwrap_or(0);
        let most = before.len().min(text.len()) - front;
        let back = before.bytes().rev().zip(text.bytes().rev()).take_while(|(a, b)| a == b).count().min(most);
        let is_end =
            |back: usize| before.is_char_boundary(before.len() - back) && text.is_char_boundary(text.len() - back);
        let back = (0..=back).rev().find(|&back| is_end(back)).unwrap_or(0);
        let with = text.get(front..text.len() - back).unwrap_or_default().to_owned();
        let topic = self.read(text).and_then(|document| document.roadmap.place(topic)).unwrap_or(NodeId::ROOT);
        Ok(TextEdit { range: front..before.len() - back, with, topic })
    }

    pub fn words(&self) -> Result<Words, EditRefusal> {
        Words::of(&self.text_rows, self.topic, &self.row).ok_or(EditRefusal::NoRow)
    }

    /// Writes the former id of a topic behind its title, if the id has changed, was saved, and there is a place for it.
    pub fn remembering(&self, text: String, document: &Document, at: usize) -> Result<TextEdit, EditRefusal> {
        let id = self.text_rows.document.roadmap.topic(self.topic).id().as_str();
        let node = document.roadmap.place(at + 1).ok_or(EditRefusal::OtherwiseRead)?;
        let text = match document.roadmap.find(id) {
            Some(same) if same == node => text,
            _ if self.saved.is_none_or(|saved| saved.find(id).is_none()) => text,
            _ => remember(&text, document, self.wish, &[&[(node, id.to_owned())]]).unwrap_or(text),
        };
        self.replacing(&text, at + 1)
    }

    /// The lines of the row with what divides them from those before.
    pub fn cut(&self) -> Range<usize> {
        let Row { whole, .. } = &self.row;
        let gap = self.text_rows.gap_before(whole.start);
        if gap.start > 0 || self.text_rows.text[..whole.start].contains(|c: char| !c.is_whitespace()) {
            return gap.start..whole.end;
        }
        let rest = &self.text_rows.text[whole.end..];
        whole.start..whole.end + rest.len() - rest.trim_start_matches(['\r', '\n']).len()
    }

    /// The edit, with the rows renumbered if their numbers counted on before.
    pub fn counted_on(&self, text: String, document: Document, place: usize) -> Result<TextEdit, EditRefusal> {
        let counted = numbers::count_on(&self.text_rows).then(|| numbers::renumbered(&TextRows::new(&text, &document)));
        self.replacing(&counted.unwrap_or(text), place)
    }
}
