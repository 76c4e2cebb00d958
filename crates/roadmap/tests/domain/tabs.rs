use std::cell::Cell;
use std::rc::Rc;

use crate::drawing::{Tab, drawn, markdown, node, read};
use proptest::prelude::*;
use roadmap::{Action, Logbook, Mark, Memory, NodeId, RoadmapId, Storage, StorageError, TabId, Trouble};

const OUTLINE: &str = "A (4)\n  - a\n  - b\nB\n  - c";

fn key(tab: &Tab, title: &str) -> String {
    let roadmap = tab.logbook.roadmap();
    format!("cairn:test:{}", roadmap.topic(node(roadmap, title)).id())
}

#[test]
fn a_tick_is_there_tomorrow() {
    let storage = Memory::default();
    Tab::open(&storage, OUTLINE, 1).tick("a");
    Tab::open(&storage, OUTLINE, 2).expect("[-] A 1/2 2 of 4 h\n  [x] a\n  [ ] b\n[ ] B 0/1 0 of 0 h\n  [ ] c");
}

#[test]
fn opening_and_hearing_write_nothing() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, OUTLINE, 1);
    assert_eq!(format!("{storage:?}"), format!("{:?}", Memory::default()));
    let mut other = Tab::open(&storage, OUTLINE, 2);
    one.tick("a");
    let before = format!("{storage:?}");
    let text = storage.read(&key(&one, "a")).expect("memory").expect("kept");
    other.logbook.hear(&key(&one, "a"), &text);
    other.logbook.reread();
    assert_eq!(format!("{storage:?}"), before);
}

#[test]
fn a_stale_tab_does_not_undo_another() {
    let storage = Memory::default();
    let mut stale = Tab::open(&storage, OUTLINE, 1).at(9_000);
    let mut other = Tab::open(&storage, OUTLINE, 2).at(5_000);
    other.tick("a");
    other.tick("c");
    stale.tick("b");
    let seen = Tab::open(&storage, OUTLINE, 3);
    seen.expect("[x] A 2/2 4 of 4 h\n  [x] a\n  [x] b\n[x] B 1/1 0 of 0 h\n  [x] c");
}

#[test]
fn a_stale_tab_that_ticks_a_section_learns_what_the_other_unticked() {
    let storage = Memory::default();
    let mut stale = Tab::open(&storage, OUTLINE, 1);
    stale.tick("A");
    let mut other = Tab::open(&storage, OUTLINE, 2).at(9_000);
    other.untick("a");
    assert_eq!(stale.tick("A").steps, 1);
    Tab::open(&storage, OUTLINE, 3).expect("[x] A 2/2 4 of 4 h\n  [x] a\n  [x] b\n[ ] B 0/1 0 of 0 h\n  [ ] c");
}

#[test]
fn a_gesture_wins_over_an_older_one_under_a_clock_that_is_behind() {
    let storage = Memory::default();
    Tab::open(&storage, OUTLINE, 1).at(1_000_000).tick("a");
    Tab::open(&storage, OUTLINE, 2).at(1_000).untick("a");
    let tab = Tab::open(&storage, OUTLINE, 3);
    assert_eq!(tab.logbook.completion(NodeId::ROOT).steps_done, 0);
}

#[test]
fn an_older_mark_heard_late_changes_nothing() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, OUTLINE, 1);
    one.tick("a");
    let late = storage.read(&key(&one, "a")).expect("memory").expect("kept");
    one.untick("a");
    let key = key(&one, "a");
    assert!(one.logbook.hear(&key, &late).topics.is_empty());
}

#[test]
fn keys_of_others_and_unknown_topics_are_not_heard() {
    let mut tab = Tab::open(&Memory::default(), OUTLINE, 1);
    let done = r#"{"v":1,"mark":"done","at":[1,0,0]}"#;
    let branch = key(&tab, "A");
    for key in ["theme", "cairn:theme", "cairn:test", "cairn:test:", "cairn:test:gone", "cairn:tes:t", &branch] {
        assert!(tab.logbook.hear(key, done).topics.is_empty(), "{key}");
    }
    let own = key(&tab, "a");
    assert!(!tab.logbook.hear(&own, done).topics.is_empty());
}

