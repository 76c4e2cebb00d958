//! Marks whose topics change or go when the author edits the roadmap.

use crate::drawing::{Tab, node, read};
use roadmap::{Action, BulkAction, ImportMode, Mark, Memory, NodeId, Orphan, Storage};

const BEFORE: &str = "# T\n1. **Web**\n- Domain names & DNS\n- HTTP basics\n2. **Data**\n- SQL\n- Testing `it`";

fn before() -> (Memory, Tab) {
    let storage = Memory::default();
    let tab = Tab::of(&storage, BEFORE, 1);
    (storage, tab)
}

fn id(document: &str, title: &str) -> String {
    let roadmap = read(document).roadmap;
    roadmap.topic(node(&roadmap, title)).id().to_string()
}

/// The titles of the orphans, each with the title of the step that is suggested for it.
fn suggestions(tab: &Tab) -> Vec<(String, Option<String>)> {
    let title = |step| tab.logbook.roadmap().topic(step).title().to_string();
    tab.logbook.orphans().into_iter().map(|Orphan { title: of, likely, .. }| (of, likely.map(title))).collect()
}

/// A tab on a changed roadmap. `with_names` merges the backup of the old tab, which has the titles.
fn reopened(storage: &Memory, mut old: Tab, document: &str, with_names: bool) -> Tab {
    let mut tab = Tab::of(storage, document, 2).at(9_000);
    if with_names {
        for copy in old.logbook.take_pending_backup() {
            tab.logbook.merge_backup(&copy.key, Some(&copy.text), &copy.name);
        }
        tab.logbook.finish_backup_merge();
    }
    tab
}

#[test]
fn orphans_stay_and_are_exported() {
    let (storage, mut old) = before();
    old.tick("SQL");
    old.tick("HTTP basics");
    let exported = old.logbook.export();
    let document = BEFORE.replace("- SQL\n", "");
    let tab = Tab::of(&storage, &document, 2);
    assert_eq!(tab.logbook.orphan_count(), 1);
    assert_eq!(tab.logbook.trouble(), roadmap::Trouble::default());
    assert!(tab.logbook.export().contains(&id(BEFORE, "SQL")));
    let mut back = Tab::of(&Memory::default(), BEFORE, 3);
    back.import(&tab.logbook.export(), ImportMode::Merge);
    assert_eq!(back.logbook.export(), exported);
    let mut other = Tab::of(&Memory::default(), &document, 4);
    other.import(&exported, ImportMode::Merge);
    assert_eq!((other.logbook.orphan_count(), other.logbook.export()), (1, tab.logbook.export()));
    assert_eq!(Tab::of(&storage, BEFORE, 5).logbook.mark_of(node(tab.logbook.roadmap(), "HTTP basics")), Mark::Done);
}

#[test]
fn a_suggested_step_has_the_same_title_anywhere_or_a_similar_one_under_the_same_topic() {
    for with_names in [true, false] {
        let (storage, mut old) = before();
        for title in ["Domain names & DNS", "HTTP basics", "SQL", "Testing it"] {
            old.tick(title);
        }
        let after =
            "# T\n1. **Web**\n- Domain names and DNS\n- Caches\n2. **Data**\n- Joins\n3. **Craft**\n- Testing `it`";
        let tab = reopened(&storage, old, after, with_names);
        let mut found = suggestions(&tab);
        found.sort_by_key(|(title, _)| title.to_ascii_lowercase());
        let likely: Vec<Option<&str>> = found.iter().map(|(_, likely)| likely.as_deref()).collect();
        assert_eq!(likely, [Some("Domain names and DNS"), None, None, Some("Testing it")], "{with_names}");
        let first = if with_names { "Domain names & DNS" } else { "domain names dns" };
        assert_eq!(found[0].0, first);
    }
}

#[test]
fn a_similar_title_under_another_topic_is_not_suggested() {
    let (storage, mut old) = before();
    old.tick("Domain names & DNS");
    let after = "# T\n1. **Web**\n- HTTP basics\n2. **Data**\n- Domain names and DNS";
    assert_eq!(suggestions(&reopened(&storage, old, after, true)), [("Domain names & DNS".to_owned(), None)]);
}

