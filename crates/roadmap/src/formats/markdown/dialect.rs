//! Cairn's own dialect, which the small reader of the first load reads.

use std::ops::Range;

use super::words;
use crate::formats::cairn::line::{split_indent, split_number, strip_bullet};
use crate::formats::cairn::{self, Reading};
use crate::formats::foreign::{Document, Place, Room, Tick, TickForm, WarningKind, Warnings};
use crate::tree::NodeId;

/// The document that the small reader reads; `None` for what is not of the dialect.
pub(super) fn read(text: &str) -> Option<Document> {
    let Reading { roadmap, warnings: found, boxes } = cairn::read(text).ok()?;
    let lines = lines(text);
    let mut places = vec![Place::default(); roadmap.len()];
    for node in roadmap.topics() {
        let source = lines.get(roadmap.topic(node).line() - 1).cloned().unwrap_or_default();
        let room = Some(Room::BeforeWords(behind_sign(text, &source)));
        places[node.index()] = Place { source, tick: None, room };
    }
    for (node, mark) in boxes {
        let place = &mut places[node.index()];
        let line = text.get(place.source.clone()).unwrap_or_default();
        if let Some((before, inside)) = line.split_once('[')
            && let Some((letter, _)) = inside.split_once(']')
        {
            let start = place.source.start + before.len();
            place.room = None;
            place.tick = Some(Tick { place: start..start + letter.len() + 2, form: TickForm::Box, mark });
        }
    }
    let mut warnings = Warnings::default();
    for warning in found {
        warnings.warn(warning.line().unwrap_or(1), WarningKind::Dialect(warning.sentence()));
    }
    let steps = roadmap.steps(NodeId::ROOT).count();
    let understood = words::in_dialect(steps);
    let warnings = warnings.finish();
    Some(Document { roadmap, places, ranges: Vec::new(), understood, other_way: None, warnings })
}

/// Where the text behind the bullet or the number of a line begins.
fn behind_sign(text: &str, line: &Range<usize>) -> usize {
    let (_, words) = split_indent(text.get(line.clone()).unwrap_or_default());
    let numbered = split_number(words).map(|(_, rest)| rest);
    let rest = numbered.or_else(|| strip_bullet(words).map(str::trim_start)).unwrap_or(words);
    line.end - rest.len()
}

/// The bytes of each line, without its end.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let start = at;
        at += line.len();
        start..start + line.trim_end().len()
    });
    lines.collect()
}
