//! Why there is no roadmap in a file.

use std::fmt;

use super::begun::Begun;
use super::words;
use crate::tree::Roadmap;

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
    /// It is no text.
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
    /// It is what its beginning says, and broken at this line, from 1: what was expected, and what to do.
    Broken {
        /// What it begins as.
        begun: Begun,
        /// The line, from 1.
        line: usize,
        /// What is wrong there, as a sentence.
        problem: String,
    },
}

/// What is no roadmap, though it is known.
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
            Refusal::TooLong { bytes, most } => words::too_long(*bytes, *most),
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
            Refusal::Broken { begun, line, problem } => words::broken(*begun, &line.to_string(), problem),
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
