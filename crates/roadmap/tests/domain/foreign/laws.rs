//! What holds for every document.

use std::collections::HashSet;

use proptest::prelude::*;
use roadmap::foreign::{Document, TickForm, Way};
use roadmap::{NodeId, Title, document, open};

/// The tree is sound, and every place is within the text, on characters, and holds what it says.
fn check(text: &str) -> Result<(), TestCaseError> {
    for wish in [None, Some(Way::Boxes), Some(Way::Items)] {
        let Document { roadmap, places, warnings, ranges, .. } = match open(text, "file.md", wish) {
            Ok(document) => document,
            Err(refusal) => {
                prop_assert!(!refusal.to_string().is_empty());
                continue;
            }
        };
        let ids: HashSet<&str> = roadmap.topics().map(|node| roadmap.topic(node).id().as_str()).collect();
        prop_assert_eq!(ids.len(), roadmap.len() - 1, "ids are distinct");
        prop_assert_eq!(places.len(), roadmap.len());
        let lines = text.split(['\n', '\r']).count();
        prop_assert!(warnings.iter().flat_map(|warning| &warning.lines).all(|&line| (1..=lines).contains(&line)));
        prop_assert!(ranges.iter().all(|range| range.least < range.most));
        for node in roadmap.topics() {
            let (topic, place) = (roadmap.topic(node), &places[node.index()]);
            let title = topic.title().to_string();
            prop_assert!(!title.is_empty() && title.trim() == title && Title::fits(&title), "{title:?}");
            prop_assert!(text.get(place.source.clone()).is_some(), "{:?}", place.source);
            prop_assert!((1..=lines).contains(&topic.line()));
            let Some(tick) = &place.tick else { continue };
            let found = text.get(tick.place.clone());
            prop_assert!(found.is_some(), "{tick:?}");
            let found = found.unwrap_or_default();
            if tick.form == TickForm::Attribute {
                prop_assert!(["true", "false", "checked", "done"].contains(&found), "{found:?}");
                continue;
            }
            let is_box = found.starts_with('[') && found.ends_with(']') || matches!(found, "☐" | "☑" | "☒");
            prop_assert!(is_box != (tick.form == TickForm::Word), "{found:?} {tick:?}");
        }
    }
    Ok(())
}

pub fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "# ",
        "## ",
        "### ",
        "\n",
        "\n\n",
        "\r\n",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "1.1. ",
        "  ",
        "    ",
        "\t",
        "> ",
        "[ ] ",
        "[x] ",
        "[/] ",
        "[]",
        "[\u{a0}] ",
        "☐ ",
        "TODO ",
        "a",
        "b c",
        "é",
        "茶",
        "**",
        "*",
        "`",
        "~~",
        "[a](u)",
        "[b](#b)",
        "![c](d)",
        "[^1]",
        "[^1]: ",
        "[a]: u",
        "(4 h)",
        " 2h",
        "{#x}",
        "[est:: 2h]",
        "📅 2026-01-01",
        "^id",
        "| a | b |\n",
        "|--|--|\n",
        "| [x] | 3 h |\n",
        "|",
        "<details>",
        "<summary>",
        "</summary>",
        "</details>",
        "<br>",
        "<!--",
        "-->",
        "<h1>",
        "</h1>",
        "<li>",
        "```\n",
        "---\n",
        "title: T\n",
        "\u{a0}",
        "&nbsp;",
        "&amp;",
        "\\",
        "\0",
        "\u{feff}",
        "=\n",
        "id:: a\n",
        ":LOGBOOK:\n",
        "\u{200d}",
        "\u{301}",
        "License",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Documents of Cairn's dialect: numbered topics and bullets, with boxes, hours and code.
pub fn of_the_dialect() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Alpha",
        "beta gamma",
        "`code` and more",
        "x (y)",
        "*star*",
        "a_b_c",
        "<t>",
        "&amp;",
    ]);
    let tail = prop::sample::select(vec!["", " (4 h)", " (1.5 hours)", " {#pin}"]);
    let mark = prop::sample::select(vec!["", "[ ] ", "[x] ", "[-] "]);
    let row = (any::<bool>(), 1..4_usize, mark, words, tail);
    (prop::collection::vec(row, 1..20), any::<bool>()).prop_map(|(rows, has_total)| {
        let mut text = String::from("# T\n\n");
        let mut numbers: Vec<usize> = Vec::new();
        for (is_numbered, level, mark, words, tail) in rows {
            if is_numbered || numbers.is_empty() {
                let level = level.min(numbers.len() + 1);
                numbers.truncate(level);
                if numbers.len() < level {
                    numbers.push(1)
                } else {
                    numbers[level - 1] += 1
                }
                let number: Vec<String> = numbers.iter().map(usize::to_string).collect();
                text += &format!("{}{}. {mark}**{words}**{tail}  \n", "   ".repeat(level - 1), number.join("."));
            } else {
                text += &format!("{}- {mark}{words}{tail}  \n", "&nbsp;".repeat(2 * level));
            }
        }
        if has_total { text + "\n**Total: 40 hours**\n" } else { text }
    })
}

