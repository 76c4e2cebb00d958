use roadmap::foreign::{LONGEST, MOST_ITEMS, MOST_TOPICS, Mistake, Refusal};

use super::drawing::{read, refused};

#[test]
fn what_is_no_roadmap_is_refused_with_what_to_do() {
    refused(" \n", "There is nothing in it. Cairn looks for headings, lists and tables.");
    refused(
        "Only words.\n",
        "Cairn looks for boxes, lists, tables and headings to make steps of, and there are none in this text. Write each step as a line such as `- [ ] Read chapter 1`.",
    );
    refused(
        "<!doctype html>\n<main>\n\n# Welcome\n\n- [ ] I accept\n\n1. **Free** (1 h)\n",
        "This is a web page, not a roadmap. Cairn reads Markdown, OPML and graphs of roadmap.sh. Find the file itself, often under “Raw” or “Download”.",
    );
    refused(
        "https://a.example/#document=abc&id=x",
        "It is the address of a published roadmap, not the roadmap. Open the address itself in the browser.",
    );
    refused(
        "{\"cairn\": \"progress\", \"v\": 1}",
        "It is progress that Cairn exported, not a roadmap. Open its roadmap first, then import it there.",
    );
}

#[test]
fn a_mistake_in_a_roadmap_that_was_meant_for_cairn_is_named() {
    refused(
        "# Course\n1. **A**\n&nbsp;&nbsp;- one\n2. B\n",
        "It begins as a roadmap in Cairn’s own Markdown. Line 4: write a bold title after the number, such as `**Internet**`.",
    );
}

/// The mistakes of a text, each with its line as it is quoted, and how many more there are.
#[track_caller]
fn mistakes(text: &str) -> (Vec<(String, String)>, usize) {
    match read(text) {
        Err(Refusal::Broken { mistakes, more, .. }) => {
            (mistakes.iter().map(|mistake| (mistake.to_string(), mistake.quoted(text))).collect(), more)
        }
        other => panic!("{:?}", other.map(|document| document.understood)),
    }
}

#[track_caller]
fn all_named(text: &str, expected: &[(&str, &str)]) {
    let (named, more) = mistakes(text);
    let named: Vec<_> = named.iter().map(|(sentence, line)| (sentence.as_str(), line.as_str())).collect();
    assert_eq!((named.as_slice(), more), (expected, 0));
}

#[test]
fn all_mistakes_are_named_with_their_lines_and_none_twice() {
    all_named(
        "# Course\n1. A\n1.1. **B** (4h)\n&nbsp;&nbsp;- one\nwords\n1.2. **C** (x)\n2.1.1. **D**\n2.1.2. **E**\n",
        &[
            ("Line 2: write a bold title after the number, such as `**Internet**`.", "1. A"),
            (
                "Line 5: write a numbered topic such as `1.1. **Internet** (4 h)`, a bullet such as `&nbsp;&nbsp;- DNS`, or the closing total.",
                "words",
            ),
            (
                "Line 6: write hours such as `(4 h)`, an id such as `{#id}` or `{was: old-id}`, or nothing after the title, not `(x)`.",
                "1.2. **C** (x)",
            ),
        ],
    );
    // What one mistake brings about is no other.
    let no_title = ("Line 1: begin with a title line, such as `# My roadmap`.", "1. **A**");
    all_named("1. **A**\n&nbsp;&nbsp;- one\n2. **B**\n", &[no_title]);
    let before = ("Line 2: write a numbered section before the first bullet.", "&nbsp;- one");
    all_named("# T\n&nbsp;- one\n&nbsp;- two\n1. **A**\n", &[before]);
    let left_out = ("Line 3: write a topic 1.1 before 1.1.1.", "1.1.1. **B**");
    all_named("# T\n1. **A**\n1.1.1. **B**\n1.1.2. **C**\n&nbsp;- one\n", &[left_out]);
    let behind = ("Line 4: move this line before the closing total.", "2. **B**");
    all_named("# T\n1. **A**\n**Total: 4 h**\n2. **B**\n&nbsp;- one\n", &[behind]);
    let id = |line, first| format!("Line {line}: choose another id: `a` is that of line {first} already.");
    all_named(
        "# T\n1. **A** {#a}\n&nbsp;- b {#a}\n&nbsp;- c {#a}\n",
        &[(&id(3, 2), "&nbsp;- b {#a}"), (&id(4, 2), "&nbsp;- c {#a}")],
    );
}

#[test]
fn twenty_mistakes_are_named_and_the_others_counted() {
    let (named, more) = mistakes(&format!("# T\n1. **A**\n&nbsp;- b\n{}", "words\n".repeat(33)));
    assert_eq!((named.len(), more), (20, 13));
}

#[test]
fn all_characters_that_break_an_outline_are_named() {
    let outline = |text: &str| format!("<outline text=\"{text}\"/>\n");
    let text = format!("<opml><body>\n{}{}{}</body></opml>", outline("a & b"), outline("c"), outline("d&nbsp;e & f"));
    let amp = |line| format!("Line {line}: `&` begins an entity that never ends. Write it as `&amp;`.");
    let nbsp = "Line 4: `&nbsp;` is none of XML’s own five entities. Write the character itself, or its number.";
    let last = "<outline text=\"d&nbsp;e & f\"/>";
    all_named(&text, &[(&amp(2), "<outline text=\"a & b\"/>"), (nbsp, last), (&amp(4), last)]);
}

#[test]
fn a_long_line_is_quoted_around_the_mistake() {
    let quoted = |column, text: &str| Mistake { line: 2, column, problem: String::new() }.quoted(text);
    assert_eq!(quoted(0, "\u{feff}a\n  b \nc"), "b");
    assert_eq!(quoted(0, "a"), "");
    let long = format!("a\n{}é{}", "b".repeat(200), "c".repeat(200));
    assert_eq!(quoted(200, &long), format!("…{}é{}…", "b".repeat(60), "c".repeat(59)));
    assert_eq!(quoted(0, &long), format!("{}…", "b".repeat(120)));
    assert_eq!(quoted(1000, &long), format!("…{}", "c".repeat(120)));
}

#[test]
fn bounds_are_held_with_the_number_found() {
    let long = format!("# T\n- [ ] a\n{}", "x".repeat(LONGEST));
    refused(&long, "It has more than 2 MiB, and Cairn reads at most 2. Divide it into several files.");
    let many = |count: usize| format!("# T\n{}", "- [ ] a\n".repeat(count));
    refused(
        &many(MOST_TOPICS + 1),
        "It has 20001 topics, and Cairn shows at most 20000. Divide it into several files.",
    );
    refused(
        &many(MOST_ITEMS),
        "It has 40001 headings, items and rows, and Cairn reads at most 40000. Divide it into several files.",
    );
    assert_eq!(read(&many(MOST_TOPICS)).map(|document| document.roadmap.len()), Ok(MOST_TOPICS + 1));
    let deep = |levels: usize| (0..levels).map(|level| format!("{}- [ ] a\n", "  ".repeat(level))).collect::<String>();
    refused(&deep(40), "Line 33: it has 40 levels, and Cairn shows at most 32. Indent it less.");
    assert!(read(&deep(32)).is_ok());
}

#[test]
fn a_page_of_cairns_opens_as_its_roadmap() {
    let page = "<!doctype html><script id=\"cairn:document\" data-roadmap=\"a\">\"# T\\n- [ ] \\u003ca>\\n\"</script>";
    let roadmap = read(page).expect("is readable").roadmap;
    assert_eq!(roadmap.title().to_string(), "T");
    assert_eq!(roadmap.len(), 2);
}
