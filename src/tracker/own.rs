use std::cell::{Cell, RefCell};
use std::rc::Rc;

use roadmap::{Change, Logbook, NodeId, RunningAction};

use super::Tracker;
use crate::browser::clock;
use crate::browser::storage::PageStorage;

/// Undoes or redoes what an action did to what the learner wrote, and says what the action did.
pub type BringBack = fn(Tracker, &RunningAction);

/// What is known of the learner's notes. Lazy code reads and writes them.
#[derive(Default)]
pub(super) struct OwnState {
    /// The topics with a note, in reading order.
    noted: RefCell<Vec<NodeId>>,
    /// A hash that tells whether their texts, or what was read and reviewed, have changed.
    sum: Cell<u32>,
    /// The topic whose note is being written.
    written: Cell<Option<NodeId>>,
    /// Takes in what another tab wrote in that note meanwhile.
    follow: RefCell<Option<Rc<dyn Fn()>>>,
    /// Set by the lazy code. Without it there is nothing to undo.
    bring_back: Cell<Option<BringBack>>,
}

impl Tracker {
    /// Whether a topic has a note, or one is being written.
    pub fn has_note(self, topic: NodeId) -> bool {
        let state = self.state();
        state.own.written.get() == Some(topic) || state.own.noted.borrow().binary_search(&topic).is_ok()
    }

    /// Whether any topic has a note.
    pub fn has_any_notes(self) -> bool {
        !self.state().own.noted.borrow().is_empty()
    }

    /// The topic whose note is being written.
    pub fn written_note(self) -> Option<NodeId> {
        self.state().own.written.get()
    }

    /// Shows that these topics have a note, in reading order. `sum` is a hash of their texts and of what was read and
    /// reviewed.
    pub fn show_notes(self, noted: Vec<NodeId>, sum: u32) {
        let Some(state) = self.try_state() else { return };
        self.forget_search_index();
        let follow = state.own.follow.borrow().clone().filter(|_| state.own.written.get().is_some());
        if let Some(follow) = follow {
            follow();
        }
        // A note that is being written is in its field, and rows are drawn again once it is closed.
        let has_other_texts = state.own.sum.replace(sum) != sum && state.own.written.get().is_none();
        if state.own.noted.replace(noted.clone()) != noted || has_other_texts {
            self.refresh_rows();
        }
    }

    /// Shows the field for the note on a topic, or for none.
    pub fn write_note_on(self, topic: Option<NodeId>) {
        self.state().own.written.set(topic);
        self.refresh_rows();
    }

    /// Calls `follow` whenever notes are shown again while one is being written.
    pub fn follow_notes(self, follow: Rc<dyn Fn()>) {
        self.state().own.follow.replace(Some(follow));
    }

    /// Sets what undoes and redoes changes of notes and own hours.
    pub fn on_bring_back(self, bring_back: BringBack) {
        self.name_lazy_actions();
        self.state().own.bring_back.set(Some(bring_back));
    }

    /// Undoes or redoes what an action did to notes and own hours, and says it. Returns whether there was anything.
    pub(super) fn bring_back_own(self, action: &RunningAction) -> bool {
        let bring_back = self.try_state().and_then(|state| state.own.bring_back.get());
        bring_back
            .filter(|_| !action.own().is_empty() || action.own_not_kept().is_some())
            .map(|bring_back| bring_back(self, action))
            .is_some()
    }

    /// Changes notes or own hours, and shows what changed; the command is told the time in milliseconds since 1970.
    /// Returns its answer, or nothing where the app is gone from the page.
    pub fn change_own<T>(self, command: impl FnOnce(&mut Logbook<PageStorage>, u64) -> (T, Change)) -> Option<T> {
        let mut answer = None;
        self.change(|logbook| {
            let (said, change) = command(logbook, clock::wall());
            answer = Some(said);
            change
        });
        answer
    }
}
