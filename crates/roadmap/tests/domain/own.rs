//! Notes, own hours and the timer, as a logbook keeps them.

use roadmap::{
    Action, ActionKind, BulkAction, Clock, Day, Direction, Hours, ImportMode, Logbook, Mark, Memory, NodeId, OwnChange,
    OwnHours, ProgressFile, Review, RoadmapId, Storage, TabId,
};

use std::rc::Rc;

use crate::drawing::{act_in_bulk, read};
use crate::storages::FailingStorage;

const DAY: u64 = 24 * 60 * 60 * 1000;
pub const NOW: u64 = 1_763_846_400_000;

const DOCUMENT: &str = "# Way

1. **Data** (4 h)
   &nbsp;&nbsp;- SQL {#sql}
   &nbsp;&nbsp;- Joins {#joins}
2. **Web**
   &nbsp;&nbsp;- HTTP (2 h) {#http}
";

pub fn open(storage: &Memory, tab: u16) -> Logbook<Memory> {
    open_document(storage, tab, DOCUMENT)
}

fn open_document(storage: &Memory, tab: u16, document: &str) -> Logbook<Memory> {
    let id = RoadmapId::of_name("way").expect("is a name");
    Logbook::open(storage.clone(), id, Rc::new(read(document).roadmap), Clock::from(TabId(tab)))
}

pub fn step(logbook: &Logbook<Memory>, id: &str) -> NodeId {
    logbook.roadmap().find(id).expect("is there")
}

fn figures(logbook: &Logbook<Memory>) -> String {
    let whole = logbook.completion(NodeId::ROOT);
    format!("{} of {}", whole.hours_done, whole.hours)
}

pub fn own(estimate: Option<&str>, spent: &str) -> OwnHours {
    let read = |text: &str| Hours::read(text).expect("are hours");
    OwnHours { estimate: estimate.map(read), spent: read(spent) }
}

/// Undoes or redoes as the app does it.
pub fn turn(logbook: &mut Logbook<Memory>, action: Action, wall: u64) -> usize {
    let direction = if matches!(action, Action::Undo) { Direction::Undo } else { Direction::Redo };
    let mut running = logbook.begin(action, wall).expect("there is something");
    logbook.advance(&mut running, usize::MAX);
    let changes = Rc::clone(running.own());
    let ([_, changed_elsewhere], kept, _) = logbook.bring_back_own(&changes, direction, wall);
    kept.expect("is kept");
    changed_elsewhere
}

#[test]
fn a_note_is_kept_as_it_was_typed_and_seen_by_other_tabs() {
    let storage = Memory::default();
    let mut here = open(&storage, 1);
    let sql = step(&here, "sql");
    here.write_note(sql, "  Read *this*\r\n\r\nthen that \n", false, NOW).expect("is kept");
    let there = open(&storage, 2);
    assert_eq!(there.note(sql), "  Read *this*\r\n\r\nthen that \n");
    assert_eq!(there.notes(), [(sql, here.note(sql))]);
    here.write_note(sql, " ", false, NOW + 1).expect("is kept");
    assert!(there.notes().is_empty(), "a blank note is none");
}

#[test]
fn what_two_tabs_type_at_once_is_merged_by_lines() {
    let storage = Memory::default();
    let (mut here, mut there) = (open(&storage, 1), open(&storage, 2));
    let sql = step(&here, "sql");
    here.write_note(sql, "one\ntwo", false, NOW).expect("is kept");
    let stale = storage.read(&here.note_key(sql)).expect("is readable").expect("is there");
    there.write_note(sql, "one\ntwo\nthree", false, NOW + 1).expect("is kept");
    let of_there = storage.read(&there.note_key(sql)).expect("is readable").expect("is there");
    storage.write(&here.note_key(sql), &stale).expect("is written");
    here.write_note(sql, "zero\none\ntwo", false, NOW + 2).expect("is kept");
    let merged = here.merge_own(&here.note_key(sql), Some(&of_there)).0.expect("the other copy lacks a line");
    assert_eq!(here.note(sql), "zero\none\ntwo\nthree");
    assert_eq!(there.merge_own(&there.note_key(sql), Some(&merged)).0, None, "both are the same now");
}

#[test]
fn what_is_typed_never_overwrites_what_another_tab_kept() {
    let storage = Memory::default();
    let (mut here, mut there) = (open(&storage, 1), open(&storage, 2));
    let sql = step(&here, "sql");
    let text = here.edit_note(sql, ["", "one\ntwo"], false, NOW).expect("is kept");
    assert_eq!(text, "one\ntwo");
    there.edit_note(sql, [&text, "zero\none\ntwo"], false, NOW + 1).expect("is kept");
    let merged = here.edit_note(sql, [&text, "one\ntwo\nthree"], true, NOW + 2).expect("is kept");
    assert_eq!(merged, "zero\none\ntwo\nthree");
    assert_eq!(there.note(sql), merged);
    assert_eq!(here.edit_note(sql, [&merged, &merged], true, NOW + 3).expect("is kept"), merged);
}

#[test]
fn own_hours_replace_the_authors_in_every_sum() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let (sql, joins, data) = (step(&logbook, "sql"), step(&logbook, "joins"), NodeId::ROOT);
    assert_eq!(figures(&logbook), "0 of 6", "the two steps of Data share 4 h");
    let change = logbook.set_own_hours(sql, own(Some("5"), "0"), NOW).expect("is kept");
    assert!(change.topics.contains(&data) && change.topics.contains(&sql) && !change.topics.contains(&joins));
    assert_eq!(figures(&logbook), "0 of 9");
    logbook.set_own_hours(sql, own(Some("5"), "7.5"), NOW + 1).expect("is kept");
    assert_eq!(figures(&logbook), "0 of 11.5", "it takes at least what was spent");
    logbook.set_own_hours(sql, own(Some("5"), "3"), NOW + 2).expect("is kept");
    logbook.mark(sql, Mark::Done, NOW + 3);
    assert_eq!(figures(&logbook), "3 of 7", "what is done took what was spent");
    assert_eq!(figures(&open(&storage, 2)), "3 of 7", "from the first moment after a reload");
    logbook.mark(sql, Mark::Skipped, NOW + 4);
    assert_eq!(logbook.completion(NodeId::ROOT).hours_skipped, Hours::whole(5));
    logbook.set_own_hours(sql, OwnHours::default(), NOW + 5).expect("is kept");
    logbook.mark(sql, Mark::ToDo, NOW + 6);
    assert_eq!(figures(&logbook), "0 of 6", "the author's again");
}

#[test]
fn the_hours_that_are_ones_own_are_those_of_steps_that_count_otherwise() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let (sql, joins, http) = (step(&logbook, "sql"), step(&logbook, "joins"), step(&logbook, "http"));
    assert_eq!(logbook.own_hours_counted(), Hours::ZERO);
    logbook.set_own_hours(sql, own(Some("5"), "1"), NOW).expect("is kept");
    logbook.set_own_hours(joins, own(None, "1.5"), NOW + 1).expect("is kept");
    assert_eq!(logbook.own_hours_counted().to_string(), "5", "Joins still counts with the author's 2 h");
    logbook.mark(joins, Mark::Done, NOW + 2);
    assert_eq!(logbook.own_hours_counted().to_string(), "6.5");
    logbook.mark(sql, Mark::Skipped, NOW + 3);
    assert_eq!(logbook.own_hours_counted().to_string(), "1.5", "what is skipped has left the total");
    logbook.set_own_hours(http, own(None, "3"), NOW + 4).expect("is kept");
    assert_eq!(logbook.own_hours_counted().to_string(), "4.5");
}

#[test]
fn where_the_author_gave_no_hours_own_hours_are_no_measure_of_the_whole() {
    let storage = Memory::default();
    let mut logbook =
        open_document(&storage, 1, "# Way\n\n1. **Data**\n   &nbsp;&nbsp;- SQL {#sql}\n   &nbsp;&nbsp;- Joins\n");
    let sql = step(&logbook, "sql");
    logbook.set_own_hours(sql, own(Some("5"), "1"), NOW).expect("is kept");
    assert!(!logbook.completion(NodeId::ROOT).has_hours());
    assert_eq!(logbook.own_hours(sql), own(Some("5"), "1"));
}

#[test]
fn hours_that_another_tab_gives_are_taken_in_at_once() {
    let storage = Memory::default();
    let (mut here, mut there) = (open(&storage, 1), open(&storage, 2));
    let sql = step(&here, "sql");
    here.set_own_hours(sql, own(Some("5"), "0"), NOW).expect("is kept");
    let key = here.own_hours_key();
    let text = storage.read(&key).expect("is readable").expect("is there");
    assert!(there.receive(&key, &text).topics.contains(&sql));
    assert_eq!(figures(&there), "0 of 9");
    there.set_own_hours(sql, own(Some("5"), "1"), NOW).expect("is kept");
    here.reread();
    assert_eq!(here.own_hours(sql), own(Some("5"), "1"));
}

#[test]
fn hours_and_notes_follow_a_step_to_its_new_id() {
    let storage = Memory::default();
    let mut before = open(&storage, 1);
    let sql = step(&before, "sql");
    before.set_own_hours(sql, own(Some("5"), "1"), NOW).expect("is kept");
    before.write_note(sql, "here", false, NOW).expect("is kept");
    let renamed = DOCUMENT.replace("{#sql}", "{#sql-basics was: sql}");
    let mut after = open_document(&storage, 2, &renamed);
    let sql = step(&after, "sql-basics");
    assert_eq!((after.own_hours(sql), after.note(sql).as_str()), (own(Some("5"), "1"), "here"));
    after.set_own_hours(sql, own(Some("6"), "1.5"), NOW + 1).expect("is kept");
    after.write_note(sql, "there", false, NOW + 1).expect("is kept");
    let again = open_document(&storage, 3, &renamed);
    assert_eq!((again.own_hours(sql), again.note(sql).as_str()), (own(Some("6"), "1.5"), "there"));
}

#[test]
fn a_timer_adds_to_what_was_spent_and_survives_a_reload() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let sql = step(&logbook, "sql");
    logbook.set_timer(Some(sql), NOW).expect("is kept");
    let mut later = open(&storage, 2);
    let timer = later.timer();
    assert_eq!(timer.running, Some(("sql".to_owned(), NOW)));
    let spent = timer.elapsed(NOW + DAY / 16);
    later.stop_timer(spent, false, NOW + DAY / 16).expect("is kept");
    assert_eq!(later.own_hours(sql), own(None, "1.5"));
    assert_eq!(later.timer().running, None);
    assert_eq!(figures(&later), "0 of 6", "a step that is not done still takes what it was thought to");
    logbook.reread();
    logbook.stop_timer(spent, false, NOW + DAY).expect("does nothing");
    assert_eq!(logbook.own_hours(sql), own(None, "1.5"), "the other tab has stopped it");
}

