use proptest::prelude::*;

use crate::drawing::{Tab, markdown, node, read};
use roadmap::{Action, BulkAction, Change, Completion, Hours, Mark, Memory, NodeId, Progress, Roadmap};

const TREE: &str = "
A (10)
  B (4)
    - a
    - b
  C (6)
D
  E
  F (1.5)";

#[test]
fn ticking_rolls_up_by_steps_and_by_hours() {
    let mut tab = Tab::open(&Memory::default(), TREE, 1);
    tab.tick("a");
    tab.tick("F");
    tab.expect(
        "
        [-] A 1/3 2 of 10 h
          [-] B 1/2 2 of 4 h
            [x] a
            [ ] b
          [ ] C
        [-] D 1/2 1.5 of 1.5 h
          [ ] E
          [x] F
        ",
    );
    tab.tick("A");
    tab.untick("B");
    tab.expect(
        "
        [-] A 1/3 6 of 10 h
          [ ] B 0/2 0 of 4 h
            [ ] a
            [ ] b
          [x] C
        [-] D 1/2 1.5 of 1.5 h
          [ ] E
          [x] F
        ",
    );
}

#[test]
fn a_command_returns_just_the_topics_that_changed() {
    let mut tab = Tab::open(&Memory::default(), TREE, 1);
    let titles = |tab: &Tab, change: &Change| -> Vec<String> {
        let mut topics = change.topics.clone();
        topics.sort();
        topics.iter().map(|&node| tab.logbook.roadmap().topic(node).title().to_string()).collect()
    };
    let change = tab.tick("a");
    assert_eq!((titles(&tab, &change).join(" "), change.steps), ("Test A B a".to_owned(), 1));
    let change = tab.tick("B");
    assert_eq!((titles(&tab, &change).join(" "), change.steps), ("Test A B b".to_owned(), 1));
    assert_eq!(tab.tick("B"), Change::default());
}

#[test]
fn hours_without_an_estimate_below_are_shared_evenly_by_the_steps() {
    let roadmap = read(&markdown("A (10)\n  B (4)\n    - a\n    - b\n  C\n    - c\n    - d\n  E")).roadmap;
    let progress = Progress::new(&roadmap);
    let hours: Vec<String> =
        roadmap.steps(NodeId::ROOT).map(|step| progress.completion(step).hours.to_string()).collect();
    assert_eq!(hours, ["2", "2", "2", "2", "2"]);
}

#[test]
fn skipped_steps_leave_the_total_and_stay_skipped_when_their_topic_is_ticked() {
    let mut tab = Tab::open(&Memory::default(), "A (4)\n  - a\n  - b", 1);
    tab.mark("a", Mark::Skipped);
    tab.expect("[ ] A 0/1 0 of 2 h\n  [~] a\n  [ ] b");
    tab.tick("A");
    tab.expect("[x] A 1/1 2 of 2 h\n  [~] a\n  [x] b");
    tab.untick("A");
    tab.tick("a");
    tab.expect("[-] A 1/2 2 of 4 h\n  [x] a\n  [ ] b");
}

#[test]
fn thousandths_are_0_and_1000_only_at_the_ends() {
    let mut tab = Tab::open(&Memory::default(), "A (1000)\n  - a (0.01 h)\n  - b (999.99 h)\nB\n  - c", 1);
    let part = |tab: &Tab, title| tab.logbook.completion(node(tab.logbook.roadmap(), title)).per_mille();
    assert_eq!(part(&tab, "A"), 0);
    tab.tick("a");
    assert_eq!(part(&tab, "A"), 1);
    tab.untick("a");
    tab.tick("b");
    assert_eq!((part(&tab, "A"), part(&tab, "B")), (999, 0));
    tab.tick("a");
    tab.tick("c");
    assert_eq!((part(&tab, "A"), part(&tab, "B")), (1000, 1000));
}

#[test]
fn unticking_a_topic_leaves_its_begun_steps() {
    let mut tab = Tab::open(&Memory::default(), "A\n  - a\n  - b", 1);
    tab.mark("a", Mark::Doing);
    tab.tick("b");
    tab.untick("A");
    assert_eq!(tab.logbook.mark_of(tab.logbook.roadmap().steps(NodeId::ROOT).next().expect("a step")), Mark::Doing);
}

