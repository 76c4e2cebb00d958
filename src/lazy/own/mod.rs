//! What the learner writes beside the marks, as the page keeps it: read when the page begins, told by other tabs, copied to the
//! backup store.

mod copies;

use leptos::prelude::on_cleanup;
use roadmap::{Change, Direction, Logbook, NodeId, RunningAction};
use send_wrapper::SendWrapper;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use crate::browser::frame;
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

/// The topics with a note that may be shown, and its text, in reading order. Where another site's page could learn from the
/// height of the page that there are some, there are none.
pub fn notes(tracker: Tracker) -> Vec<(NodeId, String)> {
    let may_be_shown = !tracker.is_shared_view() && !frame::hides_marks();
    may_be_shown.then(|| tracker.try_logbook(Logbook::notes)).flatten().unwrap_or_default()
}

/// What tells one text from another.
pub fn sum(text: &str) -> u32 {
    text.bytes().fold(0, |sum: u32, byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
}

/// Shows which topics have a note, and what else changed.
pub fn show(tracker: Tracker) {
    let followers = FOLLOWERS.with_borrow(Vec::clone);
    followers.iter().for_each(|look| look());
    let notes = notes(tracker);
    let all: String = notes.iter().map(|(_, text)| text.as_str()).collect();
    tracker.show_notes(notes.iter().map(|(topic, _)| *topic).collect(), sum(&all));
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