#[test]
fn damaged_values_are_set_aside_before_their_step_is_marked() {
    let storage = Memory::default();
    let key_a = key(&Tab::open(&storage, OUTLINE, 1), "a");
    storage.write(&key_a, "{\"v\":1,").expect("memory");
    let mut tab = Tab::open(&storage, OUTLINE, 1).at(77);
    assert_eq!(tab.logbook.trouble(), Trouble { damaged: 1, ..Trouble::default() });
    tab.tick("b");
    assert_eq!(storage.read(&key_a).expect("memory").as_deref(), Some("{\"v\":1,"));
    tab.tick("a");
    assert_eq!(tab.logbook.trouble(), Trouble { set_aside: 1, ..Trouble::default() });
    let aside = key_a.replacen("cairn:", "cairn::aside:", 1) + ":77.1.1";
    assert_eq!(storage.read(&aside).expect("memory").as_deref(), Some("{\"v\":1,"));
    assert_eq!(Tab::open(&storage, OUTLINE, 2).logbook.trouble(), Trouble::default());
}

#[test]
fn a_newer_cairns_value_is_never_written_over() {
    let storage = Memory::default();
    let key_a = key(&Tab::open(&storage, OUTLINE, 1), "a");
    storage.write(&key_a, r#"{"v":2,"x":1}"#).expect("memory");
    let mut tab = Tab::open(&storage, OUTLINE, 1);
    tab.tick("A");
    assert_eq!(tab.logbook.trouble(), Trouble { newer: 1, ..Trouble::default() });
    assert_eq!(storage.read(&key_a).expect("memory").as_deref(), Some(r#"{"v":2,"x":1}"#));
}

#[test]
fn what_another_tab_saved_again_waits_no_more() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, OUTLINE, 1);
    one.tick("A");
    let mut other = Tab::open(&storage, OUTLINE, 2);
    storage.forget_all();
    one.logbook.reread();
    other.logbook.reread();
    one.tick("c");
    assert_eq!(other.logbook.trouble().unsaved, 2);
    let key = key(&one, "a");
    let text = storage.read(&key).expect("memory").expect("kept");
    other.logbook.hear(&key, &text);
    assert_eq!(other.logbook.trouble().unsaved, 1);
    other.logbook.reread();
    assert_eq!(other.logbook.trouble(), Trouble::default());
}

#[test]
fn a_kept_mark_that_became_older_or_damaged_is_saved_with_the_next_gesture() {
    for worse in [r#"{"v":1,"mark":"to_do","at":[1,0,0]}"#, "?"] {
        let storage = Memory::default();
        let mut tab = Tab::open(&storage, OUTLINE, 1).at(5_000);
        tab.tick("A");
        let key = key(&tab, "a");
        storage.write(&key, worse).expect("memory");
        tab.logbook.reread();
        assert_eq!(tab.logbook.trouble().unsaved, 1, "{worse}");
        assert_eq!(storage.read(&key).expect("memory").as_deref(), Some(worse), "reading writes nothing");
        tab.tick("c");
        assert_eq!(tab.logbook.trouble().unsaved, 0);
        Tab::open(&storage, OUTLINE, 2).expect("[x] A 2/2 4 of 4 h\n  [x] a\n  [x] b\n[x] B 1/1 0 of 0 h\n  [x] c");
    }
}

/// A storage that fails as it is told.
#[derive(Clone, Default)]
struct Small {
    memory: Memory,
    full: Rc<Cell<bool>>,
    copies_fail: Rc<Cell<bool>>,
    reads_fail: Rc<Cell<bool>>,
}

impl Storage for Small {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        if self.reads_fail.get() { Err(StorageError::Refused) } else { self.memory.read(key) }
    }

    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError> {
        if self.reads_fail.get() { Err(StorageError::Refused) } else { self.memory.each(prefix, show) }
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        if self.full.get() { Err(StorageError::Full) } else { self.memory.write(key, text) }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.memory.remove(key)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        if self.copies_fail.get() { Err(StorageError::Full) } else { self.memory.copy(from, to) }
    }
}

