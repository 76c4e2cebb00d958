//! Reads the nodes and edges of a graph. What is missing or of another type counts as not there; what is not JSON is
//! refused.

use super::length;
use super::node::{Area, ChecklistLine, Edge, Graph, Kind, Node};
use super::words;
use crate::formats::foreign::{Begun, Link, Mistake, Refusal};
use crate::json::JsonReader;

/// Reads a graph.
pub(super) fn read(text: &str) -> Result<Graph, Refusal> {
    let mut graph = Graph { title: String::new(), nodes: Vec::new(), edges: Vec::new() };
    let mut reader = JsonReader::new(text.trim_start_matches('\u{feff}'));
    let whole = reader.object(&mut |reader, key| match key.as_str() {
        "nodes" => objects(reader, &mut |reader| {
            graph.nodes.push(node(reader, text)?);
            Some(())
        }),
        "edges" => objects(reader, &mut |reader| {
            graph.edges.push(edge(reader)?);
            Some(())
        }),
        "title" => title(reader).map(|title| graph.title = title),
        _ => reader.skip(),
    });
    match whole.filter(|()| reader.is_at_end()) {
        Some(()) => Ok(graph),
        None => {
            let before = text.get(..text.len() - reader.left()).unwrap_or_default();
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
            Err(broken(1 + before.matches('\n').count(), column, words::no_json()))
        }
    }
}

pub(super) fn broken(line: usize, column: usize, problem: String) -> Refusal {
    Refusal::Broken { begun: Begun::Graph, mistakes: vec![Mistake { line, column, problem }], more: 0 }
}

fn node(reader: &mut JsonReader, text: &str) -> Option<Node> {
    let start = text.len() - reader.left();
    let mut node = Node {
        kind: Kind::Topic,
        id: String::new(),
        label: String::new(),
        area: Area::default(),
        steps: Vec::new(),
        links: Vec::new(),
        legend: String::new(),
        text: String::new(),
        source: start..start,
    };
    let mut place = [0; 2];
    // The width and height that the node says itself count first, then those that were measured, then the wished ones.
    let mut sizes = [[None; 2]; 3];
    object(reader, &mut |reader, key| match key {
        "id" => word(reader).map(|id| node.id = id),
        "type" => word(reader).map(|name| node.kind = kind(&name)),
        "position" => pair(reader, ["x", "y"]).map(|[x, y]| place = [x.unwrap_or(0), y.unwrap_or(0)]),
        "width" => reader.written().map(|width| sizes[0][0] = Some(length::read(width))),
        "height" => reader.written().map(|height| sizes[0][1] = Some(length::read(height))),
        "measured" => pair(reader, ["width", "height"]).map(|size| sizes[1] = size),
        "style" => pair(reader, ["width", "height"]).map(|size| sizes[2] = size),
        "data" => data(reader, &mut node, text),
        _ => reader.skip(),
    })?;
    node.source.end = text.len() - reader.left();
    let written = text.get(node.source.clone()).unwrap_or_default();
    node.source.end = start + written.trim_ascii_end().len();
    let [width, height] = [0, 1].map(|side| sizes.iter().find_map(|size| size[side]).unwrap_or(0).max(0));
    let [left, top] = place;
    node.area = Area { left, top, right: length::sum(left, width), bottom: length::sum(top, height) };
    Some(node)
}

/// The names of the types. In a graph without types, every node is a topic.
fn kind(name: &str) -> Kind {
    match name {
        "topic" | "" | "default" | "input" | "output" => Kind::Topic,
        "subtopic" => Kind::Subtopic,
        "section" => Kind::Box,
        "checklist" => Kind::Checklist,
        "todo" | "todo-checkbox" | "checklist-item" => Kind::Todo,
        "title" => Kind::Title,
        "linksgroup" => Kind::Links,
        _ => Kind::Decoration,
    }
}

