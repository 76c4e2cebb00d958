use roadmap::foreign::TickForm;
use roadmap::{Mark, NodeId};

use super::drawing::{check, read};

#[test]
fn what_looks_like_a_box_is_a_box() {
    check(
        "# Woodworking, first year\n\n## Safety\n\n- [ ] Read the manual of the saw\n- [\u{a0}] Put on ear protection\n- [ ]\u{a0}Find the first-aid kit\n- [] Know the emergency stop\n- [ ]Tie back long hair\n- [  ] Sweep the floor\n\n## Joints\n\n1) [ ] Butt joint\n2) [x] Lap joint\n10) [X] Dovetail\n\n+ [ ] [Box joint](https://joints.example/box)\n+ [x] [half-blind] dovetail\n* \\[ ] is how an open box is written\n* [2] see the second drawing\n",
        "
        Woodworking, first year
          Safety
            [ ] Read the manual of the saw
            [ ] Put on ear protection
            [ ] Find the first-aid kit
            [ ] Know the emergency stop
            [ ] Tie back long hair
            [ ] Sweep the floor
          Joints
            | [ ] is how an open box is written
            | [2] see the second drawing
            1. [ ] Butt joint
            2. [x] Lap joint
            3. [x] Dovetail
            [ ] Box joint
              | <https://joints.example/box> Box joint
            [x] [half-blind] dovetail
        ! Lines 6–10: read as a box, though GitHub shows it as text.
        ",
    );
}

#[test]
fn a_box_that_is_mended_keeps_its_id() {
    let id = |line: &str| {
        let roadmap = read(&format!("# T\n\n{line}\n")).expect("is readable").roadmap;
        roadmap.topic(roadmap.topics().next().expect("a topic")).id().to_string()
    };
    let proper = id("- [ ] Put on ear protection");
    for odd in ["- [\u{a0}] Put on ear protection", "- []  Put on ear protection", "- [ ]Put on ear protection"] {
        assert_eq!(id(odd), proper, "{odd}");
    }
}

#[test]
fn every_form_of_a_box_on_github_is_a_box() {
    check(
        "# T\n\n- [ ] a\n* [x] b\n+ [X] c\n1. [ ] d\n2) [x] e\n",
        "T\n  [ ] a\n  [x] b\n  [x] c\n  1. [ ] d\n  2. [x] e\n",
    );
    check("# T\n\n-\n  [ ] a\n- [ ]\n  b\n", "T\n  [ ] a\n  [ ] b\n");
    check(
        "# T\n\n- [x]\n\n  a (1 h)\n\n  b\n- [ ]\n  - [ ] c\n",
        "T\n  [x] a (1 h)\n    | b\n  [ ] Untitled\n    [ ] c\n! Line 8: an item without words. One with a box is called “Untitled”; another is left out.\n",
    );
    check("# T\n\n- [x] a | b\n  --|--\n  c | d\n", "T\n  [x] a | b\n    | c\n    | b: d\n");
    check("# T\n\n[x]: /u\n\n- [x] a\n- [ ] b\n", "T\n  [x] a\n  [ ] b\n");
    check("# T\n\n- a\n  - b\n    - [ ] c\n", "T\n  a\n    b\n      [ ] c\n");
    check("# T\n\n-\t[ ] a\n-\t\t[x] b\n", "T\n  [ ] a\n  [x] b\n");
    check("\u{feff}- [ ] a\n", "file\n  [ ] a\n! There is no title: the file’s name, “file”, stands for it.\n");
    check(
        "# T\n\n- [ ] a\n- [ ]\n",
        "T\n  [ ] a\n  [ ] Untitled\n! Line 4: an item without words. One with a box is called “Untitled”; another is left out.\n",
    );
}

#[test]
fn boxes_of_other_programs_are_marks() {
    check(
        "# T\n\n- [/] a\n- [-] b\n- [>] c\n- [!] d\n- [k] e\n- TODO f\n- DOING g\n- DONE h\n- LATER i\n- CANCELLED j\n",
        "
        T
          [/] a
          [-] b
          [ ] c
          [ ] d
          [ ] e
          [ ] f
          [/] g
          [x] h
          [ ] i
          [-] j
        ",
    );
    check("# T\n\n[k]: /u\n\n- [k] a\n- b\n", "T\n  k a\n    | </u> k\n  b\n");
}

#[test]
fn words_alone_are_boxes_if_there_are_several() {
    check("# T\n\n- TODO a\n- DONE b\n- c\n", "T\n  | c\n  [ ] a\n  [x] b\n");
    check("# T\n\n- TODO a\n- c\n", "T\n  [ ] a\n  c\n");
}

#[test]
fn lines_with_boxes_and_without_bullets_are_steps() {
    check(
        "# T\n\n[ ] a\n[x] b\n\nwords\n[ ] c\n",
        "
        T
          | words
          [ ] a
          [x] b
          [ ] c
        ! Lines 3–4, 7: read as an item of a list, though GitHub shows it within the text above.
        ",
    );
}

#[test]
fn the_box_of_a_topic_counts_for_steps_without_one() {
    let document = read("# T\n\n- [x] a\n  - [ ] b\n  - [-] c\n- [ ] d\n- [x] e\n").expect("is readable");
    let marks = document.marks();
    let titles: Vec<(String, Mark)> =
        marks.iter().map(|&(node, mark)| (document.roadmap.topic(node).title().to_string(), mark)).collect();
    assert_eq!(titles, [("c".to_owned(), Mark::Skipped), ("e".to_owned(), Mark::Done)]);
}

#[test]
fn the_place_of_every_box_is_known() {
    let text = "\u{feff}# T\r\n\r\n-\t\t[x] a\r\n  - [\u{a0}] b\r\n> * [/] c\r\n\r\n- TODO d\r\n\r\n| | e |\r\n|-|-|\r\n| [x] | f |\r\n\r\n[x] g\r\n";
    let document = read(text).expect("is readable");
    let boxes: Vec<(&str, TickForm)> = document
        .roadmap
        .topics()
        .filter_map(|node| document.places[node.index()].tick.as_ref())
        .map(|tick| (&text[tick.place.clone()], tick.form))
        .collect();
    assert_eq!(
        boxes,
        [
            ("[x]", TickForm::Box),
            ("[\u{a0}]", TickForm::Lookalike),
            ("[/]", TickForm::Box),
            ("TODO", TickForm::Word),
            ("[x]", TickForm::Cell),
            ("[x]", TickForm::Lookalike),
        ]
    );
    assert_eq!(document.places[NodeId::ROOT.index()].source, 3..6);
}

#[test]
fn chapters_that_are_counted_with_a_unit_stand_beside_those_with_boxes() {
    check(
        "# T\n\n## 1단계: a\n\n- [ ] b\n\n## 2단계: c\n\n- d\n",
        "
        T
          1단계: a
            [ ] b
          2단계: c
            | d
        ",
    );
}

#[test]
fn items_without_boxes_keep_the_hours_in_their_text() {
    check("# T\n\n- [ ] a\n  - b (2 h)\n", "T\n  [ ] a\n    | b (2 h)\n");
}
