//! Words that every reader needs.

use crate::formats::address::without_ending;
use crate::tree::details::Paragraph;

/// `1 step`, `2 steps`.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// The title of a roadmap that has none of its own.
pub(crate) fn title_from_name(name: &str) -> Paragraph {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = without_ending(name);
    let stem = if stem.is_empty() { name } else { stem };
    Paragraph::plain(if stem.is_empty() { "Roadmap" } else { stem })
}
