//! Words with their markup and their places in the document.

use std::ops::Range;
use std::rc::Rc;

use crate::tree::details::{Link, Paragraph, Run};
use crate::tree::ids::is_word;
use crate::tree::{Span, Style, Title};

/// The words of one block.
#[derive(Clone, Debug, Default)]
pub(in crate::formats) struct Words(pub(in crate::formats) Vec<Piece>);

/// A part of a block.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Piece {
    pub kind: PieceKind,
    /// Its bytes in the document.
    pub source: Range<usize>,
}

#[derive(Clone, Debug)]
pub(in crate::formats) enum PieceKind {
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
    pub(in crate::formats) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Where they begin in the document.
    pub(in crate::formats) fn start(&self) -> Option<usize> {
        self.0.first().map(|piece| piece.source.start)
    }

    /// Where they end in the document.
    pub(in crate::formats) fn end(&self) -> Option<usize> {
        self.0.last().map(|piece| piece.source.end)
    }

    /// Adds a piece. Words that follow each other in the document, as they stand there, become one.
    pub(in crate::formats) fn push(&mut self, piece: Piece) {
        if let PieceKind::Text { text, style, address } = &piece.kind
            && let Some(Piece { kind: PieceKind::Text { text: last, style: before, address: other }, source }) =
                self.0.last_mut()
            && (&*before, &*other) == (style, address)
            && source.end == piece.source.start
            && (source.len(), piece.source.len()) == (last.len(), text.len())
        {
            last.push_str(text);
            source.end = piece.source.end;
            return;
        }
        self.0.push(piece);
    }

    /// Whether there is nothing to read.
    pub(in crate::formats) fn is_blank(&self) -> bool {
        self.0.iter().all(|piece| match &piece.kind {
            PieceKind::Text { text, .. } => text.trim().is_empty(),
            PieceKind::Image { .. } => false,
            PieceKind::Soft | PieceKind::Hard | PieceKind::Footnote(_) => true,
        })
    }

    /// The plain words. A line break is a line feed.
    pub(in crate::formats) fn plain(&self) -> String {
        self.0.iter().map(|piece| piece.kind.text()).collect()
    }

    /// Cuts off the attributes that other programs write behind a picture or a link: `{: .wide }`, `{:height 80}`.
    pub(in crate::formats) fn cut_attributes(&mut self) {
        let mut is_behind = false;
        for Piece { kind, source } in &mut self.0 {
            if let PieceKind::Text { text, address: None, .. } = kind
                && is_behind
                && text.starts_with("{:")
                && let Some(end) = text.find('}')
            {
                if source.len() == text.len() {
                    source.start += end + 1;
                }
                text.drain(..=end);
            }
            is_behind = matches!(kind, PieceKind::Image { .. } | PieceKind::Text { address: Some(_), .. });
        }
    }

