use crate::drawing::{Tab, act_in_bulk};
use crate::storages::{CountingStorage, open};
use roadmap::{Action, BulkAction, FileError, ImportMode, Mark, Memory, NodeId, Storage, Title};

const TREE: &str = "A\n  - a\n  - b\nB\n  - c";

fn keys(storage: &Memory) -> Vec<String> {
    let mut keys = Vec::new();
    storage.each("cairn::snapshot:test:", &mut |key, _| keys.push(key.to_owned())).expect("memory");
    keys
}

#[test]
fn a_snapshot_is_taken_before_an_import_a_replacement_and_a_reset() {
    let mut source = Tab::open(&Memory::default(), TREE, 2).at(500);
    source.tick("B");
    let text = source.logbook.export();
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1).at(10);
    tab.import(&text, ImportMode::Merge);
    assert_eq!(keys(&storage), [""; 0], "without marks there is nothing to store");
    tab.tick("a");
    tab.import(&text, ImportMode::Merge);
    assert_eq!(keys(&storage), [""; 0], "the file changes nothing");
    source.tick("b");
    tab = tab.at(20);
    tab.import(&source.logbook.export(), ImportMode::Merge);
    tab = tab.at(30);
    tab.import(&text, ImportMode::Replace);
    tab = tab.at(40);
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    let snapshots = tab.logbook.snapshots().into_iter();
    let seen: Vec<(u64, String, usize)> = snapshots
        .map(|one| (one.wall, tab.logbook.read_snapshot(&one).expect("just taken").marks(), one.before))
        .map(|(wall, marks, before)| (wall, before, marks))
        .collect();
    let expected = [(40, "reset", 1), (30, "replace", 3), (20, "import", 2)];
    assert_eq!(seen, expected.map(|(wall, before, marks)| (wall, before.to_owned(), marks)));
}

#[test]
fn no_snapshot_is_taken_before_a_tick_or_undo() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    tab.act(Action::Undo);
    assert_eq!(keys(&storage), [""; 0]);
}

#[test]
fn the_last_ten_snapshots_are_kept() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    for wall in 1..=13 {
        tab = tab.at(wall * 100);
        tab.tick("a");
        tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    }
    let walls: Vec<u64> = tab.logbook.snapshots().iter().map(|one| one.wall).collect();
    assert_eq!(walls, (4..=13).rev().map(|wall| wall * 100).collect::<Vec<u64>>());
}

#[test]
fn two_snapshots_of_one_moment_are_both_kept() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    for _ in 0..2 {
        tab.tick("a");
        tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    }
    assert_eq!(keys(&storage).len(), 2);
}

#[test]
fn restoring_a_snapshot_restores_all_marks_and_takes_another_snapshot_first() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    tab = tab.at(2_000);
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    tab.tick("c");
    let snapshot = tab.logbook.snapshots().remove(0);
    let file = tab.logbook.read_snapshot(&snapshot).expect("just taken");
    tab = tab.at(3_000);
    tab.act_in_bulk(BulkAction::Import(file, ImportMode::Restore));
    assert_eq!(tab.marks(), "xx ");
    assert_eq!(tab.logbook.snapshots().remove(0).before, "bring-back");
    assert_eq!(Tab::open(&storage, TREE, 2).marks(), "xx ");
}

#[test]
fn a_reset_of_one_section_leaves_the_others() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    tab.mark("c", Mark::Skipped);
    let section = crate::drawing::node(tab.logbook.roadmap(), "A");
    assert_eq!(tab.act_in_bulk(BulkAction::Reset(section)).steps, 2);
    assert_eq!(tab.marks(), "  -");
    assert_eq!(tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT)).steps, 1, "a reset includes skipped steps");
}

#[test]
fn listing_snapshots_reads_only_their_beginnings() {
    let storage = CountingStorage::default();
    let tree = format!("A\n{}", (0..2_000).map(|step| format!("  - step {step}\n")).collect::<String>());
    let mut logbook = open(&storage, &tree, 1);
    for wall in 1..=10 {
        logbook.act(Action::Mark(NodeId::ROOT, Mark::Done), wall * 10);
        act_in_bulk(&mut logbook, BulkAction::Reset(NodeId::ROOT), wall * 10 + 1);
    }
    storage.read.set(0);
    let snapshots = logbook.snapshots();
    assert_eq!(snapshots.len(), 10);
    assert!(snapshots.iter().all(|snapshot| snapshot.before == "reset"));
    let beginnings = storage.read.get();
    assert!(beginnings < 100_000, "{beginnings} bytes");
    storage.read.set(0);
    assert_eq!(logbook.read_snapshot(&snapshots[0]).map(|file| file.marks()), Ok(2_000));
    let one = storage.read.get();
    storage.read.set(0);
    logbook.act(Action::Mark(NodeId::ROOT, Mark::Done), 200);
    let ticked = storage.read.get();
    storage.read.set(0);
    act_in_bulk(&mut logbook, BulkAction::Reset(NodeId::ROOT), 201);
    // All marks are read before, and each again in its turn.
    let most = 2 * ticked + one + 2 * beginnings;
    assert!(storage.read.get() <= most, "a new one reads at most the one that it removes, and the beginnings");
}

