//! What is wrong with an outline that cannot be read.

use roxmltree::{Document, Error};

use super::words;
use crate::formats::foreign::{Begun, MOST_MISTAKES, Mistake, Refusal};

/// Why there is no outline in XML whose first line is line `first`. `error` is what the parser stopped at. If only a
/// character is wrong, reading goes on behind it.
pub(super) fn refusal(error: Error, xml: &str, first: usize) -> Refusal {
    let (mut mistakes, mut mended, mut error) = (Vec::new(), xml.to_owned(), error);
    loop {
        mistakes.push(mistake(&error, xml, first));
        if mistakes.len() == MOST_MISTAKES || !blank(&mut mended, &error) {
            break;
        }
        let Err(next) = Document::parse(&mended).map(drop) else { break };
        error = next;
    }
    Refusal::Broken { begun: Begun::Opml, mistakes, more: 0 }
}

/// A mistake that stands at the beginning of its line, or about all of it.
pub(super) fn broken(line: usize, problem: String) -> Refusal {
    Refusal::Broken { begun: Begun::Opml, mistakes: vec![Mistake { line, column: 0, problem }], more: 0 }
}

fn mistake(error: &Error, xml: &str, first: usize) -> Mistake {
    let place = error.pos();
    let [row, column] = [place.row, place.col].map(|from_one| (from_one as usize).saturating_sub(1));
    let here = |problem| Mistake { line: first + row, column, problem };
    let at_row = |row: usize, problem| Mistake { line: first + row, column: 0, problem };
    match error {
        Error::DtdDetected => {
            let before = xml.split("<!DOCTYPE").next().unwrap_or_default();
            at_row(before.matches('\n').count(), words::document_type())
        }
        Error::UnknownEntityReference(name, _) => here(words::unknown_entity(name)),
        Error::MalformedEntityReference(_) => here(words::open_entity()),
        Error::UnclosedRootNode | Error::NoRootNode => {
            at_row(xml.lines().count().saturating_sub(1), words::ends_early())
        }
        Error::UnexpectedCloseTag(expected, found, _) => here(words::other_end(expected, found)),
        Error::DuplicatedAttribute(name, _) => here(words::attribute_twice(name)),
        Error::NonXmlChar(..) => here(words::forbidden_character()),
        Error::InvalidAttributeValue(_) | Error::InvalidChar(b'"' | b'\'', b'<', _) => here(words::bare_bracket()),
        _ => here(words::no_xml()),
    }
}

/// Puts spaces in place of the character that is wrong, as many bytes. Returns whether there is one.
fn blank(xml: &mut String, error: &Error) -> bool {
    let letter = match error {
        Error::UnknownEntityReference(..) | Error::MalformedEntityReference(_) => '&',
        Error::NonXmlChar(letter, _) => *letter,
        _ => return false,
    };
    let place = error.pos();
    let [rows, columns] = [place.row, place.col].map(|from_one| (from_one as usize).saturating_sub(1));
    let row: usize = xml.split_inclusive('\n').take(rows).map(str::len).sum();
    let column: usize = xml[row..].chars().take(columns).map(char::len_utf8).sum();
    let found = xml[row + column..].starts_with(letter).then_some(row + column);
    let Some(at) = found.or_else(|| xml[..row + column].rfind(letter)) else { return false };
    xml.replace_range(at..at + letter.len_utf8(), &" ".repeat(letter.len_utf8()));
    true
}
