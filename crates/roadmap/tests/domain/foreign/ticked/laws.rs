//! What holds for every document that is given back.

use std::collections::HashSet;

use proptest::prelude::*;
use roadmap::foreign::{Document, Room, Way};
use roadmap::{Mark, NodeId, open, with_marks};

use super::super::laws::{of_opml, of_the_dialect, pieces};

const MARKS: [Mark; 4] = [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped];

/// The text without its boxes, and without what divides those from the words that the `original` has no box for.
fn without_boxes(text: &str, document: &Document, original: &Document) -> String {
    let mut ranges = Vec::new();
    for (place, before) in document.places.iter().zip(&original.places) {
        let Some(tick) = &place.tick else { continue };
        let mut range = tick.place.clone();
        match before.room {
            Some(Room::BeforeWords(_)) => range.end += 1,
            Some(Room::BehindSign(_)) => range.start -= 1,
            Some(Room::InElement(_)) => {
                range.start = text[..range.start].rfind(' ').unwrap_or_default();
                range.end += 1;
            }
            None => {}
        }
        ranges.push(range);
    }
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut bare = String::new();
    let mut at = 0;
    for range in ranges {
        // Where elements of HTML stand crosswise, one box may stand for two topics.
        let Some(between) = text.get(at..range.start) else { continue };
        bare += between;
        at = range.end;
    }
    bare + &text[at..]
}

/// Gives a document back with some marks changed, and checks all that must hold. Returns how many steps are not shown.
fn check(text: &str, wish: Option<Way>, picks: &[usize]) -> Result<usize, TestCaseError> {
    let Ok(document) = open(text, "file", wish) else { return Ok(0) };
    let roadmap = &document.roadmap;
    let before = document.marks_by_index();
    let untouched = with_marks(text, &document, wish, |step| before[step.index()]);
    prop_assert_eq!(&untouched.text, text);
    prop_assert_eq!(untouched.unshown, 0);

    let mut wanted = before.clone();
    for (at, step) in roadmap.steps(NodeId::ROOT).enumerate() {
        let pick = picks[at % picks.len()];
        if pick < MARKS.len() {
            wanted[step.index()] = MARKS[pick];
        }
    }
    let ticked = with_marks(text, &document, wish, |step| wanted[step.index()]);
    let again = open(&ticked.text, "file", wish).map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
    prop_assert_eq!(&again.roadmap, roadmap, "{}", ticked.text);
    let after = again.marks_by_index();
    let unshown = after.iter().zip(&wanted).filter(|(is, wanted)| is != wanted).count();
    prop_assert_eq!(ticked.unshown, unshown, "{}", ticked.text);
    if ticked.text == text {
        return Ok(unshown);
    }
    prop_assert_eq!(without_boxes(&ticked.text, &again, &document), without_boxes(text, &document, &document));
    let steps = || roadmap.steps(NodeId::ROOT);
    let places: HashSet<_> =
        document.places.iter().flat_map(|place| &place.tick).map(|tick| tick.place.clone()).collect();
    let has_own = |step: NodeId| document.places[step.index()].tick.is_some();
    if steps().all(has_own) && places.len() == document.places.iter().filter(|place| place.tick.is_some()).count() {
        let box_of = |text: &str, document: &Document, step: NodeId| {
            document.places[step.index()].tick.as_ref().map(|tick| text[tick.place.clone()].to_owned())
        };
        let rewritten = steps().filter(|&step| box_of(text, &document, step) != box_of(&ticked.text, &again, step));
        let marked = steps().filter(|step| before[step.index()] != after[step.index()]);
        prop_assert_eq!(rewritten.count(), marked.count(), "{}", ticked.text);
    }
    let twice = with_marks(&ticked.text, &again, wish, |step| after[step.index()]);
    prop_assert_eq!(&twice.text, &ticked.text);
    Ok(unshown)
}

