//! Commands in, signals out: the one place that writes what views read.
//!
//! [`Tracker`] is one type in several files. Each file has a part of its state, which no other file touches, and the
//! commands and signals that belong to it. What depends on what: `actions` and `backup` change marks, and show the
//! change through `rows`, `notices` and `messages`; `search` and `printing` lay another expansion over that of
//! `expansion`, and `rows` shows whichever is on top; `own` knows which topics have notes, and `details` which rows
//! show more.

mod actions;
mod backup;
mod details;
mod expansion;
pub mod messages;
pub mod notices;
mod own;
mod printing;
mod rows;
pub mod search;
mod words;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Logbook, NodeId, Roadmap, Warning};

use self::actions::Marks;
use self::backup::Backup;
pub use self::details::DetailsExtent;
use self::details::ShownDetails;
use self::expansion::OwnExpansion;
use self::messages::Messages;
use self::notices::Notices;
use self::own::OwnState;
use self::printing::Printing;
use self::rows::Rows;
use self::search::SearchState;
use crate::browser::storage::PageStorage;
use crate::launch::LaunchOptions;

/// The state of one mounted roadmap. Copies are the same tracker; it lives as long as the owner that made it. It is a
/// single handle, as every listener and effect has a copy.
#[derive(Clone, Copy)]
pub struct Tracker(StoredValue<Rc<State>, LocalStorage>);

/// What the tracker holds, each field of one file.
struct State {
    subject: Subject,
    marks: RefCell<Marks>,
    backup: Backup,
    expansion: RefCell<OwnExpansion>,
    details: RefCell<ShownDetails>,
    own: OwnState,
    search: SearchState,
    printing: RefCell<Printing>,
    rows: Rows,
    notices: RwSignal<Notices>,
    messages: Messages,
}

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
        Tracker(StoredValue::new_local(Rc::new(State {
            backup: Backup::new(),
            expansion: RefCell::new(OwnExpansion::new(&logbook, launch.open, &launch.part)),
            details: RefCell::default(),
            own: OwnState::default(),
            search: SearchState::new(),
            printing: RefCell::default(),
            rows: Rows::new(&logbook, in_view_only),
            notices: RwSignal::new(Notices::new(&logbook, is_shared_view, warnings)),
            messages: Messages::new(),
            marks: RefCell::new(Marks::new(logbook)),
            subject: Subject { roadmap, document, is_shared_view, is_read_only },
        })))
    }

    /// The state. It is there as long as the app is on the page.
    fn state(self) -> Rc<State> {
        self.0.get_value()
    }

    /// The state, unless the app is gone from the page.
    fn try_state(self) -> Option<Rc<State>> {
        self.0.try_get_value()
    }

    /// The roadmap.
    pub fn roadmap(self) -> Rc<Roadmap> {
        Rc::clone(&self.state().subject.roadmap)
    }

    /// The name under which progress is kept, with which the names of downloads begin.
    pub fn roadmap_id(self) -> String {
        self.logbook(|logbook| logbook.id().as_str().to_owned())
    }

    /// The roadmap as its author wrote it.
    pub fn document(self) -> String {
        self.state().subject.document.clone()
    }

    /// A topic's title, as plain words.
    pub fn title(self, topic: NodeId) -> String {
        self.state().subject.roadmap.topic(topic).title().to_string()
    }

    /// Whether marks are shown and cannot be changed.
    pub fn is_read_only(self) -> bool {
        self.state().subject.is_read_only
    }

    /// Whether the marks are somebody's, and kept nowhere.
    pub fn is_shared_view(self) -> bool {
        self.try_state().is_some_and(|state| state.subject.is_shared_view)
    }

    /// Whether the app is still on the page.
    pub fn is_alive(self) -> bool {
        self.try_state().is_some()
    }
}
