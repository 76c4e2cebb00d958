//! A storage without room.

use crate::drawing::{Tab, act_in_bulk, node};
use crate::storages::{LimitedStorage, open};
use roadmap::{BulkAction, Logbook, Mark, Memory, NodeId, NotKept, Storage, StorageError, TabId};

const TREE: &str = "A\n  - a\n  - b\nB\n  - c";

#[test]
fn what_matters_less_than_a_mark_is_removed_first() {
    let wide = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let mut logbook = open(&wide, TREE, 1);
    let [a, c] = ["a", "c"].map(|title| node(logbook.roadmap(), title));
    for wall in [1_000, 2_000] {
        logbook.mark(a, Mark::Done, wall);
        act_in_bulk(&mut logbook, BulkAction::Reset(NodeId::ROOT), wall + 1);
    }
    wide.write("cairn::open:test", &format!(r#"{{"v":1,"open":"{}"}}"#, "a ".repeat(60))).expect("room");
    wide.write("cairn::theme", "dark").expect("room");
    wide.write("other", "of somebody else").expect("room");
    let narrow = |spare: usize| LimitedStorage { memory: wide.memory.clone(), room: wide.used() + spare };

    let storage = narrow(20);
    let mut logbook = open(&storage, TREE, 1);
    logbook.mark(c, Mark::Done, 9_000);
    assert_eq!(storage.read("cairn::open:test"), Ok(None), "first goes what was open");
    assert_eq!(logbook.snapshots().len(), 2);
    assert_eq!(
        (logbook.trouble().unsaved, logbook.trouble().failure),
        (0, Some(StorageError::Full)),
        "and it is reported"
    );

    let storage = narrow(0);
    let mut logbook = open(&storage, TREE, 1);
    let b = node(logbook.roadmap(), "b");
    logbook.mark(b, Mark::Done, 9_001);
    let walls: Vec<u64> = logbook.snapshots().iter().map(|one| one.wall).collect();
    assert_eq!(walls, [2_001], "then the oldest snapshot");
    assert_eq!(logbook.trouble().unsaved, 0);
    for key in ["cairn::theme", "other"] {
        assert!(storage.read(key).expect("memory").is_some(), "{key}");
    }
    logbook.mark(a, Mark::Done, 9_002);
    assert_eq!(logbook.trouble(), roadmap::Trouble::default(), "with room there is no trouble");
}

#[test]
fn a_storage_that_is_full_from_the_start_loses_nothing_and_progress_can_still_be_exported() {
    let storage = LimitedStorage { memory: Memory::default(), room: 100 };
    let mut logbook = open(&storage, TREE, 1);
    let [a, b, c] = ["a", "b", "c"].map(|title| node(logbook.roadmap(), title));
    logbook.mark(a, Mark::Done, 1);
    let stored = format!("{:?}", storage.memory);
    logbook.mark(b, Mark::Done, 2);
    logbook.mark(c, Mark::Skipped, 3);
    assert_eq!(format!("{:?}", storage.memory), stored);
    assert_eq!((logbook.trouble().unsaved, logbook.trouble().failure), (2, Some(StorageError::Full)));
    assert_eq!(logbook.export().matches("[\"").count(), 3);
    let export = logbook.export();
    let mut other = open(&LimitedStorage { memory: Memory::default(), room: usize::MAX }, TREE, 1);
    let file = roadmap::ProgressFile::read(&export).expect("an export");
    act_in_bulk(&mut other, BulkAction::Import(file, roadmap::ImportMode::Merge), 9);
    assert_eq!(other.export(), export);
}

#[test]
fn an_import_tells_of_a_note_that_found_no_room_though_its_mark_did() {
    let mut other = Tab::open(&Memory::default(), TREE, 1);
    other.tick("a");
    let a = node(other.logbook.roadmap(), "a");
    other.logbook.write_note(a, &"A long note. ".repeat(300), false, 1_000).expect("room");
    let file = roadmap::ProgressFile::read(&other.logbook.export()).expect("an export");
    for (room, not_kept) in [(1_000, Some(NotKept::Storage(StorageError::Full))), (100_000, None)] {
        let storage = LimitedStorage { memory: Memory::default(), room };
        let mut logbook = open(&storage, TREE, 1);
        let action = BulkAction::Import(file.clone(), roadmap::ImportMode::Merge);
        let mut running = logbook.begin_in_bulk(action, 9).expect("no newer Cairn");
        logbook.advance(&mut running, usize::MAX);
        assert_eq!((running.unsaved(), running.own_not_kept()), (0, not_kept));
        assert_eq!(logbook.note(a).is_empty(), not_kept.is_some());

        let storage = LimitedStorage { memory: Memory::default(), room };
        let id = roadmap::RoadmapId::of_name("test").expect("has letters");
        let merged = Logbook::merge_into(storage, id, &file, TabId(9), 9).expect("no newer Cairn");
        assert_eq!((merged.unsaved, merged.own_not_kept), (0, not_kept));
    }
}

#[test]
fn a_snapshot_that_does_not_fit_removes_no_other() {
    let wide = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let mut logbook = open(&wide, TREE, 1);
    let a = node(logbook.roadmap(), "a");
    logbook.mark(a, Mark::Done, 1_000);
    act_in_bulk(&mut logbook, BulkAction::Reset(NodeId::ROOT), 1_001);
    logbook.mark(NodeId::ROOT, Mark::Done, 2_000);
    let storage = LimitedStorage { memory: wide.memory.clone(), room: wide.used() + 20 };
    let mut logbook = open(&storage, TREE, 1);
    act_in_bulk(&mut logbook, BulkAction::Reset(a), 3_000);
    let walls: Vec<u64> = logbook.snapshots().iter().map(|one| one.wall).collect();
    assert_eq!(walls, [1_001], "the earlier one was smaller than this one would be");
    assert_eq!(logbook.trouble().failure, Some(StorageError::Full));
}

#[test]
fn snapshots_of_any_roadmap_make_room_for_a_mark_and_unreadable_values_do_not() {
    let storage = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let marks: Vec<String> = (0..9).map(|mark| format!(r#""m{mark}": ["done", {mark}, 0, 1]"#)).collect();
    let snapshot = format!(r#"{{"cairn":"progress","v":1,"title":"\"marks\":","marks":{{{}}}}}"#, marks.join(","));
    storage.write("cairn::snapshot:other:5", &snapshot).expect("room");
    storage.write("cairn::snapshot:another:40", &snapshot).expect("room");
    storage.write("cairn::open:other", r#"{"v":2,"open":"of a newer Cairn"}"#).expect("room");
    let storage = LimitedStorage { room: storage.used(), ..storage };
    let mut logbook = open(&storage, TREE, 1);
    let a = node(logbook.roadmap(), "a");
    logbook.mark(a, Mark::Done, 1);
    assert_eq!(logbook.trouble().unsaved, 0);
    let there = |key| storage.read(key).expect("memory").is_some();
    assert!(!there("cairn::snapshot:other:5") && there("cairn::snapshot:another:40") && there("cairn::open:other"));
}

#[test]
fn what_cannot_be_read_is_never_removed_to_make_room() {
    let wide = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let mut logbook = open(&wide, TREE, 1);
    let [a, b, c] = ["a", "b", "c"].map(|title| node(logbook.roadmap(), title));
    logbook.mark(a, Mark::Done, 1_000);
    act_in_bulk(&mut logbook, BulkAction::Reset(NodeId::ROOT), 1_001);
    let snapshot = wide.read("cairn::snapshot:test:1001").expect("memory").expect("just taken");
    let newer = snapshot.replace("\"v\": 1", "\"v\": 2");
    let cut = snapshot.get(..snapshot.len() - 4).expect("all of ASCII");
    let again = serde_json::to_string(&serde_json::json!({ "v": 1, "cairn": "progress" })).expect("JSON");
    let kept = [
        ("cairn::snapshot:test:1", newer.as_str()),
        ("cairn::snapshot:other:2", cut),
        ("cairn::snapshot:test:3", "?"),
        ("cairn::snapshot:test:4", &again),
        ("cairn::open:other", r#"{"v":1,"open":"a"#),
        ("cairn::open:newer", r#"{"v":2,"open":"a"}"#),
    ];
    for (key, text) in kept {
        wide.write(key, text).expect("room");
    }
    let storage = LimitedStorage { memory: wide.memory.clone(), room: wide.used() };
    let mut logbook = open(&storage, TREE, 1);
    logbook.mark(b, Mark::Done, 9_000);
    assert_eq!(storage.read("cairn::snapshot:test:1001"), Ok(None), "the one that can be read makes room");
    assert_eq!(logbook.trouble().unsaved, 0);
    for wall in 9_001..9_100 {
        logbook.mark(c, Mark::Done, wall);
        act_in_bulk(&mut logbook, BulkAction::Reset(NodeId::ROOT), wall);
    }
    for (key, text) in kept {
        assert_eq!(storage.read(key).expect("memory").as_deref(), Some(text), "{key}");
    }
}
