//! A document given back with only its boxes changed.

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
    assert_eq!(ticked(text, None, marks), Ticked { text: expected.to_owned(), unshown: 0 });
}

#[test]
fn a_box_of_each_kind_is_written_as_its_kind() {
    check(
        "# T\r\n\r\n- [X] a\r\n* [ ] b  \r\n+ [>] c\r\n1. [~] d",
        &[("b", Mark::Done), ("d", Mark::ToDo)],
        "# T\r\n\r\n- [X] a\r\n* [x] b  \r\n+ [>] c\r\n1. [ ] d",
    );
}
