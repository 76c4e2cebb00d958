//! Edits of a roadmap by its rows.

use roadmap::editing::heading::retitle;
use roadmap::editing::remembering::remember;
use roadmap::editing::rows::{self, Edit, EditRefusal, Landing, TextEdit, edit};
use roadmap::foreign::Document;
use roadmap::{Hours, NodeId, open};

pub fn read(text: &str) -> Document {
    open(text, "", None).unwrap_or_else(|refusal| panic!("{refusal}\n{text}"))
}

pub fn find(document: &Document, title: &str) -> NodeId {
    let mut topics = document.roadmap.topics();
    topics.find(|&node| document.roadmap.topic(node).title().to_string() == title).unwrap_or_else(|| panic!("{title}"))
}

pub fn edited(text: &str, TextEdit { range, with, .. }: &TextEdit) -> String {
    let mut text = text.to_owned();
    text.replace_range(range.clone(), with);
    text
}

#[track_caller]
pub fn check(text: &str, title: &str, change: impl Fn(&Document, NodeId) -> Edit, after: &str) {
    let document = read(text);
    let topic = find(&document, title);
    match edit(text, &document, None, topic, &change(&document, topic), Some(&document.roadmap)) {
        Ok(found) => assert_eq!(edited(text, &found), after),
        Err(refusal) => panic!("{refusal:?}"),
    }
}

pub fn moved(to: fn(&Document, NodeId) -> Option<Landing>) -> impl Fn(&Document, NodeId) -> Edit {
    move |document, topic| Edit::Move(to(document, topic).expect("a place"))
}

pub fn renamed(title: &'static str) -> impl Fn(&Document, NodeId) -> Edit {
    move |_, _| Edit::Rename(title.to_owned())
}

pub fn id(text: &str, title: &str) -> String {
    let document = read(text);
    document.roadmap.topic(find(&document, title)).id().to_string()
}

pub const LIST: &str =
    "# T\n\n## A\n\n- [ ] one (2 h)\n- [x] two\n  - [ ] three\n\n  Words.\n- [ ] four {#f}\n\n## B\n\n- [ ] five\n";

pub const DIALECT: &str = "# T\n\n1. **A** (10 h)  \n   1.1. **B** (4 h)  \n   &nbsp;&nbsp;- b one  \n   &nbsp;&nbsp;- b two  \n   1.2. **C**  \n   &nbsp;&nbsp;- c one  \n\n2. **D**  \n   2.1. **E**  \n\n**Total: 10 hours**\n";

#[test]
fn a_roadmap_gets_another_title_in_its_heading_and_all_else_stays() {
    let retitled = |text: &str, title: &str| {
        let document = open(text, "course.md", None).expect("a roadmap");
        retitle(text, &document, None, title).map(|edit| edited(text, &edit))
    };
    for (text, title, after) in [
        (LIST, " Learn  to bake ", LIST.replacen("# T", "# Learn to bake", 1)),
        (LIST, "C# & *more*", LIST.replacen("# T", "# C\\# \\& \\*more\\*", 1)),
        (DIALECT, "C# & more", DIALECT.replacen("# T", "# C# & more", 1)),
        ("# A **bold** title\n\n- [ ] one\n", "Plain", "# Plain\n\n- [ ] one\n".to_owned()),
        ("# Old (20 h)\r\n\r\n- [ ] one\r\n", "New", "# New (20 h)\r\n\r\n- [ ] one\r\n".to_owned()),
        ("- [ ] one\n- [ ] two\n", "New", "# New\n\n- [ ] one\n- [ ] two\n".to_owned()),
    ] {
        assert_eq!(retitled(text, title), Ok(after), "{text}");
    }
    assert_eq!(retitled("Title\n=====\n\n- [ ] one\n", "New"), Err(EditRefusal::NoRow));
    assert_eq!(retitled(LIST, ""), Err(EditRefusal::OtherwiseRead));
}

fn remembered(text: &str, had: &[(&str, &str)]) -> Option<String> {
    let document = read(text);
    let had: Vec<_> = had.iter().map(|&(title, ids)| (find(&document, title), ids.to_owned())).collect();
    remember(text, &document, None, &[&had])
}

#[test]
fn ids_that_steps_had_are_written_behind_their_titles() {
    let written = remembered(LIST, &[("four", "quatre"), ("one", "un eins"), ("three", "trois")]).expect("a place");
    let expected = LIST
        .replace("one (2 h)", "one (2 h) {was: un eins}")
        .replace("three", "three {was: trois}")
        .replace("{#f}", "{#f was: quatre}");
    assert_eq!(written, expected);
    let again = remembered(&written, &[("one", "uno")]).expect("a place");
    assert_eq!(again, written.replace("{was: un eins}", "{was: un eins uno}"));
    let dialect = remembered(DIALECT, &[("b two", "deux"), ("B", "bee")]).expect("a place");
    assert_eq!(read(&dialect).roadmap.find("deux"), Some(find(&read(DIALECT), "b two")));
    assert_eq!(dialect, DIALECT.replace("**B** (4 h)", "**B** (4 h) {was: bee}").replace("b two", "b two {was: deux}"));
}

