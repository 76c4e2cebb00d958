//! What every reader of a foreign document makes: a [`Document`], or a [`Refusal`].
//!
//! A reader finds `Item`s in the order of the document and hands them to `Document::build`, which holds the bounds,
//! makes the tree, and says what does not add up.

mod wording;
mod lines;
mod begun;
mod words;
mod warning;
mod refusal;
mod bounds;
mod item;
mod way;
mod document;

pub(crate) use crate::tree::Style;
pub(crate) use crate::tree::details::{Detail, Link, Paragraph, Run};
pub use begun::Begun;
pub use bounds::{LONGEST, MOST_ITEMS, MOST_TOPICS};
pub(crate) use bounds::{MOST_MISTAKES, check_length};
pub(crate) use document::Findings;
pub use document::{Document, HourRange, Place};
pub(crate) use item::{Effort, Item};
pub use item::{Room, Tick, TickForm};
pub(crate) use lines::LineTable;
pub use refusal::{Mistake, Refusal, Stranger};
pub(crate) use warning::Warnings;
pub use warning::{Warning, WarningKind};
pub use way::Way;
pub(crate) use wording::{counted, title_from_name};
