//! What stands on the line of a row: its title, its hours, its ids.

use std::ops::Range;

use super::letters::places_of;
use super::place::{Kind, Row, TextRows};
use crate::tree::time_unit::TimeUnit;
use crate::tree::{Hours, NodeId};

/// Where each character of a title stands on its line.
pub(super) struct Words {
    kind: Kind,
    title: Vec<char>,
    places: Vec<Range<usize>>,
    /// Behind the title and the markup that closes it.
    pub end: usize,
}

impl Words {
    /// `None` if the words are not on the line as they are read.
    pub fn of(text_rows: &TextRows, topic: NodeId, row: &Row) -> Option<Words> {
        let title: Vec<char> = text_rows.document.roadmap.topic(topic).title().to_string().chars().collect();
        let line = text_rows.text.get(row.words..row.line.end)?;
        let places = places_of(line, row.kind == Kind::Element, &title)?;
        let places: Vec<_> = places.into_iter().map(|at| row.words + at.start..row.words + at.end).collect();
        let mut end = places.last()?.end;
        loop {
            let rest = text_rows.text.get(end..row.line.end)?;
            let closed = match rest.chars().next() {
                Some('*' | '_' | '`' | '~') => 1,
                Some(']') => match rest.get(1..2) {
                    Some("(") => rest.find(')').map_or(1, |at| at + 1),
                    Some("[") => rest.get(1..)?.find(']').map_or(1, |at| at + 2),
                    _ => 1,
                },
                Some('<') if rest.starts_with("</") => rest.find('>').map_or(rest.len(), |at| at + 1),
                _ => break,
            };
            end += closed;
        }
        Some(Words { kind: row.kind, title, places, end })
    }

    /// The ways to write another title in place of this one, the best first: as little as possible changes.
    pub fn renamed(&self, title: &str) -> Vec<(Range<usize>, String)> {
        let new: Vec<char> = title.chars().collect();
        let same = |(a, b): &(&char, &char)| a == b;
        let front = self.title.iter().zip(&new).take_while(same).count();
        let most = self.title.len().min(new.len()) - front;
        let back = self.title.iter().rev().zip(new.iter().rev()).take_while(same).count().min(most);
        let start_of = |at: usize| self.places.get(at).map_or_else(|| self.last_end(), |place| place.start);
        let (from, to) = (front, self.title.len() - back);
        // Between two styles it belongs to the one before.
        let start = if from == to && from > 0 { self.places[from - 1].end } else { start_of(from) };
        let end = if from == to { start } else { self.places[to - 1].end };
        let middle: String = new[front..new.len() - back].iter().collect();
        let whole = start_of(0)..self.last_end();
        let places =
            [(start..end, middle), (whole.clone(), title.to_owned()), (whole.start..self.end, title.to_owned())];
        let written =
            places.into_iter().flat_map(|(place, words)| spellings(self.kind, &words).map(|way| (place.clone(), way)));
        written.collect()
    }

    fn last_end(&self) -> usize {
        self.places.last().map_or(self.end, |place| place.end)
    }

    /// The ways to remember an id that the topic had.
    pub fn remembering(&self, text_rows: &TextRows, row: &Row, id: &str) -> Vec<(Range<usize>, String)> {
        let rest = text_rows.text.get(self.end..row.line.end).unwrap_or_default();
        if let Some(open) = rest.rfind("{#").or_else(|| rest.rfind("{was:"))
            && let Some(close) = rest[open..].find('}')
        {
            let at = self.end + open + close;
            let with = if rest[open..open + close].contains("was:") { format!(" {id}") } else { format!(" was: {id}") };
            return vec![(at..at, with)];
        }
        let last = self.end + rest.trim_end().len();
        let with = format!(" {{was: {id}}}");
        vec![(last..last, with.clone()), (self.end..self.end, with)]
    }

    /// The ways to write other hours, or none.
    pub fn with_hours(
        &self,
        text_rows: &TextRows,
        topic: NodeId,
        row: &Row,
        hours: Option<Hours>,
    ) -> Vec<(Range<usize>, String)> {
        let rest = text_rows.text.get(self.end..row.line.end).unwrap_or_default();
        let before_ids = rest.rfind(" {").unwrap_or(rest.len());
        let tail = rest[..before_ids].trim_end();
        if text_rows.document.roadmap.topic(topic).estimate().is_none() {
            let with = hours.map(|hours| format!(" ({})", amount(hours, "", row.kind))).unwrap_or_default();
            return vec![(self.end..self.end, with)];
        }
        let part = |range: Range<usize>| self.end + range.start..self.end + range.end;
        let Some(hours) = hours else { return vec![(part(0..tail.len()), String::new())] };
        let first = tail.find(char::is_numeric).unwrap_or(tail.len());
        let first = if tail[..first].ends_with('~') { first - 1 } else { first };
        let behind = tail[first..].trim_end_matches(|c: char| !c.is_alphanumeric());
        let last = first + behind.len();
        vec![(part(first..last), amount(hours, &tail[first..last], row.kind))]
    }
}

/// Hours in the form in which others are written.
pub(super) fn amount(hours: Hours, like: &str, kind: Kind) -> String {
    let like = like.trim_start_matches('~');
    let behind = like.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',');
    let unit = behind.trim_start();
    let is_close = unit.len() == behind.len() && unit.starts_with(char::is_alphabetic);
    let space = if is_close { "" } else { " " };
    let (seconds, named) = (hours.seconds(), TimeUnit::named(&unit.trim_end_matches('.').to_lowercase()));
    let is_minutes = named == Some(TimeUnit::Minute);
    let is_odd = seconds % 36 != 0 && kind != Kind::Numbered;
    if seconds % 60 == 0 && (is_odd || is_minutes && seconds < 7200) {
        return format!("{}{space}{}", seconds / 60, if is_minutes { unit } else { "min" });
    }
    match unit {
        "hours" | "hour" => format!("{hours}{space}{}", if hours == Hours::whole(1) { "hour" } else { "hours" }),
        "" if !like.is_empty() => hours.to_string(),
        _ if named == Some(TimeUnit::Hour)
            && (unit.chars().count() <= 3 || is_plural(unit) && hours != Hours::whole(1)) =>
        {
            format!("{hours}{space}{unit}")
        }
        _ => format!("{hours}{space}h"),
    }
}

/// Whether a word for hours is not the singular.
fn is_plural(unit: &str) -> bool {
    !["stunde", "heure", "hora", "ساعة"].contains(&unit.to_lowercase().as_str())
}

/// The ways to write words in a row of this kind, the best first.
pub(super) fn spellings(kind: Kind, words: &str) -> [String; 2] {
    match kind {
        // The value of an attribute, and in it HTML.
        Kind::Element => [in_xml(words), in_xml(&words.replace('&', "&amp;").replace('<', "&lt;"))],
        Kind::Item | Kind::Heading | Kind::Numbered | Kind::TableRow => [words.to_owned(), escaped(words)],
    }
}

/// The words, with an entity for each sign that would be markup or end a value.
pub(super) fn in_xml(words: &str) -> String {
    let mut written = String::with_capacity(words.len() + 4);
    for letter in words.chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&apos;"),
            _ => written.push(letter),
        }
    }
    written
}

/// The words, with a backslash before each sign that would be markup.
pub(super) fn escaped(words: &str) -> String {
    let mut written = String::with_capacity(words.len() + 4);
    for letter in words.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '!' | '#' | '|' | '{' | '(') {
            written.push('\\');
        }
        written.push(letter);
    }
    written
}
