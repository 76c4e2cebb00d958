//! What the learner writes beside the marks, as the page keeps it: read at the beginning, heard from other tabs, copied
//! to the backup store.

mod words;
mod shown;
mod learning;
mod copies;

use std::cell::Cell;
use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{Direction, Logbook, NodeId, NotKept, OwnChange, Plan, Review, RunningAction};

pub use self::copies::copy;
pub use self::learning::learning;
pub use self::shown::{follow, hash, notes, show};
use crate::browser::lazy::other_tabs;
use crate::browser::page;
use crate::browser::storage::PageStorage;
use crate::tracker::Tracker;

/// Shows the notes, and follows what changes.
pub fn begin(tracker: Tracker) {
    tracker.on_bring_back(bring_back);
    if !tracker.is_read_only() {
        // If they cannot be written, only those under the present ids count.
        tracker.change_own(|logbook, _| ((), logbook.gather_own_hours().unwrap_or_default()));
    }
    show(tracker);
    follow_other_tabs(tracker);
    copies::compare(tracker);
}

/// Shows what other tabs keep, once a frame: an import there keeps many notes one after another.
fn follow_other_tabs(tracker: Tracker) {
    let is_due = Rc::new(Cell::new(false));
    other_tabs::follow(tracker.logbook(Logbook::own_prefix), move || {
        if is_due.replace(true) {
            return;
        }
        let is_due = Rc::clone(&is_due);
        spawn_local(async move {
            page::after_paint().await;
            is_due.set(false);
            show(tracker);
        });
    });
}

/// Shows what was just kept under a key, and copies it to the backup store.
pub fn kept(tracker: Tracker, key: String) {
    show(tracker);
    copies::copy(tracker, key);
}

/// Undoes or redoes what an action did, and says what changed and what was left as it is.
fn bring_back(tracker: Tracker, action: &RunningAction) {
    let (is_done, own) = match action.direction() {
        Direction::Do => (!action.own().is_empty(), imported(action)),
        direction => turned(tracker, action, direction),
    };
    show(tracker);
    copies::compare(tracker);
    let says_all = match action.direction() {
        Direction::Do => action.steps() == 0,
        _ => !is_done && action.marks() == 0,
    };
    let of_marks = (!says_all || own.is_empty()).then(|| tracker.sentence(action));
    let sentences: Vec<String> = of_marks.into_iter().chain(own).collect();
    tracker.show_done(action, sentences.join(" "), is_done || action.marks() > 0);
}

/// What an import changed.
fn imported(action: &RunningAction) -> Vec<String> {
    let count = |is_counted: fn(&OwnChange) -> bool| action.own().iter().filter(|change| is_counted(change)).count();
    let notes = count(|change| matches!(change, OwnChange::Note(..)));
    let hours = count(|change| matches!(change, OwnChange::Hours(..)));
    let read = count(|change| matches!(change, OwnChange::Read(..)));
    let reviews = count(|change| matches!(change, OwnChange::Review(..)));
    let notes = (notes > 0).then(|| words::notes_changed(notes));
    let hours = (hours > 0).then(|| words::hours_changed(hours));
    let read = (read > 0).then(|| words::read_changed(read));
    let reviews = (reviews > 0).then(|| words::reviews_changed(reviews));
    let reviewing = action.own().iter().find_map(|change| match change {
        OwnChange::Reviewing([_, true]) => Some(words::reviews_on()),
        OwnChange::Reviewing([_, false]) => Some(words::reviews_off()),
        _ => None,
    });
    let plan = (count(|change| matches!(change, OwnChange::Plan(_))) > 0).then(words::plan_changed);
    let incomplete = action.own_not_kept().map(|why| match why {
        NotKept::Newer => words::newer_version(),
        NotKept::Storage(_) => words::import_not_kept(),
    });
    notes.into_iter().chain(hours).chain(read).chain(reviews).chain(reviewing).chain(plan).chain(incomplete).collect()
}

/// Returns whether anything was undone or redone, and what was not.
fn turned(tracker: Tracker, action: &RunningAction, direction: Direction) -> (bool, Vec<String>) {
    let changes = Rc::clone(action.own());
    let turned = tracker.change_own(|logbook, wall| {
        let (counts, kept, change) = logbook.bring_back_own(&changes, direction, wall);
        ((counts, kept), change)
    });
    let ([brought_back, changed_elsewhere], kept) = turned.unwrap_or(([0, 0], Ok(())));
    let elsewhere = (changed_elsewhere > 0).then(words::changed_elsewhere);
    (brought_back > 0, elsewhere.into_iter().chain(kept.is_err().then(words::not_kept)).collect())
}

/// Keeps a plan, or that there is none any more, and shows it. Returns whether that is kept.
pub fn keep_plan(tracker: Tracker, plan: Option<Plan>) -> bool {
    let said = tracker.change_own(|logbook, wall| (logbook.keep_plan(plan, wall), Default::default()));
    let is_kept = said.is_some_and(|said| said.is_ok());
    if is_kept {
        kept(tracker, tracker.logbook(Logbook::plan_key));
    }
    is_kept
}

/// Says whether a resource of a topic was read, by the resource's key, and shows it. The mark of the topic stays.
pub fn set_read(tracker: Tracker, topic: NodeId, resource: &str, is_read: bool) {
    if let Err(sentence) = learn(tracker, |logbook, wall| logbook.set_read(topic, resource, is_read, wall)) {
        tracker.toast(&sentence, None);
    }
}

/// Keeps a review of a step, and shows it, or says why it could not be kept. The mark of the step stays.
pub fn review(tracker: Tracker, step: NodeId, review: Review) -> Result<(), String> {
    learn(tracker, |logbook, wall| logbook.record_review(step, review, wall))
}

/// Keeps whether finished steps are to be reviewed, and shows it, or says why it could not be kept.
pub fn set_reviewing(tracker: Tracker, is_wanted: bool) -> Result<(), String> {
    learn(tracker, |logbook, wall| logbook.set_reviewing(is_wanted, wall))
}

fn learn(
    tracker: Tracker,
    command: impl FnOnce(&mut Logbook<PageStorage>, u64) -> Result<(), NotKept>,
) -> Result<(), String> {
    let said = tracker.change_own(|logbook, wall| (command(logbook, wall), Default::default()));
    match said {
        Some(Ok(())) => kept(tracker, tracker.logbook(Logbook::learning_key)),
        Some(Err(NotKept::Newer)) => return Err(words::newer_version()),
        Some(Err(NotKept::Storage(_))) => return Err(words::learning_not_kept()),
        None => {}
    }
    Ok(())
}