fn opened(storage: &Small, tab: u16) -> Logbook<Small> {
    let id = RoadmapId::of_name("test").expect("has letters");
    Logbook::open(storage.clone(), id, Rc::new(read(&markdown(OUTLINE)).roadmap), TabId(tab))
}

#[test]
fn a_full_storage_is_said_and_what_is_unsaved_is_saved_with_the_next_gesture() {
    let storage = Small::default();
    let mut logbook = opened(&storage, 1);
    let (a, c) = (node(logbook.roadmap(), "a"), node(logbook.roadmap(), "c"));
    storage.full.set(true);
    logbook.mark(a, Mark::Done, 1);
    assert_eq!(logbook.trouble(), Trouble { unsaved: 1, failure: Some(StorageError::Full), ..Trouble::default() });
    assert_eq!(logbook.mark_of(a), Mark::Done);
    storage.full.set(false);
    logbook.mark(c, Mark::Done, 2);
    assert_eq!(logbook.trouble(), Trouble::default());
    assert_eq!(drawn(&opened(&storage, 2)), drawn(&logbook));
}

#[test]
fn what_was_unsaved_does_not_overwrite_what_another_tab_saved_since() {
    let storage = Small::default();
    let mut logbook = opened(&storage, 1);
    let (a, c) = (node(logbook.roadmap(), "a"), node(logbook.roadmap(), "c"));
    storage.full.set(true);
    logbook.mark(a, Mark::Done, 1_000);
    storage.full.set(false);
    opened(&storage, 2).mark(a, Mark::Skipped, 2_000);
    logbook.mark(c, Mark::Done, 3_000);
    assert_eq!(opened(&storage, 3).mark_of(a), Mark::Skipped);
}

#[test]
fn a_damaged_value_that_cannot_be_set_aside_stays() {
    let storage = Small::default();
    let mut logbook = opened(&storage, 1);
    let a = node(logbook.roadmap(), "a");
    let key = format!("cairn:test:{}", logbook.roadmap().topic(a).id());
    storage.write(&key, "?").expect("room");
    logbook.reread();
    storage.copies_fail.set(true);
    logbook.mark(a, Mark::Done, 1);
    assert_eq!(storage.read(&key), Ok(Some("?".to_owned())));
    assert_eq!(logbook.trouble().unsaved, 1);
}

#[test]
fn a_value_that_could_not_be_read_is_not_written_over() {
    let storage = Small::default();
    let mut logbook = opened(&storage, 1);
    let (a, c) = (node(logbook.roadmap(), "a"), node(logbook.roadmap(), "c"));
    opened(&storage, 2).mark(a, Mark::Skipped, 9_000);
    storage.reads_fail.set(true);
    logbook.mark(a, Mark::Done, 1_000);
    assert_eq!(logbook.trouble(), Trouble { unsaved: 1, failure: Some(StorageError::Refused), ..Trouble::default() });
    storage.reads_fail.set(false);
    assert_eq!(opened(&storage, 3).mark_of(a), Mark::Skipped);
    logbook.mark(c, Mark::Done, 1_001);
    assert_eq!((logbook.mark_of(a), logbook.trouble()), (Mark::Skipped, Trouble::default()));
}

#[test]
fn marks_that_were_taken_away_are_said_and_saved_again_with_the_next_gesture() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, OUTLINE, 1);
    tab.tick("A");
    let other = Memory::default();
    let emptied = Tab::open(&other, OUTLINE, 2);
    assert_eq!(emptied.logbook.trouble(), Trouble::default());
    storage.forget_all();
    tab.logbook.reread();
    assert_eq!(tab.logbook.trouble(), Trouble { unsaved: 2, ..Trouble::default() });
    tab.tick("c");
    assert_eq!(tab.logbook.trouble(), Trouble::default());
    assert_eq!(drawn(&Tab::open(&storage, OUTLINE, 3).logbook), drawn(&tab.logbook));
}

