//! Reads outlines in OPML, versions 1 and 2. `docs/formats.md` says what becomes a topic.

mod words;
mod mistake;
mod bounds;
pub(super) mod elements;

use std::ops::Range;

use roxmltree::{Attribute, Node};

use self::mistake::broken;
use super::foreign::{
    Detail, Document, Findings, Item, LineTable, Link, MOST_ITEMS, Refusal, Room, Tick, TickForm, WarningKind,
    Warnings, check_length, title_from_name,
};
use super::inline::rich;
use crate::marks::Mark;
use crate::tree::Title;

/// Reads an outline. `name` is that of its file, for an outline without a title.
pub(crate) fn read(text: &str, name: &str) -> Result<Document, Refusal> {
    check_length(text)?;
    let lines = LineTable::of(text);
    let start = xml_start(text);
    let xml = text.get(start..).unwrap_or_default();
    bounds::check(xml, lines.line(start))?;
    let parsed = roxmltree::Document::parse(xml).map_err(|error| mistake::refusal(error, xml, lines.line(start)))?;
    let root = parsed.root_element();
    let mut warnings = Warnings::default();
    let title = root_item(root, start).unwrap_or_else(|| {
        let title = title_from_name(name).to_string();
        warnings.warn_of_all(WarningKind::TitleFromName(title.clone()));
        Item::new(0, Title::read(&title), 0..0)
    });
    let outlines = outlines(child(root, "body").unwrap_or(root))?;
    let mut items = Vec::new();
    for (node, level) in outlines {
        let source = own_bytes(node, start);
        let line = lines.line(source.start);
        match item(node, level, source, start) {
            OutlineItem::Topic(item) => items.push(item),
            OutlineItem::Untitled(item) => {
                warnings.warn(line, WarningKind::Untitled);
                items.push(item);
            }
            OutlineItem::Nothing => warnings.warn(line, WarningKind::Untitled),
        }
    }
    if items.is_empty() {
        let line = lines.line(start + child(root, "body").unwrap_or(root).range().start);
        return Err(broken(line, words::no_outline()));
    }
    let understood = sentence(&items);
    Document::build(text, Findings { root: title, items, understood, warnings })
}

/// Where the XML begins: behind a byte order mark and white space.
fn xml_start(text: &str) -> usize {
    text.len() - text.trim_start_matches('\u{feff}').trim_start().len()
}

enum OutlineItem {
    Topic(Item),
    /// It has no words, and something that must not be lost.
    Untitled(Item),
    Nothing,
}

fn item(node: Node, level: usize, source: Range<usize>, start: usize) -> OutlineItem {
    let value = |names: &[&str]| attribute(node, names).map(|found| found.value());
    let words = [value(&["text"]), value(&["title"])].into_iter().flatten();
    let named = words.filter_map(|title| rich::item(rich::html(title), level, source.clone())).next();
    let is_named = named.is_some();
    let mut item = named.unwrap_or_else(|| Item::new(level, Title::read("Untitled"), source));
    item.tick = tick(node, start);
    item.room = if item.tick.is_none() { room(node, start) } else { None };
    let title = item.title.to_string();
    let mut links: Vec<Link> = Vec::new();
    for (name, kind) in [("url", None), ("htmlurl", None), ("xmlurl", Some("feed"))] {
        let Some(address) = value(&[name]).map(str::trim).filter(|address| !address.is_empty()) else { continue };
        if !links.iter().any(|link| link.address == address) {
            let link =
                Link { title: title.clone(), address: address.to_owned(), kind: kind.map(str::to_owned), note: None };
            links.push(link);
        }
    }
    item.details.extend(links.into_iter().map(Detail::Link));
    for text in [value(&["description"]), value(&["note"])].into_iter().flatten() {
        item.details.extend(rich::paragraphs(rich::html(text)));
    }
    let has_more = item.tick.is_some() || !item.details.is_empty() || node.children().any(is_outline);
    match (is_named, has_more) {
        (true, _) => OutlineItem::Topic(item),
        (false, true) => OutlineItem::Untitled(item),
        (false, false) => OutlineItem::Nothing,
    }
}

