//! A storage without room.

use std::rc::Rc;

use crate::drawing::{markdown, node, read};
use roadmap::{Action, Logbook, Mark, Memory, NodeId, RoadmapId, Storage, StorageError, TabId};

const OUTLINE: &str = "A\n  - a\n  - b\nB\n  - c";

/// A storage for so many letters.
#[derive(Clone)]
struct Narrow {
    memory: Memory,
    room: usize,
}

impl Narrow {
    fn used(&self) -> usize {
        let mut used = 0;
        self.memory.each("", &mut |key, text| used += key.len() + text.len()).expect("memory");
        used
    }
}

impl Storage for Narrow {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.memory.read(key)
    }

    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError> {
        self.memory.each(prefix, show)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let old = self.memory.read(key)?.map_or(0, |old| key.len() + old.len());
        if self.used() - old + key.len() + text.len() > self.room {
            Err(StorageError::Full)
        } else {
            self.memory.write(key, text)
        }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.memory.remove(key)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        self.memory.copy(from, to)
    }
}

fn opened(storage: &Narrow) -> Logbook<Narrow> {
    let id = RoadmapId::of_name("test").expect("has letters");
    Logbook::open(storage.clone(), id, Rc::new(read(&markdown(OUTLINE)).roadmap), TabId(1))
}

