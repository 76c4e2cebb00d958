//! Edits of a roadmap by its rows, as changes of the text that an author wrote. All places are bytes.
//!
//! What is written is read again before it is given away: an edit does what it says and nothing else, or is refused.

use std::ops::Range;

use super::numbers;
use super::place::{Kind, Row, Sheet};
use super::title::{Words, escaped};
use super::typing::inner_indent;
use crate::formats::foreign::{Document, Way};
use crate::formats::open::open;
use crate::marks::Mark;
use crate::tree::details::Detail;
use crate::tree::{Hours, NodeId, Topic};

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
pub struct Edited {
    /// The bytes that are replaced.
    pub range: Range<usize>,
    /// What stands there then.
    pub with: String,
    /// Where the row is then; that before it, where it was deleted.
    pub topic: NodeId,
}

/// Why an edit is left to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such place, such as above the first row.
    NoPlace,
    /// The row is no item and no heading on lines of its own.
    NoRow,
    /// What would be written would be read otherwise.
    OtherwiseRead,
}

/// Where a row goes that is moved before the one above.
pub fn up(document: &Document, topic: NodeId) -> Option<Landing> {
    beside(document, topic).0.map(Landing::Before)
}

/// Where a row goes that is moved behind the one below.
pub fn down(document: &Document, topic: NodeId) -> Option<Landing> {
    beside(document, topic).1.map(Landing::After)
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

/// The siblings before and behind a topic.
fn beside(document: &Document, topic: NodeId) -> (Option<NodeId>, Option<NodeId>) {
    let parent = document.roadmap.parent(topic).unwrap_or(NodeId::ROOT);
    let siblings: Vec<NodeId> = document.roadmap.children(parent).collect();
    let at = siblings.iter().position(|&sibling| sibling == topic).unwrap_or(0);
    let before = at.checked_sub(1).and_then(|before| siblings.get(before)).copied();
    (before, siblings.get(at + 1).copied())
}

/// Edits a row. `document` is what `text` was read as in the way of `wish`.
pub fn edit(text: &str, document: &Document, wish: Option<Way>, topic: NodeId, edit: &Edit) -> Result<Edited, Refusal> {
    let sheet = Sheet::new(text, document);
    let row = sheet.row(topic).ok_or(Refusal::NoRow)?;
    let editor = Editor { sheet, wish, topic, row };
    match edit {
        Edit::AddBelow(title) => editor.add(title, None),
        Edit::AddInside(title) => match document.roadmap.children(topic).last() {
            Some(last) => {
                let row = editor.sheet.row(last).ok_or(Refusal::NoRow)?;
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

struct Editor<'a> {
    sheet: Sheet<'a>,
    wish: Option<Way>,
    topic: NodeId,
    row: Row<'a>,
}

/// A topic as it should be read: as another one is, but for some of it.
struct Expected<'a> {
    level: u8,
    topic: Option<&'a Topic>,
    mark: Option<Mark>,
}

/// A change and what becomes of the text.
type Change = (Range<usize>, String);

impl<'a> Editor<'a> {
    fn topics(&self) -> Vec<Expected<'a>> {
        let document = self.sheet.document;
        let topics = document.roadmap.topics().map(|node| {
            let topic = document.roadmap.topic(node);
            let mark = document.places[node.index()].tick.as_ref().map(|tick| tick.mark);
            Expected { level: topic.level(), topic: Some(topic), mark }
        });
        topics.collect()
    }

    fn read(&self, text: &str) -> Option<Document> {
        open(text, "", self.wish).ok()
    }

    fn written(&self, changes: &[Change]) -> String {
        let mut changes: Vec<&Change> = changes.iter().collect();
        changes.sort_by_key(|(place, _)| std::cmp::Reverse((place.start, place.end)));
        let mut text = self.sheet.text.to_owned();
        for (place, with) in changes {
            text.replace_range(place.clone(), with);
        }
        text
    }

    /// Whether a document is as expected. `own` is the place of the row that was edited, and what may differ in it.
    fn is_as(&self, document: &Document, expected: &[Expected], own: Option<(usize, &dyn Fn(&Topic) -> bool)>) -> bool {
        let roadmap = &document.roadmap;
        let before = &self.sheet.document.roadmap;
        let root = [roadmap, before].map(|roadmap| roadmap.topic(NodeId::ROOT));
        let is_named_by_file = |document: &Document| document.places[0].source.is_empty() && !self.sheet.is_dialect;
        (root[0].title() == root[1].title() || is_named_by_file(document) && is_named_by_file(self.sheet.document))
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
                    _ => false,
                };
                topic.level() == expected.level && is_same && (expected.topic.is_none() || mark == expected.mark)
            })
    }

    /// The first way of writing that is read as expected.
    fn first(
        &self,
        ways: impl IntoIterator<Item = Vec<Change>>,
        expected: &[Expected],
        own: (usize, &dyn Fn(&Topic) -> bool),
    ) -> Option<(String, Document)> {
        ways.into_iter().find_map(|changes| {
            let text = self.written(&changes);
            let document = self.read(&text)?;
            self.is_as(&document, expected, Some(own)).then_some((text, document))
        })
    }

    /// What is to be replaced for the text to become another.
    fn replacing(&self, text: &str, topic: usize) -> Result<Edited, Refusal> {
        let before = self.sheet.text;
        let front = before.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
        let front = (0..=front).rev().find(|&at| before.is_char_boundary(at) && text.is_char_boundary(at)).unwrap_or(0);
        let most = before.len().min(text.len()) - front;
        let back = before.bytes().rev().zip(text.bytes().rev()).take_while(|(a, b)| a == b).count().min(most);
        let is_end =
            |back: usize| before.is_char_boundary(before.len() - back) && text.is_char_boundary(text.len() - back);
        let back = (0..=back).rev().find(|&back| is_end(back)).unwrap_or(0);
        let with = text.get(front..text.len() - back).unwrap_or_default().to_owned();
        let topic = self.read(text).and_then(|document| document.roadmap.place(topic)).unwrap_or(NodeId::ROOT);
        Ok(Edited { range: front..before.len() - back, with, topic })
    }

    fn rename(&self, title: &str) -> Result<Edited, Refusal> {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let at = self.topic.index() - 1;
        let (expected, words) = (self.topics(), self.words()?);
        let before = self.sheet.document.roadmap.topic(self.topic);
        let is_right = |topic: &Topic| {
            let found = topic.title().to_string();
            (found == title || found == title.replace('`', ""))
                && topic.estimate() == before.estimate()
                && leads_to(topic.details()) == leads_to(before.details())
        };
        let renamed = words.renamed(&title).into_iter().map(|change| vec![change]);
        let (text, document) = self.first(renamed, &expected, (at, &is_right)).ok_or(Refusal::OtherwiseRead)?;
        self.remembering(text, document, at)
    }

    fn words(&self) -> Result<Words, Refusal> {
        Words::of(&self.sheet, self.topic, &self.row).ok_or(Refusal::NoRow)
    }

    /// Writes the id that a topic had behind its title, if it has another one now.
    fn remembering(&self, text: String, document: Document, at: usize) -> Result<Edited, Refusal> {
        let id = self.sheet.document.roadmap.topic(self.topic).id().as_str();
        let node = document.roadmap.place(at + 1).ok_or(Refusal::OtherwiseRead)?;
        if document.roadmap.find(id) == Some(node) {
            return self.replacing(&text, at + 1);
        }
        let sheet = Sheet::new(&text, &document);
        let row = sheet.row(node);
        let words = row.as_ref().and_then(|row| Words::of(&sheet, node, row));
        let ways = row.zip(words).map(|(row, words)| words.remembering(&sheet, &row, id)).unwrap_or_default();
        let found = ways.into_iter().find_map(|(place, with)| {
            let mut written = text.clone();
            written.replace_range(place, &with);
            let again = self.read(&written)?;
            let is_same = again.roadmap.len() == document.roadmap.len()
                && again.roadmap.find(id).is_some_and(|found| found.index() == at + 1)
                && again.roadmap.topics().zip(document.roadmap.topics()).all(|(a, b)| {
                    let [a, b] = [again.roadmap.topic(a), document.roadmap.topic(b)];
                    (a.id(), a.title(), a.estimate(), a.details()) == (b.id(), b.title(), b.estimate(), b.details())
                });
            is_same.then_some(written)
        });
        self.replacing(&found.unwrap_or(text), at + 1)
    }

    fn estimate(&self, hours: Option<Hours>) -> Result<Edited, Refusal> {
        let (expected, words) = (self.topics(), self.words()?);
        let before = self.sheet.document.roadmap.topic(self.topic);
        let is_right = |topic: &Topic| {
            topic.estimate() == hours && (topic.title(), topic.details()) == (before.title(), before.details())
        };
        let ways = words.with_hours(&self.sheet, self.topic, &self.row, hours).into_iter().map(|change| vec![change]);
        let at = self.topic.index() - 1;
        let (text, _) = self.first(ways, &expected, (at, &is_right)).ok_or(Refusal::OtherwiseRead)?;
        self.replacing(&text, at + 1)
    }

    fn delete(&self) -> Result<Edited, Refusal> {
        let mut expected = self.topics();
        let below = self.sheet.document.roadmap.subtree(self.topic);
        let count = 1 + below.filter(|&node| node != self.topic).count();
        let at = self.topic.index() - 1;
        expected.drain(at..at + count);
        let text = self.written(&[(self.cut(), String::new())]);
        let document = self.read(&text).ok_or(Refusal::OtherwiseRead)?;
        if !self.is_as(&document, &expected, None) {
            return Err(Refusal::OtherwiseRead);
        }
        self.counted_on(text, document, at.max(1))
    }

    /// The lines of the row with what divides them from those before.
    fn cut(&self) -> Range<usize> {
        let Row { whole, .. } = &self.row;
        let gap = self.sheet.gap_before(whole.start);
        if gap.start > 0 || self.sheet.text[..whole.start].contains(|c: char| !c.is_whitespace()) {
            return gap.start..whole.end;
        }
        let rest = &self.sheet.text[whole.end..];
        whole.start..whole.end + rest.len() - rest.trim_start_matches(['\r', '\n']).len()
    }

    /// With numbers that count on, where they did before.
    fn counted_on(&self, text: String, document: Document, place: usize) -> Result<Edited, Refusal> {
        let counted = numbers::count_on(&self.sheet).then(|| numbers::renumbered(&Sheet::new(&text, &document)));
        self.replacing(&counted.unwrap_or(text), place)
    }

    /// Adds a step behind the row, or in it.
    fn add(&self, title: &str, inside: Option<NodeId>) -> Result<Edited, Refusal> {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let document = self.sheet.document;
        let topic = document.roadmap.topic(self.topic);
        let after = document.roadmap.after_subtree(self.topic).map_or(document.roadmap.len(), NodeId::index) - 1;
        let mut expected = self.topics();
        let level = topic.level() + u8::from(inside.is_some());
        expected.insert(after, Expected { level, topic: None, mark: None });
        let is_right = |topic: &Topic| {
            let found = topic.title().to_string();
            let has_more = topic.estimate().is_some() && title.starts_with(&found);
            !found.is_empty() && (found == title || found == title.replace('`', "") || has_more)
        };
        let place = self.row.whole.end;
        let escaped = escaped(&title);
        let ways = [title.as_str(), escaped.as_str()].into_iter().flat_map(|title| {
            let lines = if inside.is_some() { self.lines_inside(title) } else { vec![self.line_beside(title)] };
            lines.into_iter().map(|line| vec![(place..place, line)])
        });
        let (text, read) = self.first(ways, &expected, (after, &is_right)).ok_or(Refusal::OtherwiseRead)?;
        self.counted_on(text, read, after + 1)
    }

    /// The box that a new item has: an empty one, where there are boxes.
    fn new_box(&self, is_step: bool) -> &'static str {
        let places = &self.sheet.document.places;
        let has_boxes = if is_step {
            places[self.topic.index()].tick.is_some()
        } else {
            places.iter().any(|place| place.tick.is_some())
        };
        if has_boxes { "[ ] " } else { "" }
    }

    fn line_beside(&self, title: &str) -> String {
        let Row { kind, indent, sign, line, whole, .. } = &self.row;
        let end = self.sheet.line_end();
        let hard = &self.sheet.text[line.clone()];
        let hard = &hard[hard.trim_end().len()..];
        match kind {
            Kind::Heading => format!("{end}{end}{indent}{sign}{title}"),
            Kind::Numbered => {
                format!("{}{indent}{}{}**{title}**{hard}", self.gap(whole.start), after(sign), self.new_box(true))
            }
            Kind::Item => {
                format!("{}{indent}{}{}{title}{hard}", self.gap(whole.start), after(sign), self.new_box(true))
            }
        }
    }

    /// What divides a row from the one before: that which is before this one, if that is not its parent.
    fn gap(&self, start: usize) -> String {
        let end = self.sheet.line_end();
        let gap = &self.sheet.text[self.sheet.gap_before(start)];
        let is_first = beside(self.sheet.document, self.topic).0.is_none();
        let gap = match beside(self.sheet.document, self.topic).1.and_then(|next| self.sheet.row(next)) {
            Some(next) if is_first => &self.sheet.text[self.sheet.gap_before(next.whole.start)],
            _ if is_first => end,
            _ => gap,
        };
        if gap.contains('\n') && gap.len() <= 2 * end.len() { gap.to_owned() } else { end.to_owned() }
    }

    fn lines_inside(&self, title: &str) -> Vec<String> {
        let (sheet, end) = (&self.sheet, self.sheet.line_end());
        let Row { kind, indent, sign, line, .. } = &self.row;
        let hard = &sheet.text[line.clone()];
        let hard = &hard[hard.trim_end().len()..];
        let tick = self.new_box(*kind == Kind::Item);
        let rows = sheet.document.roadmap.topics().filter(|&node| sheet.document.roadmap.is_step(node));
        let item = rows.filter_map(|node| sheet.row(node)).find(|row| row.kind == Kind::Item);
        let item_sign = item.as_ref().map_or("- ", |row| row.sign);
        match kind {
            Kind::Item => {
                let sign = if sign.starts_with(|c: char| c.is_ascii_digit()) { "1. " } else { sign };
                vec![format!(
                    "{end}{}{sign}{tick}{title}{hard}",
                    inner_indent(sheet.text, sheet.text.get(line.clone()).unwrap_or_default(), indent)
                )]
            }
            Kind::Heading => {
                let sign = if item_sign.starts_with(|c: char| c.is_ascii_digit()) { "1. " } else { item_sign };
                vec![
                    format!("{end}{end}{sign}{tick}{title}"),
                    format!("{end}{end}#{sign}{title}", sign = self.row.sign),
                ]
            }
            Kind::Numbered => {
                let number = sign.trim_end().trim_end_matches('.');
                let bullet = item.map_or("&nbsp;&nbsp;- ".to_owned(), |row| format!("{}{}", row.indent, row.sign));
                let numbered = format!("{end}{indent}   {number}.1. {tick}**{title}**{hard}");
                let bullet = format!("{end}{bullet}{tick}{title}{hard}");
                if number.contains('.') { vec![bullet] } else { vec![numbered, bullet] }
            }
        }
    }

    fn land(&self, landing: Landing) -> Result<Edited, Refusal> {
        let document = self.sheet.document;
        let (Landing::Before(target) | Landing::After(target) | Landing::Inside(target)) = landing;
        let index = |node: Option<NodeId>| node.map_or(document.roadmap.len(), NodeId::index) - 1;
        let own = self.topic.index() - 1..index(document.roadmap.after_subtree(self.topic));
        let target_row = self.sheet.row(target).ok_or(Refusal::NoRow)?;
        let there = target.index() - 1;
        if own.contains(&there) {
            return Err(Refusal::NoPlace);
        }
        let target_level = document.roadmap.topic(target).level();
        let (level, place) = match landing {
            Landing::Before(_) => (target_level, there),
            Landing::After(_) => (target_level, index(document.roadmap.after_subtree(target))),
            Landing::Inside(_) => (target_level + 1, index(document.roadmap.after_subtree(target))),
        };
        let by = i16::from(level) - i16::from(document.roadmap.topic(self.topic).level());
        let mut expected = self.topics();
        let mut moved: Vec<Expected> = expected.drain(own.clone()).collect();
        for topic in &mut moved {
            topic.level = (i16::from(topic.level) + by).try_into().map_err(|_| Refusal::NoPlace)?;
        }
        let place = if place > own.start { place - own.len() } else { place };
        expected.splice(place..place, moved);
        let any = |topic: &Topic| {
            let before = document.roadmap.topic(self.topic);
            (topic.title(), topic.details(), topic.estimate()) == (before.title(), before.details(), before.estimate())
        };
        let ways = self.ways_to(landing, target, &target_row, by);
        let (text, read) = self.first(ways, &expected, (place, &any)).ok_or(Refusal::OtherwiseRead)?;
        let text = if numbers::count_on(&self.sheet) { numbers::renumbered(&Sheet::new(&text, &read)) } else { text };
        let read = self.read(&text).ok_or(Refusal::OtherwiseRead)?;
        self.remembering(text, read, place)
    }

    fn ways_to(&self, landing: Landing, target: NodeId, target_row: &Row, by: i16) -> Vec<Vec<Change>> {
        let (own, there) = (&self.row.whole, &target_row.whole);
        let text = self.sheet.text;
        let (before, next) = beside(self.sheet.document, self.topic);
        // Siblings change places, and what divides them stays.
        let swapped = match landing {
            Landing::Before(target) if before == Some(target) => Some((there, own)),
            Landing::After(target) if next == Some(target) => Some((own, there)),
            _ => None,
        };
        if let Some((first, second)) = swapped
            && first.end <= second.start
        {
            let (first_row, second_row) =
                if first.start == own.start { (&self.row, target_row) } else { (target_row, &self.row) };
            let with = format!(
                "{}{}{}",
                signed(&text[second.clone()], second_row, first_row.sign),
                &text[first.end..second.start],
                signed(&text[first.clone()], first_row, second_row.sign)
            );
            let plain = format!("{}{}{}", &text[second.clone()], &text[first.end..second.start], &text[first.clone()]);
            return vec![vec![(first.start..second.end, with)], vec![(first.start..second.end, plain)]];
        }
        let end = self.sheet.line_end();
        let is_heading = self.row.kind == Kind::Heading;
        let gap = if is_heading { format!("{end}{end}") } else { end.to_owned() };
        let children: Vec<NodeId> = match landing {
            Landing::Inside(target) => {
                self.sheet.document.roadmap.children(target).filter(|&node| node != self.topic).collect()
            }
            _ => Vec::new(),
        };
        let last_child = children.last().and_then(|&child| self.sheet.row(child));
        let (beside_row, is_inside) = match (&landing, &last_child) {
            (Landing::Inside(_), Some(child)) => (child, false),
            (Landing::Inside(_), None) => (target_row, true),
            _ => (target_row, false),
        };
        let lines = self.lines_at(target, beside_row, is_inside, by, matches!(landing, Landing::Before(_)));
        let paste = match landing {
            Landing::Before(_) => (there.start..there.start, format!("{lines}{gap}")),
            _ => (
                beside_row.whole.end..beside_row.whole.end,
                format!(
                    "{}{lines}",
                    if is_inside && beside_row.kind == Kind::Heading { format!("{end}{end}") } else { gap }
                ),
            ),
        };
        vec![vec![(self.cut(), String::new()), paste]]
    }

    /// The lines of the row as they are written at another place.
    fn lines_at(&self, target: NodeId, beside: &Row, is_inside: bool, by: i16, is_before: bool) -> String {
        let text = self.sheet.text;
        let lines = &text[self.row.whole.clone()];
        match (self.row.kind, beside.kind) {
            (Kind::Heading, _) => {
                let mut written = lines.to_owned();
                for at in self.sheet.headings_in(&self.row.whole).into_iter().rev() {
                    let at = at - self.row.whole.start;
                    let signs = written[at..].len() - written[at..].trim_start_matches('#').len();
                    let wanted = (signs as i16 + by).clamp(1, 6) as usize;
                    written.replace_range(at..at + signs, &"#".repeat(wanted));
                }
                written
            }
            (Kind::Numbered, Kind::Numbered) => {
                let own = self.row.sign.trim_end().trim_end_matches('.');
                let other = beside.sign.trim_end().trim_end_matches('.');
                let wanted = match (is_inside, is_before) {
                    (true, _) => format!("{other}.1"),
                    (_, true) => other.to_owned(),
                    _ => after(other),
                };
                let indent = if is_inside { format!("{}   ", beside.indent) } else { beside.indent.to_owned() };
                let lines = lines.split_inclusive('\n').map(|line| {
                    let shifted = reindented(line, self.row.indent, &indent);
                    let words = shifted.trim_start();
                    match words.strip_prefix(own).filter(|rest| rest.starts_with('.')) {
                        Some(rest) => format!("{}{wanted}{rest}", &shifted[..shifted.len() - words.len()]),
                        None => shifted,
                    }
                });
                lines.collect()
            }
            _ => {
                let indent = match (is_inside, beside.kind) {
                    (true, Kind::Item) => inner_indent(text, &text[beside.line.clone()], beside.indent),
                    (true, _) => self.sheet_indent(target),
                    (false, _) => beside.indent.to_owned(),
                };
                let sign = if is_inside || beside.kind != Kind::Item || is_before {
                    self.row.sign.to_owned()
                } else {
                    after(beside.sign)
                };
                let lines = signed(lines, &self.row, &sign);
                lines.split_inclusive('\n').map(|line| reindented(line, self.row.indent, &indent)).collect()
            }
        }
    }

    /// The indent of items right below a heading or a number.
    fn sheet_indent(&self, target: NodeId) -> String {
        let roadmap = &self.sheet.document.roadmap;
        let kind = self.sheet.row(target).map(|row| row.kind);
        let mut rows = roadmap.topics().filter(|&node| {
            let parent = roadmap.parent(node).and_then(|parent| self.sheet.row(parent));
            parent.map(|row| row.kind) == kind
        });
        let found = rows.find_map(|node| self.sheet.row(node).filter(|row| row.kind == Kind::Item));
        found.map(|row| row.indent.to_owned()).unwrap_or_default()
    }
}