/// A line of an outline in Markdown.
#[derive(Clone, Debug)]
struct Line {
    depth: usize,
    sign: &'static str,
    mark: &'static str,
    title: &'static str,
    tail: &'static str,
}

fn of_markdown() -> impl Strategy<Value = String> {
    let line = (
        0..4_usize,
        prop::sample::select(vec!["- ", "* ", "+ ", "-   ", "1. ", "2) ", "-\t"]),
        prop::sample::select(vec![
            "",
            "",
            "[ ] ",
            "[x] ",
            "[X] ",
            "[/] ",
            "[-] ",
            "[>] ",
            "[]  ",
            "[\u{a0}] ",
            "[x]",
            "☐ ",
            "☑ ",
            "TODO ",
            "DONE ",
        ]),
        prop::sample::select(vec![
            "Alpha",
            "**Beta** b",
            "`code`",
            "[Name](u) - What it is.",
            "[link](u)",
            "*em* x",
            "\\[ ] c",
            "![p](u) d",
            "<b>e</b> f",
            "#tag",
            "a | b",
            "1986\\. h",
            "茶",
            "<a name=\"x\"></a>g",
            "~~h~~",
            "_i_",
            "a: b",
        ]),
        prop::sample::select(vec!["", " (4 h)", " 2h", " {#pin}", "  ", " ^id", "\\"]),
    );
    let line = line.prop_map(|(depth, sign, mark, title, tail)| Line { depth, sign, mark, title, tail });
    let between = prop::sample::select(vec![
        "",
        "",
        "\n**Day 1**\n",
        "\nDay 2:\n\n",
        "",
        "\n",
        "\n## Heading\n\n",
        "\n# **Other**\n",
        "\nSetext\n---\n",
        "text\n",
        "\n  Done when: it is *so*.\n\n  needs: #pin\n\n",
        "  - [Read](https://a.example/) (guide, 15 min)\n  - [Lies](https://b.example/) (book, de, paid)\n",
        "\n| Topic | Time |\n|---|---|\n| a | 3 h |\n| **b** | 2 h |\n\n",
        "\n| Done | Topic |\n|---|---|\n| [ ] | c |\n| | d |\n\n",
        "<details><summary>Fold</summary>\n\n",
        "\n</details>\n\n",
        "> - quoted\n\n",
        "1.1. odd\n",
        "-\n  next\n",
        "<div>\n- html\n</div>\n\n",
        "-     code\n",
        "## License\n- out\n",
    ]);
    let style = (
        prop::sample::select(vec!["\n", "\r\n"]),
        prop::sample::select(vec!["  ", "    ", "\t", "   "]),
        prop::sample::select(vec!["", "\u{feff}", "---\ntitle: T\n---\n", "# T\n\n"]),
        0..3_usize,
    );
    (prop::collection::vec((line, between), 1..8), style).prop_map(|(lines, (end, indent, start, boxes))| {
        let mut text = start.to_owned();
        let mut depth = 0;
        for (line, between) in lines {
            let Line { sign, mark, title, tail, .. } = line;
            depth = line.depth.min(depth + 1);
            let mark = match boxes {
                0 => "",
                1 if mark.is_empty() => "[ ] ",
                _ => mark,
            };
            text += &format!("{}{sign}{mark}{title}{tail}\n{between}", indent.repeat(depth));
        }
        text.replace('\n', end)
    })
}

/// Documents such as people have.
const FIXTURES: [&str; 10] = [
    include_str!("../readmes/roadmap.md"),
    include_str!("../readmes/awesome.md"),
    include_str!("../readmes/curriculum.md"),
    include_str!("../readmes/weeks.md"),
    include_str!("../readmes/obsidian.md"),
    include_str!("../readmes/logseq.md"),
    include_str!("../readmes/birds.opml"),
    include_str!("../../../formats/calligraphy.md"),
    include_str!("../../../../../../public/roadmaps/kitchen-garden.md"),
    include_str!("../../../../../../public/roadmaps/home-cooking-ja.md"),
];

