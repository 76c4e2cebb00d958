use crate::drawing::Tab;
use roadmap::{Action, ImportMode, Memory, NodeId, Storage};

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
    tab = tab.at(20);
    tab.import(&text, ImportMode::Merge);
    tab = tab.at(30);
    tab.import(&text, ImportMode::Replace);
    tab = tab.at(40);
    tab.act(Action::Reset(NodeId::ROOT));
    let seen: Vec<(u64, String, usize)> =
        tab.logbook.snapshots().into_iter().map(|one| (one.wall, one.file.before.clone(), one.file.marks())).collect();
    let expected = [(40, "reset", 1), (30, "replace", 2), (20, "import", 2)];
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
        tab.act(Action::Reset(NodeId::ROOT));
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
        tab.act(Action::Reset(NodeId::ROOT));
    }
    assert_eq!(keys(&storage).len(), 2);
}

#[test]
fn restoring_a_snapshot_restores_all_marks_and_takes_another_snapshot_first() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    tab = tab.at(2_000);
    tab.act(Action::Reset(NodeId::ROOT));
    tab.tick("c");
    let snapshot = tab.logbook.snapshots().remove(0);
    tab = tab.at(3_000);
    tab.act(Action::Import(snapshot.file, ImportMode::Restore));
    assert_eq!(tab.marks(), "xx ");
    assert_eq!(tab.logbook.snapshots().remove(0).file.before, "bring-back");
    assert_eq!(Tab::open(&storage, TREE, 2).marks(), "xx ");
}

#[test]
fn a_reset_of_one_section_leaves_the_others() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    tab.mark("c", roadmap::Mark::Skipped);
    let section = crate::drawing::node(tab.logbook.roadmap(), "A");
    assert_eq!(tab.act(Action::Reset(section)).steps, 2);
    assert_eq!(tab.marks(), "  -");
    assert_eq!(tab.act(Action::Reset(NodeId::ROOT)).steps, 1, "a reset includes skipped steps");
}
