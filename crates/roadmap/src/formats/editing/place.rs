//! Where a row stands in a text, with all that is below it.

use std::ops::Range;

use super::cells::cells;
use super::letters::has_letters;
use super::typing::sign_of;
use crate::formats::cairn::line::{split_indent, split_number, strip_bullet};
use crate::formats::detect::{FileKind, detect};
use crate::formats::foreign::{Document, Room};
use crate::formats::markdown::Extents;
use crate::formats::opml::elements::{Element, elements};
use crate::tree::NodeId;

/// A text with its rows.
pub(super) struct TextRows<'a> {
    pub text: &'a str,
    pub document: &'a Document,
    pub is_dialect: bool,
    extents: Extents,
    /// Those of an outline in OPML, in reading order.
    elements: Vec<Element>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An item of a list, or a bullet of the dialect.
    Item,
    /// A heading with signs.
    Heading,
    /// A numbered topic of the dialect.
    Numbered,
    /// An outline in OPML.
    Element,
    /// A row of a table.
    TableRow,
}

/// The place of a topic.
#[derive(Clone, Debug)]
pub(super) struct Row<'a> {
    pub kind: Kind,
    /// The white space before its sign.
    pub indent: &'a str,
    /// Its bullet, its number or its signs, with the space behind them; empty for an element or a row of a table.
    pub sign: &'a str,
    /// The lines of its title, the value of the attribute with the title, or what is in the cell with the title.
    pub line: Range<usize>,
    /// All its lines, and those of all below it, without the last line end; or its element.
    pub whole: Range<usize>,
    /// Where its words begin, behind its box.
    pub words: usize,
}

impl<'a> TextRows<'a> {
    pub fn new(text: &'a str, document: &'a Document) -> TextRows<'a> {
        let kind = detect(text);
        let (extents, elements) = match kind {
            FileKind::Dialect => (Extents::default(), Vec::new()),
            FileKind::Opml => (Extents::default(), elements(text)),
            _ => (Extents::of(text), Vec::new()),
        };
        TextRows { text, document, is_dialect: kind == FileKind::Dialect, extents, elements }
    }

    /// Where a topic stands; `None` for what is no item or heading on lines of its own, no element and no row of a
    /// table.
    pub fn row(&self, topic: NodeId) -> Option<Row<'a>> {
        let place = self.document.places.get(topic.index()).filter(|_| topic != NodeId::ROOT)?;
        if !self.elements.is_empty() {
            return self.row_of(self.element(topic)?);
        }
        let line = line_at(self.text, place.source.start)?;
        let content = self.text.get(line.clone())?;
        let (_, rest) = split_indent(content);
        let indent = content.get(..content.len() - rest.len())?;
        let (kind, sign) = if self.is_dialect {
            let numbered = split_number(rest).map(|(_, words)| (Kind::Numbered, words));
            let (kind, words) = numbered.or_else(|| Some((Kind::Item, strip_bullet(rest)?.trim_start())))?;
            (kind, rest.get(..rest.len() - words.len())?)
        } else if rest.starts_with('#') {
            let words = rest.trim_start_matches('#').trim_start_matches([' ', '\t']);
            (Kind::Heading, rest.get(..rest.len() - words.len())?)
        } else if let Some(sign) = sign_of(rest) {
            (Kind::Item, sign)
        } else {
            return self.table_row(topic, line);
        };
        let end = match kind {
            _ if self.is_dialect => self.end_in_dialect(topic)?,
            Kind::Heading => self.extents.end_of_section(&line, self.text)?,
            _ => self.extents.end_of_item(line.start + indent.len())?,
        };
        let filled = self.text.get(line.start..end)?.trim_end().len();
        let end = line_at(self.text, line.start + filled)?.end;
        let words = match (&place.tick, place.room) {
            (Some(tick), _) => tick.place.end,
            (None, Some(Room::BeforeWords(at) | Room::BehindSign(at))) => at,
            _ => line.start + indent.len() + sign.len(),
        };
        let words = words.min(line.end);
        let words = line.end - self.text.get(words..line.end)?.trim_start().len();
        // A title may go on in the lines below.
        let last = line_at(self.text, place.source.end.clamp(line.end, end))?.end;
        Some(Row { kind, indent, sign, whole: line.start..end, line: line.start..last, words })
    }

    /// The row of a table. Its title may stand in no cell as it is read: then it has no words.
    fn table_row(&self, topic: NodeId, line: Range<usize>) -> Option<Row<'a>> {
        let content = self.text.get(line.clone())?.trim_end();
        let whole = line.start..line.start + content.len();
        if !content.contains('|') {
            return None;
        }
        let title = self.document.roadmap.topic(topic).title().to_string();
        let tick = self.document.places[topic.index()].tick.as_ref().map_or(0, |tick| tick.place.end);
        let trimmed = cells(self.text, &whole).into_iter().map(|cell| {
            let start = if cell.contains(&tick) { tick } else { cell.start };
            let content = &self.text[start..cell.end];
            cell.end - content.trim_start().len()..start + content.trim_end().len()
        });
        let named = trimmed.filter(|cell| self.text.get(cell.clone()).is_some_and(|cell| has_letters(cell, &title)));
        let cell = named.min_by_key(Range::len).unwrap_or(whole.end..whole.end);
        Some(Row { kind: Kind::TableRow, indent: "", sign: "", words: cell.start, line: cell, whole })
    }

    /// The element of a topic in an outline in OPML.
    pub fn element(&self, topic: NodeId) -> Option<&Element> {
        let start = self.document.places.get(topic.index())?.source.start;
        let at = self.elements.binary_search_by_key(&start, |element| element.whole.start).ok()?;
        self.elements.get(at)
    }

    fn row_of(&self, element: &Element) -> Option<Row<'a>> {
        let Element { whole, words, .. } = element.clone();
        let before = self.text.get(..whole.start)?;
        let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
        let indent =
            if before[..before.len() - indent].ends_with('\n') { &before[before.len() - indent..] } else { "" };
        Some(Row { kind: Kind::Element, indent, sign: "", words: words.start, line: words, whole })
    }

    fn end_in_dialect(&self, topic: NodeId) -> Option<usize> {
        if let Some(next) = self.document.roadmap.after_subtree(topic) {
            return Some(line_at(self.text, self.document.places[next.index()].source.start)?.start);
        }
        let last = self.document.roadmap.subtree(topic).next_back().unwrap_or(topic);
        let last = line_at(self.text, self.document.places[last.index()].source.start)?.end;
        Some(last)
    }

    /// Where the headings of a section begin.
    pub fn headings_in(&self, part: &Range<usize>) -> Vec<usize> {
        self.extents.headings_in(part)
    }

    /// What ends a line.
    pub fn line_end(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// What is between the last line before a byte that has words, and that byte.
    pub fn gap_before(&self, at: usize) -> Range<usize> {
        let before = self.text.get(..at).unwrap_or_default();
        let end = line_at(self.text, before.trim_end().len()).map_or(at, |line| line.end);
        end.min(at)..at
    }
}

/// The line with a byte, without its end.
pub(super) fn line_at(text: &str, at: usize) -> Option<Range<usize>> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(start..)?.split('\n').next()?;
    Some(start..start + line.strip_suffix('\r').unwrap_or(line).len())
}
