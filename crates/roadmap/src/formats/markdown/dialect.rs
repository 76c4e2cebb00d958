//! Cairn's own dialect, which the small reader of the first load reads.

use std::ops::Range;

use super::words;
use crate::formats::cairn::{self, Reading};
use crate::formats::foreign::{Document, Place, Problem, Tick, TickForm, Warnings};
use crate::tree::NodeId;

/// The document that the small reader reads; `None` for what is not of the dialect.
pub(super) fn read(text: &str) -> Option<Document> {
    let Reading { roadmap, warnings: found, boxes } = cairn::read(text).ok()?;
    let lines = lines(text);
    let mut places = vec![Place::default(); roadmap.len()];
    for node in roadmap.topics() {
        let source = lines.get(roadmap.topic(node).line() - 1).cloned().unwrap_or_default();
        places[node.index()] = Place { source, tick: None };
    }
    for (node, mark) in boxes {
        let place = &mut places[node.index()];
        let line = text.get(place.source.clone()).unwrap_or_default();
        if let Some((before, inside)) = line.split_once('[')
            && let Some((letter, _)) = inside.split_once(']')
        {
            let start = place.source.start + before.len();
            place.tick = Some(Tick { place: start..start + letter.len() + 2, form: TickForm::Box, mark });
        }
    }
    let mut warnings = Warnings::default();
    for warning in found {
        warnings.warn(warning.line().unwrap_or(1), Problem::Dialect(warning.sentence()));
    }
    let steps = roadmap.steps(NodeId::ROOT).count();
    let understood = words::in_dialect(steps);
    let warnings = warnings.finish();
    Some(Document { roadmap, places, ranges: Vec::new(), understood, other_way: None, warnings })
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
