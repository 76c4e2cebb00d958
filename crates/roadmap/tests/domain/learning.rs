//! What was read and reviewed, as a logbook keeps it.

use roadmap::{Action, BulkAction, Day, ImportMode, LearningRecord, Memory, NodeId, ProgressFile, Review, Storage};

use crate::drawing::act_in_bulk;
use crate::own::{NOW, open, step, turn};

fn is_read(storage: &Memory, id: &str, resource: &str) -> bool {
    let logbook = open(storage, 9);
    let record = logbook.learning();
    logbook.is_read(&record, step(&logbook, id), resource)
}

fn known(times_known: u8) -> Review {
    Review { day: Day::new(20_500), times_known }
}

#[test]
fn a_resource_is_read_without_touching_the_mark_of_its_step_and_undone() {
    let storage = Memory::default();
    let mut here = open(&storage, 1);
    let sql = step(&here, "sql");
    here.set_read(sql, "a1", true, NOW).expect("is kept");
    assert!(is_read(&storage, "sql", "a1") && !is_read(&storage, "sql", "a2") && !is_read(&storage, "http", "a1"));
    assert_eq!(here.completion(NodeId::ROOT).steps_done, 0);
    assert_eq!(turn(&mut here, Action::Undo, NOW + 1), 0);
    assert!(!is_read(&storage, "sql", "a1"));
    assert_eq!(turn(&mut here, Action::Redo, NOW + 2), 0);
    assert!(is_read(&storage, "sql", "a1"));
}

#[test]
fn undo_leaves_what_another_tab_said_since() {
    let storage = Memory::default();
    let (mut here, mut there) = (open(&storage, 1), open(&storage, 2));
    let http = step(&here, "http");
    here.record_review(http, known(1), NOW).expect("is kept");
    there.record_review(http, known(0), NOW + 1).expect("is kept");
    assert_eq!(turn(&mut here, Action::Undo, NOW + 2), 1, "one was changed elsewhere");
    let record = here.learning();
    assert_eq!(here.review(&record, http), Some(known(0)));
}

#[test]
fn tabs_that_write_at_once_lose_nothing() {
    let storage = Memory::default();
    let (mut here, mut there) = (open(&storage, 1), open(&storage, 2));
    let (sql, http) = (step(&here, "sql"), step(&here, "http"));
    here.set_read(sql, "a1", true, NOW).expect("is kept");
    let stale = storage.read(&here.learning_key()).expect("is readable").expect("is there");
    there.set_read(http, "b1", true, NOW + 1).expect("is kept");
    there.set_reviewing(true, NOW + 2).expect("is kept");
    let of_there = storage.read(&there.learning_key()).expect("is readable").expect("is there");
    storage.write(&here.learning_key(), &stale).expect("is written");
    let key = here.learning_key();
    here.merge_own(&key, Some(&of_there));
    assert!(is_read(&storage, "sql", "a1") && is_read(&storage, "http", "b1"));
    assert!(here.learning().is_reviewing());
}

#[test]
fn an_export_brings_all_of_it_to_another_machine_once() {
    let (storage, other) = (Memory::default(), Memory::default());
    let mut here = open(&storage, 1);
    let (sql, http) = (step(&here, "sql"), step(&here, "http"));
    here.set_read(sql, "a1", true, NOW).expect("is kept");
    here.record_review(http, known(2), NOW + 1).expect("is kept");
    here.set_reviewing(true, NOW + 2).expect("is kept");
    let file = ProgressFile::read(&here.export()).expect("is progress");

    let mut there = open(&other, 2);
    let preview = there.preview(&file, ImportMode::Merge, NOW + 3).expect("fits");
    assert_eq!(preview.learning, 3);
    act_in_bulk(&mut there, BulkAction::Import(file.clone(), ImportMode::Merge), NOW + 3);
    let record = there.learning();
    assert!(there.is_read(&record, sql, "a1") && record.is_reviewing());
    assert_eq!(there.review(&record, http), Some(known(2)));
    assert_eq!(there.preview(&file, ImportMode::Merge, NOW + 4).expect("fits").learning, 0, "it says nothing new");
    turn(&mut there, Action::Undo, NOW + 5);
    let record = there.learning();
    assert!(!there.is_read(&record, sql, "a1") && !record.is_reviewing());
}

#[test]
fn what_is_damaged_is_set_aside_and_what_is_newer_is_left() {
    let storage = Memory::default();
    let mut here = open(&storage, 1);
    let (key, sql) = (here.learning_key(), step(&here, "sql"));
    storage.write(&key, "{\"v\":1,\"learning\":[]}").expect("is written");
    assert_eq!(here.learning(), LearningRecord::default());
    here.set_read(sql, "a1", true, NOW).expect("is kept");
    assert!(is_read(&storage, "sql", "a1"));
    storage.write(&key, "{\"v\":2}").expect("is written");
    assert!(here.set_read(sql, "a2", true, NOW + 1).is_err());
    assert_eq!(storage.read(&key).expect("is readable").as_deref(), Some("{\"v\":2}"));
}
