use roadmap::foreign::{LONGEST, MOST_ITEMS, MOST_TOPICS};

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
        "There is no roadmap here: a web page came. Cairn reads Markdown, OPML and graphs of roadmap.sh. Look for the file itself, often under “Raw” or “Download”.",
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
        "It begins as a roadmap in Cairn’s own Markdown. Line 4: expected a bold title after the number, such as `**Internet**`.",
    );
}

#[test]
fn bounds_are_held_with_the_number_found() {
    let long = format!("# T\n- [ ] a\n{}", "x".repeat(LONGEST));
    refused(&long, "It has 2097164 bytes, and Cairn reads at most 2097152. Divide it into several files.");
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
