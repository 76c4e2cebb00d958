//! Notes and own hours in exports and in the file of a library.

use roadmap::{
    Action, BulkAction, Day, Hours, ImportMode, KeptRoadmap, LibraryFile, Logbook, Mark, Memory, OwnHours, Plan,
    ProgressFile, Review, RoadmapId, TabId,
};

use crate::drawing::act_in_bulk;
use crate::own::{NOW, open, own, step, turn};

#[test]
fn an_export_has_notes_and_hours_and_importing_it_loses_none() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let (sql, http) = (step(&logbook, "sql"), step(&logbook, "http"));
    let old_export = logbook.export();
    logbook.mark(sql, Mark::Done, NOW);
    logbook.write_note(sql, "first \"line\"\nsecond", false, NOW).expect("is kept");
    logbook.set_own_hours(http, own(Some("3"), "0.5"), NOW).expect("is kept");
    let export = logbook.export();
    let _: serde_json::Value = serde_json::from_str(&export).expect("is JSON");
    let file = ProgressFile::read(&export).expect("is read");

    let elsewhere = Memory::default();
    let mut other = open(&elsewhere, 9);
    other.write_note(sql, "of my own", false, NOW + 5).expect("is kept");
    let preview = other.preview(&file, ImportMode::Merge, NOW + 6).expect("can be imported");
    assert_eq!((preview.done, preview.notes, preview.hours), (1, 1, 1));
    act_in_bulk(&mut other, BulkAction::Import(file.clone(), ImportMode::Merge), NOW + 6);
    assert_eq!(other.note(sql), "first \"line\"\nsecond\nof my own");
    assert_eq!(other.own_hours(http), own(Some("3"), "0.5"));
    let preview = other.preview(&file, ImportMode::Merge, NOW + 7).expect("can be imported");
    assert_eq!((preview.done, preview.notes, preview.hours), (0, 0, 0), "the second time it says nothing new");

    turn(&mut other, Action::Undo, NOW + 8);
    assert_eq!((other.note(sql).as_str(), other.own_hours(http)), ("of my own", OwnHours::default()));
    assert_eq!(other.mark_of(sql), Mark::ToDo);

    let old =
        ProgressFile::read(&old_export.replace("\"marks\": {", "\"marks\": {\n    \"sql\": [\"to_do\", 1, 0, 0]"));
    let replace = BulkAction::Import(old.expect("is read"), ImportMode::Replace);
    act_in_bulk(&mut logbook, replace, NOW + 9);
    assert_eq!(logbook.mark_of(sql), Mark::ToDo, "an old export replaces marks");
    assert_eq!(logbook.note(sql), "first \"line\"\nsecond", "and no note");
    assert_eq!(logbook.own_hours(http), own(Some("3"), "0.5"));
}

#[test]
fn an_export_has_the_plan_and_no_plan_is_lost_by_importing() {
    let mut logbook = open(&Memory::default(), 1);
    let plan = |hours| Plan::daily(Hours::whole(hours), Day::new(20_000));
    logbook.keep_plan(Some(plan(2)), NOW).expect("is kept");
    let export = logbook.export();
    let _: serde_json::Value = serde_json::from_str(&export).expect("is JSON");
    let file = ProgressFile::read(&export).expect("is read");

    let mut other = open(&Memory::default(), 9);
    assert_eq!(other.preview(&file, ImportMode::Merge, NOW + 1).expect("can be imported").plan, 1);
    act_in_bulk(&mut other, BulkAction::Import(file.clone(), ImportMode::Merge), NOW + 1);
    assert_eq!(other.plan(), Some(plan(2)));
    assert_eq!(other.preview(&file, ImportMode::Merge, NOW + 2).expect("can be imported").plan, 0);
    turn(&mut other, Action::Undo, NOW + 3);
    assert_eq!(other.plan(), None);
    turn(&mut other, Action::Redo, NOW + 4);
    assert_eq!(other.plan(), Some(plan(2)));

    other.keep_plan(Some(plan(3)), NOW + 5).expect("is kept");
    for mode in [ImportMode::Merge, ImportMode::Replace] {
        act_in_bulk(&mut other, BulkAction::Import(file.clone(), mode), NOW + 6);
        assert_eq!(other.plan(), Some(plan(3)), "the later one counts");
    }
    other.keep_plan(None, NOW + 7).expect("is kept");
    act_in_bulk(&mut other, BulkAction::Import(file.clone(), ImportMode::Merge), NOW + 8);
    assert_eq!(other.plan(), None, "it was removed later");
    act_in_bulk(&mut other, BulkAction::Import(file, ImportMode::Replace), NOW + 9);
    assert_eq!(other.plan(), Some(plan(2)));

    let old = ProgressFile::read(
        &open(&Memory::default(), 2).export().replace("\"marks\": {", "\"marks\": {\n    \"sql\": [\"done\", 1, 0, 0]"),
    );
    logbook.keep_plan(None, NOW + 10).expect("is kept");
    logbook.mark(step(&logbook, "sql"), Mark::Done, NOW + 10);
    let without = ProgressFile::read(&logbook.export()).expect("is read");
    act_in_bulk(&mut other, BulkAction::Import(without, ImportMode::Replace), NOW + 10);
    assert_eq!(other.plan(), Some(plan(2)), "that one was removed elsewhere takes none away");
    other.set_timer(Some(step(&other, "sql")), NOW + 10).expect("is kept");
    act_in_bulk(&mut other, BulkAction::Import(old.expect("is read"), ImportMode::Replace), NOW + 11);
    assert_eq!(other.plan(), Some(plan(2)), "an old export replaces no plan");
    assert!(other.timer().running.is_some(), "and no timer");
}