#[test]
fn notes_and_hours_are_undone_and_redone_among_marks() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let sql = step(&logbook, "sql");
    logbook.mark(sql, Mark::Done, NOW);
    logbook.set_own_hours(sql, own(Some("5"), "1"), NOW + 1).expect("is kept");
    logbook.write_note(sql, "a", false, NOW + 2).expect("is kept");
    logbook.write_note(sql, "ab", true, NOW + 3).expect("is kept");
    let change = OwnChange::Note("sql".to_owned(), ["".to_owned(), "ab".to_owned()]);
    logbook.remember_own(ActionKind::Noted(sql), vec![change]);
    assert_eq!(logbook.undoable(), Some(ActionKind::Noted(sql)));
    turn(&mut logbook, Action::Undo, NOW + 4);
    assert_eq!(logbook.note(sql), "");
    turn(&mut logbook, Action::Undo, NOW + 5);
    assert_eq!(logbook.own_hours(sql), OwnHours::default());
    turn(&mut logbook, Action::Undo, NOW + 6);
    assert_eq!(logbook.mark_of(sql), Mark::ToDo);
    for wall in 7..10 {
        turn(&mut logbook, Action::Redo, NOW + wall);
    }
    let state = (logbook.note(sql), logbook.own_hours(sql), logbook.mark_of(sql));
    assert_eq!(state, ("ab".to_owned(), own(Some("5"), "1"), Mark::Done));
}

