use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Expansion, Index, NodeId, Query, Roadmap};

use super::Tracker;
use super::rows::assign;

/// What is searched for. Searching itself is loaded later: `lazy/search`.
#[derive(Clone, Copy)]
pub(super) struct SearchState {
    state: StoredValue<State, LocalStorage>,
    is_open: RwSignal<bool>,
}

#[derive(Default)]
struct State {
    search: Option<Search>,
    /// Made when one begins to search, and not at the start.
    index: Option<Rc<Index>>,
    /// The row that one was in last, among those found.
    in_hand: Option<NodeId>,
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

/// What a search found.
pub struct Findings {
    /// The first of what was found.
    pub first: Option<NodeId>,
    /// How much was found, in words.
    pub sentence: String,
}

impl SearchState {
    pub(super) fn new() -> SearchState {
        SearchState { state: StoredValue::new_local(State::default()), is_open: RwSignal::new(false) }
    }
}

impl Tracker {
    /// Whether the search is open, though nothing may be searched for yet.
    pub fn is_search_open(self) -> ReadSignal<bool> {
        self.search.is_open.read_only()
    }

    /// Begins a search, or goes on with it.
    pub fn open_search(self) {
        if !self.is_searching() {
            self.search.state.update_value(|state| state.in_hand = None);
        }
        self.search.is_open.set(true);
    }

    /// Shows again what was open before the search.
    pub fn end_search(self) {
        self.search.state.update_value(|state| state.in_hand = None);
        assign(self.search.is_open, false);
        self.show_search(None);
    }

    /// Ends the search, but leaves the row in hand as it is: it stays listed, and open if it is.
    pub fn leave_search(self) {
        let row = self.row_in_hand();
        let is_open = row.is_some_and(|row| self.rows(|expansion, _| expansion.is_open(row)));
        let are_details_shown = row.is_some_and(|row| self.shows_details(row));
        self.end_search();
        let Some(row) = row else { return };
        self.search.state.update_value(|state| state.in_hand = Some(row));
        self.expand_way(row);
        if is_open {
            self.expand(row);
        }
        if are_details_shown && !self.shows_details(row) {
            self.toggle_details(row);
        }
    }

    /// Notes that one is in a row.
    pub fn note_row_in_hand(self, row: NodeId) {
        if self.is_searching() {
            self.search.state.update_value(|state| state.in_hand = Some(row));
        }
    }

    /// The row that one was in last since the search began, if it is listed.
    pub fn row_in_hand(self) -> Option<NodeId> {
        let row = self.search.state.with_value(|state| state.in_hand)?;
        self.rows(|expansion, _| expansion.is_listed(row)).then_some(row)
    }

    /// Whether only what is searched for is shown.
    pub fn is_searching(self) -> bool {
        self.search.state.with_value(|state| state.search.is_some())
    }

    /// Shows only what a search found, or everything.
    pub fn show_search(self, search: Option<Search>) {
        self.search.state.update_value(|state| state.search = search);
        self.refresh_rows();
    }

    /// What is searched for.
    pub fn query(self) -> Option<Rc<Query>> {
        self.search.state.with_value(|state| state.search.as_ref().map(|search| Rc::clone(&search.query)))
    }

    /// The index of all titles, if it was made.
    pub fn search_index(self) -> Option<Rc<Index>> {
        self.search.state.with_value(|state| state.index.clone())
    }

    /// Keeps the index for further searches.
    pub fn keep_search_index(self, index: Rc<Index>) {
        self.search.state.update_value(|state| state.index = Some(index));
    }

    pub(super) fn is_found_by_details(self, topic: NodeId) -> bool {
        let is_found = |search: &Search| search.by_details.binary_search(&topic).is_ok();
        self.search.state.with_value(|state| state.search.as_ref().is_some_and(is_found))
    }

    /// Shows no longer what made the search find a topic, but the topic.
    pub(super) fn leave_found_details(self, topic: NodeId) {
        self.search.state.update_value(|state| {
            if let Some(search) = &mut state.search {
                search.by_details.retain(|&found| found != topic);
            }
        });
    }

    pub(super) fn with_found<T>(self, question: impl FnOnce(Option<&Expansion>) -> T) -> T {
        self.search.state.with_value(|state| question(state.search.as_ref().map(|search| &search.expansion)))
    }

    /// Expands or collapses topics in what was found, until the search ends. Returns the topics that changed, or None if there
    /// is no search.
    pub(super) fn change_found(
        self,
        command: &mut dyn FnMut(&mut Expansion, &Roadmap) -> Vec<NodeId>,
    ) -> Option<Vec<NodeId>> {
        let roadmap = self.roadmap();
        let changed = self.search.state.try_update_value(|state| {
            let search = state.search.as_mut()?;
            Some(command(&mut search.expansion, &roadmap))
        });
        changed.flatten()
    }
}