#[test]
fn a_clock_that_ran_ahead_decides_about_no_later_plan() {
    let mut ahead = open(&Memory::default(), 1);
    let plan = |hours| Some(Plan::daily(Hours::whole(hours), Day::new(20_000)));
    ahead.keep_plan(plan(2), NOW + 1_000_000_000).expect("is kept");
    let file = ProgressFile::read(&ahead.export()).expect("is read");
    let mut logbook = open(&Memory::default(), 2);
    act_in_bulk(&mut logbook, BulkAction::Import(file.clone(), ImportMode::Merge), NOW);
    logbook.keep_plan(plan(3), NOW + 1).expect("is kept");
    act_in_bulk(&mut logbook, BulkAction::Import(file, ImportMode::Merge), NOW + 1);
    assert_eq!(logbook.plan(), plan(3));
}

#[test]
fn a_note_that_was_removed_comes_back_from_a_file_only_by_replacing() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let sql = step(&logbook, "sql");
    logbook.mark(sql, Mark::Done, NOW);
    logbook.write_note(sql, "precious", false, NOW).expect("is kept");
    let file = ProgressFile::read(&logbook.export()).expect("is read");
    logbook.write_note(sql, "", false, NOW + 1).expect("is kept");
    let notes = |logbook: &mut Logbook<Memory>, mode| logbook.preview(&file, mode, NOW + 2).expect("can be").notes;
    assert_eq!(notes(&mut logbook, ImportMode::Merge), 0, "it was removed later");
    act_in_bulk(&mut logbook, BulkAction::Import(file.clone(), ImportMode::Merge), NOW + 2);
    assert_eq!(logbook.note(sql), "");
    assert_eq!(notes(&mut logbook, ImportMode::Replace), 1);
    act_in_bulk(&mut logbook, BulkAction::Import(file.clone(), ImportMode::Replace), NOW + 3);
    assert_eq!(logbook.note(sql), "precious");
    assert_eq!(open(&storage, 2).note(sql), "precious");
    turn(&mut logbook, Action::Undo, NOW + 4);
    assert_eq!(logbook.note(sql), "");
    act_in_bulk(&mut logbook, BulkAction::Import(file.clone(), ImportMode::Replace), NOW + 5);
    assert_eq!(logbook.note(sql), "precious", "what was undone can be brought back again");
}

#[test]
fn lines_and_hours_that_are_gone_come_back_from_a_file_by_replacing() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let (sql, http) = (step(&logbook, "sql"), step(&logbook, "http"));
    logbook.write_note(sql, "one\ntwo", false, NOW).expect("is kept");
    logbook.set_own_hours(http, own(Some("3"), "2"), NOW).expect("is kept");
    let file = ProgressFile::read(&logbook.export()).expect("is read");
    logbook.write_note(sql, "two\nthree", false, NOW + 1).expect("is kept");
    logbook.set_own_hours(http, own(None, "0.5"), NOW + 1).expect("is kept");

    let mut later = open(&storage, 2);
    let preview = later.preview(&file, ImportMode::Merge, NOW + 2).expect("can be imported");
    assert_eq!((preview.notes, preview.hours), (0, 0), "here all was changed later");
    let preview = later.preview(&file, ImportMode::Replace, NOW + 2).expect("can be imported");
    assert_eq!((preview.notes, preview.hours), (1, 1));
    let replace = || BulkAction::Import(file.clone(), ImportMode::Replace);
    act_in_bulk(&mut later, replace(), NOW + 2);
    assert_eq!((later.note(sql).as_str(), later.own_hours(http)), ("one\ntwo\nthree", own(Some("3"), "2")));
    let preview = later.preview(&file, ImportMode::Replace, NOW + 3).expect("can be imported");
    assert_eq!((preview.notes, preview.hours), (0, 0), "the second time it says nothing new");

    turn(&mut later, Action::Undo, NOW + 4);
    assert_eq!((later.note(sql).as_str(), later.own_hours(http)), ("two\nthree", own(None, "0.5")));
    let mut again = open(&storage, 3);
    act_in_bulk(&mut again, replace(), NOW + 5);
    assert_eq!((again.note(sql).as_str(), again.own_hours(http)), ("one\ntwo\nthree", own(Some("3"), "2")));
    again.set_own_hours(http, own(Some("4"), "5"), NOW + 6).expect("is kept");
    again.write_note(sql, "two\none", false, NOW + 6).expect("is kept");
    act_in_bulk(&mut again, replace(), NOW + 7);
    assert_eq!(again.own_hours(http), own(Some("4"), "5"), "an estimate and time of later stay");
    assert_eq!(again.note(sql), "two\none", "and so does another order of lines");
    again.write_note(sql, "three\ntwo", false, NOW + 8).expect("is kept");
    act_in_bulk(&mut again, replace(), NOW + 9);
    let note = again.note(sql);
    let mut lines: Vec<&str> = note.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, ["one", "three", "two"]);
}

