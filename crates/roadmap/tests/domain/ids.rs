use crate::drawing::{markdown, read};
use roadmap::{Roadmap, document};

fn ids(document: &str) -> Vec<String> {
    let roadmap: Roadmap = read(document).roadmap;
    roadmap.topics().map(|node| roadmap.topic(node).id().to_string()).collect()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

#[test]
fn reordering_and_renumbering_keep_ids() {
    let one = ids(&markdown("A (2)\n  B\n    - b\n  C\nD"));
    let other = ids(&markdown("D\nA\n  C (7)\n  B\n    - b"));
    assert_eq!(sorted(one), sorted(other));
}

#[test]
fn case_and_white_space_do_not_change_an_id_but_signs_do() {
    assert_eq!(ids("# T\n1. **Git  Basics**"), ids("# T\n1. **git\u{a0}basics** (4 h)"));
    let signs = ids("# T\n1. **C**\n2. **C++**\n3. **C#**");
    assert!(signs.iter().all(|id| !id.ends_with("-2")), "{signs:?}");
}

#[test]
fn equal_siblings_get_distinct_ids() {
    let ids = ids(&markdown("A\n  - etc.\n  - etc.\n  - etc."));
    assert_eq!(ids[2], format!("{}-2", ids[1]));
    assert_eq!(ids[3], format!("{}-3", ids[1]));
}

#[test]
fn equal_titles_under_different_topics_get_distinct_ids() {
    let ids = ids(&markdown("A\n  - etc.\nB\n  - etc."));
    assert_ne!(ids[1], ids[3]);
}

#[test]
fn a_pinned_id_survives_a_new_title_and_so_do_the_ids_below_it() {
    let before = ids("# T\n1. **Old** (4 h) {#start}\n- a");
    let after = ids("# T\n1. **Brand new** {#start}\n- a {#a-2}\n- a");
    assert_eq!(before[0], "start");
    assert_eq!(after[0], "start");
    assert_eq!(after[1], "a-2");
    assert_eq!(after[2], before[1]);
}

#[test]
fn a_pinned_id_is_taken_before_one_made_from_a_title() {
    let made = ids("# T\n1. **Foundations**")[0].clone();
    let ids = ids(&format!("# T\n1. **Foundations**\n2. **Other** {{#{made}}}"));
    assert_eq!(ids, [format!("{made}-2"), made]);
}

#[test]
fn an_id_pinned_twice_is_refused_with_both_lines() {
    let error = document::read("# T\n1. **A** {#x}\n\n2. **B** {#x}").expect_err("pinned twice");
    assert_eq!(error.to_string(), "Line 4: choose another id: `x` is that of line 2 already.");
}
