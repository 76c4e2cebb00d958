//! Labels directly below an item. To Markdown such a line goes on with the words of the item, as no blank line divides
//! them.

use std::collections::VecDeque;

use super::blocks::Block;
use super::labels::{is_all_strong, is_label};
use crate::formats::inline::hours;
use crate::formats::inline::words::{PieceKind, Words};

/// The blocks, with a paragraph of its own for each line at the margin that names the items below it, and with a new
/// list for these.
pub(super) fn divide(source: &str, blocks: Vec<Block>) -> Vec<Block> {
    let mut depth = 0_usize;
    let mut found = Vec::with_capacity(blocks.len());
    let mut blocks = VecDeque::from(blocks);
    while let Some(block) = blocks.pop_front() {
        match block {
            Block::Paragraph { words, source: range } if depth > 0 => {
                let Some(next) = next_list(&blocks, depth) else {
                    found.push(Block::Paragraph { words, source: range });
                    continue;
                };
                let (words, label) = without_label(source, words);
                let end = words.end().unwrap_or(range.end);
                let Some(label) = label else {
                    found.push(Block::Paragraph { words, source: range });
                    continue;
                };
                found.push(Block::Paragraph { words, source: range.start..end });
                found.extend(blocks.drain(..next.place));
                depth = 0;
                let of_label = label.start().unwrap_or(end)..label.end().unwrap_or(range.end);
                let label = Block::Paragraph { words: label, source: of_label };
                match next.item {
                    Some(item) => {
                        let first = number(source, item);
                        found.extend([Block::ListEnd, label, Block::ListStart { first }]);
                    }
                    None => found.push(label),
                }
                continue;
            }
            Block::ItemStart { .. } | Block::FootnoteStart { .. } => depth += 1,
            Block::ItemEnd | Block::FootnoteEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        found.push(block);
    }
    found
}

/// What follows when all items have ended.
struct Next {
    place: usize,
    /// Where the next item of the same list begins; `None` for another list.
    item: Option<usize>,
}

/// The next item or list in no other item, if it follows directly.
fn next_list(blocks: &VecDeque<Block>, depth: usize) -> Option<Next> {
    let place = blocks.iter().position(|block| !matches!(block, Block::ItemEnd | Block::ListEnd))?;
    let ends = blocks.iter().take(place).filter(|block| matches!(block, Block::ItemEnd)).count();
    let item = match &blocks[place] {
        Block::ItemStart { source } => Some(source.start),
        Block::ListStart { .. } => None,
        _ => return None,
    };
    (ends == depth).then_some(Next { place, item })
}

/// Words without a last line that is a label at the margin, and that line.
fn without_label(source: &str, mut words: Words) -> (Words, Option<Words>) {
    let is_break = |kind: &PieceKind| matches!(kind, PieceKind::Soft | PieceKind::Hard);
    let Some(end) = words.0.iter().rposition(|piece| is_break(&piece.kind)).filter(|&end| end > 0) else {
        return (words, None);
    };
    let label = Words(words.0[end + 1..].to_vec());
    let at = label.start().unwrap_or_default();
    let before = source.get(..at).unwrap_or_default().trim_end_matches(['*', '_']);
    let plain = label.plain();
    // A line that begins with a small letter goes on with a sentence, and so may one with a number.
    let is_name = is_all_strong(&label) || plain.trim_end().ends_with([':', '：']) || is_brief(&plain);
    let is_name =
        is_name && !plain.starts_with(char::is_lowercase) && before.ends_with(['\n', '\r']) && is_label(&label);
    if !is_name {
        return (words, None);
    }
    words.0.truncate(end);
    (words, Some(label))
}

/// Whether words are hardly more than a number or hours, as in `Day 2` and `Sunday (3 h)`.
fn is_brief(plain: &str) -> bool {
    const MOST_WORDS: usize = 3;
    let name = hours::at_end(plain).and_then(|(keep, _)| plain.get(..keep)).unwrap_or(plain);
    name.split_whitespace().count() <= MOST_WORDS && !name.contains(['(', '[', '#'])
}

/// The number of the item that begins at a byte.
fn number(source: &str, item: usize) -> Option<u64> {
    let text = source.get(item..)?.trim_start();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    text.get(..digits)?.parse().ok()
}