/// XML that is mostly an outline.
pub fn of_opml() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<outline text=\"a (2 h)\">",
        "<outline text=\"\">",
        "<outline title='&lt;b&gt;b&lt;/b&gt;'>",
        "<outline text=\"&lt;a href=u&gt;é&lt;/a&gt;\" _complete=\"true\"/>",
        "<outline _complete=\"false\"/>",
        "<outline text=\"{#x}\" _status=\"checked\" _note=\"a&#10;&#10;&lt;br&gt;b\"/>",
        "<outline text=\"c {#x}\" status=\"done\" xmlUrl=\"u\"/>",
        "<outline text=\"茶\" isComment=\"true\">",
        "</outline>",
        "</outline>",
        "<other>",
        "</other>",
        "</body>",
        "<head><title>T &amp;amp; U</title></head>",
        "<!-- - -->",
        "<![CDATA[x]]>",
        "&nbsp;",
        "\n",
        "\r\n",
        "x",
        "<",
    ]);
    let pieces = prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat());
    ("(\u{feff}|\n)?", any::<bool>(), pieces).prop_map(|(start, is_closed, pieces)| {
        let opened = pieces.matches("\">").count() + pieces.matches("'>").count();
        let closed = pieces.matches("</outline>").count();
        let rest = if is_closed { "</outline>".repeat(opened.saturating_sub(closed)) } else { String::new() };
        format!("{start}<?xml version=\"1.0\"?><opml version=\"2.0\"><body>{pieces}{rest}</body></opml>")
    })
}

/// A drawing of a few nodes, whose edges go anywhere.
pub fn of_graph() -> impl Strategy<Value = (String, usize)> {
    let kind = prop::sample::select(vec![
        "topic",
        "topic",
        "subtopic",
        "subtopic",
        "section",
        "checklist",
        "todo",
        "title",
        "paragraph",
        "linksgroup",
    ]);
    let node = (kind, 0..4_i32, 0..4_i32, 0..3_i32, any::<bool>());
    let edge = (0..14_usize, 0..14_usize, any::<bool>());
    (prop::collection::vec(node, 0..12), prop::collection::vec(edge, 0..20)).prop_map(|(nodes, edges)| {
        let mut topics = 0;
        let nodes: Vec<String> = nodes.iter().enumerate().map(|(id, (kind, x, y, size, has_label))| {
            let is_named = *has_label || matches!(*kind, "topic" | "subtopic" | "todo");
            topics += usize::from(is_named && !matches!(*kind, "title" | "paragraph" | "linksgroup"));
            let label = if is_named { format!("{kind} {id}") } else { String::new() };
            format!("{{\"id\": \"n{id}\", \"type\": \"{kind}\", \"position\": {{\"x\": {x}.5, \"y\": -{y}}}, \"width\": {size}, \"style\": {{\"height\": \"{size}px\"}}, \"data\": {{\"label\": \"{label}\"}}}}")
        }).collect();
        let edges: Vec<String> = edges.iter().map(|(source, target, is_dashed)| {
            let style = if *is_dashed { "dashed" } else { "solid" };
            format!("{{\"source\": \"n{source}\", \"target\": \"n{target}\", \"data\": {{\"edgeStyle\": \"{style}\"}}}}")
        }).collect();
        (format!("{{\"nodes\": [{}],\n\"edges\": [{}]}}", nodes.join(",\n"), edges.join(",")), topics)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn any_text_is_a_sound_document_or_refused(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn any_text_made_of_pieces_of_markdown_is_too(text in pieces()) {
        check(&text)?;
    }

    #[test]
    fn any_outline_is_too(text in of_opml()) {
        check(&text)?;
    }

    #[test]
    fn every_topic_of_a_graph_stands_in_the_tree_once((text, topics) in of_graph()) {
        check(&text)?;
        let found = open(&text, "file.json", None).map_or(0, |document| document.roadmap.len() - 1);
        prop_assert_eq!(found, topics, "{}", text);
    }

    #[test]
    fn a_document_of_the_dialect_reads_as_the_small_reader_reads_it(text in of_the_dialect()) {
        if let Ok(reading) = document::read(&text) {
            let found = open(&text, "file.md", None);
            let found = found.map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
            prop_assert_eq!(&found.roadmap, &reading.roadmap);
            let boxes: Vec<_> = found.roadmap.topics().filter_map(|node| Some((node, found.places[node.index()].tick.as_ref()?.mark))).collect();
            prop_assert_eq!(boxes, reading.boxes);
        }
        check(&text)?;
    }
}

#[test]
fn the_shipped_roadmap_reads_as_before() {
    let text = include_str!("../../../../../public/roadmaps/python-backend.md");
    let found = open(text, "python-backend.md", None).expect("is readable");
    assert_eq!(found.roadmap, document::read(text).expect("is readable").roadmap);
    assert_eq!(found.roadmap.steps(NodeId::ROOT).count(), 91);
}
