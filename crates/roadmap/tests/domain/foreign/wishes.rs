use roadmap::foreign::Way;
use roadmap::open;

use super::drawing::{check_as, read};

const TWO_WAYS: &str = "# T\n\n## A\n\n- [ ] a\n  - one\n  - [two](u)\n- b\n\n## B\n\n- c\n";

#[test]
fn a_document_with_boxes_can_be_understood_in_two_ways() {
    let boxes = "
        T
          | **B**
          | c
          A
            | b
            [ ] a
              | one
              | <u> two
        ";
    let items = "
        T
          A
            [ ] a
              | <u> two
              one
            b
          B
            c
        ";
    check_as(Way::Boxes, TWO_WAYS, boxes);
    check_as(Way::Items, TWO_WAYS, items);
    let other = |wish| open(TWO_WAYS, "file.md", wish).expect("is readable").other_way;
    assert_eq!(other(None), Some(Way::Items));
    assert_eq!(other(Some(Way::Items)), Some(Way::Boxes));
    assert_eq!(read("# T\n- a\n").expect("is readable").other_way, None);
    assert_eq!(read("# T\n- [ ] a\n").expect("is readable").other_way, None);
}

#[test]
fn one_sentence_says_how_it_was_understood() {
    let understood = |text: &str| read(text).expect("is readable").understood;
    assert_eq!(understood("# T\n- [ ] a\n"), "1 step from task lists.");
    assert_eq!(understood(TWO_WAYS), "1 step from task lists under 1 heading; 4 items without boxes are text.");
    assert_eq!(understood("# T\n## A\n- a\n- b\n"), "2 steps from lists under 1 heading.");
    assert_eq!(understood("# T\n## A\n## B\n"), "2 steps from headings.");
    assert_eq!(
        understood("# T\n## A\n- ### b\n  - [ ] c\n\n## D\n| e |\n|--|\n| [x] f |\n"),
        "2 steps from task lists and tables under 2 headings; 1 heading inside a list is a topic.",
    );
    assert_eq!(understood("# T\n1. **A** (1 h)\n"), "1 step in Cairn’s own Markdown.");
}

#[test]
fn a_document_without_lists_has_its_headings_as_steps() {
    check_as(Way::Items, "# T\n\n## A\n\ntext\n\n### B (1 h)\n\n## C\n", "T\n  A\n    | text\n    B (1 h)\n  C\n");
}
