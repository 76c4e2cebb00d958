//! What the learner writes beside the marks, as the page keeps it: read when the page begins, told by other tabs, copied to the
//! backup store.

mod copies;

use leptos::prelude::on_cleanup;
use roadmap::{Change, Direction, Logbook, RunningAction};
use send_wrapper::SendWrapper;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use crate::browser::page::listen;
use crate::tracker::Tracker;

thread_local! {
    /// What looks again when something changed.
    static FOLLOWERS: RefCell<Vec<Rc<dyn Fn()>>> = RefCell::default();
}

/// Calls `look` when hours, the timer or notes were changed, here or elsewhere, as long as the current owner lives.
pub fn follow(look: impl Fn() + 'static) {
    let look: Rc<dyn Fn()> = Rc::new(look);
    let gone = SendWrapper::new(Rc::clone(&look));
    FOLLOWERS.with_borrow_mut(|followers| followers.push(look));
    on_cleanup(move || FOLLOWERS.with_borrow_mut(|followers| followers.retain(|look| !Rc::ptr_eq(look, &gone))));
}

/// Shows the notes, and follows what changes.
pub fn begin(tracker: Tracker) {
    tracker.on_bring_back(bring_back);
    show(tracker);
    let prefix = tracker.logbook(Logbook::own_prefix);
    listen("storage", move |event| {
        let key = event.unchecked_into::<StorageEvent>().key();
        if key.is_none_or(|key| key.starts_with(&prefix)) {
            show(tracker);
        }
    });
    copies::compare(tracker);
}

/// Shows which topics have a note, and what else changed.
pub fn show(tracker: Tracker) {
    let followers = FOLLOWERS.with_borrow(Vec::clone);
    followers.iter().for_each(|look| look());
    let noted = tracker.try_logbook(|logbook| logbook.notes().into_iter().map(|(topic, _)| topic).collect());
    tracker.show_notes(noted.unwrap_or_default());
}

/// Shows what was just kept under a key, and copies it to the backup store.
pub fn kept(tracker: Tracker, key: String) {
    show(tracker);
    copies::copy(tracker, key);
}

/// Takes back, or does again, what an action did.
fn bring_back(tracker: Tracker, action: &RunningAction) {
    if action.direction() != Direction::Do {
        let (changes, direction) = (Rc::clone(action.own()), action.direction());
        tracker.change_own(|logbook, wall| match logbook.bring_back_own(&changes, direction, wall) {
            Ok((_, change)) => ((), change),
            Err(_) => ((), Change::default()),
        });
    }
    show(tracker);
    copies::compare(tracker);
}
