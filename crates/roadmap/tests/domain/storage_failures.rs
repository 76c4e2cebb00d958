//! A storage that refuses to write, copy or read.

use crate::drawing::{drawn, node};
use crate::storages::{FailingStorage, open};
use roadmap::{Mark, Storage, StorageError, Trouble};

const TREE: &str = "A (4)\n  - a\n  - b\nB\n  - c";

#[test]
fn a_full_storage_is_reported_and_unsaved_marks_are_saved_with_the_next_action() {
    let storage = FailingStorage::default();
    let mut logbook = open(&storage, TREE, 1);
    let (a, c) = (node(logbook.roadmap(), "a"), node(logbook.roadmap(), "c"));
    storage.full.set(true);
    logbook.mark(a, Mark::Done, 1);
    assert_eq!(logbook.trouble(), Trouble { unsaved: 1, failure: Some(StorageError::Full), ..Trouble::default() });
    assert_eq!(logbook.mark_of(a), Mark::Done);
    storage.full.set(false);
    logbook.mark(c, Mark::Done, 2);
    assert_eq!(logbook.trouble(), Trouble::default());
    assert_eq!(drawn(&open(&storage, TREE, 2)), drawn(&logbook));
}

#[test]
fn an_unsaved_mark_does_not_overwrite_a_later_one_of_another_tab() {
    let storage = FailingStorage::default();
    let mut logbook = open(&storage, TREE, 1);
    let (a, c) = (node(logbook.roadmap(), "a"), node(logbook.roadmap(), "c"));
    storage.full.set(true);
    logbook.mark(a, Mark::Done, 1_000);
    storage.full.set(false);
    open(&storage, TREE, 2).mark(a, Mark::Skipped, 2_000);
    logbook.mark(c, Mark::Done, 3_000);
    assert_eq!(open(&storage, TREE, 3).mark_of(a), Mark::Skipped);
}

#[test]
fn a_damaged_value_that_cannot_be_set_aside_stays_in_place() {
    let storage = FailingStorage::default();
    let mut logbook = open(&storage, TREE, 1);
    let a = node(logbook.roadmap(), "a");
    let key = format!("cairn:test:{}", logbook.roadmap().topic(a).id());
    storage.write(&key, "?").expect("room");
    logbook.reread();
    storage.copies_fail.set(true);
    logbook.mark(a, Mark::Done, 1);
    assert_eq!(storage.read(&key), Ok(Some("?".to_owned())));
    assert_eq!(logbook.trouble().unsaved, 1);
}

#[test]
fn a_value_that_could_not_be_read_is_not_overwritten() {
    let storage = FailingStorage::default();
    let mut logbook = open(&storage, TREE, 1);
    let (a, c) = (node(logbook.roadmap(), "a"), node(logbook.roadmap(), "c"));
    open(&storage, TREE, 2).mark(a, Mark::Skipped, 9_000);
    storage.reads_fail.set(true);
    logbook.mark(a, Mark::Done, 1_000);
    assert_eq!(logbook.trouble(), Trouble { unsaved: 1, failure: Some(StorageError::Refused), ..Trouble::default() });
    storage.reads_fail.set(false);
    assert_eq!(open(&storage, TREE, 3).mark_of(a), Mark::Skipped);
    logbook.mark(c, Mark::Done, 1_001);
    assert_eq!((logbook.mark_of(a), logbook.trouble()), (Mark::Skipped, Trouble::default()));
}
