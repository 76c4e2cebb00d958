//! Merging: whoever brings which marks in whichever order, all end with the same.

use crate::drawing::Tab;
use proptest::prelude::*;
use roadmap::{Action, Difference, Entry, ImportMode, Mark, Memory, NodeId, ProgressFile, TabId};

const TREE: &str = "A\n  - a\n  - b\nB\n  - c\n  - d";

const MARKS: [Mark; 4] = [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped];

/// A tab with a storage of its own, in which these steps were marked at these times.
fn replica(tab: u16, marks: &[(usize, usize, u64)]) -> Tab {
    let mut replica = Tab::open(&Memory::default(), TREE, tab);
    let steps: Vec<NodeId> = replica.logbook.roadmap().steps(NodeId::ROOT).collect();
    for &(step, mark, wall) in marks {
        replica.logbook.mark(steps[step], MARKS[mark], wall);
    }
    replica
}

fn actions() -> impl Strategy<Value = Vec<(usize, usize, u64)>> {
    prop::collection::vec((0usize..4, 1usize..4, 0u64..6), 1..5)
}

/// A tab with the marks of another merged in.
fn merged(mut one: Tab, other: &str) -> Tab {
    one.import(other, ImportMode::Merge);
    one
}

fn stamped(replica: &Tab) -> Vec<String> {
    let mut lines: Vec<String> =
        replica.logbook.export().lines().map(|line| line.trim_end_matches(',').to_owned()).collect();
    lines.sort();
    lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn merging_is_commutative(a in actions(), b in actions()) {
        let [one, other] = [replica(1, &a), replica(2, &b)];
        let (text_of_one, text_of_other) = (one.logbook.export(), other.logbook.export());
        prop_assert_eq!(merged(one, &text_of_other).logbook.export(), merged(other, &text_of_one).logbook.export());
    }

    #[test]
    fn merging_is_associative(a in actions(), b in actions(), c in actions()) {
        let texts = [(1, &a), (2, &b), (3, &c)].map(|(tab, marks)| replica(tab, marks).logbook.export());
        let first = merged(merged(replica(1, &a), &texts[1]), &texts[2]);
        let last = merged(replica(2, &b), &texts[2]);
        prop_assert_eq!(first.logbook.export(), merged(replica(1, &a), &last.logbook.export()).logbook.export());
    }

    #[test]
    fn merging_is_idempotent(a in actions(), b in actions()) {
        let other = replica(2, &b).logbook.export();
        let once = merged(replica(1, &a), &other);
        let text = once.logbook.export();
        let twice = merged(once, &other);
        prop_assert_eq!(&twice.logbook.export(), &text);
        prop_assert_eq!(merged(twice, &text).logbook.export(), text);
    }

    /// Every mark that was there is still there, or a later one for the same step is.
    #[test]
    fn merging_is_monotone(a in actions(), b in actions()) {
        let before = replica(1, &a);
        let known = entries(&before);
        let after = entries(&merged(before, &replica(2, &b).logbook.export()));
        for (id, entry) in known {
            let later = after.iter().find(|(other, _)| *other == id).map(|(_, entry)| *entry);
            prop_assert!(later >= Some(entry), "{id}");
        }
    }

    #[test]
    fn five_replicas_that_import_from_each_other_in_any_order_converge(
        histories in prop::array::uniform5(actions()),
        imports in prop::collection::vec((0usize..5, 0usize..5), 0..12),
        order in Just((0..5).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let mut replicas: Vec<Tab> = histories.iter().enumerate().map(|(tab, marks)| replica(tab as u16, marks)).collect();
        for (from, to) in imports {
            let text = replicas[from].logbook.export();
            replicas[to].import(&text, ImportMode::Merge);
        }
        // Then all import from all, in one order or the other.
        let texts: Vec<String> = replicas.iter().map(|replica| replica.logbook.export()).collect();
        for (place, replica) in replicas.iter_mut().enumerate() {
            let mut order = order.clone();
            if place % 2 == 0 {
                order.reverse();
            }
            order.into_iter().for_each(|from| drop(replica.import(&texts[from], ImportMode::Merge)));
        }
        for replica in &replicas {
            prop_assert_eq!(stamped(replica), stamped(&replicas[0]));
        }
    }
}

/// The entries of an export, read with serde_json.
fn entries(tab: &Tab) -> Vec<(String, Entry)> {
    let json: serde_json::Value = serde_json::from_str(&tab.logbook.export()).expect("an export is JSON");
    let marks = json["marks"].as_object().expect("has marks").clone();
    let entry = |value: &serde_json::Value| {
        let (mark, at) = (&value[0], [&value[1], &value[2], &value[3]]);
        Entry::read(&format!(r#"{{"v":1,"mark":{mark},"at":[{},{},{}]}}"#, at[0], at[1], at[2])).expect("an entry")
    };
    marks.iter().map(|(id, value)| (id.clone(), entry(value))).collect()
}

const MINUTE: u64 = 60_000;

#[test]
fn a_clock_that_runs_ahead_cannot_win_forever() {
    let year = 365 * 24 * 60 * MINUTE;
    let ahead = replica(2, &[(1, 2, 4 * MINUTE), (0, 2, year)]);
    let text = ahead.logbook.export();
    let mut tab = Tab::open(&Memory::default(), TREE, 1).at(1_000);
    let file = ProgressFile::read(&text).expect("an export");
    let preview = tab.logbook.preview(&file, ImportMode::Merge, 1_000).expect("of this roadmap");
    assert_eq!((preview.done, preview.ahead), (2, 1), "four minutes ahead are allowed");
    tab.import(&text, ImportMode::Merge);
    assert_eq!(tab.marks(), "xx  ");
    let walls: Vec<u64> = entries(&tab).iter().map(|(_, entry)| entry.at.wall()).collect();
    assert_eq!(walls, [5 * MINUTE + 1_000, 4 * MINUTE]);
    // Later marks win, here and on the device whose clock ran ahead.
    let mut other = Tab::open(&Memory::default(), TREE, 3).at(10 * MINUTE);
    other.import(&tab.logbook.export(), ImportMode::Merge);
    other.untick("a");
    tab = tab.at(11 * MINUTE);
    tab.import(&other.logbook.export(), ImportMode::Merge);
    assert_eq!(tab.marks(), " x  ");
}

#[test]
fn an_untick_after_an_import_from_a_clock_slightly_ahead_stays() {
    let ahead = replica(2, &[(0, 2, 3 * MINUTE)]);
    let mut tab = Tab::open(&Memory::default(), TREE, 1).at(MINUTE);
    tab.tick("a");
    tab.import(&ahead.logbook.export(), ImportMode::Merge);
    tab.untick("a");
    let later = merged(ahead.at(4 * MINUTE), &tab.logbook.export());
    assert_eq!(later.marks(), "    ", "an equal mark moves the clock too, so that the next action is later");
}

#[test]
fn a_file_from_a_clock_far_ahead_can_be_imported_again_and_undone() {
    let ahead = replica(2, &[(0, 2, 60 * MINUTE)]);
    let text = ahead.logbook.export();
    let mut tab = Tab::open(&Memory::default(), TREE, 1).at(1_000);
    tab.import(&text, ImportMode::Merge);
    tab = tab.at(2_000);
    tab.import(&text, ImportMode::Merge);
    tab.act(Action::Undo);
    assert_eq!(tab.marks(), "    ");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn clamping_before_merging_equals_clamping_after_it(a in 0u64..20 * MINUTE, b in 0u64..20 * MINUTE, now in 0u64..10 * MINUTE, same in any::<bool>()) {
        let stamp = |wall, tab| roadmap::Clock::from(TabId(tab)).stamp(wall);
        let (a, b) = (stamp(a, 1), stamp(b, if same { 1 } else { 2 }));
        prop_assert_eq!(a.max(b).clamped(now), a.clamped(now).max(b.clamped(now)));
        prop_assert_eq!(a.clamped(now).clamped(now), a.clamped(now));
        prop_assert!(a.clamped(now).wall() <= now + 5 * MINUTE);
        prop_assert!(a.wall() > now + 5 * MINUTE || a.clamped(now) == a);
    }
}

/// What differs as `a: done, to do there, done after`.
fn compared(here: &mut Tab, there: &Tab, mode: ImportMode) -> Vec<String> {
    let file = ProgressFile::read(&there.logbook.export()).expect("is readable");
    let differences = here.logbook.compare(&file, mode, 9_000);
    let title = |step| here.logbook.roadmap().topic(step).title().to_string();
    let line = |&Difference { step, here, there, after }: &Difference| {
        format!("{}: {here:?} here, {there:?} there, {after:?} after", title(step))
    };
    differences.iter().map(line).collect()
}

#[test]
fn two_states_are_compared_step_by_step_with_what_an_import_makes_of_them() {
    let [doing, done, skipped] = [1, 2, 3];
    let mut here = replica(1, &[(0, done, 1_000), (2, doing, 1_000), (1, done, 5_000)]);
    let there = replica(2, &[(1, skipped, 1_000), (3, doing, 1_000), (0, done, 2_000), (2, done, 5_000)]);
    let merged = [
        "b: Done here, Skipped there, Done after",
        "c: Doing here, Done there, Done after",
        "d: ToDo here, Doing there, Doing after",
    ];
    assert_eq!(compared(&mut here, &there, ImportMode::Merge), merged, "the later one counts");
    let before = here.logbook.export();
    let replaced = compared(&mut here, &there, ImportMode::Replace);
    assert_eq!(replaced[0], "b: Done here, Skipped there, Skipped after");
    // What a file does not name is to do there, but for a snapshot of one topic.
    let none = replica(3, &[]);
    assert_eq!(compared(&mut here, &none, ImportMode::Restore)[0], "a: Done here, ToDo there, ToDo after");
    assert_eq!(compared(&mut here, &none, ImportMode::Merge)[0], "a: Done here, ToDo there, Done after");
    assert_eq!(compared(&mut here, &none, ImportMode::RestoreTopic), Vec::<String>::new());
    assert_eq!(here.logbook.export(), before, "nothing was changed");
}
