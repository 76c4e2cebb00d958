//! Several tabs of one browser.

use crate::drawing::{Tab, drawn, node};
use proptest::prelude::*;
use roadmap::{Mark, Memory, NodeId, Storage, Trouble};

const TREE: &str = "A (4)\n  - a\n  - b\nB\n  - c";

fn key(tab: &Tab, title: &str) -> String {
    let roadmap = tab.logbook.roadmap();
    format!("cairn:test:{}", roadmap.topic(node(roadmap, title)).id())
}

#[test]
fn a_tick_is_there_tomorrow() {
    let storage = Memory::default();
    Tab::open(&storage, TREE, 1).tick("a");
    Tab::open(&storage, TREE, 2).expect("[-] A 1/2 2 of 4 h\n  [x] a\n  [ ] b\n[ ] B 0/1 0 of 0 h\n  [ ] c");
}

#[test]
fn opening_and_receiving_write_nothing() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, TREE, 1);
    assert_eq!(format!("{storage:?}"), format!("{:?}", Memory::default()));
    let mut other = Tab::open(&storage, TREE, 2);
    one.tick("a");
    let before = format!("{storage:?}");
    let text = storage.read(&key(&one, "a")).expect("memory").expect("stored");
    other.logbook.receive(&key(&one, "a"), &text);
    other.logbook.reread();
    assert_eq!(format!("{storage:?}"), before);
}

#[test]
fn a_stale_tab_does_not_undo_another() {
    let storage = Memory::default();
    let mut stale = Tab::open(&storage, TREE, 1).at(9_000);
    let mut other = Tab::open(&storage, TREE, 2).at(5_000);
    other.tick("a");
    other.tick("c");
    stale.tick("b");
    let seen = Tab::open(&storage, TREE, 3);
    seen.expect("[x] A 2/2 4 of 4 h\n  [x] a\n  [x] b\n[x] B 1/1 0 of 0 h\n  [x] c");
}

#[test]
fn a_stale_tab_that_ticks_a_section_first_reads_what_another_unticked() {
    let storage = Memory::default();
    let mut stale = Tab::open(&storage, TREE, 1);
    stale.tick("A");
    let mut other = Tab::open(&storage, TREE, 2).at(9_000);
    other.untick("a");
    assert_eq!(stale.tick("A").steps, 1);
    Tab::open(&storage, TREE, 3).expect("[x] A 2/2 4 of 4 h\n  [x] a\n  [x] b\n[ ] B 0/1 0 of 0 h\n  [ ] c");
}

#[test]
fn a_later_action_wins_although_its_clock_is_behind() {
    let storage = Memory::default();
    Tab::open(&storage, TREE, 1).at(1_000_000).tick("a");
    Tab::open(&storage, TREE, 2).at(1_000).untick("a");
    let tab = Tab::open(&storage, TREE, 3);
    assert_eq!(tab.logbook.completion(NodeId::ROOT).steps_done, 0);
}

#[test]
fn an_older_mark_received_late_changes_nothing() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, TREE, 1);
    one.tick("a");
    let late = storage.read(&key(&one, "a")).expect("memory").expect("stored");
    one.untick("a");
    let key = key(&one, "a");
    assert!(one.logbook.receive(&key, &late).topics.is_empty());
}

#[test]
fn keys_of_others_and_of_unknown_topics_are_ignored() {
    let mut tab = Tab::open(&Memory::default(), TREE, 1);
    let done = r#"{"v":1,"mark":"done","at":[1,0,0]}"#;
    let branch = key(&tab, "A");
    for key in ["theme", "cairn:theme", "cairn:test", "cairn:test:", "cairn:test:gone", "cairn:tes:t", &branch] {
        assert!(tab.logbook.receive(key, done).topics.is_empty(), "{key}");
    }
    let own = key(&tab, "a");
    assert!(!tab.logbook.receive(&own, done).topics.is_empty());
}

