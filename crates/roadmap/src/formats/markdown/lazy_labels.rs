//! Labels directly below an item. To Markdown such a line goes on with the words of the item, as no blank line divides
//! them.

use std::collections::{HashMap, VecDeque};

use super::blocks::Block;
use super::choice::without_number;
use super::labels::{is_label, is_strong_label};
use super::tables;
use crate::formats::inline::hours;
use crate::formats::inline::words::{Piece, Words};

/// The blocks, with a paragraph of its own for each line at the margin that names the items below it, and with a new
/// list for these.
pub(super) fn divide(source: &str, blocks: Vec<Block>) -> Vec<Block> {
    let mut depth = 0_usize;
    let mut found = Vec::with_capacity(blocks.len());
    let counts = counts(&blocks);
    let mut blocks = VecDeque::from(blocks);
    while let Some(block) = blocks.pop_front() {
        match block {
            Block::Paragraph { words, source: range } if depth > 0 => {
                let Some(next) = next_list(&blocks, depth) else {
                    found.push(Block::Paragraph { words, source: range });
                    continue;
                };
                let (words, label) = without_label(source, words, &counts);
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

/// Words without the label at the margin behind them, and that label: the last line, or several strong ones.
fn without_label(source: &str, mut words: Words, counts: &HashMap<String, usize>) -> (Words, Option<Words>) {
    let mut from = None;
    let mut end = words.0.len();
    while let Some(line) = words.0[..end].iter().rposition(|piece| piece.kind.is_break()).filter(|&line| line > 0) {
        let label = Words(words.0[line + 1..end].to_vec());
        let is_strong = is_strong_label(&label);
        if !(is_at_margin(source, &label) && (is_strong || from.is_none() && is_name(&label, counts))) {
            break;
        }
        from = Some(line);
        end = line;
        if !is_strong {
            break;
        }
    }
    let label = from.map(|line| Words(words.0.split_off(line).split_off(1)));
    (words, label)
}

fn is_at_margin(source: &str, line: &Words) -> bool {
    let before = source.get(..line.start().unwrap_or_default()).unwrap_or_default();
    before.trim_end_matches(['*', '_']).ends_with(['\n', '\r'])
}

/// Whether a line that is not strong is a label. One that begins with a small letter goes on with a sentence, and so
/// does one with a number that no other line is like.
fn is_name(line: &Words, counts: &HashMap<String, usize>) -> bool {
    let plain = line.plain();
    let has_others = || counts.get(&kind_of(&plain)).is_some_and(|&count| count > 1);
    let is_whole = plain.trim_end().ends_with([':', '：']) || is_brief(&plain) && has_others();
    is_whole && !plain.starts_with(char::is_lowercase) && is_label(line)
}

/// How many lines of the document are of a kind.
fn counts(blocks: &[Block]) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    let words = blocks.iter().filter_map(|block| match block {
        Block::Paragraph { words, .. } => Some(words),
        _ => None,
    });
    for line in words.flat_map(|words| words.0.split(|piece: &Piece| piece.kind.is_break())) {
        let line = Words(line.to_vec());
        if is_brief(&line.plain()) && is_label(&line) {
            *counts.entry(kind_of(&line.plain())).or_default() += 1;
        }
    }
    counts
}

/// What a line has in common with others of its kind: its words but for the number, or that it is a day of the week.
fn kind_of(plain: &str) -> String {
    let name = brief(plain).to_lowercase();
    if tables::is_time_of_week(&name) { "weekday".to_owned() } else { without_number(&name) }
}

/// A line without the hours at its end, and its colon.
fn brief(plain: &str) -> &str {
    let name = hours::at_end(plain).and_then(|(keep, _)| plain.get(..keep)).unwrap_or(plain);
    name.trim().trim_end_matches([':', '：'])
}

/// Whether words are hardly more than a number or hours, as in `Day 2` and `Sunday (3 h)`.
fn is_brief(plain: &str) -> bool {
    const MOST_WORDS: usize = 3;
    const LONGEST: usize = 20;
    let name = brief(plain);
    name.split_whitespace().count() <= MOST_WORDS && name.chars().count() <= LONGEST && !name.contains(['(', '[', '#'])
}

/// The number of the item that begins at a byte.
fn number(source: &str, item: usize) -> Option<u64> {
    let text = source.get(item..)?.trim_start();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    text.get(..digits)?.parse().ok()
}
