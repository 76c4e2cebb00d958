//! Commands in, signals out: the one place that writes what views read.
//!
//! [`Tracker`] is one type in several files. Each file has a part of its state, which no other file touches, and the
//! commands and signals that belong to it. What depends on what: `actions` and `backup` change marks, and show the
//! change through `rows`, `notices` and `messages`; `search` and `printing` lay another expansion over that of
//! `expansion`, and `rows` shows whichever is on top; `details` says of which rows more is shown.

mod actions;
mod backup;
mod details;
mod expansion;
pub mod messages;
pub mod notices;
mod printing;
mod rows;
pub mod search;
mod words;

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Logbook, NodeId, Roadmap, Warning};

use self::actions::Marks;
use self::backup::Backup;
use self::details::ShownDetails;
use self::expansion::OwnExpansion;
use self::messages::Messages;
use self::notices::Notices;
use self::printing::Printing;
use self::rows::Rows;
use self::search::SearchState;
use crate::browser::storage::PageStorage;
use crate::launch::LaunchOptions;

/// The state of one mounted roadmap. Copies are the same tracker; it lives as long as the owner that made it.
#[derive(Clone, Copy)]
pub struct Tracker {
    subject: Part<Subject>,
    marks: Part<Marks>,
    backup: Backup,
    expansion: Part<OwnExpansion>,
    details: Part<ShownDetails>,
    search: SearchState,
    printing: Part<Printing>,
    rows: Rows,
    notices: RwSignal<Notices>,
    messages: Messages,
}

/// A part of the state that one file owns.
type Part<T> = StoredValue<T, LocalStorage>;

/// What the tracker is about, which never changes.
struct Subject {
    roadmap: Rc<Roadmap>,
    /// The roadmap as its author wrote it.
    document: String,
    /// Whether this is somebody else's progress, which is never saved.
    is_shared_view: bool,
    /// Whether nothing can be ticked.
    is_read_only: bool,
}

impl Tracker {
    /// Makes the signals for what a logbook holds. `in_view_only` asks for no more rows than are in view, however small
    /// the roadmap is.
    pub fn new(
        logbook: Logbook<PageStorage>,
        document: String,
        warnings: Vec<Warning>,
        in_view_only: bool,
        launch: LaunchOptions,
    ) -> Tracker {
        let roadmap = Rc::clone(logbook.roadmap());
        let is_shared_view = launch.shown.is_some();
        let is_read_only = is_shared_view || launch.is_read_only;
        Tracker {
            backup: Backup::new(),
            expansion: StoredValue::new_local(OwnExpansion::new(&logbook, launch.open, &launch.part)),
            details: StoredValue::new_local(ShownDetails::default()),
            search: SearchState::new(),
            printing: StoredValue::new_local(Printing::default()),
            rows: Rows::new(&logbook, in_view_only),
            notices: RwSignal::new(Notices::new(&logbook, is_shared_view, warnings)),
            messages: Messages::new(),
            marks: StoredValue::new_local(Marks::new(logbook)),
            subject: StoredValue::new_local(Subject { roadmap, document, is_shared_view, is_read_only }),
        }
    }

    /// The roadmap.
    pub fn roadmap(self) -> Rc<Roadmap> {
        self.subject.with_value(|subject| Rc::clone(&subject.roadmap))
    }

    /// The name under which progress is kept, with which the names of downloads begin.
    pub fn roadmap_id(self) -> String {
        self.logbook(|logbook| logbook.id().as_str().to_owned())
    }

    /// The roadmap as its author wrote it.
    pub fn document(self) -> String {
        self.subject.with_value(|subject| subject.document.clone())
    }

    /// A topic's title, as plain words.
    pub fn title(self, topic: NodeId) -> String {
        self.subject.with_value(|subject| subject.roadmap.topic(topic).title().to_string())
    }

    /// Whether marks are shown and cannot be changed.
    pub fn is_read_only(self) -> bool {
        self.subject.with_value(|subject| subject.is_read_only)
    }

    /// Whether the marks are somebody's, and kept nowhere.
    pub fn is_shared_view(self) -> bool {
        self.subject.try_with_value(|subject| subject.is_shared_view).unwrap_or(false)
    }

    /// Whether the app is still on the page.
    pub fn is_alive(self) -> bool {
        self.subject.try_with_value(|_| ()).is_some()
    }
}
