//! A mark, and the entry that says when it was made.

use super::clock::Stamp;
use crate::messages::Argument;

/// What the learner says about a step. Published links have these numbers, and the greater of two marks wins that were
/// made at once: see [`Entry`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Not begun. Every step starts as this.
    #[default]
    ToDo = 0,
    /// Begun.
    Doing = 1,
    /// Done. It counts towards completion.
    Done = 2,
    /// Left out on purpose. It does not count in the total.
    Skipped = 3,
}

impl From<&Mark> for Argument<'_> {
    fn from(mark: &Mark) -> Self {
        Argument::Text(mark.name())
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

    /// Its number, in two bits.
    pub(crate) fn bits(self) -> u8 {
        self as u8
    }

    /// The mark with the number in the last two bits.
    pub(crate) fn of_bits(bits: u8) -> Mark {
        match bits & 3 {
            0 => Mark::ToDo,
            1 => Mark::Doing,
            2 => Mark::Done,
            _ => Mark::Skipped,
        }
    }

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
