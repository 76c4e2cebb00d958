//! Marks that find their step again by themselves after an edit of the roadmap.

use crate::drawing::Tab;
use proptest::prelude::*;
use roadmap::{Action, BulkAction, Change, Mark, Memory, Storage};

const BEFORE: &str = "# T\n1. **Web**\n- Domain names & DNS\n- HTTP\n2. **Data**\n- SQL\n- C";

/// The same browser on a changed roadmap, with what the backup store has of the old one.
fn edited(storage: &Memory, old: &mut Tab, document: &str, tab: u16) -> Tab {
    old.logbook.request_whole_backup();
    let mut edited = Tab::of(storage, document, tab).at(9_000);
    for copy in old.logbook.take_pending_backup() {
        edited.logbook.merge_backup(&copy.key, Some(&copy.text), &copy.name);
    }
    edited.logbook.finish_backup_merge();
    edited
}

fn ticked(titles: &[&str]) -> (Memory, Tab) {
    let storage = Memory::default();
    let mut tab = Tab::of(&storage, BEFORE, 1);
    titles.iter().for_each(|title| drop(tab.tick(title)));
    (storage, tab)
}

fn keep(tab: &mut Tab) -> Change {
    tab.act_in_bulk(BulkAction::KeepRenamed)
}

#[test]
fn a_step_that_was_only_written_otherwise_keeps_its_mark_and_its_time_as_one_step_of_undo() {
    let (storage, mut old) = ticked(&["Domain names & DNS", "SQL"]);
    let after = BEFORE.replace("names & DNS", "Names, and DNS").replace("- SQL", "- SQL!");
    let mut tab = edited(&storage, &mut old, &after, 2);
    assert_eq!((tab.marks().as_str(), tab.logbook.renamed_count()), ("    ", 2));
    assert_eq!(keep(&mut tab).steps, 2);
    assert_eq!((tab.marks().as_str(), tab.logbook.orphan_count(), tab.logbook.renamed_count()), ("x x ", 0, 0));
    assert!(tab.logbook.export().contains("\"done\", 1000,"), "the time of the old mark");
    assert_eq!(Tab::of(&storage, &after, 3).marks(), "x x ");
    tab.act(Action::Undo);
    assert_eq!((tab.marks().as_str(), tab.logbook.orphan_count()), ("    ", 2));
    // Who took it back is not asked again, nor overruled at the next visit.
    let mut next = edited(&storage, &mut old, &after, 4);
    assert_eq!((next.logbook.renamed_count(), keep(&mut next)), (0, Change::default()));
    tab.act(Action::Redo);
    assert_eq!(tab.marks(), "x x ");
}

#[test]
fn nothing_is_kept_where_another_step_may_be_meant() {
    let cases = [
        ("another topic", BEFORE.replace("- SQL\n", "").replace("- HTTP", "- HTTP\n- SQL")),
        ("other words", BEFORE.replace("- SQL", "- SQL basics")),
        ("a sign that means something", BEFORE.replace("- C", "- C++")),
        ("two steps", BEFORE.replace("- SQL", "- SQL.\n- SQL!")),
        ("a topic with steps of its own", BEFORE.replace("- SQL", "- SQL!\n  - Joins")),
    ];
    for (what, after) in cases {
        let (storage, mut old) = ticked(&["SQL", "C"]);
        let mut tab = edited(&storage, &mut old, &after, 2);
        assert_eq!((tab.logbook.renamed_count(), keep(&mut tab)), (0, Change::default()), "{what}");
    }
}

#[test]
fn two_marks_that_fit_one_step_stay_without_it() {
    let storage = Memory::default();
    let mut old = Tab::of(&storage, "# T\n1. **A**\n- it.\n- it!", 1);
    old.tick("A");
    let mut tab = edited(&storage, &mut old, "# T\n1. **A**\n- it", 2);
    assert_eq!((tab.logbook.renamed_count(), tab.logbook.orphan_count()), (0, 2));
    keep(&mut tab);
    assert_eq!(tab.marks(), " ");
}

