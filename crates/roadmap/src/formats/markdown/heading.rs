//! The heading that is the title.

use super::blocks::Block;
use super::furniture::is_furniture;
use crate::formats::inline::words::Words;

/// The place of the heading that is the title: the only one of its level, with none of a higher level, that stands
/// before all others or is of the first level. Of several headings of the first level it is the first one, if there is
/// nothing but text below it; or it is a lower heading before all of them, if there is nothing but text below it.
/// Beside a title in front matter it is the only heading of the first level, or one that repeats it.
pub(super) fn of_title(blocks: &[Block], title: Option<&str>) -> Option<usize> {
    let mut depth = 0_usize;
    let mut headings: Vec<(usize, u8, bool)> = Vec::new();
    let mut has_list = false;
    for (place, block) in blocks.iter().enumerate() {
        match block {
            Block::ItemStart { .. } => depth += 1,
            Block::ItemEnd => depth = depth.saturating_sub(1),
            Block::Heading { level, words, .. } if depth == 0 && is_left_out(*level, words) => {}
            Block::Heading { level, words, .. } if depth == 0 => {
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

/// Whether a heading is none, or one such as “License” beside the title, which it does not make one of several.
fn is_left_out(level: u8, words: &Words) -> bool {
    words.is_blank() || level == 1 && is_furniture(&words.plain())
}
