//! Guidance for a roadmap that stands in another document.

use super::choice::details;
use super::front_matter::{self, FrontMatter};
use super::{blocks, heading, outline, unfold};
use crate::formats::foreign::{LineTable, Refusal, Warnings, check_length};
use crate::guidance::{Guide, Lesson};

/// Reads a guide: below each heading, or item, with the id of a topic in braces stands what there is to say about that topic.
/// What stands below none is for readers of the document alone.
pub fn guide(text: &str) -> Result<Guide, Refusal> {
    check_length(text)?;
    let lines = LineTable::of(text);
    let mut warnings = Warnings::default();
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let FrontMatter { title, end, .. } = front_matter::read(text.get(mark..).unwrap_or_default());
    let blocks = unfold::unfold(text, blocks::blocks(text, mark + end)?, &mut |_, _| {});
    let title_heading = heading::of_title(&blocks, title.as_deref());
    let outline = outline::outline(text, blocks, title_heading, &lines, &mut warnings);
    let nodes = &outline.nodes;
    let kept: Vec<bool> = nodes.iter().map(|node| node.names.pinned.is_some()).collect();
    let details = details(nodes, &outline.entries, &kept, &vec![false; nodes.len()]);
    let lessons = nodes.iter().zip(details).filter_map(|(node, details)| {
        let topic = node.names.pinned.clone()?;
        Some(Lesson { topic, line: lines.line(node.source.start), details })
    });
    Ok(Guide { lessons: lessons.collect() })
}
