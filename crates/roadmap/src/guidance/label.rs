//! The words with which a paragraph begins that is more than text, in the languages that Cairn speaks.

use crate::tree::details::{Paragraph, Run};

/// What a paragraph with such a beginning is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// `Done when: …`
    DoneWhen,
    /// `needs: #id, #id`
    Needs,
}

/// In lower case, without the colon.
const LABELS: [(&str, Label); 15] = [
    ("done when", Label::DoneWhen),
    ("fertig, wenn", Label::DoneWhen),
    ("terminé quand", Label::DoneWhen),
    ("hecho cuando", Label::DoneWhen),
    ("concluído quando", Label::DoneWhen),
    ("完了の目安", Label::DoneWhen),
    ("تم عندما", Label::DoneWhen),
    ("needs", Label::Needs),
    ("braucht", Label::Needs),
    ("nécessite", Label::Needs),
    ("necesita", Label::Needs),
    ("precisa de", Label::Needs),
    ("前提", Label::Needs),
    ("يحتاج إلى", Label::Needs),
    ("يتطلب", Label::Needs),
];

/// The label of a paragraph, and the paragraph without it.
pub(super) fn labelled(paragraph: &Paragraph) -> Option<(Label, Paragraph)> {
    let text = paragraph.to_string();
    let colon = text.find([':', '：'])?;
    let (before, behind) = text.split_at(colon);
    let words = before.trim().to_lowercase();
    let &(_, label) = LABELS.iter().find(|(known, _)| *known == words)?;
    let rest = behind.trim_start_matches([':', '：']).trim_start();
    Some((label, without(paragraph, text.len() - rest.len())))
}

/// A paragraph without its first `bytes` bytes.
fn without(paragraph: &Paragraph, mut bytes: usize) -> Paragraph {
    let mut runs: Vec<Run> = Vec::new();
    for run in &paragraph.0 {
        let cut = bytes.min(run.text.len());
        bytes -= cut;
        let text = run.text[cut..].to_owned();
        if !text.is_empty() {
            runs.push(Run { text, ..run.clone() });
        }
    }
    Paragraph(runs)
}