#[test]
fn a_step_of_which_something_was_said_keeps_that() {
    for mark in [Mark::Done, Mark::Skipped, Mark::ToDo] {
        let (storage, mut old) = ticked(&["SQL"]);
        let mut tab = edited(&storage, &mut old, &BEFORE.replace("- SQL", "- SQL!"), 2);
        tab.tick("SQL!");
        tab.mark("SQL!", mark);
        let before = tab.marks();
        assert_eq!(keep(&mut tab), Change::default());
        assert_eq!(tab.marks(), before);
    }
}

#[test]
fn without_the_names_of_the_backup_store_nothing_is_certain() {
    let (storage, _) = ticked(&["SQL"]);
    let mut tab = Tab::of(&storage, &BEFORE.replace("- SQL", "- SQL!"), 2);
    assert_eq!((tab.logbook.renamed_count(), keep(&mut tab)), (0, Change::default()));
}

#[test]
fn nothing_is_kept_where_a_newer_cairn_has_been() {
    let (storage, mut old) = ticked(&["SQL"]);
    let mut tab = edited(&storage, &mut old, &BEFORE.replace("- SQL", "- SQL!"), 2);
    storage.write("cairn::format", r#"{"v":2}"#).expect("memory");
    assert_eq!(keep(&mut tab), Change::default());
    assert_eq!(tab.logbook.orphan_count(), 1);
}

#[test]
fn two_tabs_that_keep_the_same_at_once_agree() {
    let (storage, mut old) = ticked(&["SQL", "C"]);
    let after = BEFORE.replace("- SQL", "- sql.").replace("- C", "- C;");
    let [mut one, mut other] = [2, 3].map(|tab| edited(&storage, &mut old, &after, tab));
    let begun = [&mut one, &mut other].map(|tab| tab.logbook.begin_in_bulk(BulkAction::KeepRenamed, 9_000));
    for (tab, begun) in [&mut one, &mut other].into_iter().zip(begun) {
        tab.logbook.advance(&mut begun.expect("may write"), usize::MAX);
    }
    for tab in [&mut one, &mut other] {
        tab.logbook.reread();
    }
    assert_eq!(one.logbook.export(), other.logbook.export());
    assert_eq!((one.marks().as_str(), one.logbook.orphan_count()), ("  xx", 0));
}

/// Titles of which some differ in what an author corrects, and some in what they mean.
fn titles() -> impl Strategy<Value = Vec<String>> {
    let title = ("[ab]{1,2}", prop::sample::select(vec!["", ".", "!", "+"])).prop_map(|(word, sign)| word + sign);
    prop::collection::vec(title, 1..6)
}

fn document(titles: &[String]) -> String {
    titles.iter().fold("# T\n1. **A**\n".to_owned(), |text, title| text + &format!("- {title}\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_mark_is_lost_made_or_moved_twice(before in titles(), after in titles(), marked in 0u32..64) {
        let storage = Memory::default();
        let mut old = Tab::of(&storage, &document(&before), 1);
        let steps: Vec<_> = old.logbook.roadmap().steps(roadmap::NodeId::ROOT).collect();
        for (at, &step) in steps.iter().enumerate().filter(|(at, _)| marked >> at & 1 == 1) {
            old.logbook.mark(step, if at % 2 == 0 { Mark::Done } else { Mark::Skipped }, 1_000);
        }
        let mut tab = edited(&storage, &mut old, &document(&after), 2);
        let count = |tab: &Tab| tab.logbook.orphan_count() + tab.marks().trim().replace(' ', "").len();
        let (all, before_it, certain) = (count(&tab), tab.logbook.export(), tab.logbook.renamed_count());
        let (marks, orphans) = (tab.marks(), tab.logbook.orphan_count());
        prop_assert_eq!(keep(&mut tab).steps, certain);
        prop_assert_eq!(count(&tab), all);
        prop_assert_eq!(tab.logbook.orphan_count() + certain, orphans);
        prop_assert_eq!(tab.logbook.renamed_count(), 0, "once is enough");
        if certain == 0 {
            prop_assert_eq!(tab.logbook.export(), before_it);
        } else {
            tab.act(Action::Undo);
            prop_assert_eq!((tab.marks(), tab.logbook.orphan_count()), (marks, orphans));
        }
    }
}
