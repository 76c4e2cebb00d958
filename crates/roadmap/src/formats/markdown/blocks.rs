//! The blocks of a document, in its order, as pulldown-cmark finds them.
//!
//! Boxes are not its business: it loses some that GitHub shows, and starts others too early. So they are plain text
//! here, and `boxes` finds them.

use std::ops::Range;
use std::rc::Rc;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::formats::foreign::{MOST_ITEMS, Refusal, Style};
use crate::formats::inline::words::{Piece, PieceKind, Words};
use crate::formats::inline::{bare, html, signs};

/// A block, or the beginning or end of one that holds others.
#[derive(Debug)]
pub(super) enum Block {
    Heading {
        level: u8,
        words: Words,
        source: Range<usize>,
    },
    Paragraph {
        words: Words,
        source: Range<usize>,
    },
    /// A paragraph that names what is below it: see `labels`.
    Label {
        words: Words,
        source: Range<usize>,
    },
    /// `---`
    Rule,
    Code {
        text: String,
        is_fenced: bool,
        source: Range<usize>,
    },
    Table {
        head: Vec<Cell>,
        rows: Vec<Row>,
    },
    Html {
        source: Range<usize>,
    },
    /// `<details>`.
    FoldStart,
    FoldEnd,
    /// `<summary>`.
    Summary {
        words: Words,
        source: Range<usize>,
    },
    /// An item of a list in HTML, or a line there that would be one elsewhere.
    HtmlItem {
        words: Words,
        source: Range<usize>,
        /// Whether it begins with a bullet rather than with `<li>`.
        is_markdown: bool,
    },
    /// A list, with the number of its first item if it has numbers.
    ListStart {
        first: Option<u64>,
    },
    ListEnd,
    ItemStart {
        source: Range<usize>,
    },
    ItemEnd,
    FootnoteStart {
        label: String,
    },
    FootnoteEnd,
}

#[derive(Debug)]
pub(super) struct Row {
    pub cells: Vec<Cell>,
    pub source: Range<usize>,
}

#[derive(Debug, Default)]
pub(super) struct Cell {
    pub words: Words,
    pub source: Range<usize>,
}

/// What Markdown has on GitHub.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_GFM);

/// The place of an item from its sign on. Where tabs indent a list, pulldown-cmark begins its items on the line before.
pub(super) fn item_range(text: &str, range: Range<usize>) -> Range<usize> {
    let item = text.get(range.clone()).unwrap_or_default();
    range.end - item.trim_start().len()..range.end
}

/// Cuts a document into blocks, from a byte on. Refuses more headings, items and rows than are read.
pub(super) fn blocks(text: &str, start: usize) -> Result<Vec<Block>, Refusal> {
    let document = text.get(start..).unwrap_or_default();
    // A document far beyond the limit gets a quick answer with a rough count, not an exact one.
    let lines = document.lines().filter(|line| begins_like_an_item(line)).count();
    if lines > MOST_ITEMS {
        return Err(Refusal::TooManyItems { items: lines, most: MOST_ITEMS });
    }
    let mut builder = Builder::default();
    let mut items = 0;
    for (event, range) in Parser::new_ext(document, OPTIONS).into_offset_iter() {
        if matches!(event, Event::Start(Tag::Item | Tag::Heading { .. } | Tag::TableRow)) {
            items += 1;
        }
        // What follows is only counted.
        if items <= MOST_ITEMS {
            builder.take(event, range.start + start..range.end + start);
        }
    }
    if items > MOST_ITEMS {
        return Err(Refusal::TooManyItems { items, most: MOST_ITEMS });
    }
    builder.end_words(text.len());
    Ok(builder.blocks)
}

fn begins_like_an_item(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t', '>']);
    line.starts_with(['-', '*', '+', '#', '|']) || line.starts_with(|c: char| c.is_ascii_digit())
}

#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    /// The block whose words are being read, if there is one.
    open: Option<OpenWords>,
    words: Words,
    styles: Vec<Style>,
    /// How elements of HTML set the words.
    html_style: Style,
    links: Vec<Rc<str>>,
    image: Option<(Rc<str>, String, usize)>,
    /// How many pictures are in the picture.
    image_depth: usize,
    code: Option<(String, bool)>,
    head: Vec<Cell>,
    rows: Vec<Row>,
    in_html: bool,
}

