//! Which nodes are topics, and what becomes of the others.

use std::collections::{HashMap, HashSet};

use super::furniture::{
    self, OnlyLinks, is_contents, is_furniture, is_introduction, is_of_resources, leads_to_documents,
};
use super::node::{Entry, Node, NodeKind, Outline};
use super::words;
use crate::formats::foreign::{Detail, Findings, Item, LineTable, Paragraph, TickForm, WarningKind, Warnings, Way};
use crate::formats::inline::words::{is_letter, title_of};

/// What is made of an outline.
pub(super) struct Choice {
    pub findings: Findings,
    /// The other way in which it could be understood.
    pub other: Option<Way>,
}

/// Makes topics of an outline. `wish` is the way that a person chose.
pub(super) fn choose(mut outline: Outline, wish: Option<Way>, lines: &LineTable, mut warnings: Warnings) -> Choice {
    let nodes = &outline.nodes;
    let has_boxes = has_boxes(nodes);
    let way = wish.unwrap_or(if has_boxes { Way::Boxes } else { Way::Items });
    let out = furniture(nodes);
    let by_boxes = boxes(nodes, &out);
    let by_items = items(nodes, &outline.entries, &out, has_boxes);
    let [by_boxes, by_items] = [by_boxes, by_items].map(|kept| without_lone_labels(nodes, kept));
    let (kept, others) = match way {
        Way::Boxes => (by_boxes, by_items),
        Way::Items => (by_items, by_boxes),
    };
    let differs = has_boxes && kept.iter().zip(&others).any(|(kept, other)| kept != other);
    let other = differs.then_some(if way == Way::Boxes { Way::Items } else { Way::Boxes });
    if way == Way::Items {
        warn_of_left_out(nodes, &out, &kept, lines, &mut warnings);
    }
    for (place, node) in nodes.iter().enumerate().skip(1) {
        if kept[place] && node.title.0.is_empty() {
            warnings.warn(lines.line(node.source.start), WarningKind::Untitled);
        }
    }
    let understood = sentence(nodes, &kept, &out, way);
    take_hours_of_introductions(&mut outline, &kept);
    let nodes = &outline.nodes;
    let mut details = details(nodes, &outline.entries, &kept, &out);
    // Above what is kept there may be labels that are not.
    let mut levels = vec![0; nodes.len()];
    for place in 1..nodes.len() {
        levels[place] = levels[nodes[place].parent] + usize::from(kept[place]);
    }
    let mut items: Vec<Item> = Vec::new();
    for (place, node) in std::mem::take(&mut outline.nodes).into_iter().enumerate() {
        if place == 0 || kept[place] {
            let node = Node { level: levels[place], ..node };
            items.push(item(node, std::mem::take(&mut details[place])));
        }
    }
    let root = items.remove(0);
    Choice { findings: Findings { root, items, understood, warnings }, other }
}

/// Whether boxes say what the steps are: any box outside of a table, or at least two words that stand for one.
fn has_boxes(nodes: &[Node]) -> bool {
    let forms = || nodes.iter().filter_map(|node| node.tick.as_ref()).map(|tick| tick.form);
    forms().any(|form| matches!(form, TickForm::Box | TickForm::Lookalike))
        || forms().filter(|&form| form == TickForm::Word).count() > 1
}

/// The nodes that are as wished, and those above them.
fn with_all_above(nodes: &[Node], is_wished: impl Fn(&Node) -> bool) -> Vec<bool> {
    let mut kept: Vec<bool> = nodes.iter().map(is_wished).collect();
    keep_all_above(nodes, &mut kept);
    kept
}

/// Leaves out each label that is the only one of its section, as such a label introduces a list. One with the words of
/// a label that is not alone elsewhere is a topic there, too: “Week 9” in the last phase, “Exercises” in each week.
fn without_lone_labels(nodes: &[Node], mut kept: Vec<bool>) -> Vec<bool> {
    let mut labels = vec![0; nodes.len()];
    let all: Vec<usize> =
        (1..nodes.len()).filter(|&place| nodes[place].kind == NodeKind::Label && kept[place]).collect();
    all.iter().for_each(|&place| labels[nodes[place].parent] += 1);
    let (lone, others): (Vec<usize>, Vec<usize>) = all.into_iter().partition(|&place| labels[nodes[place].parent] < 2);
    let words = |place: usize| without_number(&nodes[place].title.to_string());
    let known: HashSet<String> = others.into_iter().map(words).collect();
    lone.into_iter().filter(|&place| !known.contains(&words(place))).for_each(|place| kept[place] = false);
    kept
}