    /// Cuts off what stands before a byte of the document.
    pub(in crate::formats) fn skip_to(&mut self, byte: usize) {
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
    pub(in crate::formats) fn truncate(&mut self, mut bytes: usize) {
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

    /// Takes a part out of the plain words.
    pub(in crate::formats) fn cut_out(&mut self, part: Range<usize>) {
        let mut behind = self.clone();
        let mut skipped = part.end;
        behind.0.retain_mut(|piece| {
            let length = piece.kind.text().len();
            let cut = skipped.min(length);
            skipped -= cut;
            if let PieceKind::Text { text, .. } = &mut piece.kind {
                if piece.source.len() == text.len() {
                    piece.source.start += cut;
                }
                text.drain(..cut);
            }
            cut < length
        });
        self.truncate(part.start);
        self.0.extend(behind.0);
    }

    /// Whether the plain words from a byte on are neither code nor a link, so that they may mean something.
    pub(in crate::formats) fn is_plain_from(&self, byte: usize) -> bool {
        let mut at = 0;
        self.0.iter().all(|Piece { kind, .. }| {
            at += kind.text().len();
            at <= byte || matches!(kind, PieceKind::Text { style, address: None, .. } if !style.code)
        })
    }

    /// Takes `**` for the ends of strong words where CommonMark does not, as the words beside it are Chinese or the
    /// like and have no spaces between them: `**器具：**茶碗`.
    pub(in crate::formats) fn mend_strong(&mut self) {
        let mut open: Option<(usize, usize)> = None;
        let mut pairs = Vec::new();
        let mut before = ' ';
        for (place, piece) in self.0.iter().enumerate() {
            let PieceKind::Text { text, style, .. } = &piece.kind else { continue };
            if style.code {
                continue;
            }
            let mut rest = text.as_str();
            while let Some((words, after)) = rest.split_once("**") {
                before = words.chars().next_back().unwrap_or(before);
                let at = text.len() - after.len() - 2;
                let next = after.chars().next().or_else(|| self.first_letter(place + 1)).unwrap_or(' ');
                match open {
                    Some(opening) if !before.is_whitespace() && (!before.is_ascii() || !next.is_ascii()) => {
                        pairs.push((opening, (place, at)));
                        open = None;
                    }
                    _ if !next.is_whitespace() => open = Some((place, at)),
                    _ => {}
                }
                before = '*';
                rest = after;
            }
            before = rest.chars().next_back().unwrap_or(before);
        }
        // More than any title has, and few enough to move pieces for.
        pairs.truncate(20);
        for (opening, closing) in pairs.into_iter().rev() {
            self.make_strong(opening, closing);
        }
    }

    fn first_letter(&self, place: usize) -> Option<char> {
        match self.0.get(place).map(|piece| &piece.kind) {
            Some(PieceKind::Text { text, .. }) => text.chars().next(),
            _ => None,
        }
    }

    /// Makes what stands between two `**` strong, each given by its piece and its byte there.
    fn make_strong(&mut self, (first, start): (usize, usize), (last, end): (usize, usize)) {
        let split = |piece: &mut Piece, at: usize| {
            let Piece { kind: PieceKind::Text { text, style, address }, source } = piece else {
                unreachable!("it has `**`")
            };
            let after = text.split_off(at).split_off(2);
            let kind = PieceKind::Text { text: after, style: *style, address: address.clone() };
            Piece { kind, source: source.clone() }
        };
        let behind = split(&mut self.0[last], end);
        self.0.insert(last + 1, behind);
        let (within, last) = (split(&mut self.0[first], start), last + 1);
        self.0.insert(first + 1, within);
        for piece in &mut self.0[first + 1..=last] {
            if let PieceKind::Text { style, .. } = &mut piece.kind {
                style.strong = true;
            }
        }
    }

    /// Divides at the first line break that the author wants: the title, and what follows.
    pub(in crate::formats) fn split_hard(self) -> (Words, Words) {
        self.split_at_break(|kind| matches!(kind, PieceKind::Hard))
    }

    /// Divides at the first line break: the first line, and the others.
    pub(in crate::formats) fn split_line(self) -> (Words, Words) {
        self.split_at_break(PieceKind::is_break)
    }

    fn split_at_break(mut self, is_break: impl Fn(&PieceKind) -> bool) -> (Words, Words) {
        match self.0.iter().position(|piece| is_break(&piece.kind)) {
            Some(at) => {
                let rest = self.0.split_off(at + 1);
                self.0.pop();
                (self, Words(rest))
            }
            None => (self, Words::default()),
        }
    }

    /// Divides `[Name](address) - What it is.`, as lists of links have it: the name, and what is said of it.
    pub(in crate::formats) fn split_description(mut self) -> (Words, Words) {
        const JOINTS: [&str; 5] = [" - ", " – ", " — ", " -- ", ": "];
        let is_link =
            |piece: &Piece| matches!(&piece.kind, PieceKind::Text { text, address: Some(_), .. } if !text.is_empty());
        let Some(first) = self.0.iter().position(is_link) else { return (self, Words::default()) };
        let before: String = self.0.iter().take(first).map(|piece| piece.kind.text()).collect();
        let is_box = before.trim().starts_with('[') && before.trim().ends_with(']');
        let is_sentence = self.plain().trim_end().ends_with(['.', '!', '?', '。']);
        let end = first + self.0.iter().skip(first).take_while(|piece| is_link(piece)).count();
        let joint = self.0.get(end).and_then(|next| JOINTS.iter().find(|joint| next.kind.text().starts_with(**joint)));
        match joint.filter(|_| is_sentence && (is_box || before.trim().is_empty())) {
            Some(joint) => {
                let mut rest = Words(self.0.split_off(end));
                rest.skip_to(rest.start().unwrap_or(0) + joint.len());
                (self, rest)
            }
            None => (self, Words::default()),
        }
    }

    /// The lines, each with how it began: the first with what the block began with.
    pub(in crate::formats) fn lines(self) -> Vec<Words> {
        let mut lines = vec![Words::default()];
        for piece in self.0 {
            let is_break = piece.kind.is_break();
            let line = lines.last_mut();
            line.expect("there is always a line").0.push(piece);
            if is_break {
                lines.push(Words::default());
            }
        }
        lines
    }

    /// The labels of the footnotes.
    pub(in crate::formats) fn footnotes(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match &piece.kind {
            PieceKind::Footnote(label) => Some(label.as_str()),
            _ => None,
        })
    }

    pub(in crate::formats) fn has_links(&self) -> bool {
        self.0
            .iter()
            .any(|piece| matches!(piece.kind, PieceKind::Image { .. } | PieceKind::Text { address: Some(_), .. }))
    }

    /// The links, with neighbours of one address as one. A picture is a link too, if it is not in one.
    pub(in crate::formats) fn links(&self) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::new();
        let mut before: Option<&str> = None;
        for Piece { kind, .. } in &self.0 {
            let (title, address, kind) = match kind {
                PieceKind::Text { text, address, .. } => (text.as_str(), address.as_deref(), None),
                PieceKind::Image { alt, link: Some(link), .. } => (words_or_image(alt), Some(&**link), None),
                PieceKind::Image { alt, address, link: None } => (words_or_image(alt), Some(&**address), Some("image")),
                PieceKind::Soft | PieceKind::Hard => (" ", before, None),
                PieceKind::Footnote(_) => continue,
            };
            match (address, links.last_mut()) {
                (Some(_), Some(last)) if address == before => last.title.push_str(title),
                (Some(address), _) => links.push(Link {
                    title: title.to_owned(),
                    address: address.to_owned(),
                    kind: kind.map(str::to_owned),
                    note: None,
                }),
                (None, _) => {}
            }
            before = address;
        }
        for link in &mut links {
            link.title = link.title.trim().to_owned();
            if link.title.is_empty() {
                link.title.clone_from(&link.address);
            }
        }
        links
    }