#[test]
fn undo_changes_no_note_that_was_changed_since() {
    let storage = Memory::default();
    let (mut here, mut there) = (open(&storage, 1), open(&storage, 2));
    let sql = step(&here, "sql");
    here.write_note(sql, "mine", false, NOW).expect("is kept");
    let change = OwnChange::Note("sql".to_owned(), ["".to_owned(), "mine".to_owned()]);
    here.remember_own(ActionKind::Noted(sql), vec![change]);
    there.write_note(sql, "mine\nand more", false, NOW + 1).expect("is kept");
    assert_eq!(turn(&mut here, Action::Undo, NOW + 2), 1);
    assert_eq!(here.note(sql), "mine\nand more");
}

#[test]
fn time_of_a_timer_that_cannot_be_stopped_does_not_count_twice() {
    let storage = FailingStorage::default();
    let id = RoadmapId::of_name("way").expect("is a name");
    let mut logbook = Logbook::open(storage.clone(), id, Rc::new(read(DOCUMENT).roadmap), Clock::from(TabId(1)));
    let sql = logbook.roadmap().find("sql").expect("is there");
    logbook.set_timer(Some(sql), NOW).expect("is kept");
    storage.refused_end.set(Some(":timer"));
    logbook.stop_timer(Hours::whole(1), false, NOW + DAY / 24).expect_err("the storage refuses it");
    assert_eq!((logbook.own_hours(sql), logbook.undoable()), (OwnHours::default(), None));
    assert!(logbook.timer().running.is_some(), "it runs on");
    storage.refused_end.set(None);
    logbook.stop_timer(Hours::whole(2), false, NOW + DAY / 12).expect("is kept");
    assert_eq!(logbook.own_hours(sql), own(None, "2"));
}

