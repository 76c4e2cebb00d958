//! The trail: each section as wide as its hours, and filled by what is done of it.

use crate::drawing::{Tab, node};
use proptest::prelude::*;
use roadmap::{Completion, Hours, Mark, Memory, NodeId, Stretch, trail_widths};

const TREE: &str = "A (30)\n  a (10)\n  b (20)\nB (10)\n  c (10)";

fn of_hours(hours: u32) -> Completion {
    Completion { steps: 1, hours: Hours::whole(hours), ..Completion::default() }
}

fn stretches(tab: &Tab) -> Vec<Stretch> {
    let roadmap = tab.logbook.roadmap();
    roadmap.children(NodeId::ROOT).map(|section| Stretch::of(tab.logbook.completion(section))).collect()
}

fn tab() -> Tab {
    Tab::open(&Memory::default(), TREE, 1).at(1_000)
}

#[test]
fn a_section_is_as_wide_as_its_hours() {
    assert_eq!(trail_widths(&[of_hours(30), of_hours(10)]), [7500, 2500]);
    assert_eq!(trail_widths(&[of_hours(0), of_hours(100)]), [1111, 8889]);
    let steps = |steps| Completion { steps, ..Completion::default() };
    assert_eq!(trail_widths(&[steps(1), steps(3)]), [2500, 7500]);
    assert_eq!(trail_widths(&[steps(1)]), [10_000]);
    assert_eq!(trail_widths(&[]), [0; 0]);
}

#[test]
fn no_mark_moves_a_section() {
    let mut tab = tab();
    let widths = |tab: &Tab| {
        let roadmap = tab.logbook.roadmap();
        let sections = roadmap.children(NodeId::ROOT).map(|section| tab.logbook.completion(section));
        trail_widths(&sections.collect::<Vec<Completion>>())
    };
    let before = widths(&tab);
    for (title, mark) in [("a", Mark::Done), ("b", Mark::Skipped), ("c", Mark::Skipped)] {
        let step = node(tab.logbook.roadmap(), title);
        tab.logbook.mark(step, mark, 2_000);
        assert_eq!(widths(&tab), before, "{title}");
    }
}

#[test]
fn a_stretch_is_filled_by_what_is_done_begun_and_left_out() {
    let mut tab = tab();
    let mut mark = |title: &str, mark| {
        let step = node(tab.logbook.roadmap(), title);
        tab.logbook.mark(step, mark, 2_000);
        stretches(&tab)
    };
    let stretch = |done, doing, skipped| Stretch { done, doing, skipped };
    assert_eq!(mark("a", Mark::Doing), [stretch(0, 333, 0), stretch(0, 0, 0)]);
    assert_eq!(mark("a", Mark::Done), [stretch(333, 0, 0), stretch(0, 0, 0)]);
    assert_eq!(mark("b", Mark::Skipped), [stretch(334, 0, 666), stretch(0, 0, 0)]);
    assert_eq!(mark("c", Mark::Done), [stretch(334, 0, 666), stretch(1000, 0, 0)]);
}

proptest! {
    #[test]
    fn widths_add_up(hours in prop::collection::vec(0u32..100_000, 1..500)) {
        let sections: Vec<Completion> = hours.into_iter().map(of_hours).collect();
        prop_assert_eq!(trail_widths(&sections).iter().sum::<u32>(), 10_000);
    }
}
