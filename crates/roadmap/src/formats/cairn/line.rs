//! The parts of a line of the dialect.

use super::error::LineProblem;
use crate::marks::Mark;
use crate::tree::builder::Names;
use crate::tree::{Hours, TopicId};

/// The width of the white space before a line's text, and the text. `&nbsp;` is white space too: the dialect indents
/// with it after a hard line break.
pub(crate) fn split_indent(line: &str) -> (usize, &str) {
    let (mut width, mut rest) = (0, line);
    loop {
        if let Some(next) = rest.strip_prefix("&nbsp;") {
            (width, rest) = (width + 1, next);
        } else if let Some(next) = rest.strip_prefix('\t') {
            (width, rest) = (width + 4, next);
        } else if let Some(next) = rest.strip_prefix(char::is_whitespace) {
            (width, rest) = (width + 1, next);
        } else {
            return (width, rest);
        }
    }
}

/// `10.1. rest` as `10.1` and `rest`.
pub(crate) fn split_number(text: &str) -> Option<(&str, &str)> {
    let (number, rest) = text.split_once(char::is_whitespace)?;
    let number = number.strip_suffix('.')?;
    let is_number = number.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    is_number.then(|| (number, rest.trim_start()))
}

/// The text after the sign of a bullet.
pub(crate) fn strip_bullet(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['-', '*', '+'])?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(rest)
}

/// The mark in a box such as `[x]` before a title, and the text after the box.
pub(crate) fn split_box(text: &str) -> (Option<Mark>, &str) {
    let mut letters = text.chars();
    let mark = match (letters.next(), letters.next(), letters.next(), letters.next()) {
        (Some('['), Some(letter), Some(']'), Some(' ')) => {
            Mark::ALL.into_iter().find(|mark| mark.letter() == letter.to_ascii_lowercase())
        }
        _ => None,
    };
    (mark, if mark.is_some() { letters.as_str().trim_start() } else { text })
}

/// `**words** tail` as `words` and `tail`.
pub(super) fn split_bold(text: &str) -> Option<(&str, &str)> {
    let (words, tail) = text.strip_prefix("**")?.rsplit_once('*')?;
    Some((words.strip_suffix('*')?, tail))
}

/// The text before a closing `{#id}`, `{was: old-id}` or `{#id was: old-id other-id}`, and the ids in it.
pub(crate) fn split_names(text: &str) -> Result<(&str, Names), LineProblem> {
    let mut names = Names::default();
    let Some((before, inside)) = text.strip_suffix('}').and_then(|text| text.rsplit_once('{')) else {
        return Ok((text, names));
    };
    let id = |text: &str| TopicId::pinned(text).ok_or_else(|| LineProblem::BadId(text.to_owned()));
    let mut words = inside.split_ascii_whitespace();
    let mut next = words.next();
    if let Some(pinned) = next.and_then(|word| word.strip_prefix('#')) {
        names.pinned = Some(id(pinned)?);
        next = words.next();
    }
    match next {
        Some("was:") => names.old = words.map(id).collect::<Result<_, _>>()?,
        Some(word) if names.pinned.is_some() => return Err(LineProblem::BadId(word.to_owned())),
        None if names.pinned.is_some() => {}
        _ => return Ok((text, names)),
    }
    Ok((before.trim_end(), names))
}

/// The text before closing hours such as `(4 h)`, and the hours.
pub(super) fn split_hours(text: &str) -> (&str, Option<Hours>) {
    let parts = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    match parts.and_then(|(before, inside)| Some((before, read_hours(inside)?))) {
        Some((before, hours)) => (before.trim_end(), Some(hours)),
        None => (text, None),
    }
}

/// The hours of `**Total Estimated Time: 234 hours**`.
pub(super) fn read_total(text: &str) -> Option<Hours> {
    let inside = text.strip_prefix("**")?.strip_suffix("**")?;
    read_hours(inside.rsplit_once(':')?.1)
}

/// `4 h`, `1.5 hours`, `1 hour`, with any space or none.
fn read_hours(text: &str) -> Option<Hours> {
    let text = text.trim();
    let number = ["hours", "hour", "h"].into_iter().find_map(|unit| text.strip_suffix(unit))?;
    Hours::read(number.trim_end())
}
