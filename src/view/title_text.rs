use std::ops::Range;

use roadmap::{Span, Title};

use crate::dom::element::{El, element};

/// Puts a title with its inline code into an element, and highlights these ranges of its plain text.
pub fn titled(holder: El, title: &Title, highlights: &[Range<usize>]) -> El {
    let mut start = 0;
    title.spans().iter().fold(holder, |holder, span| {
        let own = start..start + span.text().len();
        start = own.end;
        match span {
            Span::Text(text) => highlighted(holder, text, &own, highlights),
            Span::Code(code) => holder.child(highlighted(element("code"), code, &own, highlights)),
        }
    })
}

/// Appends the text that stands in the title from `own.start` to `own.end`.
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
