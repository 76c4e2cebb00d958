//! A document given back with only its boxes changed.

mod counted;
mod laws;

use roadmap::foreign::Way;
use roadmap::{Mark, NodeId, Ticked, open, with_marks};

/// The document after these steps got these marks, beside those that the document has.
fn ticked(text: &str, wish: Option<Way>, marks: &[(&str, Mark)]) -> Ticked {
    let document = open(text, "file", wish).unwrap_or_else(|refusal| panic!("{refusal}"));
    let own = document.marks();
    let mark_of = |node: NodeId| {
        let title = document.roadmap.topic(node).title().to_string();
        let given = marks.iter().find(|(known, _)| *known == title).map(|&(_, mark)| mark);
        let own = || own.iter().find(|(known, _)| *known == node).map(|&(_, mark)| mark);
        given.or_else(own).unwrap_or_default()
    };
    with_marks(text, &document, wish, mark_of)
}

#[track_caller]
fn check(text: &str, marks: &[(&str, Mark)], expected: &str) {
    let Ticked { text, unshown, .. } = ticked(text, None, marks);
    assert_eq!((text.as_str(), unshown), (expected, 0));
}

#[test]
fn a_box_of_each_kind_is_written_as_its_kind() {
    check(
        "# T\r\n\r\n- [X] a\r\n* [ ] b  \r\n+ [>] c\r\n1. [~] d",
        &[("b", Mark::Done), ("d", Mark::ToDo)],
        "# T\r\n\r\n- [X] a\r\n* [x] b  \r\n+ [>] c\r\n1. [ ] d",
    );
}

#[test]
fn a_box_that_cannot_say_a_mark_says_to_do() {
    let text = "# T\n- []a\n- [x]b\n- ☐ c\n- ☑ d\n- ☒ e\n- [\u{a0}] f\n";
    let marks = [("a", Mark::Skipped), ("b", Mark::Doing), ("c", Mark::Done), ("d", Mark::Skipped), ("f", Mark::Doing)];
    let expected = "# T\n- []a\n- [ ]b\n- ☑ c\n- ☐ d\n- ☒ e\n- [/] f\n";
    assert_eq!(ticked(text, None, &marks), Ticked { text: expected.to_owned(), boxes: 4, unshown: 3 });
}

#[test]
fn a_box_of_a_topic_turns_with_the_steps_below_it() {
    let text = "- [ ] A\n  - [x] a\n  - [ ] b\n- [x] B\n  - [ ] c\n";
    check(text, &[("c", Mark::Doing)], &text.replace("[ ] c", "[/] c"));
    check(text, &[("b", Mark::Done)], "- [x] A\n  - [x] a\n  - [x] b\n- [x] B\n  - [ ] c\n");
    check(text, &[("b", Mark::Skipped)], "- [x] A\n  - [x] a\n  - [-] b\n- [x] B\n  - [ ] c\n");
    check("- [x] A\n  - [x] a\n", &[("a", Mark::ToDo)], "- [ ] A\n  - [ ] a\n");
    check("- [/] A\n  - [ ] a\n  - [ ] b\n", &[("a", Mark::Done)], "- [/] A\n  - [x] a\n  - [ ] b\n");
}

#[test]
fn words_and_cells_are_written_in_their_own_words() {
    check(
        "- TODO a\n- LATER b\n- NOW c\n- DONE d\n",
        &[("a", Mark::Doing), ("b", Mark::Doing), ("c", Mark::ToDo), ("d", Mark::Skipped)],
        "- DOING a\n- NOW b\n- LATER c\n- CANCELLED d\n",
    );
    let table = "| Done | Topic |\n|---|:--|\n| [ ]  | a |\n| ☐ | b |\n|  | **c** |\n";
    check(
        table,
        &[("a", Mark::Skipped), ("b", Mark::Done), ("c", Mark::Done)],
        "| Done | Topic |\n|---|:--|\n| [-]  | a |\n| ☑ | b |\n|  | [x] **c** |\n",
    );
}

#[test]
fn a_document_without_boxes_gets_one_for_every_step() {
    let text =
        "\u{feff}# T\r\n\r\n* a  \r\n\t1. **b** (4 h) {#b}\r\n\t2) c\r\n\r\n> -   d\r\n\r\n-\r\n  e\r\n- <i>f</i>\r\n";
    let boxed = "\u{feff}# T\r\n\r\n* a  \r\n\t1. [x] **b** (4 h) {#b}\r\n\t2) [ ] c\r\n\r\n> -   [ ] d\r\n\r\n- [ ]\r\n  e\r\n- [ ] <i>f</i>\r\n";
    check(text, &[("b", Mark::Done)], boxed);
    assert_eq!(ticked(text, None, &[("b", Mark::Done)]).boxes, 5);
    check(text, &[], text);
    let headings = "# T\n\n## **A** b\ntext\n\nSetext\n------\n### C ###\n";
    check(headings, &[("C", Mark::Done)], "# T\n\n## [ ] **A** b\ntext\n\nSetext\n------\n### [x] C ###\n");
}

#[test]
fn items_that_go_on_with_the_numbers_above_get_theirs_behind_these() {
    let text = |a, b, c, d| format!("# T\n\n**Day 1**\n1. {a}a\n2. {b}b\n\n**Day 2**\n3. {c}c\n4. {d}d\n");
    check(&text("", "", "", ""), &[("d", Mark::Done)], &text("[ ] ", "[ ] ", "[ ] ", "[x] "));
    check(&text("[x] ", "[ ] ", "[ ] ", "[ ] "), &[("c", Mark::Doing)], &text("[x] ", "[ ] ", "[/] ", "[ ] "));
}

