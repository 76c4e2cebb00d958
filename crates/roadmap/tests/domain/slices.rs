//! Long actions, which are done in slices between the frames of a page.

use crate::drawing::{Tab, drawn, node};
use crate::storages::{FailingStorage, open};
use proptest::prelude::*;
use roadmap::{Action, Mark, Memory, NodeId, Storage, Trouble};

/// A section of `steps` steps, and one more step.
fn long(steps: usize) -> String {
    let steps: String = (0..steps).map(|step| format!("\n  - s{step}")).collect();
    format!("L{steps}\nO\n  - o")
}

#[test]
fn a_long_action_is_done_in_slices_and_counts_only_saved_marks() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, &long(200), 1);
    let section = node(tab.logbook.roadmap(), "L");
    let mut running = tab.logbook.begin(Action::Mark(section, Mark::Done), 5).expect("nothing is newer");
    assert_eq!(tab.logbook.completion(section).steps_done, 0, "nothing is marked before it is saved");
    let mut slices = Vec::new();
    while !running.is_finished() {
        let change = tab.logbook.advance(&mut running, 64);
        let mut stored = 0;
        storage.each("cairn:test:", &mut |_, _| stored += 1).expect("memory");
        assert_eq!(stored, tab.logbook.completion(section).steps_done);
        assert_eq!(change.topics.len(), change.steps + 2, "the steps, their section, the roadmap");
        slices.push(change.steps);
    }
    assert_eq!(slices, [64, 64, 64, 8]);
    assert_eq!((running.steps(), running.unsaved()), (200, 0));
}

#[test]
fn marks_made_during_a_long_action_stay() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, &long(200), 1).at(5);
    let mut other = Tab::open(&storage, &long(200), 2).at(7);
    let section = node(tab.logbook.roadmap(), "L");
    let mut running = tab.logbook.begin(Action::Mark(section, Mark::Done), 5).expect("nothing is newer");
    tab.logbook.advance(&mut running, 100);
    tab.mark("s150", Mark::Skipped);
    other.mark("s160", Mark::Doing);
    tab.mark("s10", Mark::ToDo);
    tab.logbook.advance(&mut running, usize::MAX);
    for (title, mark) in
        [("s10", Mark::ToDo), ("s150", Mark::Skipped), ("s160", Mark::Doing), ("s9", Mark::Done), ("s199", Mark::Done)]
    {
        let step = node(tab.logbook.roadmap(), title);
        assert_eq!(tab.logbook.mark_of(step), mark, "{title}");
        assert_eq!(Tab::open(&storage, &long(200), 3).logbook.mark_of(step), mark, "{title}");
    }
}

#[test]
fn an_unsaved_mark_overwrites_none_made_during_a_long_action() {
    let storage = FailingStorage::default();
    let open = |tab| open(&storage, &long(200), tab);
    let (mut one, mut other) = (open(1), open(2));
    let [section, o] = ["L", "o"].map(|title| node(one.roadmap(), title));
    storage.full.set(true);
    one.mark(o, Mark::Done, 5);
    storage.full.set(false);
    let mut running = one.begin(Action::Mark(section, Mark::Done), 6).expect("nothing is newer");
    one.advance(&mut running, 1);
    other.mark(o, Mark::Skipped, 9);
    one.advance(&mut running, usize::MAX);
    assert_eq!(open(3).mark_of(o), Mark::Skipped);
    assert_eq!((one.mark_of(o), one.trouble()), (Mark::Skipped, Trouble::default()));
}

#[test]
fn a_long_action_wins_over_all_earlier_marks_although_its_clock_is_behind() {
    let storage = Memory::default();
    let mut stale = Tab::open(&storage, &long(200), 1).at(5);
    Tab::open(&storage, &long(200), 2).at(9_000).mark("s150", Mark::Doing);
    stale.tick("L");
    let step = node(stale.logbook.roadmap(), "s150");
    assert_eq!(Tab::open(&storage, &long(200), 3).logbook.mark_of(step), Mark::Done);
}

proptest! {
    #[test]
    fn slices_of_any_size_do_what_one_action_does(sizes in prop::collection::vec(1usize..90, 1..12)) {
        let (sliced, whole) = (Memory::default(), Memory::default());
        let mut tab = Tab::open(&sliced, &long(150), 1);
        tab.mark("s3", Mark::Skipped);
        let mut running = tab.logbook.begin(Action::Mark(NodeId::ROOT, Mark::Done), 9).expect("nothing is newer");
        let mut sizes = sizes.into_iter().cycle();
        while !running.is_finished() {
            tab.logbook.advance(&mut running, sizes.next().expect("goes round"));
        }
        let mut other = Tab::open(&whole, &long(150), 1);
        other.mark("s3", Mark::Skipped);
        let change = other.logbook.mark(NodeId::ROOT, Mark::Done, 9);
        prop_assert_eq!(change.steps, running.steps());
        prop_assert_eq!(format!("{sliced:?}"), format!("{whole:?}"));
        prop_assert_eq!(drawn(&tab.logbook), drawn(&other.logbook));
    }
}