/// The nodes below headings such as “License”, with these, unless there are boxes below. Contents that lead to other
/// documents are not furniture, but the chapters.
fn furniture(nodes: &[Node]) -> Vec<bool> {
    let with_boxes = with_all_above(nodes, |node| node.tick.is_some());
    let is_chapter = |node: &Node| match &node.only_links {
        Some(OnlyLinks::Outer(links)) => node.kind == NodeKind::Item && leads_to_documents(links),
        Some(OnlyLinks::Inner) => false,
        // `[A](./a/) – what it is about`
        None => node.kind == NodeKind::Item && begins_with_link(node) && leads_to_documents(&node.links),
    };
    let with_chapters = with_all_above(nodes, is_chapter);
    let mut out = vec![false; nodes.len()];
    for (place, node) in nodes.iter().enumerate().skip(1) {
        let is_heading = matches!(node.kind, NodeKind::Heading | NodeKind::InnerHeading | NodeKind::Fold);
        let title = node.title.to_string();
        let is_own = is_furniture(&title) || is_contents(&title) && !with_chapters[place];
        out[place] = is_heading && !with_boxes[place] && is_own || out[node.parent];
    }
    out
}

/// Every box, what is above it, and the headings such as “Week 2” beside others of which some have boxes below.
fn boxes(nodes: &[Node], out: &[bool]) -> Vec<bool> {
    let mut kept = with_all_above(nodes, |node| node.tick.is_some());
    let is_name = |words: &str| words.starts_with(char::is_alphabetic);
    let in_row = with_other_numbers(nodes, out, is_name);
    let has_box: HashSet<usize> =
        (1..nodes.len()).filter(|&place| in_row[place] && kept[place]).map(|place| nodes[place].parent).collect();
    for place in 1..nodes.len() {
        kept[place] |= in_row[place] && has_box.contains(&nodes[place].parent);
    }
    kept
}

/// Every item, and the headings that stand in a row with theirs; or every heading where there is no item.
fn items(nodes: &[Node], entries: &[Entry], out: &[bool], has_boxes: bool) -> Vec<bool> {
    let is_item = |node: &Node| match node.kind {
        NodeKind::Item | NodeKind::Row => {
            let is_resource = has_boxes && node.only_links.is_some() && nodes[node.parent].tick.is_some();
            node.tick.is_some() || node.only_links != Some(OnlyLinks::Inner) && !is_resource
        }
        _ => node.tick.is_some(),
    };
    let is_answer = |node: &Node| {
        node.kind == NodeKind::Fold
            && nodes[node.parent].kind != NodeKind::Root
            && furniture::only_reveals(&node.title.to_string())
    };
    let is_heading = |node: &Node| match node.kind {
        NodeKind::Fold => !is_answer(node),
        kind => matches!(kind, NodeKind::Heading | NodeKind::InnerHeading),
    };
    let mut wished: Vec<bool> = nodes.iter().zip(out).map(|(node, &out)| !out && is_item(node)).collect();
    let no_work = no_work(nodes);
    let (idle, work): (Vec<usize>, Vec<usize>) =
        (0..nodes.len()).filter(|&place| wished[place]).partition(|&place| no_work[place]);
    if idle.len() <= work.len() {
        idle.into_iter().for_each(|place| wished[place] = false);
    }
    // What says how long something takes is no step beside others.
    let says_length = |place: usize| nodes[place].kind == NodeKind::Item && nodes[place].says_length();
    let mut others: Vec<bool> = (0..nodes.len()).map(|place| wished[place] && !says_length(place)).collect();
    keep_all_above(nodes, &mut others);
    (1..nodes.len()).for_each(|place| wished[place] &= !says_length(place) || !others[nodes[place].parent]);
    if !wished.contains(&true) {
        wished = nodes.iter().zip(out).map(|(node, &out)| !out && is_heading(node)).collect();
    }
    keep_all_above(nodes, &mut wished);
    let more = headings_in_a_row(nodes, entries, out, &wished);
    wished.iter_mut().zip(more).for_each(|(wished, more)| *wished |= more);
    keep_all_above(nodes, &mut wished);
    wished
}

