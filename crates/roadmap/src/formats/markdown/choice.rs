//! Which nodes are topics, and what becomes of the others.

use super::furniture::{OnlyLinks, is_furniture};
use super::node::{Entry, Node, NodeKind, Outline};
use super::words;
use crate::formats::foreign::{Detail, Findings, Item, LineTable, Paragraph, Problem, TickForm, Warnings, Way};
use crate::formats::inline::words::title_of;

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
    let by_boxes = with_all_above(nodes, |node| node.tick.is_some());
    let by_items = items(nodes, &out, has_boxes);
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
            warnings.warn(lines.line(node.source.start), Problem::Untitled);
        }
    }
    let understood = sentence(nodes, &kept, &out, way);
    let mut details = details(nodes, &outline.entries, &kept, &out);
    let mut items: Vec<Item> = Vec::new();
    for (place, node) in std::mem::take(&mut outline.nodes).into_iter().enumerate() {
        if place == 0 || kept[place] {
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
    for place in (1..nodes.len()).rev() {
        if kept[place] {
            kept[nodes[place].parent] = true;
        }
    }
    kept
}

/// The nodes below headings such as “License”, with these, unless there are boxes below.
fn furniture(nodes: &[Node]) -> Vec<bool> {
    let with_boxes = with_all_above(nodes, |node| node.tick.is_some());
    let mut out = vec![false; nodes.len()];
    for (place, node) in nodes.iter().enumerate().skip(1) {
        let is_heading = matches!(node.kind, NodeKind::Heading | NodeKind::InnerHeading | NodeKind::Fold);
        let is_own = is_heading && !with_boxes[place] && is_furniture(&node.title.to_string());
        out[place] = is_own || out[node.parent];
    }
    out
}

/// Every item, or every heading where there is no item.
fn items(nodes: &[Node], out: &[bool], has_boxes: bool) -> Vec<bool> {
    let is_item = |node: &Node| match node.kind {
        NodeKind::Item | NodeKind::Row => {
            let is_resource = has_boxes && node.only_links.is_some() && nodes[node.parent].tick.is_some();
            node.tick.is_some() || node.only_links != Some(OnlyLinks::Inner) && !is_resource
        }
        _ => node.tick.is_some(),
    };
    let is_heading = |node: &Node| matches!(node.kind, NodeKind::Heading | NodeKind::InnerHeading | NodeKind::Fold);
    let mut wished: Vec<bool> = nodes.iter().zip(out).map(|(node, &out)| !out && is_item(node)).collect();
    if !wished.contains(&true) {
        wished = nodes.iter().zip(out).map(|(node, &out)| !out && is_heading(node)).collect();
    }
    for place in (1..nodes.len()).rev() {
        if wished[place] {
            wished[nodes[place].parent] = true;
        }
    }
    wished
}

fn warn_of_left_out(nodes: &[Node], out: &[bool], kept: &[bool], lines: &LineTable, warnings: &mut Warnings) {
    let mut has_items = vec![false; nodes.len()];
    for place in (1..nodes.len()).rev() {
        let is_item = matches!(nodes[place].kind, NodeKind::Item | NodeKind::Row);
        has_items[nodes[place].parent] |= is_item || has_items[place];
    }
    for (place, node) in nodes.iter().enumerate().skip(1) {
        if out[place] && !out[node.parent] && !kept[place] && has_items[place] {
            warnings.warn(lines.line(node.source.start), Problem::LeftOut(node.title.to_string()));
        }
    }
}

/// The details of each node that is kept: its own and, in their places, those of the nodes below that are not kept.
pub(super) fn details(nodes: &[Node], entries: &[Entry], kept: &[bool], out: &[bool]) -> Vec<Vec<Detail>> {
    let mut owners: Vec<usize> = Vec::with_capacity(nodes.len());
    for (place, node) in nodes.iter().enumerate() {
        owners.push(if place == 0 || kept[place] { place } else { owners[node.parent] });
    }
    let mut details: Vec<Vec<Detail>> = vec![Vec::new(); nodes.len()];
    for entry in entries {
        match entry {
            Entry::Detail(place, _) if out[*place] => {}
            Entry::Detail(place, detail) => details[owners[*place]].push(detail.clone()),
            Entry::Node(place) if out[*place] || kept[*place] => {}
            Entry::Node(place) => details[owners[*place]].extend(as_details(&nodes[*place])),
        }
    }
    details
}

/// A node that is no topic.
fn as_details(node: &Node) -> Vec<Detail> {
    match &node.only_links {
        Some(OnlyLinks::Inner) => Vec::new(),
        Some(OnlyLinks::Outer(links)) => links.iter().cloned().map(Detail::Link).collect(),
        None => {
            let mut title = node.title.clone();
            if matches!(node.kind, NodeKind::Heading | NodeKind::InnerHeading | NodeKind::Fold) {
                title.0.iter_mut().for_each(|run| run.style.strong = true);
            }
            vec![Detail::Text(title)]
        }
    }
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
    let mut has_below = vec![false; nodes.len()];
    for place in 1..nodes.len() {
        has_below[nodes[place].parent] |= kept[place];
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
    words::understood(total, &from, headings(NodeKind::Heading), headings(NodeKind::InnerHeading), texts)
}