#[test]
fn what_a_full_storage_refuses_to_undo_can_be_undone_once_there_is_room() {
    let storage = FailingStorage::default();
    let id = RoadmapId::of_name("way").expect("is a name");
    let mut logbook = Logbook::open(storage.clone(), id, Rc::new(read(DOCUMENT).roadmap), Clock::from(TabId(1)));
    let sql = logbook.roadmap().find("sql").expect("is there");
    logbook.set_own_hours(sql, own(Some("6"), "0"), NOW).expect("is kept");
    let turn = |logbook: &mut Logbook<FailingStorage>, action, direction, wall| {
        let mut running = logbook.begin(action, wall).expect("there is something");
        logbook.advance(&mut running, usize::MAX);
        let changes = Rc::clone(running.own());
        logbook.bring_back_own(&changes, direction, wall).1
    };
    for (action, direction, hours) in
        [(Action::Undo, Direction::Undo, OwnHours::default()), (Action::Redo, Direction::Redo, own(Some("6"), "0"))]
    {
        let before = (logbook.own_hours(sql), logbook.undoable(), logbook.redoable());
        storage.full.set(true);
        turn(&mut logbook, action.clone(), direction, NOW + 1).expect_err("the storage is full");
        assert_eq!((logbook.own_hours(sql), logbook.undoable(), logbook.redoable()), before, "{direction:?}");
        storage.full.set(false);
        turn(&mut logbook, action, direction, NOW + 2).expect("is kept");
        assert_eq!(logbook.own_hours(sql), hours);
    }
}

#[test]
fn a_tick_on_a_section_becomes_an_earlier_version_although_a_later_change_could_not_be_undone() {
    let storage = FailingStorage::default();
    let id = RoadmapId::of_name("way").expect("is a name");
    let mut logbook = Logbook::open(storage.clone(), id, Rc::new(read(DOCUMENT).roadmap), Clock::from(TabId(1)));
    let sql = logbook.roadmap().find("sql").expect("is there");
    let turn = |logbook: &mut Logbook<FailingStorage>, action| {
        let mut running = logbook.begin(action, NOW).expect("there is something");
        logbook.advance(&mut running, usize::MAX);
        logbook.bring_back_own(&Rc::clone(running.own()), Direction::Undo, NOW).1
    };
    turn(&mut logbook, Action::Mark(NodeId::ROOT, Mark::Done)).expect("is kept");
    logbook.set_own_hours(sql, own(Some("6"), "0"), NOW).expect("is kept");
    storage.full.set(true);
    turn(&mut logbook, Action::Undo).expect_err("the storage is full");
    assert!(logbook.has_topic_snapshots_to_keep());
}

