use crate::drawing::{Tab, node};
use proptest::prelude::*;
use roadmap::{Action, ActionKind, Direction, ImportMode, Mark, Memory, NodeId};

const OUTLINE: &str = "A\n  - a\n  - b\n  - c\nB\n  - d";

fn tab() -> Tab {
    Tab::open(&Memory::default(), OUTLINE, 1)
}

#[test]
fn every_gesture_is_one_step_of_undo_and_of_redo() {
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
    assert_eq!(tab.act(Action::Undo).steps, 0, "there is nothing more");
    for after in [" x  ", " x- ", "xx- ", "  - "] {
        tab.act(Action::Redo);
        assert_eq!(tab.marks(), after);
    }
    assert_eq!(tab.act(Action::Redo).steps, 0);
}

#[test]
fn a_new_gesture_ends_what_could_be_done_again() {
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
fn what_changed_nothing_is_no_step() {
    let mut tab = tab();
    tab.tick("a");
    tab.tick("a");
    tab.act(Action::Undo);
    assert_eq!(tab.marks(), "    ");
}

#[test]
fn undo_takes_back_only_what_is_still_ours() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, OUTLINE, 1);
    let mut other = Tab::open(&storage, OUTLINE, 2).at(9_000);
    one.tick("A");
    other.mark("b", Mark::Skipped);
    let mut marking = one.logbook.begin(Action::Undo, 10_000).expect("there is a action");
    one.logbook.go_on(&mut marking, usize::MAX);
    assert_eq!((marking.steps(), marking.others(), marking.direction()), (2, 1, Direction::Undo));
    assert_eq!(marking.kind(), ActionKind::Marked(node(one.logbook.roadmap(), "A"), Mark::Done));
    assert_eq!(one.marks(), " -  ");
    one.act(Action::Redo);
    assert_eq!(one.marks(), "x-x ", "and does not do again what it did not take back");
    assert_eq!(Tab::open(&storage, OUTLINE, 3).marks(), "x-x ");
}

#[test]
fn what_another_marked_between_two_gestures_is_put_back_and_stays() {
    let storage = Memory::default();
    let mut one = Tab::open(&storage, OUTLINE, 1);
    let mut other = Tab::open(&storage, OUTLINE, 2).at(9_000);
    one.tick("a");
    other.mark("a", Mark::Doing);
    one = one.at(10_000);
    one.tick("a");
    one.act(Action::Undo);
    assert_eq!(one.marks(), "/   ");
    assert_eq!(one.act(Action::Undo).steps, 0, "the first tick is the other's business by now");
    assert_eq!(one.marks(), "/   ");
}

#[test]
fn an_import_a_reset_and_a_state_brought_back_are_undone_like_any_other() {
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
    tab.act(Action::Reset(NodeId::ROOT));
    assert_eq!(tab.marks(), "    ");
    tab.act(Action::Undo);
    assert_eq!(tab.marks(), "   x");
}

#[test]
fn what_is_undone_is_kept() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, OUTLINE, 1);
    tab.tick("A");
    tab.act(Action::Undo);
    assert_eq!(Tab::open(&storage, OUTLINE, 2).marks(), "    ");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// However actions, undo and redo follow each other: it is as with a list of states and a place in it.
    #[test]
    fn undo_walks_through_the_states_there_were(
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

    /// Two tabs of one browser, each undoing its own: none ever touches what the other did last.
    #[test]
    fn undo_never_touches_what_another_did_last(
        acts in prop::collection::vec((0usize..2, 0usize..5, any::<bool>()), 1..40),
    ) {
        let storage = Memory::default();
        let mut tabs = [1, 2].map(|tab| Tab::open(&storage, OUTLINE, tab));
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
                    prop_assert!(what != 4 || last[step] == Some(who), "step {step} was the other's");
                    last[step] = Some(who);
                }
            }
            let _ = change;
        }
    }
}
