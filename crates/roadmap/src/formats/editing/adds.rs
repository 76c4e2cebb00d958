//! New rows.

use super::editor::{Change, EditRefusal, Editor, Expected, TextEdit, beside};
use super::place::{Kind, Row};
use super::title::spellings;
use super::typing::{inner_indent, next_sign};
use super::words;
use crate::tree::{NodeId, Topic};

impl Editor<'_> {
    /// Adds a step behind the row, or in it.
    pub fn add(&self, title: &str, inside: Option<NodeId>) -> Result<TextEdit, EditRefusal> {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let document = self.text_rows.document;
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
        let spellings = spellings(self.row.kind, &title);
        let ways = spellings.iter().flat_map(|title| self.ways_to_add(title, inside.is_some()));
        let found = self.first(ways, &expected, (after, &is_right)).or_else(|| {
            // Where there are boxes, a heading is a topic only with a step below.
            let row = self.row.kind == Kind::Heading && inside.is_none();
            let step = row.then(|| self.lines_inside(&words::first_step()).into_iter().next()).flatten()?;
            expected.insert(after + 1, Expected { level: level + 1, topic: None, mark: None });
            let lines = spellings.iter().flat_map(|title| self.lines_beside(title));
            let ways = lines.map(|line| vec![(place..place, format!("{line}{step}"))]);
            self.first(ways, &expected, (after, &is_right))
        });
        let (text, read) = found.ok_or(EditRefusal::OtherwiseRead)?;
        self.counted_on(text, read, after + 1)
    }

    fn ways_to_add(&self, title: &str, is_inside: bool) -> Vec<Vec<Change>> {
        if self.row.kind == Kind::Element && is_inside {
            return vec![self.element_inside(title)];
        }
        let end = self.row.whole.end;
        let lines = if is_inside { self.lines_inside(title) } else { self.lines_beside(title) };
        lines.into_iter().map(|line| vec![(end..end, line)]).collect()
    }

    /// The box that a new item has: an empty one, where there are boxes.
    fn new_box(&self, is_step: bool) -> &'static str {
        let places = &self.text_rows.document.places;
        let has_boxes = if is_step {
            places[self.topic.index()].tick.is_some()
        } else {
            places.iter().any(|place| place.tick.is_some())
        };
        if has_boxes { "[ ] " } else { "" }
    }

    fn lines_beside(&self, title: &str) -> Vec<String> {
        let Row { kind, indent, sign, line, whole, .. } = &self.row;
        let end = self.text_rows.line_end();
        let hard = &self.text_rows.text[line.clone()];
        let hard = &hard[hard.trim_end().len()..];
        let counted = |title: &str| {
            format!("{}{indent}{}{}{title}{hard}", self.gap(whole.start), next_sign(sign), self.new_box(true))
        };
        match kind {
            Kind::Heading => vec![format!("{end}{end}{indent}{sign}{title}")],
            Kind::Numbered => vec![counted(&format!("**{title}**"))],
            Kind::Item => vec![counted(title)],
            Kind::Element => vec![self.element_behind(title)],
            Kind::TableRow => self.table_rows_behind(title),
        }
    }

    /// What separates a new row from this one: what separates this one from the sibling before it or, if there is none,
    /// the next one from it.
    fn gap(&self, start: usize) -> String {
        let end = self.text_rows.line_end();
        let gap = &self.text_rows.text[self.text_rows.gap_before(start)];
        let is_first = beside(self.text_rows.document, self.topic).0.is_none();
        let gap = match beside(self.text_rows.document, self.topic).1.and_then(|next| self.text_rows.row(next)) {
            Some(next) if is_first => &self.text_rows.text[self.text_rows.gap_before(next.whole.start)],
            _ if is_first => end,
            _ => gap,
        };
        if gap.contains('\n') && gap.len() <= 2 * end.len() { gap.to_owned() } else { end.to_owned() }
    }

    fn lines_inside(&self, title: &str) -> Vec<String> {
        let (text_rows, end) = (&self.text_rows, self.text_rows.line_end());
        let Row { kind, indent, sign, line, .. } = &self.row;
        let hard = &text_rows.text[line.clone()];
        let hard = &hard[hard.trim_end().len()..];
        let tick = self.new_box(*kind == Kind::Item);
        let rows = text_rows.document.roadmap.topics().filter(|&node| text_rows.document.roadmap.is_step(node));
        let item = rows.filter_map(|node| text_rows.row(node)).find(|row| row.kind == Kind::Item);
        let item_sign = item.as_ref().map_or("- ", |row| row.sign);
        match kind {
            Kind::Item => {
                let sign = if sign.starts_with(|c: char| c.is_ascii_digit()) { "1. " } else { sign };
                vec![format!(
                    "{end}{}{sign}{tick}{title}{hard}",
                    inner_indent(text_rows.text, text_rows.text.get(line.clone()).unwrap_or_default(), indent)
                )]
            }
            // It would stand before the end of the element, and there is no place in a row of a table.
            Kind::Element | Kind::TableRow => Vec::new(),
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
}
