//! The class that is shown, and how.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use roadmap::{Class, Column, Day, Order, ShowLearners, TakenIn, View};

use super::keep::{self, Kept};
use crate::browser::{clock, text};
use crate::tracker::Tracker;

pub struct State {
    pub tracker: Tracker,
    pub class: RefCell<Class>,
    pub view: RefCell<View>,
    pub is_kept: Cell<bool>,
    /// Whether a newer Cairn keeps one here.
    pub is_newer: bool,
}

thread_local! {
    /// A class that nobody wants to be kept lasts as long as the page.
    static UNKEPT: RefCell<Option<(String, Class)>> = const { RefCell::new(None) };
}

impl State {
    /// The class of the roadmap on the page, and what has to be said of it.
    pub fn new(tracker: Tracker) -> (Rc<State>, Option<String>) {
        let Kept { class, is_kept, notice, is_newer } = keep::read(tracker);
        let left = UNKEPT.with(|unkept| unkept.borrow_mut().take());
        let left = left.filter(|(roadmap, _)| !is_kept && *roadmap == tracker.roadmap_id()).map(|(_, class)| class);
        let state = State {
            tracker,
            class: RefCell::new(left.unwrap_or(class)),
            view: RefCell::new(View {
                order: Order { column: Column::Name, is_descending: false },
                show: ShowLearners::All,
                search: String::new(),
            }),
            is_kept: Cell::new(is_kept),
            is_newer,
        };
        state.remember();
        (Rc::new(state), notice)
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

    /// Sorts by a column: first what a teacher looks for in it, then the other way round.
    pub fn sort_by(&self, column: Column) {
        let order = &mut self.view.borrow_mut().order;
        let is_descending = if order.column == column { !order.is_descending } else { column != Column::Name };
        *order = Order { column, is_descending };
    }

    /// Keeps the class as it is now, if it is kept at all. Returns whether that went well.
    pub fn keep(&self) -> bool {
        self.remember();
        !self.is_kept.get() || keep::write(self.tracker, &self.class.borrow())
    }

    /// Begins or ends to keep it. Returns whether that went well.
    pub fn set_kept(&self, is_kept: bool) -> bool {
        let is_done =
            if is_kept { keep::write(self.tracker, &self.class.borrow()) } else { keep::forget(self.tracker) };
        if is_done {
            self.is_kept.set(is_kept);
        }
        is_done
    }

    fn remember(&self) {
        let class = (self.tracker.roadmap_id().to_string(), self.class.borrow().clone());
        UNKEPT.with(|unkept| unkept.replace(Some(class)));
    }
}
