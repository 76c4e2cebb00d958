//! Words with their markup and their places in the document.

use std::ops::Range;
use std::rc::Rc;

use crate::formats::foreign::{Link, Paragraph, Run, Style};
use crate::tree::{Span, Title};

/// The words of one block.
#[derive(Clone, Debug, Default)]
pub(super) struct Words(pub(super) Vec<Piece>);

/// A part of a block.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub kind: PieceKind,
    /// Its bytes in the document.
    pub source: Range<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum PieceKind {
    Text {
        text: String,
        style: Style,
        address: Option<Rc<str>>,
    },
    Image {
        alt: String,
        address: Rc<str>,
        link: Option<Rc<str>>,
    },
    /// The end of a line.
    Soft,
    /// The end of a line that the author wants.
    Hard,
    /// A note at the end of the document, by its label.
    Footnote(String),
}

impl Words {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is nothing to read.
    pub(super) fn is_blank(&self) -> bool {
        self.0.iter().all(|piece| match &piece.kind {
            PieceKind::Text { text, .. } => text.trim().is_empty(),
            PieceKind::Image { .. } => false,
            PieceKind::Soft | PieceKind::Hard | PieceKind::Footnote(_) => true,
        })
    }

    /// The plain words. A line break is a line feed.
    pub(super) fn plain(&self) -> String {
        self.0.iter().map(|piece| piece.kind.text()).collect()
    }

    /// Cuts off what stands before a byte of the document.
    pub(super) fn skip_to(&mut self, byte: usize) {
        let keep = self.0.iter().position(|piece| piece.source.end > byte).unwrap_or(self.0.len());
        self.0.drain(..keep);
        if let Some(Piece { kind: PieceKind::Text { text, .. }, source }) = self.0.first_mut()
            && source.start < byte
            && source.len() == text.len()
            && text.is_char_boundary(byte - source.start)
        {
            text.drain(..byte - source.start);
            source.start = byte;
        }
    }

    /// Keeps the first bytes of the plain words.
    pub(super) fn truncate(&mut self, mut bytes: usize) {
        let mut keep = 0;
        for Piece { kind, .. } in &mut self.0 {
            let length = kind.text().len();
            if bytes == 0 && length > 0 {
                break;
            }
            keep += 1;
            if length > bytes {
                if let PieceKind::Text { text, .. } = kind {
                    text.truncate(bytes);
                }
                break;
            }
            bytes -= length;
        }
        self.0.truncate(keep);
    }

    /// Whether the plain words from a byte on are neither code nor a link, so that they may mean something.
    pub(super) fn is_plain_from(&self, byte: usize) -> bool {
        let mut at = 0;
        self.0.iter().all(|Piece { kind, .. }| {
            at += kind.text().len();
            at <= byte || matches!(kind, PieceKind::Text { style, address: None, .. } if !style.code)
        })
    }

    /// Divides at the first line break that the author wants: the title, and what follows.
    pub(super) fn split_hard(mut self) -> (Words, Words) {
        match self.0.iter().position(|piece| matches!(piece.kind, PieceKind::Hard)) {
            Some(at) => {
                let rest = self.0.split_off(at + 1);
                self.0.pop();
                (self, Words(rest))
            }
            None => (self, Words::default()),
        }
    }

    /// The lines, each with how it began: the first with what the block began with.
    pub(super) fn lines(self) -> Vec<Words> {
        let mut lines = vec![Words::default()];
        for piece in self.0 {
            let is_break = matches!(piece.kind, PieceKind::Soft | PieceKind::Hard);
            let line = lines.last_mut();
            line.expect("there is always a line").0.push(piece);
            if is_break {
                lines.push(Words::default());
            }
        }
        lines
    }

    /// The labels of the footnotes.
    pub(super) fn footnotes(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match &piece.kind {
            PieceKind::Footnote(label) => Some(label.as_str()),
            _ => None,
        })
    }

    /// The links, also those around pictures, with neighbours of one address as one.
    pub(super) fn links(&self) -> Vec<Link> {
        self.paragraph().links()
    }

    /// The words as they are shown. Pictures are links, with what they show as their words.
    pub(super) fn paragraph(&self) -> Paragraph {
        let mut runs: Vec<Run> = Vec::new();
        for Piece { kind, .. } in &self.0 {
            let (text, style, address) = match kind {
                PieceKind::Text { text, style, address } => (text.as_str(), *style, address.as_deref()),
                PieceKind::Image { alt, address, link } => {
                    let words = if alt.is_empty() { "image" } else { alt };
                    (words, Style::default(), Some(link.as_deref().unwrap_or(address)))
                }
                PieceKind::Soft => (" ", Style::default(), None),
                PieceKind::Hard => ("\n", Style::default(), None),
                PieceKind::Footnote(_) => continue,
            };
            let text = text.replace(|c: char| c.is_control() && c != '\n', "");
            match runs.last_mut() {
                Some(last) if last.style == style && last.address.as_deref() == address => last.text.push_str(&text),
                _ => runs.push(Run { text, style, address: address.map(str::to_owned) }),
            }
        }
        trim(&mut runs);
        Paragraph(runs)
    }
}

impl PieceKind {
    fn text(&self) -> &str {
        match self {
            PieceKind::Text { text, .. } => text,
            PieceKind::Image { .. } | PieceKind::Footnote(_) => "",
            PieceKind::Soft | PieceKind::Hard => "\n",
        }
    }
}

/// Cuts the white space at both ends.
fn trim(runs: &mut Vec<Run>) {
    while let Some(first) = runs.first_mut() {
        first.text = first.text.trim_start().to_owned();
        if !first.text.is_empty() {
            break;
        }
        runs.remove(0);
    }
    while let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        runs.pop();
    }
}

/// A title of such words: its code stays code, and all else is text.
pub(super) fn title_of(paragraph: &Paragraph) -> Title {
    let mut spans: Vec<Span> = Vec::new();
    for Run { text, style, .. } in &paragraph.0 {
        match (style.code, spans.last_mut()) {
            (true, _) => spans.push(Span::Code(text.clone())),
            (false, Some(Span::Text(before))) => before.push_str(text),
            (false, _) => spans.push(Span::Text(text.clone())),
        }
    }
    Title::of(spans)
}

/// Whether a title has markup that a [`Title`] cannot keep. Links are among the details.
pub(super) fn has_markup(paragraph: &Paragraph) -> bool {
    paragraph.0.iter().any(|run| run.style.emphasis || run.style.strong || run.style.struck || run.address.is_some())
}
