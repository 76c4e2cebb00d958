//! What the app shows, and how: the options with which it is mounted.

use std::pin::Pin;

use roadmap::{Expansion, ProgressFile, Reading, RoadmapId};

/// What to show.
pub struct Options {
    /// The name under which progress is kept.
    pub roadmap: RoadmapId,
    /// The roadmap, or a sentence that says why there is none.
    pub reading: Result<Reading, String>,
    /// The roadmap as its author wrote it.
    pub document: String,
    /// Where it is from.
    pub source: Source,
    /// The address of another site that may have a roadmap. The person sees a preview before it is kept.
    pub other_origin: Option<String>,
    /// Whether only the rows in view are put on the page, however small the roadmap is.
    pub in_view_only: bool,
    /// How to show it.
    pub launch: LaunchOptions,
}

/// Where a roadmap is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// From its host, or from the page itself.
    Host,
    /// From the copy of the last visit, as there was no answer.
    CopyUnanswered,
    /// From the copy of the last visit, as the answer was no roadmap.
    CopyForBadAnswer,
}

/// How to show a roadmap, as its address or the element of another site's page asks. By default as the learner left it.
#[derive(Default)]
pub struct LaunchOptions {
    /// What is open at first.
    pub open: Option<Expansion>,
    /// What follows the roadmap's id in the key of what is open: a slash and the id of the section, where only a
    /// section is shown.
    pub part: String,
    /// Whether the learner's own marks are shown and cannot be changed.
    pub is_read_only: bool,
    /// Somebody's progress, to show instead of the learner's own.
    pub shown: Option<ShownProgress>,
    /// Progress to merge into the learner's own, once they have seen what it would change.
    pub merged: Option<ShownProgress>,
    /// The first code of several that were shown in turn: the others are to be read.
    pub code: Option<String>,
}

/// Somebody's progress.
#[derive(Clone)]
pub struct ShownProgress {
    /// Whose it is, and of when, as far as that is known.
    pub caption: String,
    /// How many of its marks have no place in this roadmap any more.
    pub unplaced: usize,
    /// What the link carries, where it came with one.
    pub payload: String,
    /// The marks.
    pub file: ProgressFile,
}

/// Reads a copy of a roadmap.
pub type ReadCopy = fn(Vec<u8>) -> CopyRead;

/// Gives the roadmap, or a sentence that says why there is none, and the text of the copy back.
pub type CopyRead = Pin<Box<dyn Future<Output = (Result<Reading, String>, String)>>>;