#[test]
fn damaged_values_are_set_aside_before_their_step_is_marked() {
    let storage = Memory::default();
    let key_a = key(&Tab::open(&storage, TREE, 1), "a");
    storage.write(&key_a, "{\"v\":1,").expect("memory");
    let mut tab = Tab::open(&storage, TREE, 1).at(77);
    assert_eq!(tab.logbook.trouble(), Trouble { damaged: 1, ..Trouble::default() });
    tab.tick("b");
    assert_eq!(storage.read(&key_a).expect("memory").as_deref(), Some("{\"v\":1,"));
    tab.tick("a");
    assert_eq!(tab.logbook.trouble(), Trouble { set_aside: 1, ..Trouble::default() });
    let aside = key_a.replacen("cairn:", "cairn::aside:", 1) + ":78.0.1";
    assert_eq!(storage.read(&aside).expect("memory").as_deref(), Some("{\"v\":1,"));
    assert_eq!(Tab::open(&storage, TREE, 2).logbook.trouble(), Trouble::default());
}

#[test]
fn a_value_of_a_newer_cairn_is_never_overwritten() {
    let storage = Memory::default();
    let key_a = key(&Tab::open(&storage, TREE, 1), "a");
    storage.write(&key_a, r#"{"v":2,"x":1}"#).expect("memory");
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    assert_eq!(tab.logbook.trouble(), Trouble { newer: 1, ..Trouble::default() });
    assert_eq!(storage.read(&key_a).expect("memory").as_deref(), Some(r#"{"v":2,"x":1}"#));
}

#[test]
fn a_mark_that_another_tab_saved_again_is_no_longer_unsaved() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, TREE, 1);
    one.tick("A");
    let mut other = Tab::open(&storage, TREE, 2);
    storage.forget_all();
    one.logbook.reread();
    other.logbook.reread();
    one.tick("c");
    assert_eq!(other.logbook.trouble().unsaved, 2);
    let key = key(&one, "a");
    let text = storage.read(&key).expect("memory").expect("stored");
    other.logbook.receive(&key, &text);
    assert_eq!(other.logbook.trouble().unsaved, 1);
    other.logbook.reread();
    assert_eq!(other.logbook.trouble(), Trouble::default());
}

#[test]
fn a_stored_mark_that_became_older_or_damaged_is_saved_with_the_next_action() {
    for worse in [r#"{"v":1,"mark":"to_do","at":[1,0,0]}"#, "?"] {
        let storage = Memory::default();
        let mut tab = Tab::open(&storage, TREE, 1).at(5_000);
        tab.tick("A");
        let key = key(&tab, "a");
        storage.write(&key, worse).expect("memory");
        tab.logbook.reread();
        assert_eq!(tab.logbook.trouble().unsaved, 1, "{worse}");
        assert_eq!(storage.read(&key).expect("memory").as_deref(), Some(worse), "reading writes nothing");
        tab.tick("c");
        assert_eq!(tab.logbook.trouble().unsaved, 0);
        Tab::open(&storage, TREE, 2).expect("[x] A 2/2 4 of 4 h\n  [x] a\n  [x] b\n[x] B 1/1 0 of 0 h\n  [x] c");
    }
}

#[test]
fn marks_removed_from_the_storage_are_reported_and_saved_with_the_next_action() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    let other = Memory::default();
    let emptied = Tab::open(&other, TREE, 2);
    assert_eq!(emptied.logbook.trouble(), Trouble::default());
    storage.forget_all();
    tab.logbook.reread();
    assert_eq!(tab.logbook.trouble(), Trouble { unsaved: 2, ..Trouble::default() });
    tab.tick("c");
    assert_eq!(tab.logbook.trouble(), Trouble::default());
    assert_eq!(drawn(&Tab::open(&storage, TREE, 3).logbook), drawn(&tab.logbook));
}

