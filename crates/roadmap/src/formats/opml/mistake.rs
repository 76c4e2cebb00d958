//! What is wrong with an outline that cannot be read.

use roxmltree::Error;

use crate::formats::foreign::Refusal;

/// Why there is no outline in a text whose XML begins at line `start`.
pub(super) fn refusal(error: &Error, text: &str, start: usize) -> Refusal {
    let line = start + (error.pos().row as usize).saturating_sub(1);
    let last = text.lines().count().max(1);
    match error {
        Error::DtdDetected => {
            let before = text.split("<!DOCTYPE").next().unwrap_or_default();
            let line = 1 + before.matches('\n').count();
            broken(line, "it has a document type, and Cairn reads none. Remove it, from `<!DOCTYPE` to its `>`.")
        }
        Error::UnknownEntityReference(name, _) => broken(
            line,
            &format!("`&{name};` is none of XML’s own five entities. Write the character itself, or its number."),
        ),
        Error::MalformedEntityReference(_) => {
            broken(line, "`&` begins an entity that never ends. Write it as `&amp;`.")
        }
        Error::UnclosedRootNode | Error::NoRootNode => {
            broken(last, "it ends before all of its elements do. Export it again.")
        }
        Error::UnexpectedCloseTag(expected, found, _) => {
            broken(line, &format!("expected `</{expected}>`, and there is `</{found}>`."))
        }
        Error::DuplicatedAttribute(name, _) => broken(line, &format!("an element has two attributes `{name}`.")),
        Error::NonXmlChar(..) => broken(line, "there is a character that XML does not allow. Remove it."),
        Error::InvalidAttributeValue(_) | Error::InvalidChar(b'"' | b'\'', b'<', _) => {
            broken(line, "there is `<` within an attribute’s value. Write it as `&lt;`.")
        }
        _ => broken(line, "expected an element or an attribute of XML, and it is none. Export it again."),
    }
}

pub(super) fn broken(line: usize, problem: &str) -> Refusal {
    Refusal::Broken { kind: "an OPML outline", line, problem: problem.to_owned() }
}
