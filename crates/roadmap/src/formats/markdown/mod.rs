//! Reads any Markdown as a roadmap. `docs/formats.md` says what becomes a topic.

mod words;
mod boxes;
mod front_matter;
mod blocks;
mod unfold;
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
mod guide;

use blocks::Block;
pub(super) use extents::Extents;
use front_matter::FrontMatter;
pub use guide::{GuideReader, guide};

use super::foreign::{Document, LineTable, Paragraph, Problem, Refusal, Warnings, Way, check_length, title_from_name};

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
        warnings.warn(1, Problem::OpenFrontMatter);
    }
    let blocks = blocks::blocks(text, mark + end)?;
    let blocks = unfold::unfold(text, blocks, &mut |byte, element| {
        warnings.warn(lines.line(byte), Problem::HtmlDropped(element.to_owned()));
    });
    let heading = title_heading(&blocks, title.as_deref());
    let mut outline = outline::outline(text, blocks, heading, &lines, &mut warnings);
    let root = &mut outline.nodes[0];
    if root.title.0.is_empty() {
        root.title = title.map(Paragraph::plain).unwrap_or_else(|| {
            let title = title_from_name(name);
            warnings.warn_of_all(Problem::TitleFromName(title.to_string()));
            title
        });
    }
    let choice = choice::choose(outline, wish, &lines, warnings);
    let mut document = Document::build(text, choice.findings)?;
    document.roadmap.set_language(language);
    Ok(Document { other_way: choice.other, ..document })
}

/// The place of the heading that is the title: the only one of its level, with none of a higher level, that stands before
/// all others or is of the first level. Of several headings of the first level it is the first one, if there is nothing
/// but text below it; or it is a lower heading before all of them, if there is nothing but text below it. Beside a title in front matter it is
/// the only heading of the first level, or one that repeats it.
fn title_heading(blocks: &[Block], title: Option<&str>) -> Option<usize> {
    let mut depth = 0_usize;
    let mut headings: Vec<(usize, u8, bool)> = Vec::new();
    let mut has_list = false;
    for (place, block) in blocks.iter().enumerate() {
        match block {
            Block::ItemStart { .. } => depth += 1,
            Block::ItemEnd => depth = depth.saturating_sub(1),
            Block::Heading { level, words, .. } if depth == 0 && !words.is_blank() => {
                headings.push((place, *level, has_list));
                has_list = false;
            }
            Block::ListStart { .. } | Block::Table { .. } | Block::HtmlItem { .. } => has_list = true,
            _ => {}
        }
    }
    let top = headings.iter().map(|&(_, level, _)| level).min()?;
    let mut of_top = headings.iter().enumerate().filter(|(_, (_, level, _))| *level == top);
    let (order, &(place, _, _)) = of_top.next()?;
    let is_only = of_top.next().is_none();
    if let Some(title) = title {
        let is_same = matches!(&blocks[place], Block::Heading { words, .. } if words.plain().trim() == title.trim());
        return (is_same || is_only && top == 1).then_some(place);
    }
    let next = headings.get(order + 1);
    let has_only_text = next.is_some_and(|&(_, level, has_list)| level == top && !has_list);
    let is_title = if is_only { top == 1 || order == 0 } else { top == 1 && order == 0 && has_only_text };
    if !is_only && order > 0 && headings.get(1).is_some_and(|&(_, level, has_list)| level == top && !has_list) {
        return headings.first().map(|&(place, _, _)| place);
    }
    is_title.then_some(place)
}
