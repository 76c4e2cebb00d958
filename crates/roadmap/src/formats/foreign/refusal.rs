//! Why there is no roadmap in a file.

use std::fmt;

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
        /// What it is, such as `an OPML outline`.
        kind: &'static str,
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
        match self {
            Refusal::TooLong { bytes, most } => {
                write!(f, "It has {bytes} bytes, and Cairn reads at most {most}. Divide it into several files.")
            }
            Refusal::TooManyItems { items, most } => write!(
                f,
                "It has {items} headings, items and rows, and Cairn reads at most {most}. Divide it into several files."
            ),
            Refusal::TooManyTopics { topics, most } => {
                write!(f, "It has {topics} topics, and Cairn shows at most {most}. Divide it into several files.")
            }
            Refusal::TooDeep { levels, line } => write!(
                f,
                "Line {line}: it has {levels} levels, and Cairn shows at most {}. Indent it less.",
                Roadmap::DEEPEST
            ),
            Refusal::NotText { byte, line } => write!(
                f,
                "Line {line}: byte {byte} is no UTF-8, and Cairn reads texts in UTF-8. Save it as UTF-8 and open it again.",
            ),
            Refusal::Empty => f.write_str("There is nothing in it. Cairn looks for headings, lists and tables."),
            Refusal::NoSteps => f.write_str(
                "Cairn looks for boxes, lists, tables and headings to make steps of, and there are none in this text. Write each step as a line such as `- [ ] Read chapter 1`.",
            ),
            Refusal::Link => f.write_str(
                "It is the address of a published roadmap, not the roadmap. Open the address itself in the browser.",
            ),
            Refusal::Stranger(stranger) => write!(f, "{stranger}"),
            Refusal::Broken { kind, line, problem } => write!(f, "It begins as {kind}. Line {line}: {problem}"),
        }
    }
}

impl std::error::Error for Refusal {}

impl fmt::Display for Stranger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Stranger::WebPage => {
                "There is no roadmap here: a web page came. Cairn reads Markdown, OPML and graphs of roadmap.sh. Look for the file itself, often under “Raw” or “Download”."
            }
            Stranger::Xml => "It is XML, but no outline in OPML. Export it as OPML or Markdown.",
            Stranger::Json => {
                "It is JSON, but neither a graph of roadmap.sh (with `nodes` and `edges`) nor progress that Cairn exported."
            }
            Stranger::Progress => {
                "It is progress that Cairn exported, not a roadmap. Open its roadmap first, then import it there."
            }
            Stranger::StoredProgress => {
                "It is progress on a roadmap of roadmap.sh, not the roadmap. Open the roadmap first, then import it there."
            }
            Stranger::MockUp => {
                "It is the older form of a roadmap of roadmap.sh, a drawing that does not say what belongs to what. Take the newer file, with `nodes` and `edges`."
            }
            Stranger::Binary => {
                "It is no text, but a file of another program. Cairn reads Markdown, OPML and graphs of roadmap.sh: export it as one of these."
            }
        })
    }
}
