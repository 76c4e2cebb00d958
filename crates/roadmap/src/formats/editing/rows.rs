//! Edits of a roadmap by its rows, as changes of the text that an author wrote. All places are bytes.
//!
//! What is written is read again before it is given away: an edit does what it says and nothing else, or is refused.

pub use super::editor::{EditRefusal, Landing, TextEdit};
use super::editor::{Editor, beside};
use super::place::{Kind, TextRows};
use crate::formats::foreign::{Document, Way};
use crate::tree::details::Detail;
use crate::tree::{Hours, NodeId, Roadmap, Topic};

/// What is to be done with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A new step behind it and all that is below it.
    AddBelow(String),
    /// A new step as the last one in it.
    AddInside(String),
    /// Another title. Ids, hours, boxes, links and texts stay; the old id is remembered where the title made it.
    Rename(String),
    /// Other hours, or none.
    Estimate(Option<Hours>),
    /// To another place, with all that is below it.
    Move(Landing),
    /// Away, with all that is below it.
    Delete,
}

/// Where a row goes that is moved before the one above, or from the beginning of a topic to the end of the topic before
/// it.
pub fn up(document: &Document, topic: NodeId) -> Option<Landing> {
    let above = beside(document, topic).0.map(Landing::Before);
    above.or_else(|| topics_around(document, topic).0.map(Landing::Inside))
}

/// Where a row goes that is moved behind the one below, or from the end of a topic to the beginning of the topic behind
/// it.
pub fn down(document: &Document, topic: NodeId) -> Option<Landing> {
    let below = beside(document, topic).1.map(Landing::After);
    let first_in = |next| document.roadmap.children(next).next();
    below.or_else(|| topics_around(document, topic).1.and_then(first_in).map(Landing::Before))
}

/// The topics before and behind the one that a row is in, without steps.
fn topics_around(document: &Document, topic: NodeId) -> (Option<NodeId>, Option<NodeId>) {
    let Some(parent) = document.roadmap.parent(topic).filter(|&parent| parent != NodeId::ROOT) else {
        return (None, None);
    };
    let is_topic = |other: &NodeId| !document.roadmap.is_step(*other);
    let (before, next) = beside(document, parent);
    (before.filter(is_topic), next.filter(is_topic))
}

/// Where a row goes that is moved into the one above.
pub fn inward(document: &Document, topic: NodeId) -> Option<Landing> {
    beside(document, topic).0.map(Landing::Inside)
}

/// Where a row goes that is moved out of the one it is in.
pub fn outward(document: &Document, topic: NodeId) -> Option<Landing> {
    let parent = document.roadmap.parent(topic)?;
    (parent != NodeId::ROOT).then_some(Landing::After(parent))
}

/// Whether a row can be edited: it is an item of a list or a heading on lines of its own, a row of a table, or an
/// outline in OPML.
pub fn is_editable(text: &str, document: &Document, topic: NodeId) -> bool {
    TextRows::new(text, document).row(topic).is_some()
}

/// Edits a row. `document` is what `text` was read as, with `wish`. The id that a renamed or moved topic had is written
/// down if it is one of `saved`, the roadmap as it was saved last: of other ids, nobody has marks.
pub fn edit(
    text: &str,
    document: &Document,
    wish: Option<Way>,
    topic: NodeId,
    edit: &Edit,
    saved: Option<&Roadmap>,
) -> Result<TextEdit, EditRefusal> {
    let text_rows = TextRows::new(text, document);
    let row = text_rows.row(topic).ok_or(EditRefusal::NoRow)?;
    let editor = Editor { text_rows, wish, topic, row, saved };
    match edit {
        Edit::AddBelow(title) => editor.add(title, None),
        Edit::AddInside(title) => match document.roadmap.children(topic).last() {
            Some(last) => {
                let row = editor.text_rows.row(last).ok_or(EditRefusal::NoRow)?;
                Editor { topic: last, row, ..editor }.add(title, None)
            }
            None => editor.add(title, Some(topic)),
        },
        Edit::Rename(title) => editor.rename(title),
        Edit::Estimate(hours) => editor.estimate(*hours),
        Edit::Move(landing) => editor.land(*landing),
        Edit::Delete => editor.delete(),
    }
}

impl Editor<'_> {
    fn rename(&self, title: &str) -> Result<TextEdit, EditRefusal> {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let at = self.topic.index() - 1;
        let (expected, words) = (self.topics(), self.words()?);
        let before = self.text_rows.document.roadmap.topic(self.topic);
        let is_right = |topic: &Topic| {
            let found = topic.title().to_string();
            (found == title || found == title.replace('`', ""))
                && topic.estimate() == before.estimate()
                && leads_to(topic.details()) == leads_to(before.details())
        };
        let renamed = words.renamed(&title).into_iter().map(|change| vec![change]);
        let (text, document) = self.first(renamed, &expected, (at, &is_right)).ok_or(EditRefusal::OtherwiseRead)?;
        self.remembering(text, &document, at)
    }

    fn estimate(&self, hours: Option<Hours>) -> Result<TextEdit, EditRefusal> {
        let (expected, words) = (self.topics(), self.words()?);
        let before = self.text_rows.document.roadmap.topic(self.topic);
        let is_right = |topic: &Topic| {
            topic.estimate() == hours && (topic.title(), topic.details()) == (before.title(), before.details())
        };
        let in_cells = if self.row.kind == Kind::TableRow { self.hours_in_cells(hours) } else { Vec::new() };
        let ways = in_cells.into_iter().chain(words.with_hours(&self.text_rows, self.topic, &self.row, hours));
        let ways = ways.map(|change| vec![change]);
        let at = self.topic.index() - 1;
        let (text, _) = self.first(ways, &expected, (at, &is_right)).ok_or(EditRefusal::OtherwiseRead)?;
        self.replacing(&text, at + 1)
    }

    fn delete(&self) -> Result<TextEdit, EditRefusal> {
        let mut expected = self.topics();
        let below = self.text_rows.document.roadmap.subtree(self.topic);
        let count = 1 + below.filter(|&node| node != self.topic).count();
        let at = self.topic.index() - 1;
        expected.drain(at..at + count);
        let text = self.written(&[(self.cut(), String::new())]);
        let document = self.read(&text).ok_or(EditRefusal::OtherwiseRead)?;
        if !self.is_as(&document, &expected, None) {
            return Err(EditRefusal::OtherwiseRead);
        }
        self.counted_on(text, document, at.max(1))
    }
}

/// Details without the words of their links: if a title is a link, renaming it changes these.
fn leads_to(details: &[Detail]) -> Vec<Detail> {
    let without_words = |detail: &Detail| match detail {
        Detail::Link(link) => Detail::Text(crate::tree::details::Paragraph::plain(link.address.as_str())),
        other => other.clone(),
    };
    details.iter().map(without_words).collect()
}
