//! What the row of a line shows while a person types on that line, without reading the whole text.

use std::ops::Range;

use super::place::line_at;
use crate::formats::cairn::line::{split_number, strip_bullet};
use crate::formats::foreign::{Document, Way};
use crate::formats::open::open;
use crate::tree::{Hours, NodeId, Title, Topic};

/// A topic on whose line a person has typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedLine {
    /// The topic.
    pub topic: NodeId,
    /// Its line, from 1.
    pub line: usize,
    /// Its title now.
    pub title: Title,
    /// Its number now, if it has one.
    pub number: Option<String>,
    /// The hours that the line gives it now.
    pub estimate: Option<Hours>,
}

/// Reads the line on which a person has typed, below the lines of the topics that its topic is in. `document` is what
/// `before` was read as, with `name` and `wish`; `after` is the text now.
///
/// Nothing if the whole text has to be read: if other lines differ, too; if the line is not that of a single topic; if
/// its indentation, its sign or its box changes; or if it means something else in the whole text than it does by
/// itself, as in a table. It does not notice if the line changes what other lines
/// mean; the next reading of the whole text does.
pub fn typed_line(before: &str, after: &str, document: &Document, name: &str, wish: Option<Way>) -> Option<TypedLine> {
    let (old, new) = changed_line(before, after)?;
    let [old_line, new_line] = [before.get(old.clone())?, after.get(new)?];
    if before_words(old_line) != before_words(new_line) {
        return None;
    }
    let topic = only_topic_on(&old, document)?;
    let whole = document.roadmap.topic(topic);
    let above = lines_above(before, document, topic)?;
    let depth = usize::from(whole.level());
    let read = |line: &str| {
        let alone = open(&format!("{above}{line}\n"), name, wish).ok()?.roadmap;
        let topic = alone.place(depth).filter(|_| alone.len() == depth + 1)?;
        Some((alone, topic))
    };
    let ((was, was_topic), (is, is_topic)) = (read(old_line)?, read(new_line)?);
    let is = is.topic(is_topic);
    (shown(was.topic(was_topic)) == shown(whole) && is.level() == whole.level()).then(|| TypedLine {
        topic,
        line: 1 + before.as_bytes()[..old.start].iter().filter(|&&byte| byte == b'\n').count(),
        title: is.title().clone(),
        number: is.number().map(str::to_owned),
        estimate: is.estimate(),
    })
}

/// The lines of the topics that a topic is in, from the outermost.
fn lines_above(text: &str, document: &Document, topic: NodeId) -> Option<String> {
    let roadmap = &document.roadmap;
    let mut above: Vec<NodeId> = roadmap.ancestors(topic).collect();
    above.reverse();
    let lines = above.into_iter().map(|node| {
        let source = &document.places[node.index()].source;
        if source.is_empty() {
            // Cairn's own form needs a heading.
            return Some(format!("# {}\n", roadmap.topic(node).title()));
        }
        let line = text.get(line_at(text, source.start)?)?;
        let words = line.trim_start();
        let is_label = !words.starts_with('#') && strip_bullet(words).is_none() && split_number(words).is_none();
        // An only label would be text.
        Some(if is_label { "###### Label\n".to_owned() } else { format!("{line}\n") })
    });
    lines.collect()
}

/// The indentation of a line, its sign and its box, as far as it is not ticked.
fn before_words(line: &str) -> &str {
    line.split(char::is_alphabetic).next().unwrap_or_default()
}

fn shown(topic: &Topic) -> (u8, &Title, Option<&str>, Option<Hours>) {
    (topic.level(), topic.title(), topic.number(), topic.estimate())
}

/// The only line that differs, in both texts, without its end.
fn changed_line(before: &str, after: &str) -> Option<(Range<usize>, Range<usize>)> {
    let same = |(one, other): &(&u8, &u8)| one == other;
    let [old, new] = [before, after].map(str::as_bytes);
    let front = old.iter().zip(new).take_while(same).count();
    let (old_rest, new_rest) = (&old[front..], &new[front..]);
    let back = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(same).count();
    let is_in_a_line = |rest: &[u8]| !rest[..rest.len() - back].contains(&b'\n');
    let start = old[..front].iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    let behind = &old_rest[old_rest.len() - back..];
    let to_line_end = behind.iter().position(|&byte| byte == b'\n').unwrap_or(back);
    let line_in = |text: &[u8]| start..text.len() - back + to_line_end;
    (old != new && is_in_a_line(old_rest) && is_in_a_line(new_rest)).then(|| (line_in(old), line_in(new)))
}

fn only_topic_on(line: &Range<usize>, document: &Document) -> Option<NodeId> {
    let on_line = |source: &Range<usize>| !source.is_empty() && (line.start..=line.end).contains(&source.start);
    let mut found = document.places.iter().enumerate().filter(|(_, place)| on_line(&place.source));
    let (at, _) = found.next().filter(|&(at, _)| at > 0)?;
    if found.next().is_some() { None } else { document.roadmap.place(at) }
}
