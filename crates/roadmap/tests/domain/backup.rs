//! The backup store.

use crate::drawing::node;
use crate::storages::{LimitedStorage, open};
use proptest::prelude::*;
use roadmap::{Mark, Memory, NodeId, Storage, Trouble};

const TREE: &str = "A\n  - a\n  - b\nB\n  - c";

#[test]
fn a_backed_up_mark_is_not_counted_as_unsaved() {
    let storage = LimitedStorage { memory: Memory::default(), room: 0 };
    let mut logbook = open(&storage, TREE, 1);
    let a = node(logbook.roadmap(), "a");
    logbook.mark(a, Mark::Done, 1);
    let copied = logbook.take_pending_backup();
    assert_eq!((copied.len(), copied[0].name.ends_with(" a")), (1, true));
    assert!(logbook.take_pending_backup().is_empty(), "each is returned once");
    logbook.mark_backed_up(&copied);
    assert_eq!((logbook.trouble().unsaved, logbook.trouble().backup_only), (0, 1));
    logbook.mark(a, Mark::ToDo, 2);
    assert_eq!(logbook.trouble().unsaved, 1, "the backup store has the mark before this one");
    logbook.mark_backed_up(&copied);
    assert_eq!(logbook.trouble().unsaved, 1, "a late notice about an earlier mark changes nothing");
    let copied = logbook.take_pending_backup();
    logbook.mark_backed_up(&copied);
    logbook.lose_backup_store();
    assert_eq!((logbook.trouble().unsaved, logbook.trouble().backup_only), (1, 0));
}

#[test]
fn marks_that_only_the_backup_store_has_are_restored_and_saved_with_the_next_action() {
    let storage = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let mut before = open(&storage, TREE, 1);
    let [a, b] = ["a", "b"].map(|title| node(before.roadmap(), title));
    before.mark(a, Mark::Done, 5);
    let copied = before.take_pending_backup();
    let emptied = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let mut logbook = open(&emptied, TREE, 1);
    for copy in &copied {
        logbook.merge_backup(&copy.key, Some(&copy.text), &copy.name);
    }
    logbook.finish_backup_merge();
    assert_eq!(logbook.mark_of(a), Mark::Done);
    assert_eq!((logbook.trouble().unsaved, logbook.trouble().backup_only), (0, 1));
    assert_eq!(emptied.used(), 0, "merging writes nothing");
    logbook.mark(b, Mark::Done, 9);
    assert_eq!(logbook.trouble(), Trouble::default());
    assert_eq!(open(&emptied, TREE, 1).mark_of(a), Mark::Done);
}

#[test]
fn the_backup_store_gets_marks_that_it_is_missing_or_has_an_older_version_of() {
    let storage = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let mut logbook = open(&storage, TREE, 1);
    let [a, b] = ["a", "b"].map(|title| node(logbook.roadmap(), title));
    logbook.mark(a, Mark::Done, 5);
    let old = logbook.take_pending_backup().remove(0);
    logbook.mark(a, Mark::ToDo, 6);
    logbook.mark(b, Mark::Done, 7);
    let new = logbook.take_pending_backup();
    let mut logbook = open(&storage, TREE, 1);
    assert!(logbook.take_pending_backup().is_empty());
    logbook.merge_backup(&old.key, Some(&old.text), &old.name);
    logbook.merge_backup(&new[1].key, None, "");
    logbook.finish_backup_merge();
    assert_eq!(logbook.mark_of(a), Mark::ToDo);
    let given: Vec<String> = logbook.take_pending_backup().into_iter().map(|copy| copy.text).collect();
    assert_eq!(given, [new[0].text.clone(), new[1].text.clone()]);
}

#[test]
fn a_mark_goes_to_the_backup_store_once_however_often_saving_is_tried() {
    let storage = LimitedStorage { memory: Memory::default(), room: 0 };
    let mut logbook = open(&storage, TREE, 1);
    let [a, b] = ["a", "b"].map(|title| node(logbook.roadmap(), title));
    logbook.mark(a, Mark::Done, 1);
    let copied = logbook.take_pending_backup();
    logbook.mark_backed_up(&copied);
    logbook.mark(b, Mark::Done, 2);
    let keys: Vec<String> = logbook.take_pending_backup().into_iter().map(|copy| copy.key).collect();
    assert_eq!(keys.len(), 1, "an old mark could replace a later one of another tab: {keys:?}");
}

