//! Snapshots of one topic, taken when several of its steps were marked at once.

use crate::drawing::{Tab, node};
use crate::storages::CountingStorage;
use roadmap::{Action, BulkAction, Change, ImportMode, Mark, Memory, NodeId, Storage};

const TREE: &str = "A\n  - a\n  - b\nB\n  - c\n  - d";

fn keys(storage: &Memory) -> Vec<String> {
    storage.keys("cairn::part:test:").expect("memory")
}

/// Each earlier version: when, before what, of what.
fn versions(tab: &Tab) -> Vec<(u64, String, String)> {
    tab.logbook.snapshots().into_iter().map(|one| (one.wall, one.before, one.title)).collect()
}

fn restore(tab: &mut Tab, version: usize) -> Change {
    let snapshot = tab.logbook.snapshots().remove(version);
    let file = tab.logbook.read_snapshot(&snapshot).expect("just taken");
    tab.act_in_bulk(BulkAction::Import(file, snapshot.mode))
}

#[test]
fn what_a_tick_on_a_section_replaced_is_brought_back_a_day_later_and_nothing_else() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1).at(100);
    tab.mark("b", Mark::Doing);
    tab = tab.at(200);
    tab.tick("A");
    assert!(tab.logbook.has_topic_snapshots_to_keep());
    tab.logbook.keep_topic_snapshots(250);
    assert!(!tab.logbook.has_topic_snapshots_to_keep());
    let mut later = Tab::open(&storage, TREE, 2).at(90_000_000);
    later.tick("c");
    assert_eq!(versions(&later), [(250, "done".to_owned(), "A".to_owned())]);
    assert_eq!(later.marks(), "xxx ");
    restore(&mut later, 0);
    assert_eq!(later.marks(), " /x ", "what was ticked since below another topic stays");
    assert_eq!(Tab::open(&storage, TREE, 3).marks(), " /x ");
    assert_eq!(later.logbook.snapshots()[0].before, "bring-back", "a restored version can be taken back as well");
    later.act(Action::Undo);
    assert_eq!(later.marks(), "xxx ");
}

#[test]
fn an_untick_is_kept_with_the_times_of_the_marks() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1).at(100);
    tab.tick("a");
    tab = tab.at(200);
    tab.tick("b");
    tab = tab.at(300);
    tab.untick("A");
    tab.logbook.keep_topic_snapshots(300);
    let text = storage.read(&keys(&storage)[0]).expect("memory").expect("just taken");
    assert!(
        text.contains("\"before\": \"to_do\"") && text.contains("\"done\", 100,") && text.contains("\"done\", 200,")
    );
    restore(&mut tab, 0);
    assert_eq!(tab.marks(), "xx  ");
}

#[test]
fn only_actions_on_several_steps_are_kept_and_each_once() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("a");
    tab.tick("A");
    tab.logbook.keep_topic_snapshots(1);
    assert_eq!(keys(&storage), [""; 0], "one step changed");
    tab.tick("B");
    tab.act(Action::Undo);
    tab.logbook.keep_topic_snapshots(2);
    assert_eq!(keys(&storage), [""; 0], "it was undone at once");
    tab.act(Action::Redo);
    tab.logbook.keep_topic_snapshots(3);
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    tab.logbook.keep_topic_snapshots(4);
    assert_eq!(keys(&storage), [""; 0], "a reset has a snapshot of everything");
    tab.tick("A");
    tab.tick("c");
    tab.tick("B");
    tab.untick("B");
    tab.logbook.keep_topic_snapshots(5);
    tab.logbook.keep_topic_snapshots(6);
    assert_eq!(keys(&storage), ["cairn::part:test:5", "cairn::part:test:6"], "two within a moment are both kept");
}

#[test]
fn they_push_no_snapshot_of_an_import_out_and_ten_stay() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1).at(10);
    tab.tick("a");
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    for wall in 1..=14 {
        tab = tab.at(wall * 100);
        if wall % 2 == 1 {
            tab.tick("B")
        } else {
            tab.untick("B")
        };
        tab.logbook.keep_topic_snapshots(wall * 100);
    }
    let walls: Vec<u64> = versions(&tab).into_iter().map(|(wall, ..)| wall).collect();
    assert_eq!(walls, (5..=14).rev().map(|wall| wall * 100).chain([10]).collect::<Vec<u64>>());
    assert_eq!(tab.logbook.snapshot_to_back_up().expect("of the reset")[2], "10");
}

#[test]
fn long_ones_take_no_more_room_than_one_of_them_or_400_000_bytes() {
    let storage = Memory::default();
    let steps: String = (0..3_000).map(|step| format!("  - a rather long title of step number {step}\n")).collect();
    let mut tab = Tab::open(&storage, &format!("A\n{steps}"), 1);
    for wall in 1..=9 {
        tab = tab.at(wall);
        if wall % 2 == 1 {
            tab.tick("A")
        } else {
            tab.untick("A")
        };
        tab.logbook.keep_topic_snapshots(wall);
    }
    let length: usize =
        keys(&storage).iter().map(|key| storage.read(key).expect("memory").map_or(0, |text| text.len())).sum();
    assert!(length <= 400_000 && !keys(&storage).is_empty(), "{length} bytes");
    assert_eq!(versions(&tab)[0].0, 9, "the last one is there");
    assert_eq!(restore(&mut tab, 0).steps, 3_000);
}

#[test]
fn where_a_newer_cairn_has_been_none_is_stored() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    storage.write("cairn::format", r#"{"v":2}"#).expect("memory");
    tab.logbook.reread();
    tab.logbook.keep_topic_snapshots(1);
    assert_eq!(keys(&storage), [""; 0]);
}

#[test]
fn a_version_that_changes_nothing_any_more_takes_no_snapshot() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    tab.logbook.keep_topic_snapshots(1);
    tab.act(Action::Undo);
    let snapshot = tab.logbook.snapshots().remove(0);
    assert_eq!((snapshot.mode, snapshot.title.as_str()), (ImportMode::RestoreTopic, "A"));
    assert_eq!(restore(&mut tab, 0), Change::default());
    assert_eq!(tab.logbook.snapshots().len(), 1);
}

#[test]
fn a_tick_reads_and_writes_nothing_of_them() {
    let storage = CountingStorage::default();
    let mut logbook = crate::storages::open(&storage, TREE, 1);
    let mut tick = |mark| {
        let topic = node(logbook.roadmap(), "A");
        storage.read.set(0);
        logbook.act(Action::Mark(topic, mark), 5);
        let read = storage.read.get();
        logbook.keep_topic_snapshots(5);
        read
    };
    let before = tick(Mark::Done);
    for mark in [Mark::ToDo, Mark::Done, Mark::ToDo] {
        assert!(tick(mark) <= before + 200, "only the marks themselves");
    }
}
