use crate::drawing::{markdown, read};
use roadmap::document::{self, DocumentError, Reading, SlicedReader};

#[track_caller]
fn refused(document: &str, sentence: &str) {
    let error = document::read(document).expect_err("should be refused");
    assert_eq!(error.to_string(), sentence);
}

#[track_caller]
fn warned(document: &str, sentences: &[&str]) {
    let warnings: Vec<String> = read(document).warnings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings, sentences);
}

#[test]
fn errors_name_the_line_and_what_to_do() {
    refused("", "Line 1: begin with a title line, such as `# My roadmap`.");
    refused("1. **A**", "Line 1: begin with a title line, such as `# My roadmap`.");
    refused("# T\n\n", "Line 2: write a section, such as `1. **Foundations** (10 h)`.");
    refused("# T\n1. A (4 h)", "Line 2: write a bold title after the number, such as `**Internet**`.");
    refused("# T\n1. **  ** (4 h)", "Line 2: write a bold title after the number, such as `**Internet**`.");
    refused(
        "# T\n\n1. **A** (four h)",
        "Line 3: write hours such as `(4 h)`, an id such as `{#id}` or `{was: old-id}`, or nothing after the title, not `(four h)`.",
    );
    refused("# T\n1. **A**\n1.1.1. **B**", "Line 3: write a topic 1.1 before 1.1.1.");
    refused("# T\n- a", "Line 2: write a numbered section before the first bullet.");
    refused("# T\n1. **A**\n&nbsp;&nbsp;- ", "Line 3: write words after the bullet.");
    refused("# T\n1. **A**\n&nbsp;&nbsp;- (2 h)", "Line 3: write words after the bullet.");
    refused(
        "# T\n1. **A**\n**Total: many hours**",
        "Line 3: write the total as in `**Total Estimated Time: 234 hours**`.",
    );
    refused("# T\n1. **A**\n**Total: 4 h**\n2. **B**", "Line 4: move this line before the closing total.");
    refused("# T\n1. **A** {#a b}", "Line 2: use letters, digits, `-`, `_` and `.` in an id, not `b`.");
    let heading = "keep at most two `# ` lines, at the top: the document’s name and the roadmap’s title.";
    refused("# T\n# U\n# V", &format!("Line 3: {heading}"));
    refused("# T\n## U", &format!("Line 2: {heading}"));
    refused("# T\n1. **A**\n# U", &format!("Line 3: {heading}"));
    refused(
        "# T\nSome words.",
        "Line 2: write a numbered topic such as `1.1. **Internet** (4 h)`, a bullet such as `&nbsp;&nbsp;- DNS`, or the closing total.",
    );
    let deep = (1..=33).map(|level| format!("{}. **A**\n", vec!["1"; level].join("."))).collect::<String>();
    refused(&format!("# T\n{deep}"), "Line 34: use at most 32 levels.");
}

#[test]
fn hours_that_do_not_add_up_are_reported_and_not_corrected() {
    warned(
        "# T\n1. **A** (10 h)\n1.1. **B** (4 h)\n1.2. **C** (5 h)\n**Total Estimated Time: 12 hours**",
        &[
            "Line 2: “A” says 10 h, but what stands below it adds up to 9 h.",
            "Line 5: the total says 12 h, but the sections add up to 10 h.",
        ],
    );
    warned("# T\n1. **A** (3 h)\n- a (4 h)\n- b", &["Line 2: “A” says 3 h, but what stands below it adds up to 4 h."]);
    warned("# T\n1. **A** (3 h)\n- a (2 h)\n- b\n**Total: 3 h**", &[]);
}

#[test]
fn a_number_out_of_place_is_reported() {
    warned(
        "# T\n1. **A**\n2.1. **B**\n11.1. **C**",
        &[
            "Line 3: number 2.1 stands below 1; the order of the lines counts, not the number.",
            "Line 4: number 11.1 stands below 1; the order of the lines counts, not the number.",
        ],
    );
}

#[test]
fn one_heading_is_the_title_and_two_are_name_and_title() {
    let one = read("# T\n1. **A**").roadmap;
    assert_eq!((one.name(), one.title().to_string()), (None, "T".to_owned()));
    let two = read("\u{feff}# N\r\n\r\n# T\r\n\r\n1. **A** (1 h)  \r\n").roadmap;
    assert_eq!((two.name(), two.title().to_string()), (Some("N"), "T".to_owned()));
    assert_eq!(two.name_beside_title(), Some("N"));
}

#[test]
fn bullets_nest_by_their_indent() {
    let roadmap =
        read("# T\n1. **A**\n&nbsp;&nbsp;- a\n&nbsp;&nbsp;&nbsp;&nbsp;- b\n&nbsp;&nbsp;- c\n1.1. **B**\n- d").roadmap;
    let levels: Vec<(String, u8)> =
        roadmap.topics().map(|n| (roadmap.topic(n).title().to_string(), roadmap.topic(n).level())).collect();
    let expected = [("A", 1), ("a", 2), ("b", 3), ("c", 2), ("B", 2), ("d", 3)];
    assert_eq!(levels, expected.map(|(title, level)| (title.to_owned(), level)));
}

