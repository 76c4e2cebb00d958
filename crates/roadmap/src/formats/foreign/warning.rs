//! What a person should know before a foreign document is kept.

use std::collections::HashMap;
use std::fmt;

use super::words;
use crate::tree::{Hours, Title};

/// Something that was read otherwise than its author may expect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What it is.
    pub kind: WarningKind,
    /// The lines it is about, from 1, in order; none if it is about the document as a whole.
    pub lines: Vec<usize>,
}

/// What a warning is about. Each kind has its sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WarningKind {
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
    /// An id behind `needs:` that no topic has.
    UnknownNeed(String),
    /// More old ids than a roadmap may have: none is read.
    TooManyOldIds,
    /// What the small reader of Cairn's own Markdown says: a sentence without its line, in the reader's language.
    Dialect(String),
}

/// Gathers warnings: lines of the same kind become one.
#[derive(Default)]
pub(crate) struct Warnings {
    warnings: Vec<Warning>,
    known: HashMap<WarningKind, usize>,
}

impl Warnings {
    /// Something about a line, from 1.
    pub(crate) fn warn(&mut self, line: usize, kind: WarningKind) {
        let lines = &mut self.of(kind).lines;
        if let Err(at) = lines.binary_search(&line) {
            lines.insert(at, line);
        }
    }

    /// Something about the document as a whole.
    pub(crate) fn warn_of_all(&mut self, kind: WarningKind) {
        self.of(kind);
    }

    fn of(&mut self, kind: WarningKind) -> &mut Warning {
        let at = *self.known.entry(kind.clone()).or_insert_with(|| {
            self.warnings.push(Warning { kind, lines: Vec::new() });
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
        let problem = self.kind.to_string();
        f.write_str(&match self.lines.as_slice() {
            [] => problem,
            [line] => words::at_line(&line.to_string(), &problem),
            lines => {
                let runs = lines.chunk_by(|before, next| before + 1 == *next);
                let runs: Vec<String> = runs
                    .map(|run| match run {
                        [first, .., last] => format!("{first}–{last}"),
                        run => run[0].to_string(),
                    })
                    .collect();
                words::at_lines(&runs.join(", "), &problem)
            }
        })
    }
}

impl fmt::Display for WarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            WarningKind::TitleFromName(name) => words::title_from_name(name),
            WarningKind::BoxIsText => words::box_is_text(),
            WarningKind::IndentTooSmall => words::indent_too_small(),
            WarningKind::OddIndent => words::odd_indent(),
            WarningKind::ListInHtml => words::list_in_html(),
            WarningKind::LeftOut(heading) => words::left_out(heading),
            WarningKind::Untitled => words::untitled(),
            WarningKind::LongTitle => words::long_title(Title::LONGEST),
            WarningKind::HalfHours => words::half_hours(),
            WarningKind::SecondBox => words::second_box(),
            WarningKind::OpenFrontMatter => words::open_front_matter(),
            WarningKind::HtmlDropped(names) => words::html_dropped(names),
            WarningKind::HoursDoNotAddUp { topic, stated, below } => words::hours_differ(topic, *stated, *below),
            WarningKind::IdTwice(id) => words::id_twice(id),
            WarningKind::UnknownNeed(id) => words::unknown_need(id),
            WarningKind::TooManyOldIds => words::too_many_old_ids(),
            WarningKind::Dialect(sentence) => sentence.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_one_kind_are_one_warning() {
        let mut warnings = Warnings::default();
        for line in [9, 4, 6, 7, 8, 4] {
            warnings.warn(line, WarningKind::BoxIsText);
        }
        warnings.warn(2, WarningKind::Untitled);
        warnings.warn_of_all(WarningKind::TitleFromName("a".to_owned()));
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