#[test]
fn what_matters_less_than_a_mark_goes_first() {
    let wide = Narrow { memory: Memory::default(), room: usize::MAX };
    let mut logbook = opened(&wide);
    let [a, c] = ["a", "c"].map(|title| node(logbook.roadmap(), title));
    for wall in [1_000, 2_000] {
        logbook.mark(a, Mark::Done, wall);
        logbook.act(Action::Reset(NodeId::ROOT), wall + 1);
    }
    wide.write("cairn::open:test", &format!(r#"{{"v":1,"open":"{}"}}"#, "a ".repeat(60))).expect("room");
    wide.write("cairn::theme", "dark").expect("room");
    wide.write("other", "of somebody else").expect("room");
    let narrow = |spare: usize| Narrow { memory: wide.memory.clone(), room: wide.used() + spare };

    let storage = narrow(20);
    let mut logbook = opened(&storage);
    logbook.mark(c, Mark::Done, 9_000);
    assert_eq!(storage.read("cairn::open:test"), Ok(None), "which rows were open goes first");
    assert_eq!(logbook.snapshots().len(), 2);
    assert_eq!((logbook.trouble().unsaved, logbook.trouble().failure), (0, Some(StorageError::Full)), "and it is said");

    let storage = narrow(0);
    let mut logbook = opened(&storage);
    let b = node(logbook.roadmap(), "b");
    logbook.mark(b, Mark::Done, 9_001);
    let walls: Vec<u64> = logbook.snapshots().iter().map(|one| one.wall).collect();
    assert_eq!(walls, [2_001], "then the oldest snapshot");
    assert_eq!(logbook.trouble().unsaved, 0);
    for key in ["cairn::theme", "other"] {
        assert!(storage.read(key).expect("memory").is_some(), "{key}");
    }
    logbook.mark(a, Mark::Done, 9_002);
    assert_eq!(logbook.trouble(), roadmap::Trouble::default(), "with room there is no notice");
}

#[test]
fn a_store_that_is_full_from_the_start_loses_nothing_that_is_kept_and_still_exports() {
    let storage = Narrow { memory: Memory::default(), room: 100 };
    let mut logbook = opened(&storage);
    let [a, b, c] = ["a", "b", "c"].map(|title| node(logbook.roadmap(), title));
    logbook.mark(a, Mark::Done, 1);
    let kept = format!("{:?}", storage.memory);
    logbook.mark(b, Mark::Done, 2);
    logbook.mark(c, Mark::Skipped, 3);
    assert_eq!(format!("{:?}", storage.memory), kept);
    assert_eq!((logbook.trouble().unsaved, logbook.trouble().failure), (2, Some(StorageError::Full)));
    assert_eq!(logbook.export().matches("[\"").count(), 3);
    let export = logbook.export();
    let mut other = opened(&Narrow { memory: Memory::default(), room: usize::MAX });
    let file = roadmap::ProgressFile::read(&export).expect("an export");
    other.act(Action::Import(file, roadmap::ImportMode::Merge), 9);
    assert_eq!(other.export(), export);
}

#[test]
fn what_the_reserve_has_is_not_only_in_this_page() {
    let storage = Narrow { memory: Memory::default(), room: 0 };
    let mut logbook = opened(&storage);
    let a = node(logbook.roadmap(), "a");
    logbook.mark(a, Mark::Done, 1);
    let copied = logbook.take_pending_backup();
    assert_eq!((copied.len(), copied[0].name.ends_with(" a")), (1, true));
    assert!(logbook.take_pending_backup().is_empty(), "each is answered once");
    logbook.reserved(&copied);
    assert_eq!((logbook.trouble().unsaved, logbook.trouble().reserved), (0, 1));
    logbook.mark(a, Mark::ToDo, 2);
    assert_eq!(logbook.trouble().unsaved, 1, "the reserve has the mark before this");
    logbook.reserved(&copied);
    assert_eq!(logbook.trouble().unsaved, 1, "and hears of it late");
    let copied = logbook.take_pending_backup();
    logbook.reserved(&copied);
    logbook.lose_backup_store();
    assert_eq!((logbook.trouble().unsaved, logbook.trouble().reserved), (1, 0));
}

#[test]
fn what_only_the_reserve_has_is_there_again_and_saved_with_the_next_gesture() {
    let storage = Narrow { memory: Memory::default(), room: usize::MAX };
    let mut before = opened(&storage);
    let [a, b] = ["a", "b"].map(|title| node(before.roadmap(), title));
    before.mark(a, Mark::Done, 5);
    let copied = before.take_pending_backup();
    let emptied = Narrow { memory: Memory::default(), room: usize::MAX };
    let mut logbook = opened(&emptied);
    for copy in &copied {
        logbook.recover(&copy.key, Some(&copy.text), &copy.name);
    }
    logbook.recovered();
    assert_eq!(logbook.mark_of(a), Mark::Done);
    assert_eq!((logbook.trouble().unsaved, logbook.trouble().reserved), (0, 1));
    assert_eq!(emptied.used(), 0, "nothing is written at the start");
    logbook.mark(b, Mark::Done, 9);
    assert_eq!(logbook.trouble(), roadmap::Trouble::default());
    assert_eq!(opened(&emptied).mark_of(a), Mark::Done);
}

#[test]
fn what_the_reserve_lacks_or_has_from_before_it_is_given() {
    let storage = Narrow { memory: Memory::default(), room: usize::MAX };
    let mut logbook = opened(&storage);
    let [a, b] = ["a", "b"].map(|title| node(logbook.roadmap(), title));
    logbook.mark(a, Mark::Done, 5);
    let old = logbook.take_pending_backup().remove(0);
    logbook.mark(a, Mark::ToDo, 6);
    logbook.mark(b, Mark::Done, 7);
    let new = logbook.take_pending_backup();
    let mut logbook = opened(&storage);
    assert!(logbook.take_pending_backup().is_empty());
    logbook.recover(&old.key, Some(&old.text), &old.name);
    logbook.recover(&new[1].key, None, "");
    logbook.recovered();
    assert_eq!(logbook.mark_of(a), Mark::ToDo);
    let given: Vec<String> = logbook.take_pending_backup().into_iter().map(|copy| copy.text).collect();
    assert_eq!(given, [new[0].text.clone(), new[1].text.clone()]);
}

#[test]
fn a_snapshot_that_does_not_fit_takes_no_other_with_it() {
    let wide = Narrow { memory: Memory::default(), room: usize::MAX };
    let mut logbook = opened(&wide);
    let a = node(logbook.roadmap(), "a");
    logbook.mark(a, Mark::Done, 1_000);
    logbook.act(Action::Reset(NodeId::ROOT), 1_001);
    logbook.mark(NodeId::ROOT, Mark::Done, 2_000);
    let storage = Narrow { memory: wide.memory.clone(), room: wide.used() + 20 };
    let mut logbook = opened(&storage);
    logbook.act(Action::Reset(a), 3_000);
    let walls: Vec<u64> = logbook.snapshots().iter().map(|one| one.wall).collect();
    assert_eq!(walls, [1_001], "the one before was smaller than this would be");
    assert_eq!(logbook.trouble().failure, Some(StorageError::Full));
}

#[test]
fn another_roadmaps_snapshots_go_before_a_mark_and_unreadable_values_do_not() {
    let storage = Narrow { memory: Memory::default(), room: usize::MAX };
    storage.write("cairn::snapshot:other:5", &"x".repeat(200)).expect("room");
    storage.write("cairn::snapshot:another:40", &"x".repeat(200)).expect("room");
    storage.write("cairn::open:other", r#"{"v":2,"open":"of a newer Cairn"}"#).expect("room");
    let storage = Narrow { room: storage.used(), ..storage };
    let mut logbook = opened(&storage);
    let a = node(logbook.roadmap(), "a");
    logbook.mark(a, Mark::Done, 1);
    assert_eq!(logbook.trouble().unsaved, 0);
    let there = |key| storage.read(key).expect("memory").is_some();
    assert!(!there("cairn::snapshot:other:5") && there("cairn::snapshot:another:40") && there("cairn::open:other"));
}

#[test]
fn a_mark_goes_to_the_reserve_once_however_often_it_is_tried_again() {
    let storage = Narrow { memory: Memory::default(), room: 0 };
    let mut logbook = opened(&storage);
    let [a, b] = ["a", "b"].map(|title| node(logbook.roadmap(), title));
    logbook.mark(a, Mark::Done, 1);
    let copied = logbook.take_pending_backup();
    logbook.reserved(&copied);
    logbook.mark(b, Mark::Done, 2);
    let keys: Vec<String> = logbook.take_pending_backup().into_iter().map(|copy| copy.key).collect();
    assert_eq!(keys.len(), 1, "or an old mark would take the place of another tab's later one: {keys:?}");
}
