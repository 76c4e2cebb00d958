//! Rows of tables: their cells, new rows, and hours that have a column of their own.

use std::ops::Range;

use super::cells::cells;
use super::editor::{Change, Editor, beside};
use super::title::amount;
use crate::formats::ticked::spelling::spelled;
use crate::marks::Mark;
use crate::tree::Hours;

impl Editor<'_> {
    /// The ways to write a new row behind this one, the best first: one that counts on, if this one is the last and has
    /// a number before its title, and one without a number.
    pub fn table_rows_behind(&self, title: &str) -> Vec<String> {
        let is_last = beside(self.text_rows.document, self.topic).1.is_none();
        let counted = is_last.then(|| self.table_row(title, true));
        counted.into_iter().chain([self.table_row(title, false)]).collect()
    }

    fn table_row(&self, title: &str, counts_on: bool) -> String {
        let (text, row) = (self.text_rows.text, &self.row);
        let tick = self.text_rows.document.places[self.topic.index()].tick.as_ref();
        let (mut written, mut end) = (self.text_rows.line_end().to_owned(), row.whole.start);
        for cell in cells(text, &row.whole) {
            let content = &text[cell.clone()];
            let has = |place: &Range<usize>| cell.start <= place.start && place.end <= cell.end;
            let box_ = tick.filter(|tick| has(&tick.place) && !tick.place.is_empty());
            let box_ = box_.map(|tick| spelled(text, tick, Mark::ToDo).0).unwrap_or_default();
            let value = match content.trim().parse::<u64>() {
                _ if has(&row.line) && !row.line.is_empty() => {
                    format!("{box_}{}{title}", if box_.is_empty() { "" } else { " " })
                }
                Ok(number) if counts_on && cell.end < row.words => (number + 1).to_string(),
                _ => box_,
            };
            written.push_str(&text[end..cell.start]);
            written.push_str(&self.fitted(content, &value));
            end = cell.end;
        }
        written + &text[end..row.whole.end]
    }

    /// The ways to write other hours into the cells beside the title, or none.
    pub fn hours_in_cells(&self, hours: Option<Hours>) -> Vec<Change> {
        let text = self.text_rows.text;
        let cells = cells(text, &self.row.whole).into_iter().filter(|cell| !cell.contains(&self.row.words));
        let ways = cells.flat_map(|cell| {
            let content = &text[cell.clone()];
            let like = content.trim();
            let values = match hours {
                None => vec![String::new()],
                Some(hours) if like.is_empty() => vec![hours.to_string(), amount(hours, "", self.row.kind)],
                Some(hours) => vec![amount(hours, like, self.row.kind), (hours.seconds() / 60).to_string()],
            };
            values.into_iter().map(move |value| (cell.clone(), self.fitted(content, &value)))
        });
        ways.collect()
    }

    /// A value in place of what is in a cell. Where the rows are equally long, the cell stays as wide as it is.
    fn fitted(&self, content: &str, value: &str) -> String {
        let text = self.text_rows.text;
        let (before, next) = beside(self.text_rows.document, self.topic);
        let length = |line: &Range<usize>| text[line.clone()].chars().count();
        let other = before.or(next).and_then(|other| self.text_rows.row(other));
        let is_aligned = other.is_some_and(|other| length(&other.whole) == length(&self.row.whole));
        let width = if is_aligned { content.chars().count() } else { 0 };
        let [front, back] = [content.starts_with(' '), content.ends_with(' ') || content.is_empty()]
            .map(|has_space| if has_space { " " } else { "" });
        let fitted = format!("{front}{value}");
        let missing = width.saturating_sub(fitted.chars().count()).max(back.len());
        fitted + &" ".repeat(missing)
    }
}