proptest! {
    /// Whatever is heard in whichever order, however often: all end with the same.
    #[test]
    fn what_is_heard_in_any_order_makes_the_same_progress(
        entries in prop::collection::vec((0usize..3, 0u64..4, 0u32..2, 0usize..4), 1..20),
        order in any::<prop::sample::Index>(),
    ) {
        let mut tabs = [1, 2].map(|tab| Tab::open(&Memory::default(), OUTLINE, tab));
        let said = |(step, wall, counter, mark): (usize, u64, u32, usize)| {
            let mark = ["to_do", "doing", "done", "skipped"][mark];
            (["a", "b", "c"][step], format!(r#"{{"v":1,"mark":"{mark}","at":[{wall},{counter},7]}}"#))
        };
        let cut = order.index(entries.len());
        let (front, back) = entries.split_at(cut);
        for &entry in entries.iter() {
            let (title, text) = said(entry);
            let key = key(&tabs[0], title);
            tabs[0].logbook.hear(&key, &text);
        }
        for &entry in back.iter().rev().chain(front).chain(back) {
            let (title, text) = said(entry);
            let key = key(&tabs[1], title);
            tabs[1].logbook.hear(&key, &text);
        }
        let marks = |tab: &Tab| ["a", "b", "c"].map(|title| tab.logbook.mark_of(node(tab.logbook.roadmap(), title)));
        prop_assert_eq!(marks(&tabs[0]), marks(&tabs[1]));
        prop_assert_eq!(drawn(&tabs[0].logbook), drawn(&tabs[1].logbook));
    }

    /// Tabs mark in any order, some of them hearing nothing: the last action on each step is what is kept.
    #[test]
    fn whatever_tabs_do_the_last_gesture_on_a_step_is_kept(
        actions in prop::collection::vec((0usize..3, 0usize..3, any::<bool>(), 0u64..5, any::<bool>()), 1..60),
    ) {
        let storage = Memory::default();
        let mut tabs: Vec<Tab> = (0..3).map(|tab| Tab::open(&storage, OUTLINE, tab)).collect();
        let mut last = [Mark::ToDo; 3];
        for (tab, step, done, wall, heard) in actions {
            let mark = if done { Mark::Done } else { Mark::ToDo };
            let title = ["a", "b", "c"][step];
            let node = node(tabs[tab].logbook.roadmap(), title);
            tabs[tab].logbook.mark(node, mark, wall);
            last[step] = mark;
            let key = key(&tabs[tab], title);
            if let (true, Some(text)) = (heard, storage.read(&key).expect("memory")) {
                tabs[(tab + 1) % 3].logbook.hear(&key, &text);
            }
        }
        let seen = Tab::open(&storage, OUTLINE, 9);
        for (step, title) in ["a", "b", "c"].into_iter().enumerate() {
            prop_assert_eq!(seen.logbook.mark_of(node(seen.logbook.roadmap(), title)), last[step]);
        }
        for tab in &mut tabs {
            tab.logbook.reread();
            prop_assert_eq!(drawn(&tab.logbook), drawn(&seen.logbook));
        }
    }
}

/// A section of so many steps, and one more step.
fn long(steps: usize) -> String {
    let steps: String = (0..steps).map(|step| format!("\n  - s{step}")).collect();
    format!("L{steps}\nO\n  - o")
}

#[test]
fn a_long_gesture_is_done_in_slices_and_counts_only_what_is_saved() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, &long(200), 1);
    let section = node(tab.logbook.roadmap(), "L");
    let mut marking = tab.logbook.begin(Action::Mark(section, Mark::Done), 5).expect("nothing is newer");
    assert_eq!(tab.logbook.completion(section).steps_done, 0, "nothing is marked before it is saved");
    let mut slices = Vec::new();
    while !marking.is_over() {
        let change = tab.logbook.go_on(&mut marking, 64);
        let mut kept = 0;
        storage.each("cairn:test:", &mut |_, _| kept += 1).expect("memory");
        assert_eq!(kept, tab.logbook.completion(section).steps_done);
        assert_eq!(change.topics.len(), change.steps + 2, "the steps, their section, the roadmap");
        slices.push(change.steps);
    }
    assert_eq!(slices, [64, 64, 64, 8]);
    assert_eq!((marking.steps(), marking.unsaved()), (200, 0));
}