#[test]
fn hours_under_several_old_ids_of_a_step_all_count_once_they_are_gathered() {
    let storage = Memory::default();
    let mut before = open(&storage, 1);
    let (sql, joins) = (step(&before, "sql"), step(&before, "joins"));
    before.set_own_hours(sql, own(Some("5"), "1"), NOW).expect("is kept");
    before.set_own_hours(joins, own(None, "2"), NOW + 1).expect("is kept");
    let merged =
        DOCUMENT.replace("   &nbsp;&nbsp;- Joins {#joins}\n", "").replace("{#sql}", "{#queries was: sql joins}");
    let mut after = open_document(&storage, 2, &merged);
    let queries = step(&after, "queries");
    after.gather_own_hours().expect("are kept");
    assert_eq!(after.own_hours(queries), own(Some("5"), "3"));
    assert_eq!(open_document(&storage, 3, &merged).own_hours(queries), own(Some("5"), "3"));
}

#[test]
fn what_is_damaged_is_set_aside_and_what_is_newer_stays() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let sql = step(&logbook, "sql");
    storage.write(&logbook.note_key(sql), "{\"v\":1,").expect("is written");
    assert_eq!(logbook.note(sql), "");
    logbook.write_note(sql, "new", false, NOW).expect("is kept");
    let aside = storage.keys("cairn::aside:").expect("are listed");
    assert_eq!(storage.read(&aside[0]).expect("is readable").as_deref(), Some("{\"v\":1,"));
    let newer = "{\"v\":2,\"text\":[]}";
    storage.write(&logbook.note_key(sql), newer).expect("is written");
    assert!(logbook.write_note(sql, "lost?", false, NOW + 1).is_err());
    assert_eq!(storage.read(&logbook.note_key(sql)).expect("is readable").as_deref(), Some(newer));
    storage.write(&logbook.own_hours_key(), newer).expect("is written");
    assert!(logbook.set_own_hours(sql, own(None, "1"), NOW + 2).is_err());
    assert_eq!(logbook.own_hours(sql), OwnHours::default());
}

#[test]
fn what_the_storage_lost_comes_back_from_the_backup_store() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let sql = step(&logbook, "sql");
    logbook.write_note(sql, "kept", false, NOW).expect("is kept");
    logbook.set_own_hours(sql, own(Some("5"), "0"), NOW).expect("is kept");
    let prefix = logbook.own_prefix();
    let mut copies = Vec::new();
    storage.each(&prefix, &mut |key, text| copies.push((key.to_owned(), text.to_owned()))).expect("are listed");
    storage.forget_all();
    let mut after = open(&storage, 2);
    for (key, text) in &copies {
        assert_eq!(after.merge_own(key, Some(text)).0, None, "the copy is up to date");
    }
    assert_eq!((after.note(sql).as_str(), figures(&after).as_str()), ("kept", "0 of 9"));
    assert_eq!(after.merge_own(&copies[0].0, None).0.as_ref(), Some(&copies[0].1), "a copy that is missing is made");
}

#[test]
fn time_that_ends_with_a_tick_is_undone_and_redone_with_it() {
    let storage = Memory::default();
    let mut logbook = open(&storage, 1);
    let sql = step(&logbook, "sql");
    logbook.set_timer(Some(sql), NOW).expect("is kept");
    logbook.mark(sql, Mark::Done, NOW + DAY / 24);
    logbook.stop_timer(Hours::whole(1), true, NOW + DAY / 24).expect("is kept");
    assert_eq!(figures(&logbook), "1 of 5", "in place of the 2 h that are its share");
    assert_eq!(logbook.steps_with_own_hours(), [sql]);
    turn(&mut logbook, Action::Undo, NOW + DAY);
    assert_eq!((logbook.mark_of(sql), logbook.own_hours(sql)), (Mark::ToDo, OwnHours::default()));
    assert_eq!((figures(&logbook).as_str(), logbook.undoable()), ("0 of 6", None));
    assert!(logbook.steps_with_own_hours().is_empty());
    turn(&mut logbook, Action::Redo, NOW + DAY + 1);
    assert_eq!((logbook.mark_of(sql), figures(&logbook).as_str()), (Mark::Done, "1 of 5"));
}