    /// Takes out the pictures, unless there is nothing else.
    pub(in crate::formats) fn take_pictures(&mut self) -> Vec<Link> {
        let is_picture = |piece: &Piece| matches!(piece.kind, PieceKind::Image { .. });
        let has_words = self.0.iter().any(|piece| !piece.kind.text().trim().is_empty());
        if !has_words || !self.0.iter().any(is_picture) {
            return Vec::new();
        }
        Words(self.0.extract_if(.., |piece| is_picture(piece)).collect()).links()
    }

    /// The words as they are shown. Pictures are links, with what they show as their words.
    pub(in crate::formats) fn paragraph(&self) -> Paragraph {
        let mut runs: Vec<Run> = Vec::new();
        for Piece { kind, .. } in &self.0 {
            let (text, style, address) = match kind {
                PieceKind::Text { text, .. } if text.is_empty() => continue,
                PieceKind::Text { text, style, address } => (text.as_str(), *style, address.as_deref()),
                PieceKind::Image { alt, address, link } => {
                    (words_or_image(alt), Style::default(), Some(link.as_deref().unwrap_or(address)))
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
    /// Whether a line ends there.
    pub(in crate::formats) fn is_break(&self) -> bool {
        matches!(self, PieceKind::Soft | PieceKind::Hard)
    }

    pub(in crate::formats) fn text(&self) -> &str {
        match self {
            PieceKind::Text { text, .. } => text,
            PieceKind::Image { .. } | PieceKind::Footnote(_) => "",
            PieceKind::Soft | PieceKind::Hard => "\n",
        }
    }
}

fn words_or_image(alt: &str) -> &str {
    if alt.trim().is_empty() { "image" } else { alt }
}

/// Whether a character is part of a word: not a picture such as 🚀 either.
pub(in crate::formats) fn is_letter(c: char) -> bool {
    is_word(c) && !('\u{1f000}'..='\u{1fbff}').contains(&c)
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

/// A title of such words, with a single space where white space stands, as around a picture that was taken out.
/// Where they lead is among the details.
pub(in crate::formats) fn title_of(paragraph: &Paragraph) -> Title {
    let mut spans: Vec<Span> = Vec::new();
    let mut is_after_space = true;
    for Run { text, style, .. } in &paragraph.0 {
        let mut single = String::with_capacity(text.len());
        for letter in text.chars() {
            // Other spaces have a meaning of their own, and code is verbatim.
            let is_space = matches!(letter, ' ' | '\t' | '\n') && !style.code;
            if !(is_space && is_after_space) {
                single.push(letter);
            }
            is_after_space = is_space;
        }
        match spans.last_mut() {
            Some(last) if last.style == *style && !style.code => last.text.push_str(&single),
            _ if single.is_empty() => {}
            _ => spans.push(Span { text: single, style: *style }),
        }
    }
    Title::of(spans)
}
