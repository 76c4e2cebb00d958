//! Roadmaps, marks and completion: what Cairn knows, without a browser.
//!
//! A [`Roadmap`] is read from the Markdown its author wrote ([`document::read`]). What a learner says of
//! its steps is kept in a [`Logbook`], which saves through the small [`Storage`] trait and answers which
//! topics' [`Completion`] changed. Time comes in as a value; nothing here reads a clock.

#![warn(missing_docs)]

mod json;
mod tree;
mod marks;
mod rows;
mod formats;
mod logbook;
mod exchange;

pub use formats::cairn as document;

pub use document::{DocumentError, Reading, Warning};
pub use exchange::card::{Anchor, Card, Ink, Shape};
pub use exchange::link::{LinkError, ProgressLink};
pub use formats::progress_file::{FileError, ProgressFile};
pub use json::Unreadable;
pub use logbook::actions::{Action, ActionKind, Direction, ImportMode, RunningAction};
pub use logbook::import::Preview;
pub use logbook::orphans::matching::Orphan;
pub use logbook::snapshots::Snapshot;
pub use logbook::storage::{Memory, Storage, StorageError};
pub use logbook::store::BackupEntry;
pub use logbook::{Change, Logbook, Trouble};
pub use marks::completion::{Completion, Face, Progress};
pub use marks::mark::{Clock, Entry, Mark, Stamp, TabId};
pub use rows::expansion::{Expansion, Start};
pub use rows::row_layout::{Length, Placed, RowLayout, VisibleRows};
pub use rows::search::{Found, Index, Query, Show};
pub use tree::hours::Hours;
pub use tree::title::{Span, Title};
pub use tree::{NodeId, Roadmap, RoadmapId, Topic, TopicId};
