use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Expansion, Index, NodeId, Query, Roadmap};

use super::Tracker;
use super::rows::assign;

/// What is searched for. Searching itself is loaded later: `lazy/search`.
pub(super) struct SearchState {
    search: RefCell<Option<Search>>,
    /// Made at the first search, and not at the start.
    index: RefCell<Option<Rc<Index>>>,
    /// The first topic that was found itself.
    first: Cell<Option<NodeId>>,
    /// The row that had the focus last, among those found.
    in_hand: Cell<Option<NodeId>>,
    is_open: RwSignal<bool>,
}

/// A search, and the rows there are because of it.
pub struct Search {
    /// What is searched for.
    pub query: Rc<Query>,
    /// What was found, and the way to it.
    pub expansion: Expansion,
    /// The topics that were found by their details, in reading order.
    pub by_details: Vec<NodeId>,
}

impl SearchState {
    pub(super) fn new() -> SearchState {
        SearchState {
            search: RefCell::default(),
            index: RefCell::default(),
            first: Cell::default(),
            in_hand: Cell::default(),
            is_open: RwSignal::new(false),
        }
    }
}

impl Tracker {
    /// Whether the search is open, though nothing may be searched for yet.
    pub fn is_search_open(self) -> ReadSignal<bool> {
        self.state().search.is_open.read_only()
    }

    /// Begins a search, or goes on with it.
    pub fn open_search(self) {
        let state = self.state();
        if !self.is_searching() {
            state.search.in_hand.set(None);
        }
        state.search.is_open.set(true);
    }

    /// Shows again what was open before the search.
    pub fn end_search(self) {
        let state = self.state();
        state.search.in_hand.set(None);
        assign(state.search.is_open, false);
        self.show_search(None);
    }

    /// Ends the search, but leaves the row in hand as it is: it stays listed, and stays open if it is open.
    pub fn leave_search(self) {
        let row = self.row_in_hand();
        let is_open = row.is_some_and(|row| self.rows(|expansion, _| expansion.is_open(row)));
        let are_details_shown = row.is_some_and(|row| self.shows_details(row));
        self.end_search();
        let Some(row) = row else { return };
        self.state().search.in_hand.set(Some(row));
        self.expand_way(row);
        if is_open {
            self.expand(row);
        }
        if are_details_shown && !self.shows_details(row) {
            self.toggle_details(row);
        }
    }

    /// Notes which row has the focus.
    pub fn note_row_in_hand(self, row: NodeId) {
        if self.is_searching() {
            self.state().search.in_hand.set(Some(row));
        }
    }

    /// The row that had the focus last since the search began, if it is listed.
    pub fn row_in_hand(self) -> Option<NodeId> {
        let row = self.state().search.in_hand.get()?;
        self.rows(|expansion, _| expansion.is_listed(row)).then_some(row)
    }

    /// Whether the page shows only what a search found.
    pub fn is_searching(self) -> bool {
        self.state().search.search.borrow().is_some()
    }

    /// Shows only what a search found, or everything.
    pub fn show_search(self, search: Option<Search>) {
        self.state().search.search.replace(search);
        self.refresh_rows();
    }

    /// Notes the first topic that was found.
    pub fn note_first_found(self, first: Option<NodeId>) {
        self.state().search.first.set(first);
    }

    /// What the last search found first.
    pub fn first_found(self) -> Option<NodeId> {
        self.state().search.first.get()
    }

    /// What is searched for.
    pub fn query(self) -> Option<Rc<Query>> {
        self.state().search.search.borrow().as_ref().map(|search| Rc::clone(&search.query))
    }

    /// The index of all titles, if it was made.
    pub fn search_index(self) -> Option<Rc<Index>> {
        self.state().search.index.borrow().clone()
    }

    /// Keeps the index for further searches.
    pub fn keep_search_index(self, index: Rc<Index>) {
        self.state().search.index.replace(Some(index));
    }

    /// Drops the index, so that the next search makes a new one.
    pub(super) fn forget_search_index(self) {
        self.state().search.index.replace(None);
    }

    pub(super) fn is_found_by_details(self, topic: NodeId) -> bool {
        let is_found = |search: &Search| search.by_details.binary_search(&topic).is_ok();
        self.state().search.search.borrow().as_ref().is_some_and(is_found)
    }

    /// Stops showing why the search found a topic, and shows the topic.
    pub(super) fn leave_found_details(self, topic: NodeId) {
        if let Some(search) = &mut *self.state().search.search.borrow_mut() {
            search.by_details.retain(|&found| found != topic);
        }
    }

    pub(super) fn with_found<T>(self, question: impl FnOnce(Option<&Expansion>) -> T) -> T {
        question(self.state().search.search.borrow().as_ref().map(|search| &search.expansion))
    }

    /// Opens or closes topics in what was found, until the search ends. Returns the topics that changed; none if there
    /// is no search.
    pub(super) fn change_found(
        self,
        command: &mut dyn FnMut(&mut Expansion, &Roadmap) -> Vec<NodeId>,
    ) -> Option<Vec<NodeId>> {
        let state = self.try_state()?;
        let mut found = state.search.search.borrow_mut();
        Some(command(&mut found.as_mut()?.expansion, &state.subject.roadmap))
    }
}
