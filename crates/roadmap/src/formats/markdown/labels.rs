//! Paragraphs that name the list or table below them, as headings do: `**Day 1**`, `Week 2:`.

use std::ops::Range;

use super::blocks::Block;
use super::choice::numbered;
use super::lookalike::lookalike;
use crate::formats::cairn::line::split_number;
use crate::formats::inline::hours;
use crate::formats::inline::words::{Piece, PieceKind, Words};

/// The most words of a label that is not strong, and the most characters of any.
const MOST_WORDS: usize = 8;
const LONGEST: usize = 100;

/// The most words and characters of a label that begins with a digit. Some languages have no spaces between words.
const MOST_OF_DATE: usize = 3;
const LONGEST_DATE: usize = 20;

/// The blocks, with labels for the paragraphs that name what is below them. Lists within lists have none.
pub(super) fn with_labels(source: &str, blocks: Vec<Block>) -> Vec<Block> {
    let mut depth = 0_usize;
    // The number that the next item of the last list would have.
    let mut next: Option<u64> = None;
    let mut found = Vec::with_capacity(blocks.len());
    let mut blocks = blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        match &block {
            Block::ListStart { first } if depth == 0 => next = *first,
            Block::ItemStart { .. } | Block::FootnoteStart { .. } => depth += 1,
            Block::ItemEnd | Block::FootnoteEnd => {
                depth = depth.saturating_sub(1);
                next = if depth == 0 { next.map(|number| number + 1) } else { next };
            }
            _ => {}
        }
        let is_above_list = matches!(blocks.peek(), Some(Block::ListStart { .. } | Block::Table { .. }));
        match block {
            Block::Paragraph { words, source } if depth == 0 && is_above_list && is_label(&words) => {
                found.push(Block::Label { words, source });
            }
            Block::Paragraph { words, source: range }
                if depth == 0 && is_above_list && has_strong_line(source, &words) =>
            {
                found.extend(divided(words, range));
            }
            Block::Paragraph { words, source: range } if depth == 0 => match continued(source, &words, next) {
                Some((label, items)) => {
                    found.push(Block::Label { words: label, source: range });
                    found.push(Block::ListStart { first: next });
                    next = next.map(|number| number + items.len() as u64);
                    found.extend(items.into_iter().flat_map(|(words, source)| {
                        let of_words = words.start().unwrap_or(source.end)..source.end;
                        let start = Block::ItemStart { source };
                        [start, Block::Paragraph { words, source: of_words }, Block::ItemEnd]
                    }));
                    found.push(Block::ListEnd);
                }
                None => found.push(Block::Paragraph { words, source: range }),
            },
            block => found.push(block),
        }
    }
    found
}

fn is_strong(kind: &PieceKind) -> bool {
    match kind {
        PieceKind::Text { text, style, .. } => style.strong || text.trim_matches([' ', ':', '：']).is_empty(),
        _ => false,
    }
}

pub(super) fn is_all_strong(words: &Words) -> bool {
    words.0.iter().all(|piece| is_strong(&piece.kind))
}

/// Whether the first or the last of several lines is all strong, and a label. None of them is meant as an item.
fn has_strong_line(source: &str, words: &Words) -> bool {
    let mut lines = words.0.split(|piece| piece.kind.is_break()).filter(|line| !line.is_empty());
    let is_item = |line: &[Piece]| line.first().is_some_and(|first| lookalike(source, first.source.start).is_some());
    let has_items = lines.clone().any(is_item);
    let is_strong_label = |line: Option<&[Piece]>| line.is_some_and(|line| is_strong_label(&Words(line.to_vec())));
    let (first, last) = (lines.next(), lines.next_back());
    last.is_some() && !has_items && (is_strong_label(last) || is_strong_label(first))
}

/// Whether words are all strong, and a label.
pub(super) fn is_strong_label(words: &Words) -> bool {
    is_all_strong(words) && is_label(words)
}