/// What goes wrong with a line of a document while people edit it.
#[derive(Clone, Debug)]
enum Mutation {
    Gone,
    Twice,
    Below,
    Indented(&'static str),
    Outdented,
    Cut,
    Joined,
    With(&'static str),
}

fn mutated_fixtures() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "[ ] ", "[x] ", "[/]", "[", "]", "- ", "1. ", "# ", "> ", "|", "`", "**", "<", "\"", "\\", "é", "\t", "\r",
    ]);
    let mutation = prop_oneof![
        Just(Mutation::Gone),
        Just(Mutation::Twice),
        Just(Mutation::Below),
        prop::sample::select(vec![" ", "  ", "    ", "\t"]).prop_map(Mutation::Indented),
        Just(Mutation::Outdented),
        Just(Mutation::Cut),
        Just(Mutation::Joined),
        words.prop_map(Mutation::With),
    ];
    let mutations = prop::collection::vec((mutation, any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..6);
    (prop::sample::select(FIXTURES.to_vec()), mutations).prop_map(|(text, mutations)| {
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        for (mutation, line, place) in mutations {
            if !lines.is_empty() {
                let line = line.index(lines.len());
                mutate(&mut lines, line, &mutation, place);
            }
        }
        lines.concat()
    })
}

fn mutate(lines: &mut Vec<String>, line: usize, mutation: &Mutation, place: prop::sample::Index) {
    let text = &mut lines[line];
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let place = places[place.index(places.len())];
    match mutation {
        Mutation::Gone => drop(lines.remove(line)),
        Mutation::Twice => lines.insert(line, lines[line].clone()),
        Mutation::Below => {
            let last = lines.len() - 1;
            lines.swap(line, last);
        }
        Mutation::Indented(indent) => text.insert_str(0, indent),
        Mutation::Outdented => *text = text.trim_start_matches([' ', '\t']).to_owned(),
        Mutation::Cut => text.truncate(place),
        Mutation::Joined => text.truncate(text.trim_end().len()),
        Mutation::With(words) => text.insert_str(place, words),
    }
}

fn picks() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..6_usize, 1..10)
}

fn wishes() -> impl Strategy<Value = Option<Way>> {
    prop::sample::select(vec![None, None, Some(Way::Boxes), Some(Way::Items)])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_markdown_comes_back(text in of_markdown(), picks in picks(), wish in wishes()) {
        let unshown = check(&text, wish, &picks)?;
        // What cannot say all marks or has no place for a box, and lines that run on into one another.
        let is_glued = text.split("[x]").skip(1).any(|after| !after.starts_with([' ', '\t']));
        let has_box_as_words = |document: Document| {
            document.roadmap.topics().any(|node| {
                let title = document.roadmap.topic(node).title().to_string().replace('\t', " ");
                title.match_indices(" [").any(|(at, _)| title[at..].chars().skip(2).take(2).any(|c| c == ']'))
            })
        };
        let is_glued = is_glued || open(&text, "file", wish).is_ok_and(has_box_as_words);
        let is_odd = is_glued || ["☐", "☑", "-     code", "1.1. odd"].iter().any(|odd| text.contains(odd));
        prop_assert!(unshown == 0 || is_odd, "{}", text);
    }

    #[test]
    fn any_text_made_of_pieces_of_markdown_comes_back(text in pieces(), picks in picks(), wish in wishes()) {
        check(&text, wish, &picks)?;
    }

    #[test]
    fn any_document_of_the_dialect_comes_back(text in of_the_dialect(), picks in picks()) {
        check(&text, None, &picks)?;
    }

    #[test]
    fn any_mutated_fixture_comes_back(text in mutated_fixtures(), picks in picks(), wish in wishes()) {
        check(&text, wish, &picks)?;
    }

    #[test]
    fn any_outline_comes_back(text in of_opml(), picks in picks()) {
        check(&text, None, &picks)?;
    }
}
