use std::ops::Range;

use roadmap::{Span, Title};

use crate::dom::element::{El, element};

/// Puts a title with its inline code into an element, and marks what stands in these ranges of its plain text.
pub fn titled(holder: El, title: &Title, marks: &[Range<usize>]) -> El {
    let mut start = 0;
    title.spans().iter().fold(holder, |holder, span| {
        let own = start..start + span.text().len();
        start = own.end;
        match span {
            Span::Text(text) => marked(holder, text, &own, marks),
            Span::Code(code) => holder.child(marked(element("code"), code, &own, marks)),
        }
    })
}

fn marked(holder: El, text: &str, own: &Range<usize>, marks: &[Range<usize>]) -> El {
    let mut from = own.start;
    let mut holder = holder;
    let part = |from: usize, to: usize| text.get(from - own.start..to - own.start).unwrap_or_default();
    for mark in marks.iter().filter(|mark| mark.start < own.end && mark.end > own.start) {
        let (start, end) = (mark.start.max(own.start), mark.end.min(own.end));
        if from < start {
            holder = holder.text(part(from, start));
        }
        holder = holder.child(element("mark").text(part(start, end)));
        from = end;
    }
    if from < own.end { holder.text(part(from, own.end)) } else { holder }
}