struct OpenWords {
    heading: Option<u8>,
    start: usize,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => match &mut self.code {
                Some((code, _)) => code.push_str(&text),
                None if self.in_html => {}
                None => self.text(&text, range),
            },
            Event::Code(text) => {
                self.styles.push(Style { code: true, ..self.style() });
                self.text(&text, range);
                self.styles.pop();
            }
            Event::InlineHtml(tag) => self.inline_html(&tag, range),
            Event::SoftBreak => self.push(PieceKind::Soft, range),
            Event::HardBreak => self.push(PieceKind::Hard, range),
            Event::FootnoteReference(label) => self.push(PieceKind::Footnote(label.to_string()), range),
            Event::Html(_) | Event::TaskListMarker(_) => self.end_words(range.start),
            Event::Rule => {
                self.end_words(range.start);
                self.blocks.push(Block::Rule);
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, range),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let is_inline =
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. });
        if is_inline {
            self.open.get_or_insert(OpenWords { heading: None, start: range.start });
        }
        match tag {
            Tag::Emphasis => self.styles.push(Style { emphasis: true, ..self.style() }),
            Tag::Strong => self.styles.push(Style { strong: true, ..self.style() }),
            Tag::Strikethrough => self.styles.push(Style { struck: true, ..self.style() }),
            Tag::Superscript | Tag::Subscript => self.styles.push(self.style()),
            Tag::Link { link_type, dest_url, .. } => {
                let is_mail = link_type == LinkType::Email && !dest_url.starts_with("mailto:");
                self.links.push(if is_mail { format!("mailto:{dest_url}").into() } else { Rc::from(&*dest_url) });
            }
            Tag::Image { dest_url, .. } => {
                self.image_depth += 1;
                if self.image_depth == 1 {
                    self.image = Some((Rc::from(&*dest_url), String::new(), range.start));
                }
            }
            Tag::TableCell => self.open = Some(OpenWords { heading: None, start: range.start }),
            block => {
                self.end_words(range.start);
                self.start_block(block, range);
            }
        }
    }

    fn start_block(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.open = Some(OpenWords { heading: None, start: range.start }),
            Tag::Heading { level, .. } => {
                self.open = Some(OpenWords { heading: Some(level as u8), start: range.start })
            }
            Tag::CodeBlock(kind) => self.code = Some((String::new(), matches!(kind, CodeBlockKind::Fenced(_)))),
            Tag::HtmlBlock => {
                self.in_html = true;
                self.blocks.push(Block::Html { source: range });
            }
            Tag::List(first) => self.blocks.push(Block::ListStart { first }),
            Tag::Item => self.blocks.push(Block::ItemStart { source: range }),
            Tag::FootnoteDefinition(label) => self.blocks.push(Block::FootnoteStart { label: label.to_string() }),
            Tag::TableRow => self.rows.push(Row { cells: Vec::new(), source: range }),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript => {
                self.styles.pop();
            }
            TagEnd::Link => {
                let has_words = self.words.0.last().is_some_and(|last| last.source.start >= range.start);
                if let Some(address) = self.links.pop().filter(|_| !has_words && self.image.is_none()) {
                    // A link without words is kept for its address.
                    let kind = PieceKind::Text { text: String::new(), style: self.style(), address: Some(address) };
                    self.push(kind, range.end..range.end);
                }
            }
            TagEnd::Image => {
                self.image_depth -= 1;
                if self.image_depth == 0
                    && let Some((address, alt, start)) = self.image.take()
                {
                    let link = self.links.last().cloned();
                    self.push(PieceKind::Image { alt, address, link }, start..range.end);
                }
            }
            TagEnd::TableCell => {
                self.open = None;
                self.html_style = Style::default();
                let cell = Cell { words: self.take_words(), source: range };
                match self.rows.last_mut() {
                    Some(row) => row.cells.push(cell),
                    None => self.head.push(cell),
                }
            }
            TagEnd::Table => {
                let (head, rows) = (std::mem::take(&mut self.head), std::mem::take(&mut self.rows));
                self.blocks.push(Block::Table { head, rows });
            }
            TagEnd::CodeBlock => {
                if let Some((text, is_fenced)) = self.code.take() {
                    self.blocks.push(Block::Code { text, is_fenced, source: range });
                }
            }
            TagEnd::HtmlBlock => self.in_html = false,
            block => {
                self.end_words(range.end);
                match block {
                    TagEnd::List(_) => self.blocks.push(Block::ListEnd),
                    TagEnd::Item => self.blocks.push(Block::ItemEnd),
                    TagEnd::FootnoteDefinition => self.blocks.push(Block::FootnoteEnd),
                    _ => {}
                }
            }
        }
    }

    fn style(&self) -> Style {
        self.styles.last().copied().unwrap_or_default()
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if let Some((_, alt, _)) = &mut self.image {
            alt.push_str(text);
            return;
        }
        let (text, style, address) = (text.to_owned(), self.style().and(self.html_style), self.links.last().cloned());
        self.push(PieceKind::Text { text, style, address }, range);
    }

    /// The words of a list whose items have no empty lines between them are in no paragraph.
    fn push(&mut self, kind: PieceKind, source: Range<usize>) {
        if self.image.is_some() {
            return;
        }
        self.open.get_or_insert(OpenWords { heading: None, start: source.start });
        self.words.push(Piece { kind, source });
    }

    fn take_words(&mut self) -> Words {
        let mut words = std::mem::take(&mut self.words);
        words.cut_attributes();
        signs::leave_out(&mut words);
        bare::link(&mut words);
        words
    }

    fn end_words(&mut self, end: usize) {
        self.html_style = Style::default();
        let Some(OpenWords { heading, start }) = self.open.take() else { return };
        let words = self.take_words();
        self.links.clear();
        self.styles.clear();
        let source = start..words.end().unwrap_or(end).max(start);
        self.blocks.push(match heading {
            Some(level) => Block::Heading { level, words, source },
            None => Block::Paragraph { words, source },
        });
    }

    fn inline_html(&mut self, tag: &str, range: Range<usize>) {
        match (html::name_of(tag).as_str(), tag.starts_with("</")) {
            ("br", _) => self.push(PieceKind::Hard, range),
            ("a", false) => {
                let address = html::attribute(tag, "href").map(html::unescaped).unwrap_or_default();
                self.links.push(address.into());
            }
            ("a", true) => drop(self.links.pop()),
            ("img", _) => {
                let of = |name| html::attribute(tag, name).map(html::unescaped).unwrap_or_default();
                let (alt, address, link) = (of("alt"), of("src").into(), self.links.last().cloned());
                self.push(PieceKind::Image { alt, address, link }, range);
            }
            (name, is_end) if html::is_known(tag) => html::set_style(&mut self.html_style, name, !is_end),
            _ => self.text(tag, range),
        }
    }
}