#[test]
fn a_later_mark_of_another_tab_stays_in_the_backup_store_and_comes_to_both_places() {
    let storage = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let mut logbook = open(&storage, TREE, 1);
    let a = node(logbook.roadmap(), "a");
    logbook.mark(a, Mark::Done, 5);
    let copied = logbook.take_pending_backup();
    let later = r#"{"v":1,"mark":"skipped","at":[6,0,2]}"#;
    assert!(copied[0].yields_to(later));
    logbook.take_later_backup(&copied[0].key, later, &copied[0].name);
    assert_eq!(logbook.mark_backed_up(&copied).topics, [a, node(logbook.roadmap(), "A"), NodeId::ROOT]);
    assert_eq!(logbook.mark_of(a), Mark::Skipped);
    assert_eq!(storage.read(&copied[0].key).expect("memory").as_deref(), Some(later));
    assert_eq!(logbook.trouble(), Trouble::default());
    assert!(!logbook.has_pending_backup());
}

#[test]
fn a_value_of_a_newer_cairn_stays_in_the_backup_store_and_a_damaged_one_does_not() {
    let storage = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let mut logbook = open(&storage, TREE, 1);
    let a = node(logbook.roadmap(), "a");
    logbook.mark(a, Mark::Done, 5);
    let [copied] = <[_; 1]>::try_from(logbook.take_pending_backup()).expect("one mark");
    for damaged in ["", "?", r#"{"v":1,"mark":"done","at":[9640000000000000,0,0]}"#, r#"{"v":1,"mark":"done"}"#] {
        assert!(!copied.yields_to(damaged), "{damaged}");
    }
    let newer = r#"{"v":2,"mark":"done"}"#;
    assert!(copied.yields_to(newer));
    logbook.take_later_backup(&copied.key, newer, "");
    assert!(logbook.is_read_only());
}

#[test]
fn a_backup_store_that_was_lost_gets_all_marks_again() {
    let storage = LimitedStorage { memory: Memory::default(), room: usize::MAX };
    let mut logbook = open(&storage, TREE, 1);
    for (at, title) in ["a", "b"].into_iter().enumerate() {
        let step = node(logbook.roadmap(), title);
        logbook.mark(step, Mark::Done, at as u64 + 5);
    }
    let copied = logbook.take_pending_backup();
    logbook.mark_backed_up(&copied);
    logbook.lose_backup_store();
    assert!(!logbook.has_pending_backup(), "nothing is written before somebody acts");
    let c = node(logbook.roadmap(), "c");
    logbook.mark(c, Mark::Done, 9);
    logbook.request_whole_backup();
    assert_eq!(logbook.take_pending_backup().len(), 3);
    assert!(logbook.take_pending_backup().is_empty(), "each is returned once");
}

#[test]
fn many_marks_are_copied_in_several_turns() {
    let storage = Memory::default();
    let steps: Vec<String> = (0..1_234).map(|step| format!("  - step {step}")).collect();
    let mut logbook = open(&storage, &format!("A\n{}", steps.join("\n")), 1);
    logbook.mark(NodeId::ROOT, Mark::Done, 5);
    let mut copied = Vec::new();
    while logbook.has_pending_backup() {
        let turn = logbook.take_pending_backup();
        assert!((1..=500).contains(&turn.len()));
        logbook.mark_backed_up(&turn);
        copied.extend(turn.into_iter().map(|entry| entry.key));
    }
    copied.sort();
    copied.dedup();
    assert_eq!(copied.len(), 1_234);
}

proptest! {
    /// Two tabs mark one step; whichever writes last, the backup store has the later mark.
    #[test]
    fn whichever_tab_copies_last_the_backup_store_has_the_later_mark(
        walls in (0u64..4, 0u64..4), marks in prop::sample::subsequence(vec![Mark::Doing, Mark::Done, Mark::Skipped], 2),
        first_copies_last: bool,
    ) {
        let storages = [Memory::default(), Memory::default()];
        let mut entries = Vec::new();
        for (tab, wall) in [(1, walls.0), (2, walls.1)] {
            let mut logbook = open(&storages[usize::from(tab) - 1], TREE, tab);
            let a = node(logbook.roadmap(), "a");
            logbook.mark(a, marks[usize::from(tab) - 1], wall);
            entries.extend(logbook.take_pending_backup());
        }
        let later = usize::from(walls.1 >= walls.0);
        let order = if first_copies_last { [1, 0] } else { [0, 1] };
        let mut kept: Option<&str> = None;
        for tab in order {
            if !kept.is_some_and(|kept| entries[tab].yields_to(kept)) {
                kept = Some(&entries[tab].text);
            }
        }
        prop_assert_eq!(kept, Some(entries[later].text.as_str()));
    }
}
