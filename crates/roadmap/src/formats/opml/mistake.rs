//! What is wrong with an outline that cannot be read.

use roxmltree::Error;

use super::words;
use crate::formats::foreign::{Begun, Refusal};

/// Why there is no outline in a text whose XML begins at line `start`.
pub(super) fn refusal(error: &Error, text: &str, start: usize) -> Refusal {
    let line = start + (error.pos().row as usize).saturating_sub(1);
    let last = text.lines().count().max(1);
    match error {
        Error::DtdDetected => {
            let before = text.split("<!DOCTYPE").next().unwrap_or_default();
            broken(1 + before.matches('\n').count(), words::document_type())
        }
        Error::UnknownEntityReference(name, _) => broken(line, words::unknown_entity(name)),
        Error::MalformedEntityReference(_) => broken(line, words::open_entity()),
        Error::UnclosedRootNode | Error::NoRootNode => broken(last, words::ends_early()),
        Error::UnexpectedCloseTag(expected, found, _) => broken(line, words::other_end(expected, found)),
        Error::DuplicatedAttribute(name, _) => broken(line, words::attribute_twice(name)),
        Error::NonXmlChar(..) => broken(line, words::forbidden_character()),
        Error::InvalidAttributeValue(_) | Error::InvalidChar(b'"' | b'\'', b'<', _) => {
            broken(line, words::bare_bracket())
        }
        _ => broken(line, words::no_xml()),
    }
}

pub(super) fn broken(line: usize, problem: String) -> Refusal {
    Refusal::Broken { begun: Begun::Opml, line, problem }
}