/// The lists that are no work: those below headings such as “What you will learn”, and below those such as “Resources”
/// if all items are or begin with links. Headings with others below have sections of their own, and a box is always a
/// step.
fn no_work(nodes: &[Node]) -> Vec<bool> {
    let is_work = |node: &Node| {
        matches!(node.kind, NodeKind::Item | NodeKind::Row) && node.only_links.is_none() && !begins_with_link(node)
    };
    let with_boxes = with_all_above(nodes, |node| node.tick.is_some());
    let with_work = with_all_above(nodes, is_work);
    let is_heading = |node: &Node| matches!(node.kind, NodeKind::Heading | NodeKind::Label);
    let mut has_sections = vec![false; nodes.len()];
    nodes.iter().skip(1).filter(|node| is_heading(node)).for_each(|node| has_sections[node.parent] = true);
    let mut no_work = vec![false; nodes.len()];
    for (place, node) in nodes.iter().enumerate().skip(1) {
        let title = || node.title.to_string();
        let is_own = is_heading(node)
            && !has_sections[place]
            && !with_boxes[place]
            && (is_introduction(&title()) || !with_work[place] && is_of_resources(&title()));
        no_work[place] = is_own || no_work[node.parent];
    }
    no_work
}

fn begins_with_link(node: &Node) -> bool {
    node.title.0.first().is_some_and(|run| run.address.is_some())
}

fn keep_all_above(nodes: &[Node], kept: &mut [bool]) {
    for place in (1..nodes.len()).rev() {
        if kept[place] {
            kept[nodes[place].parent] = true;
        }
    }
}

/// The headings without items that belong to a row of topics: one of several with the same words and another number, as
/// in “Day 2”, one of several that are links, and one with nothing below it between two that are topics.
fn headings_in_a_row(nodes: &[Node], entries: &[Entry], out: &[bool], kept: &[bool]) -> Vec<bool> {
    let is_heading = |place: usize| place > 0 && nodes[place].kind == NodeKind::Heading && !out[place];
    let in_row = with_other_numbers(nodes, out, |_| true);
    let mut is_bare = vec![true; nodes.len()];
    for entry in entries {
        match entry {
            Entry::Detail(place, _) => is_bare[*place] = false,
            Entry::Node(place) => is_bare[nodes[*place].parent] = false,
        }
    }
    // Whether a topic stands before a node, and after it, below the same heading.
    let (mut before, mut after) = (vec![false; nodes.len()], vec![false; nodes.len()]);
    let mut has_topic = vec![false; nodes.len()];
    for place in 1..nodes.len() {
        before[place] = has_topic[nodes[place].parent];
        has_topic[nodes[place].parent] |= is_heading(place) && kept[place];
    }
    has_topic.fill(false);
    for place in (1..nodes.len()).rev() {
        after[place] = has_topic[nodes[place].parent];
        has_topic[nodes[place].parent] |= is_heading(place) && kept[place];
    }
    (0..nodes.len())
        .map(|place| is_heading(place) && (in_row[place] || is_bare[place] && before[place] && after[place]))
        .collect()
}

/// The headings that differ from another one beside them only by their numbers, and those that are links beside others.
/// `counts` says which words before the number count, in lower case.
fn with_other_numbers(nodes: &[Node], out: &[bool], counts: impl Fn(&str) -> bool) -> Vec<bool> {
    let numbered: Vec<Option<(String, u64)>> = (0..nodes.len())
        .map(|place| match &nodes[place].only_links {
            _ if place == 0 || nodes[place].kind != NodeKind::Heading || out[place] => None,
            Some(OnlyLinks::Outer(_)) => Some(("[]".to_owned(), place as u64)),
            _ => numbered(&nodes[place].title.to_string()),
        })
        .map(|found| found.filter(|(words, _)| counts(words)))
        .collect();
    let mut rows: HashMap<(usize, &str), HashSet<u64>> = HashMap::new();
    for (node, numbered) in nodes.iter().zip(&numbered) {
        if let Some((words, number)) = numbered {
            rows.entry((node.parent, words)).or_default().insert(*number);
        }
    }
    let numbers = |place: usize, words: &str| rows.get(&(nodes[place].parent, words)).map_or(0, HashSet::len);
    let is_one_of_several = |(place, found): (usize, &Option<(String, u64)>)| {
        found.as_ref().is_some_and(|(words, _)| numbers(place, words) > 1)
    };
    numbered.iter().enumerate().map(is_one_of_several).collect()
}

