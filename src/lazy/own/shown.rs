//! What the page shows of the learner's notes, hours and reading.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::on_cleanup;
use roadmap::{LearningRecord, Logbook, NodeId};
use send_wrapper::SendWrapper;

use super::learning::learning;
use crate::browser::frame;
use crate::tracker::Tracker;

thread_local! {
    /// What is called when something changed.
    static FOLLOWERS: RefCell<Vec<Rc<dyn Fn()>>> = RefCell::default();
}

/// Calls `look` when hours, the timer, notes, or what was read and reviewed, were changed, here or elsewhere, as long
/// as the current owner lives.
pub fn follow(look: impl Fn() + 'static) {
    let look: Rc<dyn Fn()> = Rc::new(look);
    let gone = SendWrapper::new(Rc::clone(&look));
    FOLLOWERS.with_borrow_mut(|followers| followers.push(look));
    on_cleanup(move || FOLLOWERS.with_borrow_mut(|followers| followers.retain(|look| !Rc::ptr_eq(look, &gone))));
}

/// The topics with a note that may be shown, and its text, in reading order. None where another site's page could learn
/// from the page's height that there are some.
pub fn notes(tracker: Tracker) -> Vec<(NodeId, String)> {
    let may_be_shown = !tracker.is_shared_view() && !frame::hides_marks();
    may_be_shown.then(|| tracker.try_logbook(Logbook::notes)).flatten().unwrap_or_default()
}

/// A hash of a text, which tells whether it has changed.
pub fn hash(text: &str) -> u32 {
    text.bytes().fold(0, |hash: u32, byte| hash.wrapping_mul(31).wrapping_add(byte.into()))
}

/// Shows which topics have a note, and what else changed.
pub fn show(tracker: Tracker) {
    let followers = FOLLOWERS.with_borrow(Vec::clone);
    followers.iter().for_each(|look| look());
    let notes = notes(tracker);
    let texts = notes.iter().map(|(_, text)| text.as_str());
    let learning = learning(tracker);
    // If nothing was written, the rows are still as they were drawn at first.
    let learned = if learning == LearningRecord::default() { String::new() } else { learning.encode() };
    let all: String = texts.chain([learned.as_str()]).collect();
    tracker.show_notes(notes.iter().map(|(topic, _)| *topic).collect(), hash(&all));
}