#[test]
fn a_topic_looks_begun_or_left_out_only_as_long_as_nothing_of_it_is_done() {
    let mut tab = Tab::open(&Memory::default(), "A (6)\n  - a\n  - b\n  - c", 1);
    tab.mark("a", Mark::Doing);
    tab.mark("b", Mark::Skipped);
    tab.expect("[/] A 0/2 0 of 4 h\n  [/] a\n  [~] b\n  [ ] c");
    tab.tick("c");
    tab.expect("[-] A 1/2 2 of 4 h\n  [/] a\n  [~] b\n  [x] c");
    tab.tick("a");
    tab.expect("[x] A 2/2 4 of 4 h\n  [x] a\n  [~] b\n  [x] c");
    tab.mark("a", Mark::Skipped);
    tab.mark("c", Mark::Skipped);
    tab.expect("[~] A 0/0 0 of 0 h\n  [~] a\n  [~] b\n  [~] c");
    assert!(tab.logbook.completion(NodeId::ROOT).is_finished(), "nothing is left to do");
    tab.act_in_bulk(BulkAction::Unmark(node(tab.logbook.roadmap(), "A"), Mark::Skipped));
    tab.expect("[ ] A 0/3 0 of 6 h\n  [ ] a\n  [ ] b\n  [ ] c");
}

#[test]
fn a_topic_is_begun_skipped_and_taken_back_without_touching_what_is_done() {
    let mut tab = Tab::open(&Memory::default(), "A\n  - a\n  - b\n  - c\n  - d", 1);
    tab.tick("a");
    tab.mark("b", Mark::Skipped);
    tab.mark("c", Mark::Doing);
    let topic = node(tab.logbook.roadmap(), "A");
    let mark = |tab: &mut Tab, mark| (tab.act(Action::Mark(topic, mark)).steps, tab.marks());
    let unmark = |tab: &mut Tab, mark| (tab.act_in_bulk(BulkAction::Unmark(topic, mark)).steps, tab.marks());
    assert_eq!(mark(&mut tab, Mark::Doing), (1, "x-//".to_owned()));
    assert_eq!(unmark(&mut tab, Mark::Doing), (2, "x-  ".to_owned()));
    assert_eq!(mark(&mut tab, Mark::Skipped), (2, "x---".to_owned()));
    assert_eq!(mark(&mut tab, Mark::Doing), (0, "x---".to_owned()));
    assert_eq!(unmark(&mut tab, Mark::Skipped), (3, "x   ".to_owned()));
    assert_eq!((tab.act(Action::Undo).steps, tab.marks()), (3, "x---".to_owned()));
    assert_eq!((tab.act(Action::Redo).steps, tab.marks()), (3, "x   ".to_owned()));
    assert_eq!(unmark(&mut tab, Mark::Done), (1, "    ".to_owned()));
    tab.tick("a");
    tab.mark("a", Mark::Skipped);
    assert_eq!(tab.marks(), "-   ", "a step itself takes any mark");
}

#[test]
fn taking_a_mark_back_leaves_a_step_that_another_tab_has_ticked_meanwhile() {
    let storage = Memory::default();
    let mut tab = Tab::open(&storage, "A\n  - a\n  - b", 1);
    let topic = node(tab.logbook.roadmap(), "A");
    tab.act(Action::Mark(topic, Mark::Doing));
    Tab::open(&storage, "A\n  - a\n  - b", 2).at(2_000).tick("a");
    let begun = tab.logbook.begin_in_bulk(BulkAction::Unmark(topic, Mark::Doing), 3_000);
    tab.logbook.advance(&mut begun.expect("no newer Cairn"), usize::MAX);
    assert_eq!(tab.marks(), "x ");
}

#[test]
fn next_up_is_the_first_step_not_done() {
    let mut tab = Tab::open(&Memory::default(), TREE, 1);
    let next = |tab: &Tab| tab.logbook.next_up().map(|node| tab.logbook.roadmap().topic(node).title().to_string());
    assert_eq!(next(&tab).as_deref(), Some("a"));
    tab.tick("a");
    tab.mark("b", Mark::Skipped);
    assert_eq!(next(&tab).as_deref(), Some("C"));
    tab.tick("A");
    assert_eq!(next(&tab).as_deref(), Some("E"));
    tab.tick("D");
    assert_eq!(next(&tab), None);
}