/// A paragraph with a label as its last line, or one whose first line is a label for which the others are a text.
fn divided(words: Words, source: Range<usize>) -> Vec<Block> {
    let mut pieces = words.0;
    pieces.truncate(pieces.iter().rposition(|piece| !piece.kind.is_break()).map_or(0, |last| last + 1));
    let end = pieces.iter().rposition(|piece| piece.kind.is_break()).unwrap_or(0);
    let last = Words(pieces.get(end + 1..).unwrap_or_default().to_vec());
    // Of lines that are all strong, those below the first say more of it.
    let are_all_strong = pieces.iter().all(|piece| piece.kind.is_break() || is_strong(&piece.kind));
    let first = || Words(pieces.split(|piece| piece.kind.is_break()).next().unwrap_or_default().to_vec());
    if is_strong_label(&last) && !(are_all_strong && is_strong_label(&first())) {
        pieces.truncate(end);
        let text = Words(pieces);
        let place = |words: &Words| words.start().unwrap_or(source.start)..words.end().unwrap_or(source.end);
        let (of_text, of_last) = (source.start..place(&text).end, place(&last));
        return vec![Block::Paragraph { words: text, source: of_text }, Block::Label { words: last, source: of_last }];
    }
    vec![Block::Label { words: Words(pieces), source }]
}

/// Whether words are one line that names something: all of it strong, or with a strong number as in `**Day 1:** Loops`,
/// or a few words with a number or a colon.
pub(super) fn is_label(words: &Words) -> bool {
    let is_line = words.0.iter().all(|piece| matches!(piece.kind, PieceKind::Text { .. }));
    let plain = words.plain();
    let name = plain.trim();
    if !is_line || name.is_empty() || name.starts_with('[') || name.chars().count() > LONGEST {
        return false;
    }
    if hours::says_length(name) {
        return false;
    }
    if is_all_strong(words) {
        return true;
    }
    let first = words.0.first().filter(|first| is_strong(&first.kind));
    let is_numbered = |title: &str| numbered(title).is_some_and(|(words, _)| !words.is_empty());
    let is_short = name.split_whitespace().count() <= MOST_WORDS;
    let has_colon = |text: &str| text.ends_with([':', '：']);
    let is_named = if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.split_whitespace().next().is_some_and(has_colon) && is_numbered(name)
    } else {
        is_numbered(name)
    };
    first.is_some_and(|first| is_numbered(first.kind.text()))
        || is_date(name)
        || is_short && (has_colon(name) || is_named)
}

/// Whether words begin with a digit and are too short for a sentence, as `15-July`, `2026-05-01` and `1日目` are. Those
/// behind a number such as `1.2.` are meant as an item.
fn is_date(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_digit())
        && !name.ends_with(['.', '。', '!', '！'])
        && name.chars().count() <= LONGEST_DATE
        && name.split_whitespace().count() <= MOST_OF_DATE
        && split_number(name).is_none()
}

/// A label without the colon at its end, and not strong where all of it was.
pub(super) fn without_colon(mut words: Words) -> Words {
    while let Some(last) = words.0.last_mut()
        && let PieceKind::Text { text, .. } = &mut last.kind
    {
        text.truncate(text.trim_end_matches([' ', ':', '：']).len());
        if !text.is_empty() {
            break;
        }
        words.0.pop();
    }
    let styles = || words.0.iter().map(|piece| matches!(&piece.kind, PieceKind::Text { style, .. } if style.strong));
    let is_all_strong = styles().all(|is_strong| is_strong);
    for piece in words.0.iter_mut().filter(|_| is_all_strong) {
        if let PieceKind::Text { style, .. } = &mut piece.kind {
            style.strong = false;
        }
    }
    words
}

/// The words of items, and where each stands.
type Items = Vec<(Words, Range<usize>)>;

/// A label and the items below it, where these go on with the numbers of the list before. To Markdown they are text
/// then, as only an item with the number 1 can follow a text without a blank line.
fn continued(source: &str, words: &Words, next: Option<u64>) -> Option<(Words, Items)> {
    let next = next.filter(|&next| next > 1)?;
    let mut lines = words.clone().lines().into_iter();
    let mut label = lines.next()?;
    label.0.pop_if(|last| matches!(last.kind, PieceKind::Soft));
    let items = lines.zip(next..).map(|(mut line, wanted)| {
        line.0.pop_if(|last| last.kind.is_break());
        let (start, end) = (line.start()?, line.end()?);
        let (number, rest) = split_number(source.get(start..end)?)?;
        (number.parse() == Ok(wanted)).then(|| {
            line.skip_to(end - rest.trim_start().len());
            (line, start..end)
        })
    });
    let items: Items = items.collect::<Option<_>>()?;
    (is_label(&label) && !items.is_empty()).then_some((label, items))
}