/// The roadmap itself, if the head has a title.
fn root_item(root: Node, start: usize) -> Option<Item> {
    let title = child(child(root, "head")?, "title")?;
    let range = title.range();
    rich::item(rich::html(title.text()?), 0, start + range.start..start + range.end)
}

/// All outlines in reading order with their levels, but for those that are comments. Refuses too many, with their
/// number.
fn outlines<'a, 'input>(body: Node<'a, 'input>) -> Result<Vec<(Node<'a, 'input>, usize)>, Refusal> {
    let mut outlines = Vec::new();
    let mut open = vec![(body, 0)];
    while let Some((node, level)) = open.pop() {
        if level > 0 {
            outlines.push((node, level));
        }
        open.extend(node.children().filter(|&child| is_outline(child)).map(|child| (child, level + 1)).rev());
    }
    match outlines.len() {
        items if items > MOST_ITEMS => Err(Refusal::TooManyItems { items, most: MOST_ITEMS }),
        _ => Ok(outlines),
    }
}

fn is_outline(node: Node) -> bool {
    let is_comment = || attribute(node, &["iscomment"]).is_some_and(|found| found.value() == "true");
    node.tag_name().name().eq_ignore_ascii_case("outline") && !is_comment()
}

fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.tag_name().name().eq_ignore_ascii_case(name))
}

/// The attribute with one of these names in lower case. Workflowy and others write an underscore before those of their
/// own.
fn attribute<'a, 'input>(node: Node<'a, 'input>, names: &[&str]) -> Option<Attribute<'a, 'input>> {
    node.attributes().find(|found| {
        let name = found.name().strip_prefix('_').unwrap_or(found.name());
        names.iter().any(|known| known.eq_ignore_ascii_case(name))
    })
}

/// Names of attributes that say whether something is done.
const STATES: [&str; 4] = ["complete", "completed", "checked", "status"];

/// The attribute that says whether an outline is done: `_complete="true"`, `_status="checked"`.
fn tick(node: Node, start: usize) -> Option<Tick> {
    let found = attribute(node, &STATES)?;
    let mark = match found.value().trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" | "checked" | "complete" | "completed" | "done" => Mark::Done,
        "indeterminate" | "partial" | "mixed" | "doing" | "started" | "in progress" | "in-progress" => Mark::Doing,
        "skipped" | "cancelled" | "canceled" => Mark::Skipped,
        "false" | "no" | "0" | "unchecked" | "incomplete" | "todo" | "to do" | "to-do" | "open" => Mark::ToDo,
        _ => return None,
    };
    let place = found.range_value();
    Some(Tick { place: start + place.start..start + place.end, form: TickForm::Attribute, mark })
}

/// Where such an attribute would stand: behind the words, and before one with a value that says nothing.
fn room(node: Node, start: usize) -> Option<Room> {
    let at = match attribute(node, &STATES) {
        Some(other) => node.document().input_text().get(..other.range().start)?.trim_end().len(),
        None => attribute(node, &["text", "title"]).or(node.attributes().next())?.range().end,
    };
    Some(Room::InElement(start + at))
}

/// The bytes of an element without those of the elements in it.
fn own_bytes(node: Node, start: usize) -> Range<usize> {
    let all = node.range();
    let end = node.first_child().map_or(all.end, |child| child.range().start);
    start + all.start..start + end
}

/// `9 steps from an outline under 2 topics.`
fn sentence(items: &[Item]) -> String {
    let next = items.iter().skip(1).map(|item| item.level).chain([0]);
    let steps = items.iter().zip(next).filter(|(item, next)| *next <= item.level).count();
    words::understood(steps, items.len() - steps)
}
