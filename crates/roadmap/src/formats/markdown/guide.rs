//! Guidance for a roadmap that stands in another document.

use std::collections::BTreeMap;

use super::blocks::Block;
use super::choice::details;
use super::front_matter;
use super::{blocks, outline, unfold};
use crate::formats::foreign::{LineTable, Refusal, Warnings, check_length};
use crate::guidance::{Guide, Lesson};

/// Reads a guide. The text below a heading or item with a topic's id in braces is about that topic. All other text is
/// only for readers of the document.
pub fn guide(text: &str) -> Result<Guide, Refusal> {
    let mut reader = GuideReader::new(text.to_owned())?;
    while reader.read_part()? {}
    Ok(reader.finish())
}

/// The fewest bytes that are read in one go.
const PART: usize = 1_000;

/// Reads a guide part by part, so that a page can answer in between. A part ends before a heading, as what a heading
/// says about a topic ends there.
pub struct GuideReader {
    text: String,
    /// Where the next part begins, as an offset in bytes.
    at: usize,
    /// How many lines stand before it.
    lines: usize,
    /// Where parts may begin.
    headings: Vec<usize>,
    /// The blocks of the part that is being read.
    blocks: Option<Vec<Block>>,
    guide: Guide,
}

impl GuideReader {
    /// Begins to read a text. Refuses one that is too long for any document.
    pub fn new(text: String) -> Result<GuideReader, Refusal> {
        check_length(&text)?;
        let mark = text.len() - text.trim_start_matches('\u{feff}').len();
        let at = mark + front_matter::read(&text[mark..]).end;
        let (lines, headings) = (text[..at].matches('\n').count(), headings(&text, at));
        Ok(GuideReader { text, at, lines, headings, blocks: None, guide: Guide::default() })
    }

    /// Reads the blocks of the next part, or what those say. Returns whether there is more to do.
    pub fn read_part(&mut self) -> Result<bool, Refusal> {
        let least = self.at.saturating_add(PART);
        let end = self.headings.partition_point(|&heading| heading < least);
        let end = self.headings.get(end).copied().unwrap_or(self.text.len());
        let part = &self.text[self.at..end];
        let Some(blocks) = self.blocks.take() else {
            self.blocks = Some(unfold::unfold(part, blocks::blocks(part, 0)?, &mut |_, _| {}));
            return Ok(true);
        };
        let before = self.lines;
        self.guide.lessons.extend(lessons(part, blocks).map(|lesson| Lesson { line: lesson.line + before, ..lesson }));
        self.lines += part.matches('\n').count();
        self.at = end;
        Ok(end < self.text.len())
    }

    /// The guide, of which all parts were read.
    pub fn finish(self) -> Guide {
        self.guide
    }
}

/// Where the headings that follow blank lines begin, from an offset on. Empty if one place of the text can change how
/// another is read: through addresses that are defined once for several links, code between fences, or HTML.
fn headings(text: &str, from: usize) -> Vec<usize> {
    let mut headings = Vec::new();
    let (mut at, mut is_after_blank) = (from, false);
    for line in text[from..].split_inclusive('\n') {
        let in_item =
            line.trim_start_matches(|letter: char| letter.is_whitespace() || "-*+>.)0123456789".contains(letter));
        if ["<", "```", "~~~"].iter().any(|sign| in_item.starts_with(sign)) || line.contains("]:") {
            return Vec::new();
        }
        if is_after_blank && line.starts_with('#') {
            headings.push(at);
        }
        at += line.len();
        is_after_blank = line.trim().is_empty();
    }
    headings
}

fn lessons(text: &str, blocks: Vec<Block>) -> impl Iterator<Item = Lesson> {
    let lines = LineTable::of(text);
    let outline = outline::outline(text, blocks, None, &lines, &mut Warnings::default());
    let nodes = outline.nodes;
    let kept: Vec<bool> = nodes.iter().map(|node| node.names.pinned.is_some()).collect();
    let details = details(&nodes, &outline.entries, &kept, &vec![false; nodes.len()]);
    nodes.into_iter().zip(details).filter_map(move |(node, details)| {
        Some(Lesson { topic: node.names.pinned?, line: lines.line(node.source.start), details })
    })
}

/// The text of a guide with the new ids of topics in place of their old ones, so that it still describes the same
/// topics and what they need.
pub fn with_new_ids(guide: &str, renamed: &BTreeMap<String, String>) -> String {
    let is_of_id = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    let mut changed = String::with_capacity(guide.len());
    let mut rest = guide;
    while let Some(at) = rest.find('#') {
        let (before, from) = rest.split_at(at + 1);
        let (id, after) = from.split_at(from.find(|letter| !is_of_id(letter)).unwrap_or(from.len()));
        // In an address, a `#` begins a place in a page.
        let is_id = before[..at].ends_with(|letter: char| letter == '{' || letter == ',' || letter.is_whitespace());
        let new = renamed.get(id).filter(|_| is_id).map_or(id, String::as_str);
        changed.extend([before, new]);
        rest = after;
    }
    changed + rest
}