#[test]
fn a_timer_of_a_step_that_is_gone_is_stopped_and_its_time_comes_back_with_the_step() {
    let storage = Memory::default();
    let mut before = open(&storage, 1);
    let sql = step(&before, "sql");
    before.set_timer(Some(sql), NOW).expect("is kept");
    let mut without = open_document(&storage, 2, &DOCUMENT.replace("   &nbsp;&nbsp;- SQL {#sql}\n", ""));
    assert_eq!(without.timer().running, Some(("sql".to_owned(), NOW)));
    without.stop_timer(Hours::whole(1), false, NOW + 1).expect("is kept");
    assert_eq!((without.timer().running, without.undoable()), (None, None));
    assert_eq!(open(&storage, 3).own_hours(sql), own(None, "1"));
}

#[test]
fn time_that_another_tab_added_unseen_stays_when_hours_are_given() {
    let storage = Memory::default();
    let (mut here, mut there) = (open(&storage, 1), open(&storage, 2));
    let sql = step(&here, "sql");
    here.set_own_hours(sql, own(None, "2"), NOW).expect("is kept");
    there.reread();
    there.set_own_hours(sql, own(None, "2.5"), NOW + 1).expect("is kept");
    here.set_own_hours(sql, own(Some("5"), "3"), NOW + 2).expect("is kept");
    assert_eq!(here.own_hours(sql), own(Some("5"), "3.5"), "an hour was added here, and half an hour there");
}

#[test]
fn times_of_a_clock_that_is_ahead_move_no_mark_ahead() {
    let elsewhere = Memory::default();
    let mut ahead = open(&elsewhere, 9);
    let sql = step(&ahead, "sql");
    ahead.set_own_hours(sql, own(Some("5"), "2"), NOW + 365 * DAY).expect("is kept");
    let file = ProgressFile::read(&ahead.export()).expect("is read");
    let mut logbook = open(&Memory::default(), 1);
    act_in_bulk(&mut logbook, BulkAction::Import(file, ImportMode::Merge), NOW);
    logbook.set_own_hours(sql, own(Some("5"), "3"), NOW + 1).expect("is kept");
    logbook.mark(sql, Mark::Done, NOW + 2);
    let entry = logbook.progress_by_author().entry(sql).expect("is marked");
    assert!(entry.at.wall() < NOW + DAY, "five minutes at most");
}

#[test]
fn what_was_written_goes_to_the_step_that_gets_the_mark_and_back_by_undo() {
    let storage = Memory::default();
    let mut before = open(&storage, 1);
    let sql = step(&before, "sql");
    before.mark(sql, Mark::Done, NOW);
    before.write_note(sql, "theirs", false, NOW).expect("is kept");
    before.set_own_hours(sql, own(Some("3"), "0.5"), NOW).expect("is kept");
    before.set_read(sql, "b00c", true, NOW).expect("is kept");
    let review = Review { day: Day::utc(NOW), times_known: 2 };
    before.record_review(sql, review, NOW).expect("is kept");

    let mut after = open_document(&storage, 2, &DOCUMENT.replace("{#sql}", "{#queries}"));
    let queries = step(&after, "queries");
    after.write_note(queries, "mine", false, NOW + 1).expect("is kept");
    act_in_bulk(&mut after, BulkAction::Attach(vec![("sql".to_owned(), Some(queries))]), NOW + 2);
    assert_eq!(after.mark_of(queries), Mark::Done);
    assert_eq!(after.note(queries), "mine\ntheirs");
    assert_eq!(after.own_hours(queries), own(Some("3"), "0.5"));
    assert!(after.is_read(&after.learning(), queries, "b00c"));
    assert_eq!(after.review(&after.learning(), queries), Some(review));
    let again = open_document(&storage, 3, &DOCUMENT.replace("{#sql}", "{#queries}"));
    assert_eq!(again.own_hours(queries), own(Some("3"), "0.5"));

    assert_eq!(turn(&mut after, Action::Undo, NOW + 3), 0);
    assert_eq!((after.mark_of(queries), after.note(queries).as_str()), (Mark::ToDo, "mine"));
    assert_eq!(after.own_hours(queries), OwnHours::default());
    assert!(!after.is_read(&after.learning(), queries, "b00c"));
    assert_eq!(open(&storage, 4).note(sql), "theirs", "under the old id all is as it was");
}
