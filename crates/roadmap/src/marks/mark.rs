//! A mark, and the entry that says when it was made.

use super::clock::Stamp;
use crate::messages::Argument;

/// What the learner says about a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Not begun. Every step starts as this.
    #[default]
    ToDo,
    /// Begun.
    Doing,
    /// Done. It counts towards completion.
    Done,
    /// Left out on purpose. It does not count in the total.
    Skipped,
}

impl From<&Mark> for Argument<'_> {
    fn from(mark: &Mark) -> Self {
        Argument::Text(match mark {
            Mark::ToDo => "to_do",
            Mark::Doing => "doing",
            Mark::Done => "done",
            Mark::Skipped => "skipped",
        })
    }
}

/// A mark and when it was made: a last-writer-wins register.
///
/// The later entry wins, and of two with the same stamp the greater mark. So merging is `max`: whoever brings which
/// entries in whichever order, all end with the same. An untick is an entry too, not a removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    /// When it was made. It comes first, as it decides which entry is later.
    pub at: Stamp,
    /// The mark.
    pub mark: Mark,
}

impl Mark {
    pub(crate) const ALL: [Mark; 4] = [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped];

    /// The letter in its box in Markdown: GitHub's for to do and done, and for the others those that note-taking
    /// programs have settled on.
    pub(crate) fn letter(self) -> char {
        match self {
            Mark::ToDo => ' ',
            Mark::Doing => '/',
            Mark::Done => 'x',
            Mark::Skipped => '-',
        }
    }
}
