//! The letters of titles, where they stand in a text.

use std::ops::Range;

/// Whether a text has all letters of a title, one after the other.
pub(super) fn has_letters(text: &str, title: &str) -> bool {
    places_of(text, false, &title.chars().collect::<Vec<_>>()).is_some()
}

/// Where each character of a title stands. `is_xml` says that the line is a value of XML.
pub(super) fn places_of(line: &str, is_xml: bool, title: &[char]) -> Option<Vec<Range<usize>>> {
    let mut letters = letters(line, is_xml);
    let place = |&wanted: &char| {
        letters.find(|&(_, found)| found == wanted || wanted == ' ' && found.is_whitespace()).map(|(at, _)| at)
    };
    title.iter().map(place).collect()
}

/// The letters of a row, each with its place.
fn letters(line: &str, is_xml: bool) -> impl Iterator<Item = (Range<usize>, char)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = line.get(at..)?;
        let letter = rest.chars().next()?;
        let written = if is_xml { letter_in_xml(rest) } else { None };
        let (letter, length) = written.unwrap_or((letter, letter.len_utf8()));
        at += length;
        Some((at - length..at, letter))
    })
}

/// The letter that is written as an entity at the beginning of a value, or as an entity of the HTML in it; and how many
/// bytes it takes there.
fn letter_in_xml(value: &str) -> Option<(char, usize)> {
    let (letter, length) = entity(value.strip_prefix('&')?)?;
    let in_html = if letter == '&' { entity(&value[1 + length..]) } else { None };
    Some(in_html.map_or((letter, 1 + length), |(letter, inner)| (letter, 1 + length + inner)))
}

/// The letter of an entity, behind its `&`, and the bytes of its name and the semicolon.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(5).position(|byte| byte == b';')?;
    let name = text.get(..end)?;
    let letter = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    };
    Some((letter, end + 1))
}
