use std::ops::Range;

use roadmap::{Paragraph, Style};

use super::link::anchor;
use crate::dom::element::{El, element};
use crate::lazy::search::highlights::highlighted;

/// A paragraph with its markup and its links, in an element.
pub fn paragraph(holder: El, Paragraph(runs): &Paragraph, highlights: &[Range<usize>]) -> El {
    let mut start = 0;
    let mut holder = holder.attr("dir", "auto");
    for runs in runs.chunk_by(|one, next| one.address == next.address) {
        let words = runs.iter().map(|run| (run.text.as_str(), run.style));
        let plain: String = runs.iter().map(|run| run.text.as_str()).collect();
        holder = match runs[0].address.as_deref().and_then(|address| anchor(address, &plain)) {
            Some(link) => holder.child(highlighted(link, words, &mut start, highlights)),
            None => highlighted(holder, words, &mut start, highlights),
        };
    }
    holder
}

/// Code, as it stands.
pub fn code_block(code: &str, highlights: &[Range<usize>]) -> El {
    let words = highlighted(element("code"), [(code, Style::PLAIN)], &mut 0, highlights);
    element("pre").attr("dir", "auto").child(words)
}
