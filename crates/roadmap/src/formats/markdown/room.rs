//! Where a box would be read.

use std::ops::Range;

use super::node::NodeKind;
use crate::formats::foreign::Room;
use crate::formats::inline::words::{PieceKind, Words};

/// Where a box of a node would stand: where GitHub wants it, behind the sign of the item or of the heading. `start` is
/// where the words of the node begin. `None` for what is not text in Markdown.
pub(super) fn room(text: &str, kind: NodeKind, words: &Words, source: &Range<usize>, start: usize) -> Option<Room> {
    if is_block_of_code(text, words) {
        return None;
    }
    let behind = match kind {
        NodeKind::Item => behind_bullet(text, source.start),
        NodeKind::Heading | NodeKind::InnerHeading => behind_signs(text, start),
        NodeKind::Label => return None,
        NodeKind::Root | NodeKind::Row | NodeKind::Fold => None,
    };
    let Some(behind) = behind.filter(|&behind| behind <= start) else { return Some(Room::BeforeWords(start)) };
    let between = text.get(behind..start).unwrap_or_default();
    if between.starts_with(['\n', '\r']) {
        let sign = text.get(..behind).unwrap_or_default().trim_end_matches([' ', '\t']).len();
        // With two spaces behind it, the box would end in a line break that the author wants.
        return Some(if behind - sign < 2 { Room::BehindSign(sign) } else { Room::BeforeWords(start) });
    }
    // Elements of HTML set the words, and a backslash is for the first of them; all else, such as the sign of a quote,
    // is before them.
    let is_before_words = kind != NodeKind::Item || between.is_empty() || between.starts_with(['<', '\\']);
    Some(Room::BeforeWords(if is_before_words { behind } else { start }))
}

/// Words in a block of code stand in the document as they are; those in a line have backticks around them.
fn is_block_of_code(text: &str, words: &Words) -> bool {
    words.0.first().is_some_and(|first| match &first.kind {
        PieceKind::Text { text: code, style, .. } => {
            style.code && text.get(first.source.clone()).is_some_and(|source| source == code)
        }
        _ => false,
    })
}

/// The byte behind a bullet or a number, and the white space behind that in its line.
fn behind_bullet(text: &str, at: usize) -> Option<usize> {
    let item = text.get(at..)?;
    let rest = match item.strip_prefix(['-', '*', '+']) {
        Some(rest) => rest,
        None => item.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(['.', ')'])?,
    };
    let words = rest.trim_start_matches([' ', '\t']);
    (words.len() < rest.len() || words.starts_with(['\n', '\r'])).then(|| text.len() - words.len())
}

/// The byte behind the signs of a heading, of whose line `start` is a byte.
fn behind_signs(text: &str, start: usize) -> Option<usize> {
    let line = text.get(..start)?.rsplit(['\n', '\r']).next()?;
    let signs = line.rfind("# ").max(line.rfind("#\t"))?;
    let rest = line.get(signs + 1..)?;
    Some(start - rest.trim_start_matches([' ', '\t']).len())
}
