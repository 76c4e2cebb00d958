//! Opens any text as a roadmap, by what it is.

use super::cairn;
use super::detect::{FileKind, detect};
use super::foreign::{Begun, Document, Refusal, Stranger, Way, check_length};
use super::{graph, markdown, opml, page};

/// Opens a text, whatever it is. `name` is that of its file, for a document without a title. `wish` is how a person wants
/// it understood, where there are two ways. Any text is answered: with a roadmap, or with the reason why there is none.
pub fn open(text: &str, name: &str, wish: Option<Way>) -> Result<Document, Refusal> {
    check_length(text)?;
    match detect(text) {
        FileKind::Dialect => markdown::read(text, name, wish),
        FileKind::Markdown => mistake(text).map_or_else(|| markdown::read(text, name, wish), Err),
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

/// The first mistake of a text that was meant for Cairn: it has lines as nobody else writes them. Read in another way, its
/// topics would have other ids, and whoever learns by it would lose sight of their marks.
fn mistake(text: &str) -> Option<Refusal> {
    let is_meant_for_cairn = text.lines().any(|line| line.trim_start().starts_with("&nbsp;"));
    let error = is_meant_for_cairn.then(|| cairn::read(text).err()).flatten()?;
    Some(Refusal::Broken { begun: Begun::Dialect, line: error.line, problem: error.problem.to_string() })
}