#[test]
fn no_step_is_suggested_twice_and_none_that_has_a_mark() {
    let storage = Memory::default();
    let mut old = Tab::of(&storage, "# T\n1. **A**\n- x\n2. **B**\n- x\n3. **C**\n- y", 1);
    old.tick("A");
    old.tick("B");
    let tab = reopened(&storage, old, "# T\n1. **D**\n- x\n2. **C**\n- y", true);
    let places: Vec<Option<String>> = suggestions(&tab).into_iter().map(|(_, likely)| likely).collect();
    assert_eq!(places.iter().flatten().count(), 1);
    let mut tab = tab;
    tab.mark("x", Mark::Skipped);
    assert!(suggestions(&tab).iter().all(|(_, likely)| likely.is_none()));
}

#[test]
fn attaching_an_orphan_can_be_undone() {
    let (storage, mut old) = before();
    old.tick("Testing it");
    let after = BEFORE.replace("- Testing `it`", "3. **Craft**\n- Testing `it`");
    let mut tab = reopened(&storage, old, &after, true);
    let pairs = tab.logbook.orphans().into_iter().map(|mark| (mark.id, mark.likely)).collect();
    tab.act_in_bulk(BulkAction::Attach(pairs));
    assert_eq!((tab.marks().as_str(), tab.logbook.orphan_count()), ("   x", 0));
    let again = Tab::of(&storage, &after, 3);
    assert_eq!((again.marks().as_str(), again.logbook.orphan_count()), ("   x", 0));
    tab.act(Action::Undo);
    assert_eq!((tab.marks().as_str(), tab.logbook.orphan_count()), ("    ", 1));
    tab.act(Action::Redo);
    assert_eq!((tab.marks().as_str(), tab.logbook.orphan_count()), ("   x", 0));
}

#[test]
fn removing_an_orphan_can_be_undone() {
    let (storage, mut old) = before();
    old.tick("SQL");
    let mut tab = Tab::of(&storage, &BEFORE.replace("- SQL\n", ""), 2).at(9_000);
    let change = tab.act_in_bulk(BulkAction::Attach(vec![(id(BEFORE, "SQL"), None)]));
    assert_eq!((change.steps, tab.logbook.orphan_count()), (0, 0));
    assert_eq!(Tab::of(&storage, BEFORE, 3).marks(), "    ");
    tab.act(Action::Undo);
    assert_eq!(tab.logbook.orphan_count(), 1);
}

#[test]
fn the_mark_of_a_step_that_became_a_section_is_an_orphan() {
    let (storage, mut old) = before();
    old.tick("SQL");
    let tab = Tab::of(&storage, "# T\n1. **Web**\n- HTTP basics\n2. **Data**\n- SQL\n  - Joins\n  - Keys", 2);
    assert_eq!((tab.logbook.orphan_count(), tab.marks().as_str()), (1, "   "));
}

#[test]
fn an_old_id_that_the_author_gives_carries_marks_over() {
    let (storage, mut old) = before();
    old.tick("SQL");
    let sql = id(BEFORE, "SQL");
    let after = BEFORE.replace("- SQL", &format!("- Structured queries {{was: {sql}}}"));
    let mut tab = Tab::of(&storage, &after, 2).at(9_000);
    assert_eq!((tab.marks().as_str(), tab.logbook.orphan_count()), ("  x ", 0));
    assert_eq!(
        tab.logbook.trouble(),
        roadmap::Trouble::default(),
        "a mark that is stored under an old id counts as saved"
    );
    assert_eq!(tab.logbook.roadmap().find(&sql), Some(node(tab.logbook.roadmap(), "Structured queries")));
    assert!(tab.logbook.export().contains(&id(&after, "Structured queries")));
    tab.untick("Structured queries");
    assert_eq!(Tab::of(&storage, &after, 3).marks(), "    ", "the later mark counts, under whichever id");
    // Another tab still has a page with the old document open.
    old = Tab::of(&storage, BEFORE, 4).at(20_000);
    old.untick("SQL");
    old.tick("SQL");
    let key = format!("cairn:test:{sql}");
    let text = storage.read(&key).expect("memory").expect("stored");
    tab.logbook.receive(&key, &text);
    assert_eq!(tab.marks(), "  x ");
}