fn data(reader: &mut JsonReader, node: &mut Node, text: &str) -> Option<()> {
    object(reader, &mut |reader, key| match key {
        "label" => word(reader).map(|label| node.label = label),
        "title" => word(reader).map(|title| {
            if node.label.is_empty() {
                node.label = title;
            }
        }),
        "description" => word(reader).map(|words| node.text = words),
        "href" => word(reader).map(|address| {
            if !address.is_empty() {
                node.links.push(Link { title: address.clone(), address, kind: None, note: None });
            }
        }),
        "links" => objects(reader, &mut |reader| {
            node.links.extend(link(reader)?);
            Some(())
        }),
        "legend" => object(reader, &mut |reader, key| match key {
            "label" => word(reader).map(|words| node.legend = words),
            _ => reader.skip(),
        }),
        "checklists" => objects(reader, &mut |reader| {
            node.steps.push(step(reader, text)?);
            Some(())
        }),
        _ => reader.skip(),
    })
}

fn step(reader: &mut JsonReader, text: &str) -> Option<ChecklistLine> {
    let start = text.len() - reader.left();
    let [mut id, mut label] = [String::new(), String::new()];
    object(reader, &mut |reader, key| match key {
        "id" => word(reader).map(|text| id = text),
        "label" | "title" => word(reader).map(|text| label = text),
        _ => reader.skip(),
    })?;
    let written = text.get(start..text.len() - reader.left()).unwrap_or_default();
    Some(ChecklistLine { id, label, source: start..start + written.trim_ascii_end().len() })
}

/// `Some(None)` for a link that leads nowhere.
fn link(reader: &mut JsonReader) -> Option<Option<Link>> {
    let [mut title, mut address, mut kind] = [String::new(), String::new(), String::new()];
    object(reader, &mut |reader, key| match key {
        "label" | "title" => word(reader).map(|text| title = text),
        "url" | "href" => word(reader).map(|text| address = text),
        "type" => word(reader).map(|text| kind = text),
        _ => reader.skip(),
    })?;
    if title.is_empty() {
        title.clone_from(&address);
    }
    let kind = Some(kind).filter(|kind| !kind.is_empty());
    Some((!address.is_empty()).then_some(Link { title, address, kind, note: None }))
}

fn edge(reader: &mut JsonReader) -> Option<Edge> {
    let mut edge = Edge { source: String::new(), target: String::new(), is_dashed: false };
    object(reader, &mut |reader, key| match key {
        "source" => word(reader).map(|id| edge.source = id),
        "target" => word(reader).map(|id| edge.target = id),
        "data" => object(reader, &mut |reader, key| match key {
            "edgeStyle" => word(reader).map(|style| edge.is_dashed = style == "dashed"),
            _ => reader.skip(),
        }),
        _ => reader.skip(),
    })?;
    Some(edge)
}

/// Reads an object, or skips another value.
fn object(reader: &mut JsonReader, field: &mut dyn FnMut(&mut JsonReader, &str) -> Option<()>) -> Option<()> {
    if reader.first() == Some('{') { reader.object(&mut |reader, key| field(reader, &key)) } else { reader.skip() }
}

/// Reads the objects of an array, and skips all other values.
fn objects(reader: &mut JsonReader, item: &mut dyn FnMut(&mut JsonReader) -> Option<()>) -> Option<()> {
    if reader.first() != Some('[') {
        return reader.skip();
    }
    reader.array(&mut |reader| if reader.first() == Some('{') { item(reader) } else { reader.skip() })
}

/// A text, or a number as it is written; empty for another value.
fn word(reader: &mut JsonReader) -> Option<String> {
    match reader.first()? {
        '"' => reader.string(),
        '{' | '[' | 't' | 'f' | 'n' => reader.skip().map(|()| String::new()),
        _ => reader.written().map(str::to_owned),
    }
}

/// A title, which may be an object with a longer one for the `page` and a shorter one for the `card`.
fn title(reader: &mut JsonReader) -> Option<String> {
    if reader.first() != Some('{') {
        return word(reader);
    }
    let [mut page, mut card] = [String::new(), String::new()];
    object(reader, &mut |reader, key| match key {
        "page" => word(reader).map(|text| page = text),
        "card" => word(reader).map(|text| card = text),
        _ => reader.skip(),
    })?;
    Some(if page.is_empty() { card } else { page })
}

fn pair(reader: &mut JsonReader, names: [&str; 2]) -> Option<[Option<i64>; 2]> {
    let mut pair = [None; 2];
    object(reader, &mut |reader, key| match names.iter().position(|name| *name == key) {
        Some(place) => reader.written().map(|number| pair[place] = Some(length::read(number))),
        None => reader.skip(),
    })?;
    Some(pair)
}
