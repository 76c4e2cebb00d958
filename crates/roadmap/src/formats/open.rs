//! Opens any text as a roadmap, by what it is.

use super::detect::{FileKind, detect};
use super::foreign::{Document, Refusal, Stranger, Way, check_length};
use super::{markdown, page};

/// Opens a text, whatever it is. `name` is that of its file, for a document without a title. `wish` is how a person wants
/// it understood, where there are two ways. Any text is answered: with a roadmap, or with the reason why there is none.
pub fn open(text: &str, name: &str, wish: Option<Way>) -> Result<Document, Refusal> {
    check_length(text)?;
    match detect(text) {
        FileKind::Dialect | FileKind::Markdown => markdown::read(text, name, wish),
        FileKind::Page => {
            let document = page::document(text).ok_or(Refusal::Stranger(Stranger::WebPage))?;
            markdown::read(&document, name, wish)
        }
        FileKind::Link => Err(Refusal::Link),
        FileKind::Empty => Err(Refusal::Empty),
        FileKind::Stranger(stranger) => Err(Refusal::Stranger(stranger)),
        FileKind::Opml => Err(Refusal::Stranger(Stranger::Xml)),
        FileKind::Graph => Err(Refusal::Stranger(Stranger::Json)),
    }
}
