//! Blocks of HTML as blocks of Markdown: folds, headings, paragraphs.

use std::ops::Range;
use std::rc::Rc;

use super::blocks::Block;
use crate::formats::cairn::line::strip_bullet;
use crate::formats::foreign::Style;
use crate::formats::inline::bare;
use crate::formats::inline::html::{self, Part};
use crate::formats::inline::words::{Piece, PieceKind, Words};

/// Elements that a line of text does not go beyond.
const BLOCKS: [&str; 17] = [
    "p",
    "div",
    "details",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "th",
    "center",
    "blockquote",
    "hr",
    "section",
    "dl",
    "dt",
    "dd",
];

/// Replaces each block of HTML by what it says. `lost` is called with the first byte of a table in it.
pub(super) fn unfold(text: &str, blocks: Vec<Block>, lost: &mut dyn FnMut(usize, &'static str)) -> Vec<Block> {
    let mut unfolded = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block {
            Block::Html { source } => {
                let html = text.get(source.clone()).unwrap_or_default();
                let mut reader = HtmlReader {
                    blocks: &mut unfolded,
                    words: Words::default(),
                    place: HtmlContext::Text,
                    links: Vec::new(),
                    style: Style::default(),
                };
                for part in html::parts(html, source.start) {
                    reader.take(part, lost);
                }
                reader.end_block();
            }
            other => unfolded.push(other),
        }
    }
    unfolded
}

/// What the words that are being read belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum HtmlContext {
    Text,
    Summary,
    Heading(u8),
    Item,
}

struct HtmlReader<'a> {
    blocks: &'a mut Vec<Block>,
    words: Words,
    place: HtmlContext,
    links: Vec<Rc<str>>,
    style: Style,
}

impl HtmlReader<'_> {
    fn take(&mut self, part: Part<'_>, lost: &mut dyn FnMut(usize, &'static str)) {
        match part {
            Part::Text { text, place } => self.text(text, place),
            Part::Open { name, whole, at } => {
                let heading =
                    name.strip_prefix('h').and_then(|level| level.parse().ok()).filter(|l| (1..=6).contains(l));
                match (name.as_str(), heading) {
                    (_, Some(level)) => self.begin(HtmlContext::Heading(level)),
                    ("summary", _) => self.begin(HtmlContext::Summary),
                    ("details", _) => {
                        self.end_block();
                        self.blocks.push(Block::FoldStart);
                    }
                    ("a", _) => {
                        let address = html::attribute(whole, "href").map(html::unescaped).unwrap_or_default();
                        self.links.push(address.into());
                    }
                    ("br", _) => self.push(PieceKind::Hard, at..at),
                    ("img", _) => self.image(whole, at),
                    ("table", _) => lost(at, "table"),
                    ("li", _) => self.begin(HtmlContext::Item),
                    _ if BLOCKS.contains(&name.as_str()) => self.end_text(),
                    _ => html::set_style(&mut self.style, &name, true),
                }
            }
            Part::Close { name } => match name.as_str() {
                "a" => drop(self.links.pop()),
                "details" => {
                    self.end_block();
                    self.blocks.push(Block::FoldEnd);
                }
                "summary" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.end_block(),
                name if BLOCKS.contains(&name) => self.end_text(),
                name => html::set_style(&mut self.style, name, false),
            },
        }
    }

    fn begin(&mut self, place: HtmlContext) {
        self.end_block();
        self.place = place;
    }

    /// Ends a paragraph, but neither a heading nor a summary, which elements may stand in.
    fn end_text(&mut self) {
        if self.place == HtmlContext::Text {
            self.end_block();
        }
    }

    fn end_block(&mut self) {
        let (mut words, place) =
            (std::mem::take(&mut self.words), std::mem::replace(&mut self.place, HtmlContext::Text));
        bare::link(&mut words);
        self.links.clear();
        self.style = Style::default();
        if words.is_blank() && !matches!(words.0.as_slice(), [.., Piece { kind: PieceKind::Image { .. }, .. }]) {
            return;
        }
        let source = words.start().unwrap_or(0)..words.end().unwrap_or(0);
        self.blocks.push(match place {
            HtmlContext::Text => Block::Paragraph { words, source },
            HtmlContext::Summary => Block::Summary { words, source },
            HtmlContext::Heading(level) => Block::Heading { level, words, source },
            HtmlContext::Item => Block::HtmlItem { words, source, is_markdown: false },
        });
    }

    fn text(&mut self, text: &str, place: Range<usize>) {
        let mut at = place.start;
        for line in text.split_inclusive('\n') {
            let source = at..at + line.len();
            at = source.end;
            let start = line.trim_start();
            let is_item =
                self.place == HtmlContext::Text && strip_bullet(start).is_some_and(|rest| !rest.trim().is_empty());
            if is_item {
                self.end_block();
                let source = source.end - start.len()..source.start + line.trim_end().len();
                let rest = strip_bullet(start.trim_end()).unwrap_or_default();
                let content = source.end - rest.trim_start().len()..source.end;
                let mut words = Words(vec![self.piece(rest.trim_start(), content)]);
                bare::link(&mut words);
                self.blocks.push(Block::HtmlItem { words, source, is_markdown: true });
            } else {
                let ends = line.ends_with('\n');
                let words = line.trim_end_matches(['\n', '\r']);
                if !words.trim().is_empty() || !self.words.is_blank() {
                    self.words.0.push(self.piece(words, source.start..source.start + words.len()));
                    if ends {
                        self.push(PieceKind::Soft, source.end..source.end);
                    }
                }
            }
        }
    }

    fn piece(&self, text: &str, source: Range<usize>) -> Piece {
        let address = self.links.last().cloned();
        Piece { kind: PieceKind::Text { text: html::unescaped(text), style: self.style, address }, source }
    }

    fn image(&mut self, tag: &str, at: usize) {
        let of = |name| html::attribute(tag, name).map(html::unescaped).unwrap_or_default();
        let link = self.links.last().cloned();
        self.push(PieceKind::Image { alt: of("alt"), address: of("src").into(), link }, at..at);
    }

    fn push(&mut self, kind: PieceKind, source: Range<usize>) {
        self.words.0.push(Piece { kind, source });
    }
}
