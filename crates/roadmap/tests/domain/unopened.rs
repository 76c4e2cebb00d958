//! The marks of roadmaps that are not open.

use crate::drawing::Tab;
use proptest::prelude::*;
use roadmap::{ImportMode, Listed, Logbook, Mark, Memory, Merged, NodeId, ProgressFile, RoadmapId, Storage, TabId};

const TREE: &str = "A (4)\n  - a\n  - b\nB\n  - c";

fn id() -> RoadmapId {
    RoadmapId::of_name("test").expect("has letters")
}

fn file(text: &str) -> ProgressFile {
    ProgressFile::read(text).expect("an export")
}

fn merge(storage: &Memory, text: &str, wall: u64) -> Merged {
    Logbook::merge_into(storage.clone(), id(), &file(text), TabId(9), wall).expect("no newer Cairn")
}

#[test]
fn all_marks_under_an_id_are_exported_whatever_the_roadmap_is() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("c");
    tab.mark("a", Mark::Doing);
    storage.write("cairn:test:gone-123456", r#"{"v":1,"mark":"done","at":[5,0,1]}"#).expect("memory");
    storage.write("cairn:tester:a-000000", r#"{"v":1,"mark":"done","at":[5,0,1]}"#).expect("memory");
    tab.logbook.reread();
    let text = Logbook::progress_of(storage, id(), "A `title`");
    let exported = file(&text);
    assert_eq!((exported.title.as_str(), exported.roadmap.as_deref()), ("A `title`", Some("test")));
    let mut other = Tab::open(&Memory::default(), TREE, 2);
    other.import(&text, ImportMode::Merge);
    assert_eq!(other.marks(), "/ x");
    assert_eq!(other.logbook.export(), tab.logbook.export());
}

#[test]
fn what_is_merged_into_a_roadmap_is_there_when_it_is_opened() {
    let mut source = Tab::open(&Memory::default(), TREE, 1);
    source.tick("A");
    source.mark("c", Mark::Skipped);
    let storage = Memory::default();
    let merged = merge(&storage, &source.logbook.export(), 5_000);
    assert_eq!(merged, Merged { changed: 3, ..Merged::default() });
    let tab = Tab::open(&storage, TREE, 2);
    assert_eq!(tab.marks(), "xx-");
    assert_eq!(tab.logbook.export(), source.logbook.export(), "with their times");
    assert_eq!(tab.logbook.trouble(), roadmap::Trouble::default());
    assert_eq!(tab.logbook.snapshots(), [], "there was nothing before");
}

#[test]
fn the_later_mark_stays_and_what_was_before_can_be_restored() {
    let mut source = Tab::open(&Memory::default(), TREE, 1).at(1_000);
    source.tick("A");
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 2).at(3_000);
    tab.mark("a", Mark::Skipped);
    let merged = merge(&storage, &source.logbook.export(), 5_000);
    assert_eq!(merged, Merged { changed: 1, newer_here: 1, ..Merged::default() });
    tab.logbook.reread();
    assert_eq!(tab.marks(), "-x ");
    let snapshots = tab.logbook.snapshots();
    assert_eq!(snapshots.iter().map(|snapshot| snapshot.before.as_str()).collect::<Vec<_>>(), ["import"]);
    let before = tab.logbook.read_snapshot(&snapshots[0]).expect("readable");
    assert_eq!(before.marks(), 1);
    assert_eq!(merge(&storage, &source.logbook.export(), 6_000), Merged { newer_here: 1, ..Merged::default() });
    assert_eq!(tab.logbook.snapshots().len(), 1, "nothing was done the second time");
}

#[test]
fn a_mark_under_an_old_id_finds_its_step() {
    let text = r#"{"cairn":"progress","v":1,"roadmap":"elsewhere","title":"T","marks":{"before":["done",5,0,1]}}"#;
    let storage = Memory::default();
    merge(&storage, text, 10);
    assert_eq!(Tab::of(&storage, "# T\n1. **A**\n- a {#now was: before}", 2).marks(), "x");
}

#[test]
fn nothing_is_merged_where_a_newer_cairn_has_been() {
    let storage = Memory::default();
    storage.write("cairn::format", r#"{"v":2}"#).expect("memory");
    let text = r#"{"cairn":"progress","v":1,"roadmap":"test","title":"T","marks":{"a":["done",5,0,1]}}"#;
    assert_eq!(Logbook::merge_into(storage.clone(), id(), &file(text), TabId(1), 10), None);
    assert_eq!(storage.keys("").expect("memory"), ["cairn::format"]);
}

#[test]
fn a_storage_that_is_listed_once_is_as_it_was_and_writes_through() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    let listed = Listed::new(storage.clone(), "cairn:").expect("memory");
    let text = Logbook::progress_of(listed.clone(), id(), "Test");
    assert_eq!(text, Logbook::progress_of(storage.clone(), id(), "Test"));
    let other = RoadmapId::of_name("other").expect("has letters");
    Logbook::merge_into(listed.clone(), other.clone(), &file(&text), TabId(2), 9_000).expect("no newer Cairn");
    let copied = Logbook::progress_of(listed.clone(), other.clone(), "Test");
    assert_eq!(copied, text.replace("\"test\"", "\"other\""));
    assert_eq!(Logbook::progress_of(storage.clone(), other, "Test"), copied);
    assert_eq!(listed.keys("cairn:"), storage.keys("cairn:"));
}

fn marks() -> impl Strategy<Value = Vec<(usize, usize, u64)>> {
    prop::collection::vec((1usize..6, 0usize..4, 0u64..50), 0..12)
}

fn marked(storage: &Memory, tab: u16, marks: &[(usize, usize, u64)]) -> Tab {
    let mut tab = Tab::open(storage, TREE, tab);
    for &(place, mark, wall) in marks {
        let topic = tab.logbook.roadmap().place(place).expect("5 topics");
        tab.logbook.mark(topic, [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped][mark], wall);
    }
    tab
}

proptest! {
    #[test]
    fn merging_unopened_is_as_importing_into_the_open_roadmap(ours in marks(), theirs in marks()) {
        let text = marked(&Memory::default(), 1, &theirs).logbook.export();
        let (unopened, opened) = (Memory::default(), Memory::default());
        marked(&unopened, 2, &ours);
        let mut open = marked(&opened, 2, &ours).at(1_000);
        let done_before = open.logbook.completion(NodeId::ROOT);
        let merged = merge(&unopened, &text, 1_000);
        open.import(&text, ImportMode::Merge);
        let later = Tab::open(&unopened, TREE, 3);
        prop_assert_eq!(later.logbook.export(), open.logbook.export());
        prop_assert!(merged.changed > 0 || later.logbook.completion(NodeId::ROOT) == done_before);
    }
}
