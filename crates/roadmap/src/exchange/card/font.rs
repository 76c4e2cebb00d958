//! How texts are set, and how wide they are.

use super::shape::{Anchor, Ink, Shape};

/// How a text is set. Its widths are generous estimates, as the font that a viewer has is unknown.
#[derive(Clone, Copy)]
pub(crate) struct Font {
    pub(crate) size: u32,
    pub(crate) is_bold: bool,
    pub(crate) is_serif: bool,
}

impl Font {
    pub(crate) const TITLE: Font = Font { size: 28, is_bold: true, is_serif: true };
    pub(crate) const NAME: Font = Font { size: 20, is_bold: true, is_serif: true };
    pub(crate) const PERCENT: Font = Font { size: 26, is_bold: true, is_serif: false };
    pub(crate) const PLAIN: Font = Font { size: 14, is_bold: false, is_serif: false };
    pub(crate) const SMALL: Font = Font { size: 12, is_bold: false, is_serif: false };

    pub(crate) fn text(self, x: u32, y: u32, anchor: Anchor, ink: Ink, words: String) -> Shape {
        let Font { size, is_bold, is_serif } = self;
        Shape::Text { x, y, size, is_bold, is_serif, anchor, ink, words }
    }

    /// The width in pixels.
    pub(crate) fn width(self, words: &str) -> u32 {
        self.pixels(words.chars().map(advance).sum())
    }

    fn pixels(self, thousandths: u64) -> u32 {
        let weight = if self.is_bold { 108 } else { 100 };
        let pixels = (thousandths * u64::from(self.size) * weight).div_ceil(100_000);
        u32::try_from(pixels).unwrap_or(u32::MAX)
    }

    /// The words, shortened with an ellipsis where there is no room for all of them.
    pub(crate) fn fitted(self, words: &str, room: u32) -> String {
        if self.width(words) <= room {
            return words.to_owned();
        }
        let mut fitted = String::new();
        let mut taken = advance('…');
        for c in words.chars() {
            taken += advance(c);
            if self.pixels(taken) > room {
                break;
            }
            fitted.push(c);
        }
        format!("{}…", fitted.trim_end())
    }

    /// The words in one line, or in two, of which the second may end with an ellipsis.
    pub(crate) fn lines(self, words: &str, room: u32) -> Vec<String> {
        let words = spaced(words);
        let (first, rest) = self.cut(&words, room);
        if rest.is_empty() { vec![words] } else { vec![first.to_owned(), self.fitted(rest, room)] }
    }

    /// The words in as many lines as they take. What a no-break space joins stays together.
    pub(crate) fn all_lines(self, words: &str, room: u32) -> Vec<String> {
        let (words, mut lines) = (spaced(words), Vec::new());
        let mut rest = words.as_str();
        loop {
            let (line, others) = self.cut(rest, room);
            lines.push(line.to_owned());
            if others.is_empty() || others == rest {
                return lines;
            }
            rest = others;
        }
    }

    /// The part of the words that fits on a line, and the rest.
    fn cut(self, words: &str, room: u32) -> (&str, &str) {
        if self.width(words) <= room {
            return (words, "");
        }
        let (mut taken, mut at_letter, mut at_space) = (0, 0, None);
        for (at, c) in words.char_indices() {
            at_letter = at;
            at_space = if c == ' ' { Some(at) } else { at_space };
            taken += advance(c);
            if self.pixels(taken) > room {
                break;
            }
        }
        // Some scripts have no spaces, and some words are longer than a line.
        let (first, rest) = words.split_at_checked(at_space.unwrap_or(at_letter)).unwrap_or((words, ""));
        (first, rest.trim_start())
    }
}

/// The words with single spaces between them. No-break spaces stay.
fn spaced(words: &str) -> String {
    let is_space = |c: char| c.is_whitespace() && c != '\u{a0}';
    words.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The width of a character, in thousandths of its size.
fn advance(c: char) -> u64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' => 320,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '/' | '-' | '"' | '`' => 400,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 950,
        'A'..='Z' | '&' | '+' | '=' | '<' | '>' | '~' | '#' => 720,
        '\0'..='\x7f' => 580,
        _ => beyond_ascii(c),
    }
}

/// The width of a character beyond ASCII, in thousandths of its size.
pub(super) fn beyond_ascii(c: char) -> u64 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\0'..='\u{24f}' => 660,
        '\u{250}'..='\u{10ff}' => 760,
        '\u{2010}'..='\u{2012}' | '\u{2018}'..='\u{201f}' => 500,
        '\u{1f000}'..='\u{10ffff}' => 1_400,
        _ => 1_050,
    }
}