#[test]
fn ids_are_written_for_all_steps_or_for_none() {
    assert_eq!(remembered(LIST, &[("one", "no id: {"), ("two", "deux")]), None);
    // The id of another step.
    assert_eq!(remembered(LIST, &[("one", "f")]), None);
}

#[test]
fn a_step_is_added_in_the_authors_own_style() {
    let below = |title: &'static str| move |_: &Document, _: NodeId| Edit::AddBelow(title.to_owned());
    let inside = |title: &'static str| move |_: &Document, _: NodeId| Edit::AddInside(title.to_owned());
    check(LIST, "one", below("new"), &LIST.replace("(2 h)\n", "(2 h)\n- [ ] new\n"));
    check(LIST, "two", below("new (3 h)"), &LIST.replace("  Words.\n", "  Words.\n- [ ] new (3 h)\n"));
    check(LIST, "two", inside("new"), &LIST.replace("three\n\n  Words.\n", "three\n  - [ ] new\n\n  Words.\n"));
    check(LIST, "one", inside("a *b*"), &LIST.replace("(2 h)\n", "(2 h)\n  - [ ] a \\*b\\*\n"));
    check(LIST, "A", below("new"), &LIST.replace("\n\n## B", "\n\n## new\n\n- [ ] First step\n\n## B"));
    check(LIST, "A", below("new (3 h)"), &LIST.replace("\n\n## B", "\n\n## new (3 h)\n\n- [ ] First step\n\n## B"));
    check(DIALECT, "C", inside("new"), &DIALECT.replace("c one  \n", "c one  \n   &nbsp;&nbsp;- new  \n"));
    check(DIALECT, "B", below("new"), &DIALECT.replace("   1.2. **C**", "   1.2. **new**  \n   1.3. **C**"));
    check("1. a\n2. b\n", "b", below("c"), "1. a\n2. b\n3. c\n");
    check("* a\n\n* b\n", "a", inside("c"), "* a\n  * c\n\n* b\n");
}

#[test]
fn a_title_changes_alone_and_the_old_id_is_remembered() {
    let rename = |title: &'static str| move |_: &Document, _: NodeId| Edit::Rename(title.to_owned());
    let was = id(LIST, "one");
    check(LIST, "one", rename("first"), &LIST.replace("one (2 h)", &format!("first (2 h) {{was: {was}}}")));
    check(LIST, "four", rename("fourth"), &LIST.replace("four {", "fourth {"));
    let linked = "- [ ] [SQL primer](https://a.example/b) (4 h)\n- [ ] b\n";
    let was = id(linked, "SQL primer");
    let after = format!("- [ ] [SQL course](https://a.example/b) (4 h) {{was: {was}}}\n- [ ] b\n");
    check(linked, "SQL primer", rename("SQL course"), &after);
    let was = id(DIALECT, "B");
    check(DIALECT, "B", rename("Bee"), &DIALECT.replace("**B** (4 h)", &format!("**Bee** (4 h) {{was: {was}}}")));
}

#[test]
fn the_old_id_is_not_remembered_where_nobody_has_marks_of_it() {
    let document = read(LIST);
    let topic = find(&document, "one");
    let found = edit(LIST, &document, None, topic, &Edit::Rename("first".to_owned()), None).expect("is renamed");
    assert_eq!(edited(LIST, &found), LIST.replace("one", "first"));
}

#[test]
fn only_ids_of_the_saved_text_are_remembered() {
    let saved = read(LIST);
    let was = id(LIST, "one");
    let rename = |text: &str, from: &str, to: &str| {
        let document = read(text);
        let found =
            edit(text, &document, None, find(&document, from), &Edit::Rename(to.to_owned()), Some(&saved.roadmap));
        edited(text, &found.expect("is renamed"))
    };
    let twice = rename(&rename(LIST, "one", "first"), "first", "begin");
    assert_eq!(twice, LIST.replace("one (2 h)", &format!("begin (2 h) {{was: {was}}}")));
    let with_new = LIST.replace("five\n", "five\n- [ ] six\n");
    assert_eq!(rename(&with_new, "six", "seven"), with_new.replace("six", "seven"));
}

