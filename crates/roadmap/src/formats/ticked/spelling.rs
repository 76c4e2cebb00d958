//! How each kind of box says a mark.

use crate::formats::foreign::{Document, Tick, TickForm};
use crate::marks::Mark;

/// GitHub's box for a mark.
pub(super) fn box_of(mark: Mark) -> String {
    format!("[{}]", mark.letter())
}

/// What to write in place of a box, and the mark that it says: to do, if the box cannot say the wanted one.
pub(in crate::formats) fn spelled(text: &str, tick: &Tick, wanted: Mark) -> (String, Mark) {
    let found = text.get(tick.place.clone()).unwrap_or_default();
    match tick.form {
        TickForm::Word => (word(found, wanted).to_owned(), wanted),
        TickForm::State => {
            let mark = if wanted == Mark::Skipped { Mark::ToDo } else { wanted };
            (state(found, mark).to_owned(), mark)
        }
        TickForm::Attribute => (value(name_before(text, tick.place.start), found, wanted).to_owned(), wanted),
        TickForm::Box | TickForm::Cell | TickForm::Lookalike if found.starts_with('[') => {
            let next = text.get(tick.place.end..).and_then(|after| after.chars().next());
            let is_apart = next.is_none_or(|next| matches!(next, ' ' | '\t' | '\n' | '\r'));
            let is_cell = tick.form == TickForm::Cell;
            let mark = if is_apart || is_cell { wanted } else { done_or_to_do(wanted) };
            (box_of(mark), mark)
        }
        TickForm::Box | TickForm::Cell | TickForm::Lookalike => {
            let mark = done_or_to_do(wanted);
            (if mark == Mark::Done { "☑" } else { "☐" }.to_owned(), mark)
        }
    }
}

/// What a box says that has only two states: what is begun or skipped is not done.
fn done_or_to_do(mark: Mark) -> Mark {
    if mark == Mark::Done { Mark::Done } else { Mark::ToDo }
}

/// Logseq has two pairs of words for what is to do and what is begun, and people keep to one.
fn word(found: &str, mark: Mark) -> &'static str {
    let is_later = matches!(found, "LATER" | "NOW");
    match mark {
        Mark::ToDo if is_later => "LATER",
        Mark::ToDo => "TODO",
        Mark::Doing if is_later => "NOW",
        Mark::Doing => "DOING",
        Mark::Done => "DONE",
        Mark::Skipped => "CANCELLED",
    }
}

/// A state in the words of the one that stands in its place: signs, or words.
fn state(found: &str, mark: Mark) -> &'static str {
    let is_word = found.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, ' ' | '-')) && found.len() > 1;
    let is_answer = ["yes", "no"].iter().any(|word| word.eq_ignore_ascii_case(found));
    match mark {
        Mark::ToDo | Mark::Skipped if is_answer => "No",
        Mark::Done if is_answer => "Yes",
        Mark::ToDo | Mark::Skipped if is_word => "To do",
        Mark::ToDo | Mark::Skipped => "⬜",
        Mark::Doing if is_word => "In progress",
        Mark::Doing => "⏳",
        Mark::Done if is_word => "Done",
        Mark::Done => "✅",
    }
}

/// The values for to do, doing, done and skipped, as programs write them together.
const VALUES: [[&str; 4]; 10] = [
    ["false", "doing", "true", "skipped"],
    ["unchecked", "indeterminate", "checked", "skipped"],
    ["todo", "doing", "done", "skipped"],
    ["no", "doing", "yes", "skipped"],
    ["0", "doing", "1", "skipped"],
    ["incomplete", "started", "complete", "cancelled"],
    ["incomplete", "started", "completed", "cancelled"],
    ["to do", "in progress", "done", "cancelled"],
    ["to-do", "in-progress", "done", "cancelled"],
    ["open", "in progress", "done", "cancelled"],
];

/// The value that says a mark: in the words of the value that stands there, or else as the attribute's name suggests.
fn value(name: &str, found: &str, mark: Mark) -> &'static str {
    let found = found.trim();
    let is = |known: &str| known.eq_ignore_ascii_case(found);
    let by_name = || match name.trim_start_matches('_').eq_ignore_ascii_case("status") {
        true if ["indeterminate", "partial", "mixed"].into_iter().any(is) => &VALUES[1],
        true => &VALUES[2],
        false => &VALUES[0],
    };
    let values = VALUES.iter().find(|[to_do, _, done, _]| is(to_do) || is(done)).unwrap_or_else(by_name);
    values[mark as usize]
}

/// The name of the attribute whose value begins at a byte.
pub(in crate::formats) fn name_before(text: &str, value: usize) -> &str {
    let before = text.get(..value).unwrap_or_default().trim_end_matches(['"', '\'']).trim_end();
    let name = before.strip_suffix('=').unwrap_or_default().trim_end();
    name.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default()
}

/// How the attributes of a document say whether something is done.
pub(in crate::formats) struct Vocabulary<'a> {
    name: &'a str,
    value: &'a str,
}

impl<'a> Vocabulary<'a> {
    /// The vocabulary of the first such attribute in a document; without one, that of Workflowy.
    pub(in crate::formats) fn of(text: &'a str, document: &Document) -> Vocabulary<'a> {
        let mut ticks = document.places.iter().filter_map(|place| place.tick.as_ref());
        let place = ticks.find(|tick| tick.form == TickForm::Attribute).map(|tick| tick.place.clone());
        match place.and_then(|place| Some((name_before(text, place.start), text.get(place)?))) {
            Some((name, value)) if !name.is_empty() => Vocabulary { name, value },
            _ => Vocabulary { name: "_complete", value: "true" },
        }
    }

    /// The attribute that says a mark, with a space before it.
    pub(in crate::formats) fn attribute(&self, mark: Mark) -> String {
        format!(" {}=\"{}\"", self.name, value(self.name, self.value, mark))
    }
}