/// Lines with another sign before the first; those below go with the width of it.
fn signed(lines: &str, row: &Row, sign: &str) -> String {
    if row.kind == Kind::Heading || row.sign == sign {
        return lines.to_owned();
    }
    if row.kind == Kind::Numbered {
        let [own, other] = [row.sign, sign].map(|sign| sign.trim_end().trim_end_matches('.'));
        let lines = lines.split_inclusive('\n').map(|line| {
            let words = line.trim_start();
            match words.strip_prefix(own).filter(|rest| rest.starts_with('.')) {
                Some(rest) => format!("{}{other}{rest}", &line[..line.len() - words.len()]),
                None => line.to_owned(),
            }
        });
        return lines.collect();
    }
    let mut written = String::with_capacity(lines.len());
    for (at, line) in lines.split_inclusive('\n').enumerate() {
        let Some(rest) = line.strip_prefix(row.indent) else {
            written.push_str(line);
            continue;
        };
        written.push_str(row.indent);
        match at {
            0 => {
                written.push_str(sign);
                written.push_str(rest.strip_prefix(row.sign).unwrap_or(rest));
            }
            _ if rest.starts_with(' ') && sign.len() > row.sign.len() => {
                written.push_str(&" ".repeat(sign.len() - row.sign.len()));
                written.push_str(rest);
            }
            _ => {
                let spaces = rest.len() - rest.trim_start_matches(' ').len();
                written.push_str(&rest[spaces.min(row.sign.len().saturating_sub(sign.len()))..]);
            }
        }
    }
    written
}

/// A line with another indent.
fn reindented(line: &str, from: &str, to: &str) -> String {
    match line.strip_prefix(from) {
        Some(rest) if !line.trim().is_empty() => format!("{to}{rest}"),
        _ => line.to_owned(),
    }
}

/// The sign behind another one: a number counts on.
fn after(sign: &str) -> String {
    let digits = sign.trim_end_matches(|c: char| !c.is_ascii_digit());
    let before = digits.trim_end_matches(|c: char| c.is_ascii_digit());
    match digits[before.len()..].parse::<u64>() {
        Ok(number) => format!("{before}{}{}", number.saturating_add(1), &sign[digits.len()..]),
        Err(_) => sign.to_owned(),
    }
}

/// Details but for the words of links, which are those of a title that is one.
fn leads_to(details: &[Detail]) -> Vec<Detail> {
    let without_words = |detail: &Detail| match detail {
        Detail::Link(link) => Detail::Text(crate::tree::details::Paragraph::plain(link.address.as_str())),
        other => other.clone(),
    };
    details.iter().map(without_words).collect()
}
