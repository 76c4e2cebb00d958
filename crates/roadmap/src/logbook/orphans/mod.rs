//! Marks whose topic is no longer in the roadmap.

mod list;
pub mod matching;

pub(crate) use list::Orphans;
