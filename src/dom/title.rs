//! Words with their markup, as elements.

use std::ops::Range;

use roadmap::{Span, Style, Title};

use crate::dom::element::{El, element};

/// Puts a title with its markup into an element, and highlights these ranges of its plain text.
pub fn titled(holder: El, title: &Title, highlights: &[Range<usize>]) -> El {
    let mut start = 0;
    title.spans().iter().fold(holder, |holder, Span { text, style }| {
        let own = start..start + text.len();
        start = own.end;
        styled(holder, text, *style, &own, highlights)
    })
}

/// Appends words of one style, which stand from `own.start` to `own.end` in the text whose ranges are highlighted.
pub fn styled(holder: El, text: &str, style: Style, own: &Range<usize>, highlights: &[Range<usize>]) -> El {
    let tags = [(style.code, "code"), (style.struck, "s"), (style.emphasis, "em"), (style.strong, "strong")];
    let mut tags = tags.into_iter().filter_map(|(is_set, tag)| is_set.then_some(tag));
    match tags.next() {
        None => highlighted(holder, text, own, highlights),
        Some(innermost) => {
            let words = highlighted(element(innermost), text, own, highlights);
            holder.child(tags.fold(words, |words, tag| element(tag).child(words)))
        }
    }
}

/// Appends the text that stands from `own.start` to `own.end`.
fn highlighted(holder: El, text: &str, own: &Range<usize>, highlights: &[Range<usize>]) -> El {
    let mut from = own.start;
    let mut holder = holder;
    let part = |from: usize, to: usize| text.get(from - own.start..to - own.start).unwrap_or_default();
    for highlight in highlights.iter().filter(|highlight| highlight.start < own.end && highlight.end > own.start) {
        let (start, end) = (highlight.start.max(own.start), highlight.end.min(own.end));
        if from < start {
            holder = holder.text(part(from, start));
        }
        holder = holder.child(element("mark").text(part(start, end)));
        from = end;
    }
    if from < own.end { holder.text(part(from, own.end)) } else { holder }
}
