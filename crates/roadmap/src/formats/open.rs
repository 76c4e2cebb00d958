//! Opens any text as a roadmap, by what it is.

use super::cairn::{self, DocumentError};
use super::detect::{FileKind, detect};
use super::foreign::{Begun, Document, MOST_MISTAKES, Mistake, Refusal, Stranger, Way, check_length};
use super::{graph, markdown, opml, page};

/// Opens a text, whatever it is. `name` is that of its file, for a document without a title. `wish` is how a person
/// wants it understood, where there are two ways. Any text is answered: with a roadmap, or with the reason why there is
/// none.
pub fn open(text: &str, name: &str, wish: Option<Way>) -> Result<Document, Refusal> {
    check_length(text)?;
    match detect(text) {
        FileKind::Dialect => markdown::read(text, name, wish),
        FileKind::Markdown => broken(text).map_or_else(|| markdown::read(text, name, wish), Err),
        FileKind::Page => {
            let document = page::document(text).ok_or(Refusal::Stranger(Stranger::WebPage))?;
            markdown::read(&document, name, wish)
        }
        FileKind::Link => Err(Refusal::Link),
        FileKind::Empty => Err(Refusal::Empty),
        FileKind::Stranger(stranger) => Err(Refusal::Stranger(stranger)),
        FileKind::Opml => opml::read(text, name),
        FileKind::Graph => graph::read(text, name),
    }
}

/// What is wrong with a text that was meant for Cairn: it has lines that only authors for Cairn write. Read in another
/// way, its topics would have other ids, and learners would lose sight of their marks.
fn broken(text: &str) -> Option<Refusal> {
    let is_meant_for_cairn = text.lines().any(|line| line.trim_start().starts_with("&nbsp;"));
    let (mistakes, more) = if is_meant_for_cairn { cairn::mistakes(text, MOST_MISTAKES) } else { Default::default() };
    let mistake = |error: DocumentError| Mistake { line: error.line, column: 0, problem: error.problem.to_string() };
    let mistakes: Vec<Mistake> = mistakes.into_iter().map(mistake).collect();
    (!mistakes.is_empty()).then_some(Refusal::Broken { begun: Begun::Dialect, mistakes, more })
}