#[test]
fn what_is_marked_while_a_long_gesture_goes_on_stays() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, &long(200), 1).at(5);
    let mut other = Tab::open(&storage, &long(200), 2).at(7);
    let section = node(tab.logbook.roadmap(), "L");
    let mut marking = tab.logbook.begin(Action::Mark(section, Mark::Done), 5).expect("nothing is newer");
    tab.logbook.go_on(&mut marking, 100);
    tab.mark("s150", Mark::Skipped);
    other.mark("s160", Mark::Doing);
    tab.mark("s10", Mark::ToDo);
    tab.logbook.go_on(&mut marking, usize::MAX);
    for (title, mark) in
        [("s10", Mark::ToDo), ("s150", Mark::Skipped), ("s160", Mark::Doing), ("s9", Mark::Done), ("s199", Mark::Done)]
    {
        let step = node(tab.logbook.roadmap(), title);
        assert_eq!(tab.logbook.mark_of(step), mark, "{title}");
        assert_eq!(Tab::open(&storage, &long(200), 3).logbook.mark_of(step), mark, "{title}");
    }
}

#[test]
fn what_waits_to_be_saved_overwrites_nothing_that_came_while_a_long_gesture_went_on() {
    let storage = Small::default();
    let open = |tab| {
        let roadmap = Rc::new(read(&markdown(&long(200))).roadmap);
        Logbook::open(storage.clone(), RoadmapId::of_name("test").expect("has letters"), roadmap, TabId(tab))
    };
    let (mut one, mut other) = (open(1), open(2));
    let [section, o] = ["L", "o"].map(|title| node(one.roadmap(), title));
    storage.full.set(true);
    one.mark(o, Mark::Done, 5);
    storage.full.set(false);
    let mut marking = one.begin(Action::Mark(section, Mark::Done), 6).expect("nothing is newer");
    one.go_on(&mut marking, 1);
    other.mark(o, Mark::Skipped, 9);
    one.go_on(&mut marking, usize::MAX);
    assert_eq!(open(3).mark_of(o), Mark::Skipped);
    assert_eq!((one.mark_of(o), one.trouble()), (Mark::Skipped, Trouble::default()));
}

#[test]
fn a_long_gesture_under_a_clock_that_is_behind_wins_over_all_that_was_kept_before() {
    let storage = Memory::default();
    let mut stale = Tab::open(&storage, &long(200), 1).at(5);
    Tab::open(&storage, &long(200), 2).at(9_000).mark("s150", Mark::Doing);
    stale.tick("L");
    let step = node(stale.logbook.roadmap(), "s150");
    assert_eq!(Tab::open(&storage, &long(200), 3).logbook.mark_of(step), Mark::Done);
}

proptest! {
    #[test]
    fn slices_come_to_what_one_gesture_does(sizes in prop::collection::vec(1usize..90, 1..12)) {
        let (sliced, whole) = (Memory::default(), Memory::default());
        let mut tab = Tab::open(&sliced, &long(150), 1);
        tab.mark("s3", Mark::Skipped);
        let mut marking = tab.logbook.begin(Action::Mark(NodeId::ROOT, Mark::Done), 9).expect("nothing is newer");
        let mut sizes = sizes.into_iter().cycle();
        while !marking.is_over() {
            tab.logbook.go_on(&mut marking, sizes.next().expect("goes round"));
        }
        let mut other = Tab::open(&whole, &long(150), 1);
        other.mark("s3", Mark::Skipped);
        let change = other.logbook.mark(NodeId::ROOT, Mark::Done, 9);
        prop_assert_eq!(change.steps, marking.steps());
        prop_assert_eq!(format!("{sliced:?}"), format!("{whole:?}"));
        prop_assert_eq!(drawn(&tab.logbook), drawn(&other.logbook));
    }
}
