use crate::drawing::{Tab, node};
use proptest::prelude::*;
use roadmap::{Action, ActionKind, BulkAction, Direction, ImportMode, Mark, Memory, NodeId, NotBegun};

const TREE: &str = "A\n  - a\n  - b\n  - c\nB\n  - d";

fn tab() -> Tab {
    Tab::open(&Memory::default(), TREE, 1)
}

#[test]
fn chosen_steps_of_a_topic_are_ticked_and_unticked_as_one() {
    let mut tab = tab();
    tab.mark("c", Mark::Skipped);
    let [topic, steps @ ..] = ["A", "a", "b", "c"].map(|title| node(tab.logbook.roadmap(), title));
    assert_eq!(tab.act_in_bulk(BulkAction::Tick(topic, steps.to_vec())).steps, 2, "what was skipped stays");
    assert_eq!(tab.marks(), "xx- ");
    tab.act(Action::Undo);
    assert_eq!(tab.marks(), "  - ");
    tab.act(Action::Redo);
    assert_eq!(tab.marks(), "xx- ");
}

#[test]
fn every_action_is_one_step_of_undo_and_of_redo() {
    let mut tab = tab();
    tab.tick("b");
    tab.mark("c", Mark::Skipped);
    assert_eq!(tab.tick("A").steps, 1);
    assert_eq!(tab.marks(), "xx- ");
    tab.untick("A");
    assert_eq!(tab.marks(), "  - ");
    for before in ["xx- ", " x- ", " x  ", "    "] {
        tab.act(Action::Undo);
        assert_eq!(tab.marks(), before);
    }
    assert_eq!(tab.act(Action::Undo).steps, 0, "nothing is left to undo");
    for after in [" x  ", " x- ", "xx- ", "  - "] {
        tab.act(Action::Redo);
        assert_eq!(tab.marks(), after);
    }
    assert_eq!(tab.act(Action::Redo).steps, 0);
}

#[test]
fn what_cannot_be_begun_says_why() {
    let mut tab = tab();
    let mut reason = |action: Action| tab.logbook.begin(action, 9_000).err();
    assert_eq!(reason(Action::Undo), Some(NotBegun::NothingToUndo));
    assert_eq!(reason(Action::Redo), Some(NotBegun::NothingToRedo));
    assert_eq!(reason(Action::Mark(NodeId::ROOT, Mark::Done)), None);
    tab.tick("a");
    tab.logbook.note_newer_version();
    let reasons =
        [Action::Undo, Action::Mark(NodeId::ROOT, Mark::Done)].map(|action| tab.logbook.begin(action, 9_000).err());
    assert_eq!(reasons, [Some(NotBegun::ReadOnly); 2]);
    let bulk = tab.logbook.begin_in_bulk(BulkAction::Reset(NodeId::ROOT), 9_000);
    assert_eq!(bulk.err(), Some(NotBegun::ReadOnly));
}

#[test]
fn a_new_action_clears_what_could_be_redone() {
    let mut tab = tab();
    tab.tick("a");
    tab.act(Action::Undo);
    assert!(tab.logbook.redoable().is_some());
    tab.tick("b");
    assert_eq!(tab.logbook.redoable(), None);
    assert_eq!(tab.act(Action::Redo).steps, 0);
    assert_eq!(tab.marks(), " x  ");
}

#[test]
fn an_action_that_changes_nothing_is_no_step_of_undo() {
    let mut tab = tab();
    tab.tick("a");
    tab.tick("a");
    tab.act(Action::Undo);
    assert_eq!(tab.marks(), "    ");
}

#[test]
fn undo_leaves_steps_that_were_marked_elsewhere_since() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, TREE, 1);
    let mut other = Tab::open(&storage, TREE, 2).at(9_000);
    one.tick("A");
    other.mark("b", Mark::Skipped);
    let mut running = one.logbook.begin(Action::Undo, 10_000).expect("there is an action");
    one.logbook.advance(&mut running, usize::MAX);
    assert_eq!((running.steps(), running.changed_elsewhere(), running.direction()), (2, 1, Direction::Undo));
    assert_eq!(running.kind(), ActionKind::Marked(node(one.logbook.roadmap(), "A"), Mark::Done));
    assert_eq!(one.marks(), " -  ");
    one.act(Action::Redo);
    assert_eq!(one.marks(), "x-x ", "redo leaves what undo left");
    assert_eq!(Tab::open(&storage, TREE, 3).marks(), "x-x ");
}

