//! What a person should know before a foreign document is kept.

use std::collections::HashMap;
use std::fmt;

use crate::tree::{Hours, Title};

/// Something that was read otherwise than its author may expect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What it is.
    pub problem: Problem,
    /// The lines it is about, from 1, in order; none if it is about the document as a whole.
    pub lines: Vec<usize>,
}

/// What a warning is about. Each kind has its sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// The document has no title, and gets the name of its file.
    TitleFromName(String),
    /// Boxes that GitHub shows as text.
    BoxIsText,
    /// Two spaces below a number are too few for a list below it.
    IndentTooSmall,
    /// A list whose items are indented with spaces that are none to Markdown.
    OddIndent,
    /// A list in HTML, which GitHub shows as text.
    ListInHtml,
    /// Items that were left out, and the heading they stand below.
    LeftOut(String),
    /// Items without a title.
    Untitled,
    /// Titles with more characters than a title may have.
    LongTitle,
    /// Duration without effort, or effort without duration.
    HalfHours,
    /// Boxes of a table beside the first column of boxes.
    SecondBox,
    /// Front matter that nothing closes.
    OpenFrontMatter,
    /// HTML that was left out, with the names of its elements.
    HtmlDropped(String),
    /// A topic's hours are not the sum of those below it.
    HoursDoNotAddUp {
        /// The topic's title.
        topic: String,
        /// Its own hours.
        stated: Hours,
        /// The sum of those below.
        below: Hours,
    },
    /// An id that another topic has already.
    IdTwice(String),
    /// More old ids than a roadmap may have: none is read.
    TooManyOldIds,
    /// What the small reader of Cairn's own Markdown says: a sentence without its line.
    Dialect(String),
}

/// Gathers warnings: lines with the same problem become one.
#[derive(Default)]
pub(crate) struct Warnings {
    warnings: Vec<Warning>,
    known: HashMap<Problem, usize>,
}

impl Warnings {
    /// Something about a line, from 1.
    pub(crate) fn warn(&mut self, line: usize, problem: Problem) {
        let lines = &mut self.of(problem).lines;
        if let Err(at) = lines.binary_search(&line) {
            lines.insert(at, line);
        }
    }

    /// Something about the document as a whole.
    pub(crate) fn warn_of_all(&mut self, problem: Problem) {
        self.of(problem);
    }

    fn of(&mut self, problem: Problem) -> &mut Warning {
        let at = *self.known.entry(problem.clone()).or_insert_with(|| {
            self.warnings.push(Warning { problem, lines: Vec::new() });
            self.warnings.len() - 1
        });
        &mut self.warnings[at]
    }

    /// All, in the order of their first lines.
    pub(crate) fn finish(mut self) -> Vec<Warning> {
        self.warnings.sort_by_key(|warning| warning.lines.first().copied());
        self.warnings
    }
}

/// `Line 4: …`, `Lines 4, 6–9: …`.
impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.lines.as_slice() {
            [] => {}
            [line] => write!(f, "Line {line}: ")?,
            lines => {
                f.write_str("Lines ")?;
                let runs: Vec<&[usize]> = lines.chunk_by(|before, next| before + 1 == *next).collect();
                for (place, run) in runs.iter().enumerate() {
                    f.write_str(if place == 0 { "" } else { ", " })?;
                    match run {
                        [first, .., last] => write!(f, "{first}–{last}")?,
                        run => write!(f, "{}", run[0])?,
                    }
                }
                f.write_str(": ")?;
            }
        }
        write!(f, "{}", self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::TitleFromName(name) => write!(f, "There is no title: the file’s name, “{name}”, stands for it."),
            Problem::BoxIsText => f.write_str("read as a box, though GitHub shows it as text."),
            Problem::IndentTooSmall => f.write_str(
                "stands beside the item above, not below it: below a number, Markdown wants three spaces or more.",
            ),
            Problem::OddIndent => {
                f.write_str("read as an item of a list, though GitHub shows it within the text above.")
            }
            Problem::ListInHtml => f.write_str(
                "read as an item of a list, though GitHub shows it as text: an empty line is missing above.",
            ),
            Problem::LeftOut(heading) => write!(f, "“{heading}” is left out, as it holds no steps."),
            Problem::Untitled => {
                f.write_str("an item without words. One with a box is called “Untitled”; another is left out.")
            }
            Problem::LongTitle => {
                write!(f, "a title of more than {} characters: the rest of it is text.", Title::LONGEST)
            }
            Problem::HalfHours => {
                f.write_str("no hours: a duration without hours a week, or hours a week without a duration.")
            }
            Problem::SecondBox => f.write_str("only the first box of a row is read."),
            Problem::OpenFrontMatter => f.write_str("begins as front matter that nothing closes: read as text."),
            Problem::HtmlDropped(names) => write!(f, "HTML is left out: {names}."),
            Problem::HoursDoNotAddUp { topic, stated, below } => {
                write!(f, "“{topic}” says {stated} h, but what stands below it adds up to {below} h.")
            }
            Problem::IdTwice(id) => write!(f, "the id `{id}` belongs to another topic already, and is left out here."),
            Problem::TooManyOldIds => {
                f.write_str("there are too many old ids: none of them, and no other id, is read.")
            }
            Problem::Dialect(sentence) => f.write_str(sentence),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_with_one_problem_are_one_warning() {
        let mut warnings = Warnings::default();
        for line in [9, 4, 6, 7, 8, 4] {
            warnings.warn(line, Problem::BoxIsText);
        }
        warnings.warn(2, Problem::Untitled);
        warnings.warn_of_all(Problem::TitleFromName("a".to_owned()));
        let sentences: Vec<String> = warnings.finish().iter().map(ToString::to_string).collect();
        assert_eq!(
            sentences,
            [
                "There is no title: the file’s name, “a”, stands for it.",
                "Line 2: an item without words. One with a box is called “Untitled”; another is left out.",
                "Lines 4, 6–9: read as a box, though GitHub shows it as text.",
            ]
        );
    }
}