#[test]
fn next_up_is_a_begun_step_before_all_others() {
    let mut tab = Tab::open(&Memory::default(), TREE, 1);
    let next = |tab: &Tab| tab.logbook.next_up().map(|node| tab.logbook.roadmap().topic(node).title().to_string());
    tab.mark("E", Mark::Doing);
    tab.mark("b", Mark::Doing);
    assert_eq!(next(&tab).as_deref(), Some("b"));
    tab.tick("b");
    assert_eq!(next(&tab).as_deref(), Some("E"));
    tab.tick("E");
    assert_eq!(next(&tab).as_deref(), Some("a"));
}

/// The completion of a topic, counted from its steps.
fn counted(
    roadmap: &Roadmap,
    node: NodeId,
    mark: impl Fn(NodeId) -> Mark,
    share: impl Fn(NodeId) -> Hours,
) -> Completion {
    let mut sum = Completion::default();
    for step in roadmap.steps(node) {
        let hours = share(step);
        let (steps, hours_in_all) = match mark(step) {
            Mark::Skipped => (&mut sum.steps_skipped, &mut sum.hours_skipped),
            _ => (&mut sum.steps, &mut sum.hours),
        };
        *steps += 1;
        *hours_in_all += hours;
        match mark(step) {
            Mark::Doing => {
                sum.steps_doing += 1;
                sum.hours_doing += hours;
            }
            Mark::Done => {
                sum.steps_done += 1;
                sum.hours_done += hours;
            }
            Mark::ToDo | Mark::Skipped => {}
        }
    }
    sum
}

fn trees() -> impl Strategy<Value = String> {
    prop::collection::vec((0usize..4, prop::option::of(0u32..40)), 1..40).prop_map(|lines| {
        let mut deepest = 0;
        let mut expansion = String::new();
        for (index, (level, hours)) in lines.into_iter().enumerate() {
            let level = level.min(deepest);
            deepest = level + 1;
            let hours = hours.map_or(String::new(), |hours| format!(" ({}.{:02})", hours / 4, hours % 4 * 25));
            expansion += &format!("{}T{index}{hours}\n", "  ".repeat(level));
        }
        expansion
    })
}

proptest! {
    #[test]
    fn completion_equals_what_counting_the_steps_gives(
        expansion in trees(),
        actions in prop::collection::vec((any::<prop::sample::Index>(), 0usize..4), 0..30),
    ) {
        let roadmap = read(&markdown(&expansion)).roadmap;
        let shares: Vec<Hours> = roadmap.nodes().map(|node| Progress::new(&roadmap).completion(node).hours).collect();
        let mut tab = Tab::open(&Memory::default(), &expansion, 1);
        for (index, mark) in actions {
            let node = roadmap.nodes().nth(index.index(roadmap.len())).expect("in range");
            let mark = [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped][mark];
            let before: Vec<Completion> = roadmap.nodes().map(|node| tab.logbook.completion(node)).collect();
            let change = tab.logbook.mark(node, mark, 1);
            for node in roadmap.nodes() {
                let now = tab.logbook.completion(node);
                prop_assert_eq!(change.topics.contains(&node), now != before[node.index()]);
                prop_assert!(change.topics.iter().filter(|&&topic| topic == node).count() <= 1);
                prop_assert_eq!(now, counted(&roadmap, node, |step| tab.logbook.mark_of(step), |step| shares[step.index()]));
            }
        }
    }

    #[test]
    fn all_hours_of_a_topic_reach_its_steps(expansion in trees()) {
        let reading = read(&markdown(&expansion));
        let progress = Progress::new(&reading.roadmap);
        let roadmap = reading.roadmap;
        for node in roadmap.topics() {
            let topic = roadmap.topic(node);
            let lines: Vec<usize> = roadmap.subtree(node).map(|below| roadmap.topic(below).line()).collect();
            let agrees = reading.warnings.iter().filter_map(|warning| warning.line()).all(|line| !lines.contains(&line));
            if let (Some(estimate), true) = (topic.estimate(), agrees) {
                prop_assert_eq!(progress.completion(node).hours, estimate);
            }
        }
    }
}