#[test]
fn hours_are_told_from_other_words_in_parentheses() {
    let roadmap =
        read("# T\n1. **`**kwargs` and (more)** (1.5\u{a0}hours)\n- a (shared, VPS)\n- b (2 h)\n- c (2h)").roadmap;
    let found: Vec<(String, Option<String>)> = roadmap
        .topics()
        .map(|n| (roadmap.topic(n).title().to_string(), roadmap.topic(n).estimate().map(|h| h.to_string())))
        .collect();
    let expected =
        [("**kwargs and (more)", Some("1.5")), ("a (shared, VPS)", None), ("b", Some("2")), ("c", Some("2"))];
    assert_eq!(found, expected.map(|(title, hours)| (title.to_owned(), hours.map(str::to_owned))));
}

#[test]
fn the_test_tree_draws_the_markdown_it_should() {
    assert_eq!(
        markdown("A (4)\n  B (4)\n    - b\nC"),
        "# Test\n\n1. **A** (4 h)  \n   1.1. **B** (4 h)  \n&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;- b  \n2. **C**  \n"
    );
}

#[test]
fn a_document_that_is_read_in_slices_reads_the_same() {
    let sliced = |text, most| -> Result<Reading, DocumentError> {
        let mut reader = SlicedReader::new(text);
        while reader.read_lines(most)? {}
        reader.finish()
    };
    let shipped = include_str!("../../../../public/roadmaps/python-backend.md");
    for text in [shipped, "", "# T", "# T\n1. **A**\n1.1.1. **B**\n- c", "\u{feff}# T\n1. **A**\n\n"] {
        for most in [1, 2, 7, 10_000] {
            assert_eq!(sliced(text, most), document::read(text), "{most} lines at once of {text}");
        }
    }
}

#[test]
fn texts_are_refused_for_their_length_with_their_line() {
    let title = "shorten the title to at most 500 characters.";
    let line = "shorten the line to at most 40,000 characters.";
    let [fits, long] = [500, 501].map(|length| "日".repeat(length));
    let document = format!("# {fits}\n# {fits}\n1. **{fits}** (1 h) {{#a was: b}}\n- [x] {fits} (1 h)\n**T: 1 h**");
    assert_eq!(read(&document).warnings, []);
    refused(&format!("# {long}\n1. **A**"), &format!("Line 1: {title}"));
    refused(&format!("# T\n# {long}\n1. **A**"), &format!("Line 2: {title}"));
    refused(&format!("# T\n1. **{long}** (1 h)"), &format!("Line 2: {title}"));
    refused(&format!("# T\n1. **A**\n\n  - {long}"), &format!("Line 4: {title}"));
    let wide = "W".repeat(400_000);
    for long in [
        format!("# {wide}"),
        format!("1. **{wide}**"),
        format!("- {wide}"),
        format!("1.{wide}. **A**"),
        format!("1. **A** ({wide})"),
        format!("1. **A** {{#{wide}}}"),
        format!("{}- a", "&nbsp;".repeat(7_000)),
        format!("**{wide}: 1 h**"),
        (1..900).map(|run| "`".repeat(run) + " ").collect(),
        wide.clone(),
    ] {
        refused(&format!("# T\n1. **A**\n{long}"), &format!("Line 3: {line}"));
    }
}

#[test]
fn what_was_found_is_cut_in_a_message() {
    let long = "9".repeat(30_000);
    refused(&format!("# T\n1. **A**\n{long}. **B**"), "Line 3: shorten the title to at most 500 characters.");
    for line in [format!("1. **A** ({long})"), format!("1. **A** {{#{long}}}"), format!("1.{long}.1. **B**")] {
        let error = document::read(&format!("# T\n1. **A**\n{line}")).expect_err("should be refused");
        assert!(error.to_string().len() < 400 && error.to_string().contains("99…"), "{error}");
    }
}

#[test]
fn warnings_are_in_the_order_of_their_lines() {
    warned(
        "# T\n1. **A** (3 h)\n2.1. **B** (1 h)\n2.1.1. **C** (2 h)\n2. **D**\n1.1. **E** (2 h)\n- e (1 h)\n**T: 9 h**",
        &[
            "Line 2: “A” says 3 h, but what stands below it adds up to 1 h.",
            "Line 3: number 2.1 stands below 1; the order of the lines counts, not the number.",
            "Line 3: “B” says 1 h, but what stands below it adds up to 2 h.",
            "Line 6: number 1.1 stands below 2; the order of the lines counts, not the number.",
            "Line 6: “E” says 2 h, but what stands below it adds up to 1 h.",
            "Line 8: the total says 9 h, but the sections add up to 5 h.",
        ],
    );
}
