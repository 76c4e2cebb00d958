//! Documents such as people have, each with the tree that its author has in mind.

use super::drawing::{check, read, topic};

#[test]
fn a_nested_list_of_links_is_a_roadmap() {
    check(include_str!("readmes/roadmap.md"), include_str!("readmes/roadmap.tree"));
}

#[test]
fn the_entries_of_an_awesome_list_are_its_links_with_what_is_said_of_them() {
    check(include_str!("readmes/awesome.md"), include_str!("readmes/awesome.tree"));
    check(
        "# T\n- [a](u) – One thing. Another.\n- [b](v): is **it**?\n- [c](w) - part 2\n- see [d](x): e.\n",
        "
        T
          a
            | <u> a
            | One thing. Another.
          b
            | <v> b
            | is **it**?
          c - part 2
            | <w> c
          see d: e.
            | <x> d
        ",
    );
    check("# T\n- [ ] [a](u) - One thing.\n", "T\n  [ ] a\n    | <u> a\n    | One thing.\n");
}

#[test]
fn the_tables_of_a_curriculum_have_hours_and_links() {
    check(include_str!("readmes/curriculum.md"), include_str!("readmes/curriculum.tree"));
}

#[test]
fn a_plan_by_weeks_has_lists_and_tables() {
    check(include_str!("readmes/weeks.md"), include_str!("readmes/weeks.tree"));
}

#[test]
fn a_plan_of_obsidian_has_all_its_states() {
    check(include_str!("readmes/obsidian.md"), include_str!("readmes/obsidian.tree"));
}

#[test]
fn a_page_of_logseq_has_no_properties_on_the_screen() {
    let text = include_str!("readmes/logseq.md");
    check(text, include_str!("readmes/logseq.tree"));
    let document = read(text).expect("is readable");
    let line = |title| document.roadmap.topic(topic(&document, title)).line();
    assert_eq!(["C major", "Pieces", "Right hand", "Für Elise"].map(line), [6, 14, 17, 18], "tabs move no line");
}

#[test]
fn an_outline_keeps_notes_links_and_what_is_done() {
    check(include_str!("readmes/birds.opml"), include_str!("readmes/birds.tree"));
}