#[test]
fn a_step_without_a_box_gets_one_where_others_have_theirs_elsewhere() {
    let text = "- [ ] a\n- b\n- c\n";
    let marks = [("b", Mark::Done)];
    let expected = Ticked { text: "- [ ] a\n- [x] b\n- c\n".to_owned(), boxes: 1, unshown: 0 };
    assert_eq!(ticked(text, Some(Way::Items), &marks), expected);
}

#[test]
fn what_cannot_have_a_box_is_counted() {
    let text = "# T\n- a\n-     code\n";
    assert_eq!(ticked(text, None, &[("a", Mark::Done)]), Ticked { text: text.to_owned(), boxes: 0, unshown: 1 });
    let graph = r#"{"nodes": [{"id": "x", "type": "topic", "position": {"x": 0, "y": 0}, "data": {"label": "a"}}], "edges": []}"#;
    assert_eq!(ticked(graph, None, &[("a", Mark::Done)]), Ticked { text: graph.to_owned(), boxes: 0, unshown: 1 });
    let page = "<!doctype html><script id=\"cairn:document\">\"# T\\n- a\"</script>";
    assert_eq!(ticked(page, None, &[("a", Mark::Done)]), Ticked { text: page.to_owned(), boxes: 0, unshown: 1 });
}

#[test]
fn a_document_stays_as_it_is_where_a_new_box_would_be_no_box() {
    // In a comment, and before the word that is the box of another step.
    for text in ["<!--# --><h1>TODO <h1>- ", "<details>| a | b |\n1.1. TODO </h1># "] {
        let document = open(text, "file", None).unwrap();
        let first = document.roadmap.steps(NodeId::ROOT).next().unwrap();
        let written = with_marks(text, &document, None, |step| if step == first { Mark::Doing } else { Mark::ToDo });
        assert_eq!((written.text.as_str(), written.unshown), (text, 1));
    }
}

fn opml(outlines: &str) -> String {
    format!("<?xml version=\"1.0\"?>\n<opml version=\"2.0\"><body>\n{outlines}\n</body></opml>\n")
}

#[test]
fn an_outline_keeps_the_words_of_its_attributes() {
    for (before, mark, after) in [
        (" _complete='true'", Mark::ToDo, " _complete='false'"),
        (" _status=\"unchecked\"", Mark::Doing, " _status=\"indeterminate\""),
        (" _status=\"indeterminate\"", Mark::Done, " _status=\"checked\""),
        (" checked = \"no\"", Mark::Done, " checked = \"yes\""),
        (" complete=\"skipped\"", Mark::Done, " complete=\"true\""),
        (" status=\"doing\"", Mark::Done, " status=\"done\""),
        ("", Mark::Done, " _complete=\"true\""),
        (" status=\"who knows\"", Mark::Done, " _complete=\"true\" status=\"who knows\""),
    ] {
        let [before, after] = [before, after]
            .map(|state| opml(&format!("<outline text=\"a &amp; b\"{state} id='1'/>\n<outline text='c'/>")));
        check(&before, &[("a & b", mark)], &after);
    }
}

#[test]
fn a_branch_of_an_outline_stands_for_the_steps_below_it() {
    let text = opml("<outline text='A' _complete='true'><outline text='a'/><outline text='b'/></outline>");
    let marked =
        "<outline text='A' _complete='false'><outline text='a'/><outline text='b' _complete=\"true\"/></outline>";
    check(&text, &[("a", Mark::ToDo)], &opml(marked));
    let text = opml("<outline text='A' _status='unchecked'><outline text='a'/></outline>");
    let marked = "<outline text='A' _status='checked'><outline text='a'/></outline>";
    check(&text, &[("a", Mark::Done)], &opml(marked));
}

#[test]
fn an_item_of_a_list_in_html_gets_a_box_before_its_words() {
    let text = "# T\n\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n";
    let expected = "# T\n\n<ul>\n<li>[x] a</li>\n<li>[x] b</li>\n</ul>\n";
    check(text, &[("a", Mark::Done), ("b", Mark::Done)], expected);
}

#[test]
fn a_state_is_written_as_a_sign_or_in_words() {
    let table =
        |[a, b, c]: [&str; 3]| format!("# T\n\n| Problem | Status |\n|--|--|\n| a | {a} |\n| b |{b}|\n| c | {c} |\n");
    let marks = [("a", Mark::ToDo), ("b", Mark::Done), ("c", Mark::Doing)];
    check(&table(["✅", "  ", "❌"]), &marks, &table(["⬜", " ✅ ", "⏳"]));
    check(&table(["Done", " To do ", "todo"]), &marks, &table(["To do", " Done ", "In progress"]));
    check(&table(["x", "", "✓"]), &marks, &table(["⬜", "✅", "⏳"]));
    check(&table(["Yes", " No ", "no"]), &marks, &table(["No", " Yes ", "In progress"]));
    for short in ["| b |", "| b", "b"] {
        let text = format!("# T\n\n| Problem | Status |\n|--|--|\n| a | ✅ |\n{short}\n| c | |\n");
        let given = ticked(&text, None, &[("b", Mark::Done), ("c", Mark::Done)]);
        assert_eq!((given.boxes, given.unshown), (2, 0), "{}", given.text);
        assert!(given.text.contains("| a | ✅ |\n") && given.text.ends_with("| c | ✅|\n"), "{}", given.text);
    }
}
