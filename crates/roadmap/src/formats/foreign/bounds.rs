//! How much of a foreign document is read; `Roadmap::DEEPEST` is the third bound.

use super::refusal::Refusal;

/// The most bytes that are read: 2 MiB.
pub const LONGEST: usize = 2 << 20;

/// The most topics that are shown.
pub const MOST_TOPICS: usize = 20_000;

/// The most headings, items and rows that are read. In a document with boxes, many of them may be no topics.
pub const MOST_ITEMS: usize = 2 * MOST_TOPICS;

/// The most mistakes of a document that are named: whoever corrects these sees the next ones.
pub(crate) const MOST_MISTAKES: usize = 20;

/// Refuses a text that is too long, with the number found.
pub(crate) fn check_length(text: &str) -> Result<(), Refusal> {
    if text.len() > LONGEST { Err(Refusal::TooLong { bytes: text.len(), most: LONGEST }) } else { Ok(()) }
}