#[test]
fn of_two_notes_on_a_topic_in_a_file_the_later_counts() {
    let mut logbook = open(&Memory::default(), 1);
    let sql = step(&logbook, "sql");
    let export = |logbook: &mut Logbook<Memory>, text: &str, wall| {
        logbook.write_note(sql, text, false, wall).expect("is kept");
        logbook.export()
    };
    let (first, second) = (export(&mut logbook, "first", NOW), export(&mut logbook, "second", NOW + 1));
    let line = |text: &str| text.lines().find(|line| line.trim_start().starts_with("\"sql\": {")).map(str::to_owned);
    let (one, two) = (line(&first).expect("is there"), line(&second).expect("is there"));
    for both in [format!("{one},\n{two}"), format!("{two},\n{one}")] {
        let file = ProgressFile::read(&second.replace(&two, &both)).expect("is read");
        let mut other = open(&Memory::default(), 2);
        act_in_bulk(&mut other, BulkAction::Import(file, ImportMode::Merge), NOW + 2);
        assert_eq!(other.note(sql), "second");
    }
}

#[test]
fn an_export_with_notes_alone_can_be_imported() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let sql = step(&logbook, "sql");
    logbook.write_note(sql, "alone", false, NOW).expect("is kept");
    let file = ProgressFile::read(&logbook.export()).expect("is read");
    let mut other = open(&Memory::default(), 2);
    assert_eq!(other.preview(&file, ImportMode::Merge, NOW).expect("can be imported").notes, 1);
    act_in_bulk(&mut other, BulkAction::Import(file, ImportMode::Merge), NOW);
    assert_eq!(other.note(sql), "alone");
}

#[test]
fn the_file_of_a_library_has_notes_hours_and_what_was_learnt() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let (sql, http) = (step(&logbook, "sql"), step(&logbook, "http"));
    logbook.mark(sql, Mark::Done, NOW);
    logbook.write_note(sql, "in the library", false, NOW).expect("is kept");
    logbook.set_own_hours(http, own(Some("3"), "0.5"), NOW).expect("is kept");
    logbook.set_read(http, "a1", true, NOW).expect("is kept");
    logbook.record_review(sql, Review { day: Day::new(20_500), times_known: 1 }, NOW).expect("is kept");
    let id = || RoadmapId::of_name("way").expect("is a name");
    let progress = ProgressFile::read(&Logbook::progress_of(storage, id(), "Way")).expect("is read");
    let kept = KeptRoadmap {
        address: "way.md".to_owned(),
        title: "Way".to_owned(),
        nickname: String::new(),
        is_archived: false,
        name: String::new(),
        way: None,
        text: None,
        guide: None,
        progress,
    };
    let file = LibraryFile { roadmaps: vec![kept] }.encode().expect("is written");
    let file = LibraryFile::read(&file).expect("is read");
    let elsewhere = Memory::default();
    Logbook::merge_into(elsewhere.clone(), id(), &file.roadmaps[0].progress, TabId(2), NOW).expect("is merged");
    let other = open(&elsewhere, 3);
    assert_eq!((other.note(sql).as_str(), other.own_hours(http)), ("in the library", own(Some("3"), "0.5")));
    let learnt = other.learning();
    assert!(other.is_read(&learnt, http, "a1") && !other.is_read(&learnt, sql, "a1"));
    assert_eq!(other.review(&learnt, sql).map(|review| review.times_known), Some(1));
}
