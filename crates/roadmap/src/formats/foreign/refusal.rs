//! Why there is no roadmap in a file.

use std::fmt;

use super::begun::Begun;
use super::words;
use crate::tree::Roadmap;

const MEBIBYTE: usize = 1024 * 1024;

/// Why a file cannot be opened: what was looked for, what was found, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has more bytes than are read.
    TooLong {
        /// Its bytes.
        bytes: usize,
        /// The most that are read.
        most: usize,
    },
    /// It has more headings, items of lists and rows of tables than are read.
    TooManyItems {
        /// How many it has.
        items: usize,
        /// The most that are read.
        most: usize,
    },
    /// It has more topics than are shown.
    TooManyTopics {
        /// Its topics.
        topics: usize,
        /// The most that are shown.
        most: usize,
    },
    /// It is deeper than [`Roadmap::DEEPEST`].
    TooDeep {
        /// Its levels.
        levels: usize,
        /// The first line that is too deep, from 1.
        line: usize,
    },
    /// It is not text.
    NotText {
        /// The first byte that is none, from 0.
        byte: usize,
        /// Its line, from 1.
        line: usize,
    },
    /// There is nothing in it.
    Empty,
    /// It is Markdown without a heading, a list or a table that names steps.
    NoSteps,
    /// It is the address of a page that shows a roadmap.
    Link,
    /// It is something else than a roadmap.
    Stranger(Stranger),
    /// It is what its beginning says, and broken further on.
    Broken {
        /// What it begins as.
        begun: Begun,
        /// What is wrong with it, in the order of the lines: at least one mistake.
        mistakes: Vec<Mistake>,
        /// How many more mistakes there are at least.
        more: usize,
    },
}

/// A place that keeps a document from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The line, from 1.
    pub line: usize,
    /// How many characters of the line are before it.
    pub column: usize,
    /// What was expected, and what to do, as a sentence.
    pub problem: String,
}

impl Mistake {
    /// The line as it stands in the document; of a long one, what is around the mistake.
    pub fn quoted(&self, text: &str) -> String {
        const MOST: usize = 120;
        let line = text.trim_start_matches('\u{feff}').lines().nth(self.line - 1).unwrap_or_default();
        let (indent, length) = (line.len() - line.trim_start().len(), line.trim().chars().count());
        let line = line.trim();
        if length <= MOST {
            return line.to_owned();
        }
        let start = self.column.saturating_sub(indent + MOST / 2).min(length - MOST);
        let part: String = line.chars().skip(start).take(MOST).collect();
        let cut = |is_cut: bool| if is_cut { "…" } else { "" };
        format!("{}{part}{}", cut(start > 0), cut(start + MOST < length))
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words::at_line(&self.line.to_string(), &self.problem))
    }
}

/// A known kind of file that is no roadmap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// A web page.
    WebPage,
    /// XML that is no OPML.
    Xml,
    /// JSON that is neither a graph nor progress.
    Json,
    /// Progress that Cairn exported.
    Progress,
    /// Progress on a roadmap of roadmap.sh.
    StoredProgress,
    /// The older form of a roadmap of roadmap.sh: a drawing.
    MockUp,
    /// A file of another program: a PDF, a picture, an archive.
    Binary,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Refusal::TooLong { bytes, most } => words::too_long(bytes / MEBIBYTE, most / MEBIBYTE),
            Refusal::TooManyItems { items, most } => words::too_many_items(*items, *most),
            Refusal::TooManyTopics { topics, most } => words::too_many_topics(*topics, *most),
            Refusal::TooDeep { levels, line } => {
                words::too_deep(&line.to_string(), *levels, u32::from(Roadmap::DEEPEST))
            }
            Refusal::NotText { byte, line } => words::not_text(&line.to_string(), &byte.to_string()),
            Refusal::Empty => words::empty(),
            Refusal::NoSteps => words::no_steps(),
            Refusal::Link => words::link(),
            Refusal::Stranger(stranger) => stranger.to_string(),
            Refusal::Broken { begun, mistakes, .. } => {
                let first = mistakes.iter().take(1).map(|mistake| format!(" {mistake}"));
                std::iter::once(words::begun(*begun)).chain(first).collect()
            }
        })
    }
}

impl std::error::Error for Refusal {}

impl fmt::Display for Stranger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Stranger::WebPage => words::web_page(),
            Stranger::Xml => words::xml(),
            Stranger::Json => words::json(),
            Stranger::Progress => words::progress(),
            Stranger::StoredProgress => words::stored_progress(),
            Stranger::MockUp => words::mock_up(),
            Stranger::Binary => words::binary(),
        })
    }
}
