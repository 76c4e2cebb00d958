//! Reads graphs of roadmap.sh, a drawing of topics and edges. `docs/formats.md` says what becomes a topic.

mod words;
mod length;
mod node;
mod json;
mod plane;
mod parents;

use std::collections::HashSet;

use self::node::{Graph, Kind, Node};
use self::plane::Keyed;
use super::foreign::{
    Detail, Document, Findings, Item, LineTable, Link, MOST_ITEMS, Refusal, WarningKind, Warnings, check_length,
    title_from_name,
};
use super::inline::rich;
use crate::tree::{Title, TopicId};

/// Reads a graph. `name` is that of its file, for a graph without a title.
pub(crate) fn read(text: &str, name: &str) -> Result<Document, Refusal> {
    check_length(text)?;
    let mut graph = json::read(text)?;
    if graph.nodes.len() > MOST_ITEMS {
        return Err(Refusal::TooManyItems { items: graph.nodes.len(), most: MOST_ITEMS });
    }
    let lines = LineTable::of(text);
    let mut warnings = Warnings::default();
    sort(&mut graph.nodes);
    let root = root(&graph, name, &mut warnings);
    let parents = parents::parents(&graph);
    let items = items(&graph.nodes, &parents, &lines, &mut warnings);
    if items.is_empty() {
        return Err(json::broken(1, 0, words::no_topics()));
    }
    let understood = sentence(&graph.nodes, &items);
    Document::build(text, Findings { root, items, understood, warnings })
}

/// Sorts nodes by their places on the page.
fn sort(nodes: &mut Vec<Node>) {
    let places = nodes.iter().enumerate().map(|(place, node)| (node.area.top, node.area.left, place));
    let mut order: Vec<Keyed> = places.collect();
    order.sort_unstable();
    let mut unsorted: Vec<Option<Node>> = std::mem::take(nodes).into_iter().map(Some).collect();
    nodes.extend(order.into_iter().filter_map(|(_, _, place)| unsorted[place].take()));
}

/// The roadmap itself: the first title on the page, or the one beside the drawing, and all groups of links.
fn root(graph: &Graph, name: &str, warnings: &mut Warnings) -> Item {
    let on_page = graph.nodes.iter().filter(|node| node.kind == Kind::Title);
    let titles = on_page.map(|node| (&node.label, node.source.clone())).chain([(&graph.title, 0..0)]);
    let found = titles.filter_map(|(title, source)| rich::item(rich::plain(title), 0, source)).next();
    let mut root = found.unwrap_or_else(|| {
        let title = title_from_name(name).to_string();
        warnings.warn_of_all(WarningKind::TitleFromName(title.clone()));
        Item::new(0, Title::read(&title), 0..0)
    });
    let groups = graph.nodes.iter().filter(|node| node.kind == Kind::Links);
    root.details.extend(groups.flat_map(|node| node.links.iter().cloned().map(Detail::Link)));
    root
}

/// The topics in reading order. `parents` has the node that each belongs to.
fn items(nodes: &[Node], parents: &[Option<usize>], lines: &LineTable, warnings: &mut Warnings) -> Vec<Item> {
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (place, node) in nodes.iter().enumerate() {
        match parents[place] {
            _ if !node.kind.is_topic() => {}
            Some(parent) => below[parent].push(place),
            None => open.push((place, 1)),
        }
    }
    open.reverse();
    let mut known = HashSet::new();
    let mut items = Vec::new();
    while let Some((place, level)) = open.pop() {
        let node = &nodes[place];
        let is_shown = match item(node, level) {
            Some(item) => {
                items.push(item);
                true
            }
            None => {
                if !matches!(node.kind, Kind::Box | Kind::Checklist) {
                    warnings.warn(lines.line(node.source.start), WarningKind::Untitled);
                }
                false
            }
        };
        let level = if is_shown { level + 1 } else { level };
        for step in &node.steps {
            let Some(mut item) = rich::item(rich::plain(&step.label), level, step.source.clone()) else { continue };
            // Copied checklists repeat the ids of their steps. The first checklist keeps them.
            item.names.pinned = TopicId::of_foreign(&step.id).filter(|id| known.insert(id.clone()));
            items.push(item);
        }
        open.extend(below[place].iter().rev().map(|&place| (place, level)));
    }
    items
}

/// `None` for a node without a label: its topics belong to what it belongs to.
fn item(node: &Node, level: usize) -> Option<Item> {
    let mut item = rich::item(rich::plain(&node.label), level, node.source.clone())?;
    item.names.pinned = TopicId::of_foreign(&node.id);
    let title = item.title.to_string();
    item.details.extend(node.links.iter().map(|link| {
        let words = if link.title == link.address { &title } else { &link.title };
        Detail::Link(Link { title: words.clone(), ..link.clone() })
    }));
    for text in [&node.legend, &node.text] {
        item.details.extend(rich::paragraphs(rich::plain(text)));
    }
    Some(item)
}

/// `120 steps from a graph under 22 topics; 57 nodes are decoration.`
fn sentence(nodes: &[Node], items: &[Item]) -> String {
    let next = items.iter().skip(1).map(|item| item.level).chain([0]);
    let steps = items.iter().zip(next).filter(|(item, next)| *next <= item.level).count();
    let decoration = nodes.iter().filter(|node| !node.kind.is_topic()).count();
    words::understood(steps, items.len() - steps, decoration)
}