#[test]
fn all_marks_below_a_renamed_topic_are_carried_over() {
    let (storage, mut old) = before();
    old.tick("Web");
    let web = id(BEFORE, "Web");
    let renamed = BEFORE.replace("1. **Web**", &format!("1. **The Web** {{was: {web}}}"));
    assert_eq!(Tab::of(&storage, &renamed, 2).marks(), "xx  ");
    let pinned = BEFORE.replace("1. **Web**", &format!("1. **The Web** (4 h) {{#{web}}}"));
    assert_eq!(Tab::of(&storage, &pinned, 3).marks(), "xx  ");
    let both = BEFORE.replace("1. **Web**", &format!("1. **The Web** {{#web was: {web} older}}"));
    let tab = Tab::of(&storage, &both, 4);
    assert_eq!((tab.marks().as_str(), id(&both, "The Web").as_str()), ("xx  ", "web"));
}

#[test]
fn of_two_topics_with_the_same_old_id_the_first_gets_its_mark() {
    let (storage, mut old) = before();
    old.tick("HTTP basics");
    let (web, http) = (id(BEFORE, "Web"), id(BEFORE, "HTTP basics"));
    let document = format!("# T\n1. **Basics**\n- HTTP {{was: {http}}}\n2. **The Web** {{was: {web}}}\n- HTTP basics");
    let mut tab = Tab::of(&storage, &document, 2).at(9_000);
    assert_eq!(tab.marks(), "x ");
    tab.tick("HTTP basics");
    assert_eq!(Tab::of(&storage, &document, 3).marks(), "xx");
}

#[test]
fn steps_for_many_orphans_are_found_soon() {
    let titles = |section: &str| {
        let steps: String = (0..5_000).map(|step| format!("- Step {step} of many\n")).collect();
        format!("# T\n1. **{section}**\n{steps}")
    };
    let storage = Memory::default();
    let mut old = Tab::of(&storage, &titles("Before"), 1);
    old.tick("Before");
    let tab = reopened(&storage, old, &titles("After"), true);
    let places = tab.logbook.orphans();
    assert!(places.iter().all(|mark| mark.likely.is_some()));
}

#[test]
fn an_old_id_that_another_topic_has_is_refused_with_both_lines() {
    let web = id(BEFORE, "Web");
    for (wrong, first) in [(format!("{{was: {web}}}"), 2), ("{#web was: x x2}".to_owned(), 6)] {
        let document =
            BEFORE.replace("- SQL", &format!("- SQL {wrong}")).replace("- Testing `it`", "- Testing {was: x}");
        let error = roadmap::document::read(&document).expect_err("two topics of one name").to_string();
        assert!(error.contains(&format!("that of line {first}")), "{error}");
    }
    for bad in ["{was: a/b}", "{#a b}", "{#a was: b!}"] {
        let document = BEFORE.replace("- SQL", &format!("- SQL {bad}"));
        let error = roadmap::document::read(&document).expect_err("no id").to_string();
        assert!(error.contains("use letters, digits"), "{error}");
    }
    let words = BEFORE.replace("- SQL", "- SQL {was it}");
    assert_eq!(node(&read(&words).roadmap, "SQL {was it}").index(), 5, "other braces are part of the title");
}

#[test]
fn a_reset_of_everything_includes_orphans() {
    let (storage, mut old) = before();
    old.tick("SQL");
    let mut tab = Tab::of(&storage, &BEFORE.replace("- SQL\n", ""), 2).at(9_000);
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    assert_eq!(tab.logbook.orphan_count(), 0);
    tab.act(Action::Undo);
    assert_eq!(tab.logbook.orphan_count(), 1);
}

#[test]
fn too_many_old_ids_are_refused_with_their_line() {
    let ids = |count: usize| (0..count).map(|at| format!("old{at}")).collect::<Vec<_>>().join(" ");
    let steps = "- a\n".repeat(200);
    let read = |count| roadmap::document::read(&format!("# T\n1. **A** {{was: {}}}\n{steps}", ids(count)));
    // A section and its 200 steps: each old id of the section gives one to every step.
    assert_eq!(read(8).unwrap().roadmap.len(), 202);
    assert_eq!(
        read(10).map(|_| ()).unwrap_err().to_string(),
        "Line 182: keep fewer old ids after `was:`: each one gives an old id to every topic below, and there are more than 1,000 and four for each topic."
    );
    // Half a megabyte that would give a billion old ids.
    let many = format!("# T\n1. **A** {{was: {}}}\n{}", ids(10_000), "- a\n".repeat(100_000));
    assert!(roadmap::document::read(&many).is_err());
}
