use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use roadmap::{Completion, Expansion, Logbook, NodeId, Roadmap};

use super::Tracker;
use crate::browser::storage::PageStorage;

/// The rows there are, and the signals of those on the page.
pub(super) struct Rows {
    /// The signals of the roadmap itself and of the rows on the page.
    signals: RefCell<Vec<Option<RowSignals>>>,
    pinned_row: Cell<Option<NodeId>>,
    has_all_rows: bool,
    changed: RwSignal<bool>,
}

/// The signals of one row, which reads no others.
#[derive(Clone, Copy)]
struct RowSignals {
    completion: RwSignal<Completion>,
    /// None for a step.
    is_open: Option<RwSignal<bool>>,
}

/// The most topics of a roadmap that has all its rows on the page, for the browser's own find and for printing by any
/// means. Opening all of them takes less than a tenth of a second on a slow phone.
const ALL_ROWS: usize = 500;

impl Rows {
    pub(super) fn new(logbook: &Logbook<PageStorage>, in_view_only: bool) -> Rows {
        let topics = logbook.roadmap().len();
        let mut signals = vec![None; topics];
        let completion = RwSignal::new(logbook.completion(NodeId::ROOT));
        signals[NodeId::ROOT.index()] = Some(RowSignals { completion, is_open: None });
        Rows {
            signals: RefCell::new(signals),
            pinned_row: Cell::new(None),
            has_all_rows: !in_view_only && topics <= ALL_ROWS,
            changed: RwSignal::new(true),
        }
    }
}

impl Tracker {
    /// How much of a topic is done.
    pub fn completion(self, topic: NodeId) -> ReadSignal<Completion> {
        self.row_signals(topic).completion.read_only()
    }

    /// Whether a topic's children are shown; a step has none.
    pub fn is_open(self, topic: NodeId) -> Option<ReadSignal<bool>> {
        self.row_signals(topic).is_open.map(|is_open| is_open.read_only())
    }

    /// The signals of a row, which live as long as the owner that first asked for them.
    fn row_signals(self, topic: NodeId) -> RowSignals {
        let state = self.state();
        let known = state.rows.signals.borrow()[topic.index()];
        if let Some(signals) = known {
            return signals;
        }
        let completion = RwSignal::new(self.logbook(|logbook| logbook.completion(topic)));
        let is_open = self.rows(|expansion, roadmap| (!roadmap.is_step(topic)).then(|| expansion.is_open(topic)));
        let signals = RowSignals { completion, is_open: is_open.map(RwSignal::new) };
        state.rows.signals.borrow_mut()[topic.index()] = Some(signals);
        on_cleanup(move || {
            if let Some(state) = self.try_state() {
                state.rows.signals.borrow_mut()[topic.index()] = None;
            }
        });
        signals
    }

    /// Notifies when the list of rows changes.
    pub fn rows_changed(self) -> ReadSignal<bool> {
        self.state().rows.changed.read_only()
    }

    /// Answers a question about the rows that there are.
    pub fn rows<T>(self, question: impl FnOnce(&Expansion, &Roadmap) -> T) -> T {
        let state = self.state();
        self.with_shown_expansion(|expansion| question(expansion, &state.subject.roadmap))
    }

    /// Answers a question about the expansion on top: of the print, of the search, or the learner's own.
    fn with_shown_expansion<T>(self, question: impl FnOnce(&Expansion) -> T) -> T {
        self.with_printed(|printed| match printed {
            Some(printed) => question(printed),
            None => self.with_found(|found| match found {
                Some(found) => question(found),
                None => self.with_own_expansion(question),
            }),
        })
    }

    /// Whether all rows are on the page, in view or not.
    pub fn has_all_rows(self) -> bool {
        self.state().rows.has_all_rows || self.is_printing()
    }

    /// Puts a row on the page, wherever it is, so that it can be focused.
    pub fn pin_row(self, row: NodeId) {
        let state = self.state();
        state.rows.pinned_row.set(Some(row));
        state.rows.changed.set(true);
    }

    /// The row that was last put on the page by [`pin_row`](Tracker::pin_row).
    pub fn pinned_row(self) -> Option<NodeId> {
        self.state().rows.pinned_row.get()
    }

    /// Shows which rows are open, and which rows there are.
    pub(super) fn refresh_rows(self) {
        let state = self.state();
        self.rows(|expansion, roadmap| {
            for (node, signals) in roadmap.nodes().zip(&*state.rows.signals.borrow()) {
                if let Some(RowSignals { is_open: Some(is_open), .. }) = signals {
                    assign(*is_open, expansion.is_open(node));
                }
            }
        });
        state.rows.changed.set(true);
    }

    /// Shows how much of these topics is done, where they are on the page.
    pub(super) fn show_completions(self, logbook: &Logbook<PageStorage>, topics: &[NodeId]) {
        let state = self.state();
        let signals = state.rows.signals.borrow();
        for &topic in topics {
            if let Some(signals) = signals[topic.index()] {
                signals.completion.set(logbook.completion(topic));
            }
        }
    }
}

/// Sets a signal, which notifies only if its value changes.
pub(super) fn assign<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    signal.maybe_update(|now| {
        let differs = *now != value;
        *now = value;
        differs
    });
}