/// The words before the number of a heading such as “Day 2 – Loops”, in lower case, and the number; or the unit behind
/// it, as in “2단계”. There are none in “2. Loops”. `None` for other headings, and for those that number versions or ways
/// to do the same.
pub(super) fn numbered(title: &str) -> Option<(String, u64)> {
    // Longer ones stand before those that they begin with.
    const UNITS: [&str; 13] = ["단계", "주차", "일차", "주", "日目", "週目", "週", "章", "周", "天", "回", "강", "장"];
    const OTHERS: [&str; 9] =
        ["v", "version", "release", "option", "method", "alternative", "example", "figure", "appendix"];
    let start = title.find(|c: char| c.is_ascii_digit())?;
    let (before, from) = title.split_at(start);
    let after = from.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = from[..from.len() - after.len()].parse().ok()?;
    let letters: String = before.chars().map(|c| if is_letter(c) { c } else { ' ' }).collect();
    let words: Vec<String> = letters.split_whitespace().map(str::to_lowercase).collect();
    let next = after.chars().next();
    if let Some(unit) = UNITS.iter().find(|unit| words.is_empty() && after.starts_with(**unit)) {
        return Some(((*unit).to_owned(), number));
    }
    let is_apart = match words.as_slice() {
        [] => match next {
            Some('.' | ')') => after[1..].starts_with(' '),
            // “2단계”, “2日目”
            next => next.is_some_and(|next| next == '、' || !next.is_ascii() && next.is_alphabetic()),
        },
        [word] if OTHERS.contains(&word.as_str()) => false,
        words => words.len() <= 2 && !next.is_some_and(|next| next.is_ascii_alphanumeric()),
    };
    is_apart.then(|| (words.join(" "), number))
}

/// What a title has in common with others that have another number: `day` of “Day 2 – Loops”, `-july` of “15-July”.
pub(super) fn without_number(title: &str) -> String {
    let words = numbered(title).map(|(words, _)| words).filter(|words| !words.is_empty());
    words.unwrap_or_else(|| title.to_lowercase().replace(|c: char| c.is_ascii_digit(), ""))
}

fn warn_of_left_out(nodes: &[Node], out: &[bool], kept: &[bool], lines: &LineTable, warnings: &mut Warnings) {
    let mut has_items = vec![false; nodes.len()];
    for place in (1..nodes.len()).rev() {
        let is_item = matches!(nodes[place].kind, NodeKind::Item | NodeKind::Row);
        has_items[nodes[place].parent] |= is_item || has_items[place];
    }
    for (place, node) in nodes.iter().enumerate().skip(1) {
        if out[place] && !out[node.parent] && !kept[place] && has_items[place] {
            warnings.warn(lines.line(node.source.start), WarningKind::LeftOut(node.title.to_string()));
        }
    }
}

/// The details of each node that is kept: its own and, in their places, those of the nodes below that are not kept.
pub(super) fn details(nodes: &[Node], entries: &[Entry], kept: &[bool], out: &[bool]) -> Vec<Vec<Detail>> {
    let owners = owners(nodes, kept);
    let mut details: Vec<Vec<Detail>> = vec![Vec::new(); nodes.len()];
    for entry in entries {
        match entry {
            // What stands beside an entry of contents in a table is part of them.
            Entry::Detail(place, _) if out[*place] || !kept[*place] && is_row_of_contents(&nodes[*place]) => {}
            Entry::Detail(place, detail) => details[owners[*place]].push(detail.clone()),
            Entry::Node(place) if out[*place] => {}
            Entry::Node(place) if kept[*place] => {
                details[*place].extend(nodes[*place].below.iter().cloned().map(Detail::Text));
            }
            Entry::Node(place) => details[owners[*place]].extend(as_details(&nodes[*place])),
        }
    }
    details
}

