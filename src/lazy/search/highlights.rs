//! Words of which some are highlighted.

use std::ops::Range;

use roadmap::{Style, Title};

use crate::dom::element::{El, element};
use crate::dom::title::styled;

/// Puts a title with its markup into an element, and highlights these ranges of its plain text.
pub fn titled(holder: El, title: &Title, highlights: &[Range<usize>]) -> El {
    let spans = title.spans().iter().map(|span| (span.text.as_str(), span.style));
    highlighted(holder, spans, &mut 0, highlights)
}

/// Appends words, each of one style. They begin at `start` in the text whose ranges are highlighted; `start` is moved
/// to their end.
pub fn highlighted<'a>(
    holder: El,
    words: impl IntoIterator<Item = (&'a str, Style)>,
    start: &mut usize,
    highlights: &[Range<usize>],
) -> El {
    for (text, style) in words {
        let own = *start..*start + text.len();
        *start = own.end;
        mark(styled(&holder, style), text, &own, highlights);
    }
    holder
}

/// Appends `text`, which stands from `own.start` to `own.end` in the text whose ranges are highlighted.
fn mark(mut holder: El, text: &str, own: &Range<usize>, highlights: &[Range<usize>]) {
    let mut from = own.start;
    let part = |from: usize, to: usize| &text[from - own.start..to - own.start];
    for highlight in highlights.iter().filter(|highlight| highlight.start < own.end && highlight.end > own.start) {
        let (start, end) = (highlight.start.max(own.start), highlight.end.min(own.end));
        if from < start {
            holder = holder.text(part(from, start));
        }
        holder = holder.child(element("mark").text(part(start, end)));
        from = end;
    }
    if from < own.end {
        holder.text(part(from, own.end));
    }
}