proptest! {
    #[test]
    fn marks_received_in_any_order_make_the_same_progress(
        entries in prop::collection::vec((0usize..3, 0u64..4, 0u32..2, 0usize..4), 1..20),
        order in any::<prop::sample::Index>(),
    ) {
        let mut tabs = [1, 2].map(|tab| Tab::open(&Memory::default(), TREE, tab));
        let value = |(step, wall, counter, mark): (usize, u64, u32, usize)| {
            let mark = ["to_do", "doing", "done", "skipped"][mark];
            (["a", "b", "c"][step], format!(r#"{{"v":1,"mark":"{mark}","at":[{wall},{counter},7]}}"#))
        };
        let cut = order.index(entries.len());
        let (front, back) = entries.split_at(cut);
        for &entry in entries.iter() {
            let (title, text) = value(entry);
            let key = key(&tabs[0], title);
            tabs[0].logbook.receive(&key, &text);
        }
        for &entry in back.iter().rev().chain(front).chain(back) {
            let (title, text) = value(entry);
            let key = key(&tabs[1], title);
            tabs[1].logbook.receive(&key, &text);
        }
        let marks = |tab: &Tab| ["a", "b", "c"].map(|title| tab.logbook.mark_of(node(tab.logbook.roadmap(), title)));
        prop_assert_eq!(marks(&tabs[0]), marks(&tabs[1]));
        prop_assert_eq!(drawn(&tabs[0].logbook), drawn(&tabs[1].logbook));
    }

    /// Tabs mark in any order, and some receive nothing from the others.
    #[test]
    fn the_last_action_on_a_step_is_stored_whatever_tabs_do(
        actions in prop::collection::vec((0usize..3, 0usize..3, any::<bool>(), 0u64..5, any::<bool>()), 1..60),
    ) {
        let storage = Memory::default();
        let mut tabs: Vec<Tab> = (0..3).map(|tab| Tab::open(&storage, TREE, tab)).collect();
        let mut last = [Mark::ToDo; 3];
        for (tab, step, done, wall, is_received) in actions {
            let mark = if done { Mark::Done } else { Mark::ToDo };
            let title = ["a", "b", "c"][step];
            let node = node(tabs[tab].logbook.roadmap(), title);
            tabs[tab].logbook.mark(node, mark, wall);
            last[step] = mark;
            let key = key(&tabs[tab], title);
            if let (true, Some(text)) = (is_received, storage.read(&key).expect("memory")) {
                tabs[(tab + 1) % 3].logbook.receive(&key, &text);
            }
        }
        let seen = Tab::open(&storage, TREE, 9);
        for (step, title) in ["a", "b", "c"].into_iter().enumerate() {
            prop_assert_eq!(seen.logbook.mark_of(node(seen.logbook.roadmap(), title)), last[step]);
        }
        for tab in &mut tabs {
            tab.logbook.reread();
            prop_assert_eq!(drawn(&tab.logbook), drawn(&seen.logbook));
        }
    }
}

#[test]
fn an_older_mark_that_replaced_a_later_one_is_replaced_at_once() {
    let storage = Memory::default();
    let mut later = Tab::open(&storage, TREE, 2).at(5_000);
    later.tick("a");
    let key = key(&later, "a");
    let ours = storage.read(&key).expect("memory").expect("stored");
    let older = r#"{"v":1,"mark":"to_do","at":[4999,0,1]}"#;
    storage.write(&key, older).expect("memory");
    later.logbook.receive(&key, older);
    assert_eq!(storage.read(&key).expect("memory"), Some(ours));
    assert_eq!(later.logbook.trouble(), Trouble::default());
    for others in [r#"{"v":2}"#, "?"] {
        storage.write(&key, others).expect("memory");
        later.logbook.receive(&key, others);
        assert_eq!(storage.read(&key).expect("memory").as_deref(), Some(others), "only an older mark is replaced");
    }
    storage.write(&key, older).expect("memory");
    later.logbook.receive(&key, r#"{"v":1,"mark":"skipped","at":[6000,0,1]}"#);
    assert_eq!(storage.read(&key).expect("memory").as_deref(), Some(older), "a later mark is for its own tab to save");
    storage.forget_all();
    later.logbook.receive(&key, older);
    assert_eq!(storage.read(&key).expect("memory"), None, "what was taken away stays away until somebody acts");
}
