//! Marks whose topic is no longer in the roadmap.

mod list;
pub mod matching;
pub(super) mod renamed;
pub mod changes;
mod pieces;

pub(crate) use list::Orphans;
