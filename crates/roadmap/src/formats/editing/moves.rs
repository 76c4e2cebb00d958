//! Rows that move with all that is below them.

use super::editor::{Change, EditRefusal, Editor, Expected, Landing, TextEdit, beside};
use super::numbers;
use super::place::{Kind, Row, TextRows};
use super::typing::{inner_indent, next_sign};
use crate::tree::{NodeId, Topic};

impl Editor<'_> {
    /// Moves the row to another place.
    pub fn land(&self, landing: Landing) -> Result<TextEdit, EditRefusal> {
        let document = self.text_rows.document;
        let (Landing::Before(target) | Landing::After(target) | Landing::Inside(target)) = landing;
        let index = |node: Option<NodeId>| node.map_or(document.roadmap.len(), NodeId::index) - 1;
        let own = self.topic.index() - 1..index(document.roadmap.after_subtree(self.topic));
        let target_row = self.text_rows.row(target).ok_or(EditRefusal::NoRow)?;
        let there = target.index() - 1;
        if own.contains(&there) {
            return Err(EditRefusal::NoPlace);
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
            topic.level = (i16::from(topic.level) + by).try_into().map_err(|_| EditRefusal::NoPlace)?;
        }
        let place = if place > own.start { place - own.len() } else { place };
        expected.splice(place..place, moved);
        let any = |topic: &Topic| {
            let before = document.roadmap.topic(self.topic);
            (topic.title(), topic.details(), topic.estimate()) == (before.title(), before.details(), before.estimate())
        };
        let ways = self.ways_to(landing, target, &target_row, by);
        let (text, read) = self.first(ways, &expected, (place, &any)).ok_or(EditRefusal::OtherwiseRead)?;
        let text =
            if numbers::count_on(&self.text_rows) { numbers::renumbered(&TextRows::new(&text, &read)) } else { text };
        let read = self.read(&text).ok_or(EditRefusal::OtherwiseRead)?;
        self.remembering(text, &read, place)
    }

    fn ways_to(&self, landing: Landing, target: NodeId, target_row: &Row, by: i16) -> Vec<Vec<Change>> {
        let (own, there) = (&self.row.whole, &target_row.whole);
        let text = self.text_rows.text;
        let (before, next) = beside(self.text_rows.document, self.topic);
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
            // Numbers stay in their places.
            let is_number = |row: &Row| row.kind != Kind::Heading && row.sign.starts_with(|c: char| c.is_ascii_digit());
            let is_counted = is_number(&self.row) && is_number(target_row) && self.row.kind == target_row.kind;
            let ways = is_counted.then_some(with).into_iter().chain([plain]);
            return ways.map(|with| vec![(first.start..second.end, with)]).collect();
        }
        if self.row.kind == Kind::Element {
            return vec![self.element_moved(landing, target_row)];
        }
        let end = self.text_rows.line_end();
        let is_heading = self.row.kind == Kind::Heading;
        let gap = if is_heading { format!("{end}{end}") } else { end.to_owned() };
        let children: Vec<NodeId> = match landing {
            Landing::Inside(target) => {
                self.text_rows.document.roadmap.children(target).filter(|&node| node != self.topic).collect()
            }
            _ => Vec::new(),
        };
        let last_child = children.last().and_then(|&child| self.text_rows.row(child));
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
        let text = self.text_rows.text;
        let lines = &text[self.row.whole.clone()];
        match (self.row.kind, beside.kind) {
            (Kind::Heading, _) => {
                let mut written = lines.to_owned();
                for at in self.text_rows.headings_in(&self.row.whole).into_iter().rev() {
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
                    _ => next_sign(other),
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
                    (true, _) => self.usual_indent(target),
                    (false, _) => beside.indent.to_owned(),
                };
                let sign = if is_inside || beside.kind != Kind::Item || is_before {
                    self.row.sign.to_owned()
                } else {
                    next_sign(beside.sign)
                };
                let lines = signed(lines, &self.row, &sign);
                lines.split_inclusive('\n').map(|line| reindented(line, self.row.indent, &indent)).collect()
            }
        }
    }

    /// The indent of items right below a heading or a number.
    fn usual_indent(&self, target: NodeId) -> String {
        let roadmap = &self.text_rows.document.roadmap;
        let kind = self.text_rows.row(target).map(|row| row.kind);
        let mut rows = roadmap.topics().filter(|&node| {
            let parent = roadmap.parent(node).and_then(|parent| self.text_rows.row(parent));
            parent.map(|row| row.kind) == kind
        });
        let found = rows.find_map(|node| self.text_rows.row(node).filter(|row| row.kind == Kind::Item));
        found.map(|row| row.indent.to_owned()).unwrap_or_default()
    }
}

/// Lines with another sign on the first one. The lines below are indented to match its width.
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
pub(super) fn reindented(line: &str, from: &str, to: &str) -> String {
    match line.strip_prefix(from) {
        Some(rest) if !line.trim().is_empty() => format!("{to}{rest}"),
        _ => line.to_owned(),
    }
}