#[test]
fn at_the_end_of_a_section_a_row_moves_into_the_next_one_and_back() {
    let down = |document: &Document, topic| rows::down(document, topic);
    let was = id(LIST, "five");
    let up =
        LIST.replace("four {#f}\n\n## B\n\n- [ ] five\n", &format!("four {{#f}}\n- [ ] five {{was: {was}}}\n\n## B\n"));
    let list = format!("{LIST}- [ ] six\n");
    check(&list, "five", moved(rows::up), &format!("{up}- [ ] six\n"));
    check(
        &list,
        "four",
        moved(down),
        &list.replace("- [ ] four {#f}\n", "").replace("- [ ] five", "- [ ] four {#f}\n- [ ] five"),
    );
    let document = read(LIST);
    let at_the_ends = [rows::up(&document, find(&document, "one")), down(&document, find(&document, "five"))];
    assert_eq!(at_the_ends, [None, None]);
    assert_eq!(rows::down(&document, find(&document, "three")), None, "a step has no rows to move into");
}

#[test]
fn hours_are_written_as_others_are() {
    let hours = |hours: &'static str| move |_: &Document, _: NodeId| Edit::Estimate(Hours::read(hours));
    check(LIST, "one", hours("3.5"), &LIST.replace("2 h", "3.5 h"));
    check(LIST, "one", hours(""), &LIST.replace(" (2 h)", ""));
    check(LIST, "four", hours("1"), &LIST.replace("four", "four (1 h)"));
    check(DIALECT, "C", hours("1.5"), &DIALECT.replace("**C**", "**C** (1.5 h)"));
    for (before, after) in [
        ("- a (30 min)\n- b\n", "- a (90 min)\n- b\n"),
        ("- a ~2h\n- b\n", "- a 1.5h\n- b\n"),
        ("- a - 4 hours\n- b\n", "- a - 1.5 hours\n- b\n"),
        ("- a [est:: 2h]\n- b\n", "- a [est:: 1.5h]\n- b\n"),
        ("- a (2–3 h)\n- b\n", "- a (1.5 h)\n- b\n"),
    ] {
        check(before, "a", hours("1.5"), after);
    }
}

#[test]
fn a_row_moves_with_all_that_is_below_it() {
    check(
        LIST,
        "two",
        moved(rows::up),
        &LIST.replace(
            "- [ ] one (2 h)\n- [x] two\n  - [ ] three\n\n  Words.\n",
            "- [x] two\n  - [ ] three\n\n  Words.\n- [ ] one (2 h)\n",
        ),
    );
    check(
        LIST,
        "A",
        moved(rows::down),
        "# T\n\n## B\n\n- [ ] five\n\n## A\n\n- [ ] one (2 h)\n- [x] two\n  - [ ] three\n\n  Words.\n- [ ] four {#f}\n",
    );
    check(DIALECT, "B", moved(rows::down), &DIALECT.replace("1.1. **B** (4 h)  \n   &nbsp;&nbsp;- b one  \n   &nbsp;&nbsp;- b two  \n   1.2. **C**  \n   &nbsp;&nbsp;- c one", "1.1. **C**  \n   &nbsp;&nbsp;- c one  \n   1.2. **B** (4 h)  \n   &nbsp;&nbsp;- b one  \n   &nbsp;&nbsp;- b two"));
    let was = id(LIST, "three");
    check(
        LIST,
        "three",
        moved(rows::outward),
        &LIST.replace("\n  - [ ] three\n\n  Words.", &format!("\n\n  Words.\n- [ ] three {{was: {was}}}")),
    );
    check(
        LIST,
        "four",
        moved(rows::inward),
        &LIST
            .replace("  - [ ] three\n", "  - [ ] three\n  - [ ] four {#f}\n")
            .replace("Words.\n- [ ] four {#f}", "Words."),
    );
}

#[test]
fn numbers_of_lists_stay_in_their_places() {
    check("1. a\n2. b\n   c\n3. d\n", "b c", moved(rows::up), "1. b\n   c\n2. a\n3. d\n");
    check("9. a\n   - x\n10. b\n    - y\n", "b", moved(rows::up), "9. b\n   - y\n10. a\n    - x\n");
}

#[test]
fn a_row_is_deleted_with_all_that_is_below_it() {
    let delete = |_: &Document, _: NodeId| Edit::Delete;
    check(LIST, "two", delete, &LIST.replace("- [x] two\n  - [ ] three\n\n  Words.\n", ""));
    check(LIST, "A", delete, "# T\n\n## B\n\n- [ ] five\n");
    check(
        DIALECT,
        "B",
        delete,
        &DIALECT.replace(
            "   1.1. **B** (4 h)  \n   &nbsp;&nbsp;- b one  \n   &nbsp;&nbsp;- b two  \n   1.2. **C**",
            "   1.1. **C**",
        ),
    );
    check("- a\r\n- b\r\n", "a", delete, "- b\r\n");
}

#[test]
fn what_is_no_row_is_left_to_the_person() {
    let one = "- a\n";
    let document = read(one);
    assert_eq!(edit(one, &document, None, find(&document, "a"), &Edit::Delete, None), Err(EditRefusal::OtherwiseRead));
}
