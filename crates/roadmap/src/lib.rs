//! Roadmaps, marks and completion: what Cairn knows, without a browser.
//!
//! A [`Roadmap`] is read from the Markdown its author wrote ([`document::read`]). What a learner says of
//! its steps is kept in a [`Logbook`], which saves through the small [`Storage`] trait and answers which
//! topics' [`Completion`] changed. Time comes in as a value; nothing here reads a clock.

#![warn(missing_docs)]

mod hours;
mod title;
mod tree;
pub mod document;
mod kept;
mod mark;
mod progress;
mod storage;
mod logbook;
mod keeping;
mod lost;
mod gesture;
mod file;
mod export;
mod import;
mod snapshot;
mod reattach;
mod outline;
mod search;
mod layout;
mod published;
mod card;

pub use card::{Anchor, Card, Ink, Shape};
pub use document::{DocumentError, Reading, Warning};
pub use file::{FileError, ProgressFile};
pub use gesture::{Action, ActionKind, Direction, ImportMode, RunningAction};
pub use hours::Hours;
pub use import::Preview;
pub use keeping::BackupEntry;
pub use kept::Unreadable;
pub use layout::{Length, Placed, RowLayout, VisibleRows};
pub use logbook::{Change, Logbook, Trouble};
pub use mark::{Clock, Entry, Mark, Stamp, TabId};
pub use outline::{Expansion, Start};
pub use progress::{Completion, Face, Progress};
pub use published::{LinkError, ProgressLink};
pub use reattach::Orphan;
pub use search::{Found, Index, Query, Show};
pub use snapshot::Snapshot;
pub use storage::{Memory, Storage, StorageError};
pub use title::{Span, Title};
pub use tree::{NodeId, Roadmap, RoadmapId, Topic, TopicId};