#[test]
fn undo_restores_a_mark_that_another_tab_made_between_two_actions() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, TREE, 1);
    let mut other = Tab::open(&storage, TREE, 2).at(9_000);
    one.tick("a");
    other.mark("a", Mark::Doing);
    one = one.at(10_000);
    one.tick("a");
    one.act(Action::Undo);
    assert_eq!(one.marks(), "/   ");
    assert_eq!(one.act(Action::Undo).steps, 0, "the step was marked elsewhere after the first tick");
    assert_eq!(one.marks(), "/   ");
}

#[test]
fn an_import_a_reset_and_a_restored_snapshot_can_be_undone() {
    let mut source = tab();
    source.tick("A");
    let text = source.logbook.export();
    let mut tab = tab();
    tab.tick("d");
    for (mode, after) in [(ImportMode::Merge, "xxxx"), (ImportMode::Replace, "xxx "), (ImportMode::Restore, "xxx ")] {
        tab.import(&text, mode);
        assert_eq!(tab.marks(), after);
        tab.act(Action::Undo);
        assert_eq!(tab.marks(), "   x");
        tab.act(Action::Redo);
        assert_eq!(tab.marks(), after);
        tab.act(Action::Undo);
    }
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    assert_eq!(tab.marks(), "    ");
    tab.act(Action::Undo);
    assert_eq!(tab.marks(), "   x");
}

#[test]
fn undo_is_saved() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, TREE, 1);
    tab.tick("A");
    tab.act(Action::Undo);
    assert_eq!(Tab::open(&storage, TREE, 2).marks(), "    ");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// However actions, undo and redo follow each other, the result is the one of a list of states and a position in
    /// it.
    #[test]
    fn undo_and_redo_walk_through_the_earlier_states(
        acts in prop::collection::vec((0usize..8, 0usize..4, 0u64..3), 1..40),
    ) {
        let titles = ["a", "b", "c", "d", "A", "B"];
        let mut tab = tab();
        let (mut states, mut place) = (vec![tab.marks()], 0_usize);
        for (what, mark, wall) in acts {
            tab = tab.at(wall);
            match what {
                6 => {
                    tab.act(Action::Undo);
                    place = place.saturating_sub(1);
                }
                7 => {
                    tab.act(Action::Redo);
                    place = (place + 1).min(states.len() - 1);
                }
                _ => {
                    let mark = [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped][mark];
                    if tab.mark(titles[what], mark).steps > 0 {
                        states.truncate(place + 1);
                        states.push(tab.marks());
                        place += 1;
                    }
                }
            }
            prop_assert_eq!(tab.marks(), states[place].as_str());
        }
    }

    /// Two tabs of one browser, each of which undoes its own actions.
    #[test]
    fn undo_never_changes_a_step_that_another_tab_marked_last(
        acts in prop::collection::vec((0usize..2, 0usize..5, any::<bool>()), 1..40),
    ) {
        let storage = Memory::default();
        let mut tabs = [1, 2].map(|tab| Tab::open(&storage, TREE, tab));
        let mut last: [Option<usize>; 4] = [None; 4];
        for (wall, (who, what, done)) in acts.into_iter().enumerate() {
            let mark = if done { Mark::Done } else { Mark::ToDo };
            let tab = &mut tabs[who];
            tab.logbook.reread();
            let before = tab.marks();
            let change = match what {
                4 => tab.logbook.act(Action::Undo, wall as u64),
                step => {
                    let step = node(tab.logbook.roadmap(), ["a", "b", "c", "d"][step]);
                    tab.logbook.mark(step, mark, wall as u64)
                }
            };
            let after = tab.marks();
            for (step, (before, after)) in before.chars().zip(after.chars()).enumerate() {
                if before != after {
                    prop_assert!(what != 4 || last[step] == Some(who), "the other tab marked step {step} last");
                    last[step] = Some(who);
                }
            }
            let _ = change;
        }
    }
}
