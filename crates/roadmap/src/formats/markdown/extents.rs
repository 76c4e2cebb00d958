//! How far items and headings reach.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::blocks::{OPTIONS, item_range};
use super::front_matter;

/// The items and headings of a document, in its order.
#[derive(Default)]
pub(in crate::formats) struct Extents {
    items: Vec<Range<usize>>,
    /// Where each heading begins, how high it is, and whether it is in a list or a quote.
    headings: Vec<(usize, HeadingLevel, bool)>,
}

impl Extents {
    pub(in crate::formats) fn of(text: &str) -> Extents {
        let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let start = mark + front_matter::read(text.get(mark..).unwrap_or_default()).end;
        let body = text.get(start..).unwrap_or_default();
        let (mut extents, mut depth) = (Extents::default(), 0_usize);
        for (event, range) in Parser::new_ext(body, OPTIONS).into_offset_iter() {
            match event {
                Event::Start(Tag::Item) => {
                    let item = item_range(body, range);
                    extents.items.push(start + item.start..start + item.end);
                    depth += 1;
                }
                Event::Start(Tag::BlockQuote(_)) => depth += 1,
                Event::End(TagEnd::Item | TagEnd::BlockQuote(_)) => depth -= 1,
                Event::Start(Tag::Heading { level, .. }) => {
                    extents.headings.push((start + range.start, level, depth > 0));
                }
                _ => {}
            }
        }
        extents
    }

    /// Where the item that begins at a byte ends.
    pub(in crate::formats) fn end_of_item(&self, at: usize) -> Option<usize> {
        self.items.iter().find(|item| item.start == at).map(|item| item.end)
    }

    /// Where the section of the heading on the line with these bytes ends, if it is in no list.
    pub(in crate::formats) fn end_of_section(&self, line: &Range<usize>, text: &str) -> Option<usize> {
        let at = self.headings.iter().position(|(start, _, is_inner)| line.contains(start) && !is_inner)?;
        let (_, own, _) = self.headings[at];
        let next = self.headings[at + 1..].iter().find(|(_, level, is_inner)| !is_inner && *level <= own);
        Some(next.map_or(text.len(), |&(start, _, _)| start))
    }

    /// Where the headings within a part of the text begin, but for those in lists.
    pub(in crate::formats) fn headings_in(&self, part: &Range<usize>) -> Vec<usize> {
        let starts = self.headings.iter().filter(|(start, _, is_inner)| part.contains(start) && !is_inner);
        starts.map(|&(start, _, _)| start).collect()
    }
}
