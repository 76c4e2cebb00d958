//! Rows of an outline in OPML: new ones, and those that move.

use super::editor::{Change, Editor, Landing};
use super::moves::reindented;
use super::place::{Kind, Row};
use crate::formats::ticked::spelling::{Vocabulary, name_before};
use crate::marks::Mark;
use crate::tree::NodeId;

impl Editor<'_> {
    /// A new outline behind the row. `title` is written as in an attribute.
    pub fn element_behind(&self, title: &str) -> String {
        format!("{}{}", self.space_before(&self.row), self.new_element(title, false))
    }

    /// Adds an outline as the only one in the row. `title` is written as in an attribute.
    pub fn element_inside(&self, title: &str) -> Vec<Change> {
        self.only_element_in(self.topic, &self.row, &self.new_element(title, true))
    }

    /// Moves the row with all that is in it.
    pub fn element_moved(&self, landing: Landing, target_row: &Row) -> Vec<Change> {
        let cut = (self.cut(), String::new());
        let roadmap = &self.text_rows.document.roadmap;
        let behind =
            |row: &Row| (row.whole.end..row.whole.end, format!("{}{}", self.space_before(row), self.lines(row.indent)));
        match landing {
            Landing::Before(_) => {
                let start = target_row.whole.start;
                let lines = self.lines(target_row.indent);
                vec![cut, (start..start, format!("{lines}{}", self.space_before(target_row)))]
            }
            Landing::After(_) => vec![cut, behind(target_row)],
            Landing::Inside(target) => {
                let last = roadmap.children(target).filter(|&child| child != self.topic).last();
                match last.and_then(|last| self.text_rows.row(last)) {
                    Some(last) => vec![cut, behind(&last)],
                    None => {
                        let lines = self.lines(&format!("{}{}", target_row.indent, self.usual_step()));
                        [cut].into_iter().chain(self.only_element_in(target, target_row, &lines)).collect()
                    }
                }
            }
        }
    }

    /// An outline like the row, or like those that have no others in them.
    fn new_element(&self, title: &str, is_step: bool) -> String {
        let text = self.text_rows.text;
        let Row { whole, words, .. } = &self.row;
        let element = &text[whole.start + 1..];
        let name = element.split(|c: char| c.is_whitespace() || c == '>').next().unwrap_or("outline");
        let places = &self.text_rows.document.places;
        let has_box = match is_step {
            true => places.iter().any(|place| place.tick.is_some()),
            false => places[self.topic.index()].tick.is_some(),
        };
        let tick =
            if has_box { Vocabulary::of(text, self.text_rows.document).attribute(Mark::ToDo) } else { String::new() };
        let end = if text.contains(" />") { " />" } else { "/>" };
        format!("<{name} {}=\"{title}\"{tick}{end}", name_before(text, *words))
    }

    /// Puts outlines, which are one with all that is in it, into an outline without any.
    fn only_element_in(&self, topic: NodeId, row: &Row, lines: &str) -> Vec<Change> {
        let text = self.text_rows.text;
        let Some(tag) = self.text_rows.element(topic).map(|element| element.tag.clone()) else { return Vec::new() };
        let space = self.space_before(row);
        let inner = if space.contains('\n') { format!("{space}{}", self.usual_step()) } else { space.to_owned() };
        if let Some(open) = text[tag.clone()].strip_suffix("/>") {
            let end = tag.start + open.trim_end().len();
            let name = open[1..].split(char::is_whitespace).next().unwrap_or_default();
            return vec![(end..tag.end, format!(">{inner}{lines}{space}</{name}>"))];
        }
        let close = text[row.whole.clone()].rfind("</").map_or(row.whole.end, |at| row.whole.start + at);
        let end = text[..close].trim_end().len().max(tag.end);
        let gap = if end == close { space } else { "" };
        vec![(end..end, format!("{inner}{lines}{gap}"))]
    }

    /// The row as it is written with another indent.
    fn lines(&self, indent: &str) -> String {
        let lines = self.text_rows.text[self.row.whole.clone()].split_inclusive('\n');
        lines
            .enumerate()
            .map(|(at, line)| if at == 0 { line.to_owned() } else { reindented(line, self.row.indent, indent) })
            .collect()
    }

    /// The white space before a row.
    fn space_before(&self, row: &Row) -> &str {
        let before = &self.text_rows.text[..row.whole.start];
        &before[before.trim_end().len()..]
    }

    /// How much farther an outline is indented than the one it is in.
    fn usual_step(&self) -> &str {
        let roadmap = &self.text_rows.document.roadmap;
        let steps = roadmap.topics().filter_map(|node| {
            let (row, parent) = (self.text_rows.row(node)?, self.text_rows.row(roadmap.parent(node)?)?);
            row.indent.strip_prefix(parent.indent).filter(|step| !step.is_empty() && row.kind == Kind::Element)
        });
        steps.into_iter().next().unwrap_or(if self.row.indent.contains('\t') { "\t" } else { "  " })
    }
}
