//! Reads any Markdown as a roadmap. `docs/formats.md` says what becomes a topic.

mod words;
mod boxes;
mod front_matter;
mod blocks;
mod unfold;
mod labels;
mod lazy_labels;
mod furniture;
mod tables;
mod lookalike;
mod node;
mod scopes;
mod room;
mod outline;
mod choice;
mod dialect;
mod extents;
mod heading;
mod guide;

pub(super) use extents::Extents;
use front_matter::FrontMatter;
pub use guide::{GuideReader, guide, with_new_ids};

use super::foreign::{
    Document, LineTable, Paragraph, Refusal, WarningKind, Warnings, Way, check_length, title_from_name,
};

/// Reads a document in Markdown. `name` is that of its file, for a document without a title. `wish` is how a person
/// wants it understood; without it, boxes are the steps where there are any, and otherwise items are.
pub fn read(text: &str, name: &str, wish: Option<Way>) -> Result<Document, Refusal> {
    check_length(text)?;
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(Refusal::Empty);
    }
    if let Some(document) = dialect::read(text) {
        return Ok(document);
    }
    let lines = LineTable::of(text);
    let mut warnings = Warnings::default();
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let FrontMatter { title, language, end, is_open } = front_matter::read(text.get(mark..).unwrap_or_default());
    if is_open {
        warnings.warn(1, WarningKind::OpenFrontMatter);
    }
    let blocks = blocks::blocks(text, mark + end)?;
    let blocks = unfold::unfold(text, blocks, &mut |byte, element| {
        warnings.warn(lines.line(byte), WarningKind::HtmlDropped(element.to_owned()));
    });
    let blocks = lazy_labels::divide(text, blocks);
    let blocks = labels::with_labels(text, blocks);
    let heading = heading::of_title(&blocks, title.as_deref());
    let mut outline = outline::outline(text, blocks, heading, &lines, &mut warnings);
    let root = &mut outline.nodes[0];
    if root.title.0.is_empty() {
        root.title = title.map(Paragraph::plain).unwrap_or_else(|| {
            let title = title_from_name(name);
            warnings.warn_of_all(WarningKind::TitleFromName(title.to_string()));
            title
        });
    }
    let choice = choice::choose(outline, wish, &lines, warnings);
    let mut document = Document::build(text, choice.findings)?;
    document.roadmap.set_language(language);
    Ok(Document { other_way: choice.other, ..document })
}
