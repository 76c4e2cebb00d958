//! Numbers that count on after an edit, if they counted on before.

use std::collections::HashMap;

use super::place::{Kind, TextRows};
use crate::tree::NodeId;

/// The rows that have a number, each with its byte, the number, and what it would be if all counted on.
fn counted(text_rows: &TextRows) -> Vec<(NodeId, usize, String, String)> {
    let roadmap = &text_rows.document.roadmap;
    let mut wanted: HashMap<usize, String> = HashMap::new();
    let mut last: HashMap<usize, u64> = HashMap::new();
    let mut numbers = Vec::new();
    for topic in roadmap.topics() {
        let Some(row) = text_rows.row(topic) else { continue };
        let written = row.sign.trim_end().trim_end_matches(['.', ')']);
        let (before, own) = written.rsplit_once('.').map_or(("", written), |(_, own)| (".", own));
        let Ok(own) = own.parse::<u64>() else { continue };
        let parent = roadmap.parent(topic).unwrap_or(NodeId::ROOT).index();
        let next = last.get(&parent).map_or(own.min(1), |last| last + 1);
        last.insert(parent, next);
        let above = wanted.get(&parent).map(String::as_str).unwrap_or_default();
        let number =
            if row.kind == Kind::Numbered && !above.is_empty() { format!("{above}.{next}") } else { next.to_string() };
        if row.kind == Kind::Numbered || before.is_empty() {
            wanted.insert(topic.index(), number.clone());
            numbers.push((topic, row.line.start + row.indent.len(), written.to_owned(), number));
        }
    }
    numbers
}

/// Whether the numbers of all numbered rows of the dialect count on.
pub(super) fn count_on(text_rows: &TextRows) -> bool {
    text_rows.is_dialect && counted(text_rows).iter().all(|(_, _, written, wanted)| written == wanted)
}

/// The text with numbers that count on.
pub(super) fn renumbered(text_rows: &TextRows) -> String {
    let mut text = text_rows.text.to_owned();
    for (_, at, written, wanted) in counted(text_rows).into_iter().rev() {
        if written != wanted {
            text.replace_range(at..at + written.len(), &wanted);
        }
    }
    text
}