#[test]
fn a_snapshot_with_the_longest_title_is_listed() {
    let title = format!(".{}.", "\u{1}".repeat(Title::LONGEST - 2));
    let storage = Memory::default();
    let mut tab = Tab::of(&storage, &format!("# {title}\n1. **A**"), 1);
    tab.tick("A");
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    assert_eq!(tab.logbook.snapshots().remove(0).before, "reset");
}

#[test]
fn a_damaged_snapshot_says_so_when_it_is_asked_for_and_a_newer_one_is_not_listed() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("a");
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    let key = keys(&storage).remove(0);
    let text = storage.read(&key).expect("memory").expect("just taken");
    storage.write("cairn::snapshot:test:7", &text.replace("\"v\": 1", "\"v\": 2")).expect("memory");
    storage.write(&key, &text.replace("\n  }", "")).expect("memory");
    let snapshots = tab.logbook.snapshots();
    assert_eq!(snapshots.len(), 1);
    assert!(matches!(tab.logbook.read_snapshot(&snapshots[0]), Err(FileError::Damaged(_))));
    storage.remove(&key).expect("memory");
    assert_eq!(tab.logbook.read_snapshot(&snapshots[0]), Err(FileError::Empty));
}

#[test]
fn snapshots_beyond_the_tenth_that_cannot_be_read_are_kept() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    let odd = [("1", "{\"cairn\": \"progress\", \"v\": 2}"), ("2", "?"), ("18446744073709551615", "")];
    for (wall, text) in odd {
        storage.write(&format!("cairn::snapshot:test:{wall}"), text).expect("memory");
    }
    for wall in 1..=13 {
        tab = tab.at(wall * 100);
        tab.tick("a");
        tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    }
    for (wall, text) in odd {
        assert_eq!(storage.read(&format!("cairn::snapshot:test:{wall}")).expect("memory").as_deref(), Some(text));
    }
    let walls: Vec<u64> = tab.logbook.snapshots().iter().map(|one| one.wall).collect();
    assert_eq!(walls, (4..=13).rev().map(|wall| wall * 100).collect::<Vec<u64>>(), "they take no place of the ten");
}

#[test]
fn a_snapshot_that_is_damaged_in_its_midst_makes_none_give_way_when_it_is_the_oldest() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    let take = |tab: Tab, wall: u64| {
        let mut tab = tab.at(wall * 100);
        tab.tick("a");
        tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
        tab
    };
    tab = take(tab, 1);
    let key = keys(&storage).remove(0);
    let text = storage.read(&key).expect("memory").expect("just taken");
    storage.write(&key, &text.replace("\n  }", "")).expect("memory");
    for wall in 2..=14 {
        tab = take(tab, wall);
    }
    let walls: Vec<u64> = tab.logbook.snapshots().iter().map(|one| one.wall).collect();
    assert_eq!(walls, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 1].map(|wall| wall * 100));
}

#[test]
fn a_snapshot_that_only_the_backup_store_has_comes_back_once() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1).at(100);
    assert_eq!(tab.logbook.snapshot_to_back_up(), None);
    tab.tick("a");
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    tab = tab.at(200);
    tab.tick("b");
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    let [key, text, wall] = tab.logbook.snapshot_to_back_up().expect("the last one");
    assert_eq!((key.as_str(), wall.as_str()), ("cairn::snapshot:test:", "200"));
    assert_eq!(key, tab.logbook.snapshot_key());
    assert!(!tab.logbook.bring_back_snapshot(&text, &wall), "it is there");
    storage.remove("cairn::snapshot:test:200").expect("memory");
    for (text, wall) in [("{}", "200"), (text.as_str(), "soon")] {
        assert!(!tab.logbook.bring_back_snapshot(text, wall), "{wall}: {text}");
    }
    assert!(tab.logbook.bring_back_snapshot(&text, &wall));
    assert_eq!(keys(&storage), ["cairn::snapshot:test:100", "cairn::snapshot:test:200"]);
    storage.remove("cairn::snapshot:test:200").expect("memory");
    storage.write("cairn::format", r#"{"v":2}"#).expect("memory");
    tab.logbook.reread();
    assert!(!tab.logbook.bring_back_snapshot(&text, &wall), "a newer Cairn has been here");
}
