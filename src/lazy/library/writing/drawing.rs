//! Drawings are not written by hand: people edit them as Markdown.

use roadmap::{FileKind, detect, last_part, without_ending};

use super::super::stage::Stage;
use crate::browser::lazy::library::Document;
use crate::parts::reader::edited;

/// A drawing as Markdown; nothing if the document is none, or if no Markdown is read as the same roadmap.
pub async fn in_markdown(stage: &Stage, drawing: &Document) -> Option<Document> {
    let Document { text, name, way, guide } = drawing;
    if detect(text) != FileKind::Graph {
        return None;
    }
    let examined = stage.examine(text.clone().into_bytes(), name.clone(), *way).await.ok()?;
    let text = stage.parts.reader.call(edited::in_markdown, &examined.roadmap).flatten()?;
    let name = match last_part(name) {
        "" => String::new(),
        name => format!("{}.md", without_ending(name)),
    };
    Some(Document { text, name, way: None, guide: guide.clone() })
}
