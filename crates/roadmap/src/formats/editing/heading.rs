//! The title of a whole roadmap, in the heading of its text.

use std::ops::Range;

use super::editor::{EditRefusal, TextEdit};
use super::place::{Kind, line_at};
use super::title::spellings;
use crate::formats::detect::{FileKind, detect};
use crate::formats::foreign::{Document, Way};
use crate::formats::open::open;
use crate::formats::opml::elements;
use crate::tree::NodeId;

/// Gives a roadmap another title: in its heading, in the head of its outline, or in a new heading at the beginning of a
/// text that has none. All else stays as it was read. `document` is what `text` was read as, with `wish`.
pub fn retitle(text: &str, document: &Document, wish: Option<Way>, title: &str) -> Result<TextEdit, EditRefusal> {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_outline = detect(text) == FileKind::Opml;
    let heading = start_of_heading(text, document);
    let range = match heading {
        _ if is_outline => elements::title(text).ok_or(EditRefusal::NoRow)?,
        Some(at) => title_in(text, document, at).ok_or(EditRefusal::NoRow)?,
        None => 0..0,
    };
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let written = |words: String| match heading {
        None if !is_outline => format!("# {words}{line_end}{line_end}"),
        _ => words,
    };
    let kind = if is_outline { Kind::Element } else { Kind::Heading };
    let edits = spellings(kind, &title).map(|words| TextEdit {
        range: range.clone(),
        with: written(words),
        topic: NodeId::ROOT,
    });
    let is_right = |edit: &TextEdit| {
        let mut after = text.to_owned();
        after.replace_range(edit.range.clone(), &edit.with);
        open(&after, "", wish).is_ok_and(|after| is_renamed(document, &after, &title))
    };
    edits.into_iter().find(is_right).ok_or(EditRefusal::OtherwiseRead)
}

/// Where the heading with the title begins; nothing where the title is that of the file.
fn start_of_heading(text: &str, document: &Document) -> Option<usize> {
    let source = &document.places[NodeId::ROOT.index()].source;
    if !source.is_empty() {
        return Some(source.start);
    }
    let is_dialect = detect(text) == FileKind::Dialect;
    let before = text.split_inclusive('\n').take_while(|line| !line.trim_start().starts_with('#'));
    is_dialect.then(|| before.map(str::len).sum())
}

/// The title in the heading on the line with a byte: its words, or all behind the `#` if it has markup.
fn title_in(text: &str, document: &Document, at: usize) -> Option<Range<usize>> {
    let line = line_at(text, at)?;
    let heading = text.get(line.clone())?;
    let words = heading.trim_start().strip_prefix('#')?.trim_start_matches('#').trim_start();
    let start = line.end - words.len();
    let title = document.roadmap.title().to_string();
    let found = words.find(&title).map(|at| start + at..start + at + title.len());
    Some(found.unwrap_or(start..start + words.trim_end().len()))
}

fn is_renamed(before: &Document, after: &Document, title: &str) -> bool {
    let topics = |document: &Document| {
        let topics = document.roadmap.topics().map(|node| {
            let topic = document.roadmap.topic(node);
            let tick = document.places[node.index()].tick.as_ref().map(|tick| tick.mark);
            (topic.id().clone(), topic.level(), topic.title().clone(), topic.estimate(), topic.details().to_vec(), tick)
        });
        topics.collect::<Vec<_>>()
    };
    let root = |document: &Document| {
        let root = document.roadmap.topic(NodeId::ROOT);
        (root.estimate(), root.details().to_vec())
    };
    after.roadmap.title().to_string() == title && topics(before) == topics(after) && root(before) == root(after)
}
