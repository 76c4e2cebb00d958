//! Roadmaps, marks and completion: what Cairn knows, without a browser.
//!
//! A [`Roadmap`] is read from the Markdown its author wrote ([`document::read`]). What a learner says about its steps
//! is stored by a [`Logbook`], which saves through the small [`Storage`] trait and returns the topics whose
//! [`Completion`] changed. Time comes in as a value; nothing here reads a clock.
//!
//! # Rooms
//!
//! Each room uses only the rooms above it (`tests/domain/rooms.rs` holds this), and each module of a room only the
//! modules declared before it, so that no two depend on each other (`cargo xtask check` refuses circles).
//!
//! | room | what is in it |
//! |---|---|
//! | `messages` | what people read, in their own language |
//! | `json` | a forward-only reader, and the writer |
//! | `tree` | the roadmap: topics, ids, titles, hours |
//! | `guidance` | what the details of a topic say: when it is done, where to learn it, what comes first |
//! | `marks` | marks with their time and day, and completion |
//! | `own` | what a learner writes beside the marks: notes, hours of their own, the timer |
//! | `rows` | what is open, the walk through the rows, where each row is, search |
//! | `formats` | files: roadmaps in Markdown, documents that were not written for Cairn, exports of progress |
//! | `logbook` | actions, undo, the storage and its keys, the backup store, orphans, snapshots |
//! | `review` | when finished steps are to be looked at again |
//! | `plan` | when one will be done: plans, the pace that was kept, forecasts, sessions as a calendar |
//! | `exchange` | what leaves the page: exports, links, cards and badges, whole libraries |
//! | `class` | what many learners handed in, for a teacher |
//! | `journey` | the way so far, in pictures |
//! | `drafts` | roadmaps that are being written: what is kept of them until they are saved, templates |
//!
//! # The first load
//!
//! A page loads the code with which it shows, ticks and saves first, and the rest when it is needed. These are in the
//! first load: `messages`, `json`, `tree` (but for `section`, `unread` and `quoted::quoted`), `marks`, `rows` (but for
//! `search`), `formats::cairn` (but for `error`, `words` and `mistakes`), and `logbook` (but for `absence`,
//! `orphans::{matching, changes}` and the listing of snapshots). To keep it small, they
//!
//! - sort nothing: orders come from the arena, or from inserting in place;
//! - cut no text at an index that the compiler cannot check: they split it, or use `get`;
//! - format only keys and stored values, and no floating point;
//! - read JSON with `json`, not with serde.
//!
//! Elsewhere serde into structs, sorting and formatting are normal.

#![warn(missing_docs)]

pub mod messages;
mod json;
mod tree;
mod guidance;
mod marks;
mod own;
mod rows;
mod formats;
mod logbook;
mod review;
mod plan;
mod exchange;
mod class;
mod journey;
mod drafts;

pub use json::Unreadable;

pub use tree::details::{Detail, Link, Paragraph, Run, is_safe, site};
pub use tree::quoted::{is_mostly_right_to_left, isolated, quoted};
pub use tree::{Hours, Language, NodeId, Roadmap, RoadmapId, Span, Style, Title, Topic, TopicId};

pub use guidance::{Guidance, Guide, Lesson, Resource, ResourceKind};

pub use marks::{
    Clock, Completion, Date, Day, Entry, Face, LocalDay, Mark, OwnFigure, OwnHours, Progress, Stamp, TabId,
};

pub use own::plan::{KeptPlan, Plan, Weekdays, day_of_text, text_of_day, week_start};
pub use own::{
    HoursRecord, LearningRecord, Note, OwnChange, OwnData, OwnKind, OwnValue, Review, Spell, Timer, clock_of_hours,
    hours_of_text, text_of_hours,
};

pub use rows::expansion::{Expansion, TypeAheadStart};
pub use rows::row_layout::{Length, Placed, RowLayout, VisibleRows};
pub use rows::search::{Found, Index, Query, Show};
pub use rows::trail::{Stretch, widths as trail_widths};

pub use formats::address::{address_of_text, host_of, last_part, without_ending};
pub use formats::cairn as document;
pub use formats::cairn::{DocumentError, Reading, Warning};
pub use formats::detect::{FileKind, detect, is_link};
pub use formats::editing;
pub use formats::encoding::{Encoding, decode, encode};
pub use formats::foreign;
pub use formats::markdown;
pub use formats::note::{self, NoteBlock};
pub use formats::open::open;
pub use formats::page::document as document_in_page;
pub use formats::progress_file::{FileError, ProgressFile};
pub use formats::site_list::{site_guide, site_list};
pub use formats::ticked::{Ticked, with_marks};

pub use logbook::Logbook;
pub use logbook::absence::{Absence, MarkDays};
pub use logbook::actions::{Action, BulkAction, Change, NotBegun, RunningAction};
pub use logbook::backup::BackupEntry;
pub use logbook::comparison::Difference;
pub use logbook::history::{ActionKind, Direction, ImportMode};
pub use logbook::import::Preview;
pub use logbook::keys::aside_key;
pub use logbook::orphans::changes::{Changes, marks_carried_over};
pub use logbook::orphans::matching::Orphan;
pub use logbook::own_store::NotKept;
pub use logbook::snapshots::{Snapshot, UnreadableValue};
pub use logbook::storage::{Memory, Storage, StorageError};
pub use logbook::trouble::Trouble;

pub use review::{Reviewed, Reviews};

pub use plan::{
    Calendar, Finish, Forecast, KeptFinish, KeptPace, Measure, Outlook, PaceOutlook, Record, Session, Week, Work,
};

pub use exchange::card::{Anchor, Card, Ink, Shape};
pub use exchange::library_file::{KeptRoadmap, LibraryFile, LibraryFileError};
pub use exchange::link::{CodeTaken, CodesRead, LinkError, ProgressLink, in_parts};
pub use exchange::linked_file::Boxes;
pub use exchange::listed::Listed;
pub use exchange::markup::escaped;
pub use exchange::unopened::Merged;

pub use class::{Class, Column, Learner, Order, Reason, Refused, ShowLearners, StepTally, TakenIn, View};

pub use journey::{CalendarNames, DayTally, Journey, Picture, Runs, Tally, Value};

pub use drafts::desk::{Desk, FoundDraft};
pub use drafts::draft::Draft;
pub use drafts::template::Template;
