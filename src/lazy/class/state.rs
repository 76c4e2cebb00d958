//! The class that is shown, and how.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use roadmap::{Class, Column, Day, Order, ShowLearners, TakenIn, View};

use super::keep::{self, KeepOutcome, KeptClass};
use super::words;
use crate::browser::clock;
use crate::browser::lazy::text;
use crate::tracker::Tracker;

pub struct ClassState {
    pub tracker: Tracker,
    pub class: RefCell<Class>,
    pub view: RefCell<View>,
    /// The class as it is kept; none where it is not.
    kept: RefCell<Option<String>>,
    /// Whether a newer Cairn keeps one here.
    pub is_newer: bool,
}

thread_local! {
    /// The classes with learners who are not kept, by their roadmaps: they last as long as the page.
    static UNKEPT: RefCell<BTreeMap<String, Class>> = const { RefCell::new(BTreeMap::new()) };
}

impl ClassState {
    /// The class of the roadmap on the page, and what must be said about it.
    pub fn new(tracker: Tracker) -> (Rc<ClassState>, Option<String>) {
        let KeptClass { mut class, text, notice, is_newer } = keep::read(tracker);
        let left = take_unkept(tracker);
        let has_unkept = text.is_none() || left.is_some();
        if let Some(left) = left {
            class.merge(left);
        }
        let view = View {
            order: Order { column: Column::Name, is_descending: false },
            show: ShowLearners::All,
            search: String::new(),
        };
        let state = ClassState {
            tracker,
            class: RefCell::new(class),
            view: RefCell::new(view),
            kept: RefCell::new(text),
            is_newer,
        };
        if has_unkept {
            state.remember();
        }
        (Rc::new(state), notice)
    }

    pub fn is_kept(&self) -> bool {
        self.kept.borrow().is_some()
    }

    pub fn today(&self) -> Day {
        self.tracker.logbook(|logbook| logbook.local_day(clock::wall()))
    }

    /// The places of the learners that are shown, in their order.
    pub fn shown(&self) -> Vec<usize> {
        let roadmap = self.tracker.roadmap();
        self.class.borrow().view(&roadmap, &self.view.borrow(), self.today(), text::fold)
    }

    /// Takes in a text, which is called `source`.
    pub fn take_in(&self, text: &str, source: &str) -> TakenIn {
        self.tracker.logbook(|logbook| self.class.borrow_mut().take_in(logbook, text, source, clock::wall()))
    }

    /// Sorts by a column: first in the order that a teacher looks for, then the other way round.
    pub fn sort_by(&self, column: Column) {
        let order = &mut self.view.borrow_mut().order;
        let is_descending = if order.column == column { !order.is_descending } else { column != Column::Name };
        *order = Order { column, is_descending };
    }

    /// Keeps the class as it is now, if it is kept at all. Returns a sentence if that failed.
    pub fn keep(&self) -> Option<String> {
        if self.is_kept() {
            return self.write();
        }
        self.remember();
        None
    }

    /// Begins or stops keeping it. Returns a sentence if that failed.
    pub fn set_kept(&self, is_kept: bool) -> Option<String> {
        if is_kept {
            return self.write();
        }
        if !keep::forget(self.tracker) {
            return Some(words::not_kept());
        }
        self.kept.replace(None);
        self.remember();
        None
    }

    fn write(&self) -> Option<String> {
        let known = self.kept.borrow().clone();
        let written = keep::write(self.tracker, &mut self.class.borrow_mut(), known.as_deref());
        self.remember();
        match written {
            KeepOutcome::As(text) => {
                self.kept.replace(Some(text));
                take_unkept(self.tracker);
                None
            }
            KeepOutcome::Ended => {
                self.kept.replace(None);
                Some(words::not_kept_any_more())
            }
            KeepOutcome::Refused => Some(words::not_kept()),
        }
    }

    /// Remembers the class for as long as the page is open.
    fn remember(&self) {
        let class = self.class.borrow().clone();
        UNKEPT.with(|unkept| unkept.borrow_mut().insert(self.tracker.roadmap_id(), class));
    }
}

/// Takes out the class of the roadmap on the page that was remembered.
fn take_unkept(tracker: Tracker) -> Option<Class> {
    UNKEPT.with(|unkept| unkept.borrow_mut().remove(&tracker.roadmap_id()))
}