/// Gives the hours that are said below a heading such as “Overview” to the topic above, if it is the first there.
fn take_hours_of_introductions(outline: &mut Outline, kept: &[bool]) {
    for (place, &is_kept) in kept.iter().enumerate().skip(1) {
        let node = &outline.nodes[place];
        let is_first = node.parent + 1 == place && node.kind == NodeKind::Heading;
        if !is_kept && is_first && node.is_stated && is_introduction(&node.title.to_string()) {
            outline.state_hours(node.parent, node.effort);
        }
    }
}

/// The kept node that each node belongs to: itself, or the next one above it.
fn owners(nodes: &[Node], kept: &[bool]) -> Vec<usize> {
    let mut owners: Vec<usize> = Vec::with_capacity(nodes.len());
    for (place, node) in nodes.iter().enumerate() {
        owners.push(if place == 0 || kept[place] { place } else { owners[node.parent] });
    }
    owners
}

fn is_row_of_contents(node: &Node) -> bool {
    node.kind == NodeKind::Row && node.only_links == Some(OnlyLinks::Inner)
}

/// A node that is no topic.
fn as_details(node: &Node) -> Vec<Detail> {
    let mut details = match &node.only_links {
        Some(OnlyLinks::Inner) => Vec::new(),
        Some(OnlyLinks::Outer(links)) => links.iter().cloned().map(Detail::Link).collect(),
        None => {
            let mut title = node.paragraph.clone().unwrap_or_else(|| node.title.clone());
            if matches!(node.kind, NodeKind::Heading | NodeKind::InnerHeading | NodeKind::Fold) {
                title.0.iter_mut().for_each(|run| run.style.strong = true);
            }
            vec![Detail::Text(title)]
        }
    };
    if node.only_links.is_some() {
        details.extend(node.below.iter().cloned().map(Detail::Text));
    }
    details
}

fn item(mut node: Node, mut details: Vec<Detail>) -> Item {
    if node.title.0.is_empty() {
        node.title = Paragraph::plain("Untitled");
    }
    let links = node.links.into_iter().map(Detail::Link);
    details.splice(0..0, links);
    Item {
        number: node.number,
        effort: node.effort,
        names: node.names,
        tick: node.tick,
        room: node.room,
        details,
        ..Item::new(node.level, title_of(&node.title), node.source)
    }
}

/// `463 steps from task lists under 12 headings; 55 headings inside lists are topics.`
fn sentence(nodes: &[Node], kept: &[bool], out: &[bool], way: Way) -> String {
    let owners = owners(nodes, kept);
    let mut has_below = vec![false; nodes.len()];
    for place in 1..nodes.len() {
        has_below[owners[nodes[place].parent]] |= kept[place];
    }
    let all = || (1..nodes.len()).filter(|&place| kept[place]).map(|place| (nodes[place].kind, has_below[place]));
    let steps = |kinds: &[NodeKind]| all().filter(|(kind, has_below)| !has_below && kinds.contains(kind)).count();
    let headings = |kind| all().filter(|&(found, has_below)| has_below && found == kind).count();
    let sources = [
        (steps(&[NodeKind::Item]), if way == Way::Boxes { words::task_lists() } else { words::lists() }),
        (steps(&[NodeKind::Row]), words::tables()),
        (steps(&[NodeKind::Heading, NodeKind::InnerHeading, NodeKind::Fold]), words::headings()),
    ];
    let sources = sources.into_iter().filter(|&(steps, _)| steps > 0).map(|(_, name)| name);
    let from = sources.reduce(|first, second| words::both(&first, &second)).unwrap_or_default();
    let total = all().filter(|(_, has_below)| !has_below).count();
    let is_text = |&place: &usize| {
        let node = &nodes[place];
        node.kind == NodeKind::Item && !kept[place] && !out[place] && node.only_links != Some(OnlyLinks::Inner)
    };
    let texts = if way == Way::Items { 0 } else { (1..nodes.len()).filter(is_text).count() };
    let top_headings = headings(NodeKind::Heading) + headings(NodeKind::Label);
    words::understood(total, &from, top_headings, headings(NodeKind::InnerHeading), texts)
}
