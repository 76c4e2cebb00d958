//! Notes that learners write: the Markdown that details have, read by code that is small enough to come with every
//! page.
//!
//! Each line that was typed stays a line of its own, as people expect. HTML is plain text.

use std::rc::Rc;

use super::inline::bare;
use super::inline::words::{Piece, PieceKind, Words};
use crate::tree::Style;
use crate::tree::details::Paragraph;

/// A part of a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteBlock {
    /// A paragraph. A heading is one, too, in strong words.
    Text(Paragraph),
    /// A block of code, as it stands.
    Code(String),
    /// An item of a list.
    Item {
        /// Its number, where the list has numbers.
        number: Option<u32>,
        /// How many lists are around its own.
        depth: usize,
        /// Its words.
        words: Paragraph,
    },
}

/// Lists within lists, and markup within markup, go no deeper.
const DEEPEST: usize = 6;

impl NoteBlock {
    /// The plain words, as they are searched.
    pub fn words(&self) -> String {
        match self {
            NoteBlock::Text(words) | NoteBlock::Item { words, .. } => words.to_string(),
            NoteBlock::Code(code) => code.clone(),
        }
    }
}

/// Reads a note.
pub fn read(text: &str) -> Vec<NoteBlock> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut blocks = Vec::new();
    // A paragraph or an item that goes on, and what it says so far.
    let mut open: Option<(NoteBlock, Vec<&str>)> = None;
    let mut lines = text.split('\n');
    while let Some(line) = lines.next() {
        let words = line.trim();
        if let Some(fence) = fence(words) {
            close(&mut open, &mut blocks);
            let code = lines.by_ref().take_while(|line| !ends(line.trim(), fence));
            blocks.push(NoteBlock::Code(code.collect::<Vec<_>>().join("\n")));
        } else if words.is_empty() {
            close(&mut open, &mut blocks);
        } else if let Some(heading) = heading(words) {
            close(&mut open, &mut blocks);
            let style = Style { strong: true, ..Style::PLAIN };
            blocks.push(NoteBlock::Text(paragraph(&[heading], style)));
        } else if let Some((number, rest)) = item(words) {
            close(&mut open, &mut blocks);
            let depth = indent(line).div_ceil(2).min(DEEPEST);
            open = Some((NoteBlock::Item { number, depth, words: Paragraph::default() }, vec![rest]));
        } else {
            let (_, said) = open.get_or_insert_with(|| (NoteBlock::Text(Paragraph::default()), Vec::new()));
            said.push(words);
        }
    }
    close(&mut open, &mut blocks);
    blocks
}

fn close(open: &mut Option<(NoteBlock, Vec<&str>)>, blocks: &mut Vec<NoteBlock>) {
    let Some((mut block, said)) = open.take() else { return };
    if let NoteBlock::Text(words) | NoteBlock::Item { words, .. } = &mut block {
        *words = paragraph(&said, Style::PLAIN);
    }
    blocks.push(block);
}

fn indent(line: &str) -> usize {
    line.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

/// The sign of a fence, and how many of it there are.
fn fence(line: &str) -> Option<(char, usize)> {
    let sign = line.chars().next().filter(|sign| matches!(sign, '`' | '~'))?;
    let rest = line.trim_start_matches(sign);
    let length = line.len() - rest.len();
    (length >= 3 && !(sign == '`' && rest.contains('`'))).then_some((sign, length))
}

fn ends(line: &str, (sign, length): (char, usize)) -> bool {
    line.len() >= length && line.chars().all(|c| c == sign)
}

fn heading(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    ((1..=6).contains(&level) && rest.starts_with(char::is_whitespace)).then(|| rest.trim())
}

/// The number of an item of a list, if it has one, and its words.
fn item(line: &str) -> Option<(Option<u32>, &str)> {
    let (sign, rest) = line.split_once(char::is_whitespace)?;
    if matches!(sign, "-" | "*" | "+") {
        return Some((None, rest.trim_start()));
    }
    let number = sign.strip_suffix(['.', ')']).filter(|number| number.len() <= 9)?;
    let is_number = number.bytes().all(|digit| digit.is_ascii_digit());
    Some((Some(number.parse().ok().filter(|_| is_number)?), rest.trim_start()))
}

fn paragraph(lines: &[&str], style: Style) -> Paragraph {
    let mut words = Words::default();
    // Markup may begin on one line and end on another.
    Line { address: None, depth: 0 }.read(&lines.join("\n"), style, &mut words);
    bare::link(&mut words);
    words.paragraph()
}

/// A line, or what stands in markup within one.
struct Line {
    address: Option<Rc<str>>,
    depth: usize,
}

impl Line {
    fn read(&self, text: &str, style: Style, words: &mut Words) {
        let mut plain = String::new();
        let mut rest = text;
        // The closing signs that the rest of the text lacks, so that they are searched for only once.
        let mut missing: Vec<(char, usize)> = Vec::new();
        let mut before = ' ';
        while let Some(sign) = rest.chars().next() {
            let found = if self.depth == DEEPEST { None } else { self.markup(rest, before, style, &mut missing) };
            if let Some((pieces, after)) = found {
                self.push(&mut plain, style, words);
                words.0.extend(pieces);
                before = rest[..rest.len() - after.len()].chars().next_back().unwrap_or(' ');
                rest = after;
                continue;
            }
            let mut taken = sign.len_utf8();
            match sign {
                '\\' if rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) => {
                    plain.push_str(&rest[1..2]);
                    taken = 2;
                }
                '`' | '*' | '_' | '~' => {
                    // A run of signs that opens nothing stays in the text, all of it.
                    taken = run(rest, sign);
                    plain.push_str(&rest[..taken]);
                }
                _ => plain.push(sign),
            }
            before = sign;
            rest = &rest[taken..];
        }
        self.push(&mut plain, style, words);
    }

    /// Appends plain words. They have line breaks, which are kept.
    fn push(&self, plain: &mut String, style: Style, words: &mut Words) {
        for (place, text) in std::mem::take(plain).split('\n').enumerate() {
            if place > 0 {
                words.0.push(Piece { kind: PieceKind::Hard, source: 0..0 });
            }
            if !text.is_empty() {
                words.0.push(self.piece(text, style));
            }
        }
    }

    fn piece(&self, text: &str, style: Style) -> Piece {
        let kind = PieceKind::Text { text: text.to_owned(), style, address: self.address.clone() };
        Piece { kind, source: 0..0 }
    }

    /// What begins here with markup, and what follows it.
    fn markup<'a>(
        &self,
        rest: &'a str,
        before: char,
        style: Style,
        missing: &mut Vec<(char, usize)>,
    ) -> Option<(Vec<Piece>, &'a str)> {
        let sign = rest.chars().next()?;
        match sign {
            '`' => {
                let fence = run(rest, '`');
                if missing.contains(&('`', fence)) {
                    return None;
                }
                let Some((code, after)) = code(&rest[fence..], fence) else {
                    missing.push(('`', fence));
                    return None;
                };
                Some((vec![self.piece(&code.replace('\n', " "), style.and(Style::CODE))], after))
            }
            '*' | '_' | '~' => {
                let length = run(rest, sign);
                let count = if length == 1 { 1 } else { 2 };
                let inside = &rest[count..];
                let is_foreign = match sign {
                    '_' => before.is_alphanumeric(),
                    '~' => length != 2,
                    _ => false,
                };
                let opens = length <= 3 && !is_foreign && !rest[length..].starts_with(char::is_whitespace);
                if !opens || missing.contains(&(sign, count)) {
                    return None;
                }
                let Some(end) = closing(inside, sign, count) else {
                    missing.push((sign, count));
                    return None;
                };
                let more = match (sign, count) {
                    ('~', _) => Style { struck: true, ..Style::PLAIN },
                    (_, 1) => Style { emphasis: true, ..Style::PLAIN },
                    _ => Style { strong: true, ..Style::PLAIN },
                };
                Some((self.within(&inside[..end], style.and(more), self.address.clone()), &inside[end + count..]))
            }
            '<' => {
                let (address, after) = rest[1..].split_once('>')?;
                let is_address = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
                let is_link = is_address && !address.contains(char::is_whitespace) && self.address.is_none();
                is_link.then(|| {
                    let words = address.trim_start_matches("mailto:");
                    (vec![Line { address: Some(address.into()), depth: 0 }.piece(words, style)], after)
                })
            }
            '[' | '!' if self.address.is_none() => {
                let (words, after) = rest.strip_prefix('!').unwrap_or(rest).strip_prefix('[')?.split_once(']')?;
                let (address, after) = target(after.strip_prefix('(')?)?;
                let address: Rc<str> = address.into();
                if sign == '!' {
                    let kind = PieceKind::Image { alt: words.to_owned(), address, link: None };
                    return Some((vec![Piece { kind, source: 0..0 }], after));
                }
                (!words.trim().is_empty()).then(|| (self.within(words, style, Some(address)), after))
            }
            _ => None,
        }
    }

    fn within(&self, text: &str, style: Style, address: Option<Rc<str>>) -> Vec<Piece> {
        let mut words = Words::default();
        Line { address, depth: self.depth + 1 }.read(text, style, &mut words);
        words.0
    }
}

/// How many times the text repeats a sign at its beginning.
fn run(text: &str, sign: char) -> usize {
    text.len() - text.trim_start_matches(sign).len()
}

/// The words before a run of `fence` backticks, and what follows that run.
fn code(text: &str, fence: usize) -> Option<(&str, &str)> {
    let mut at = 0;
    loop {
        at += text[at..].find('`')?;
        let length = run(&text[at..], '`');
        if length == fence {
            let words = &text[..at];
            let bare = words.strip_prefix(' ').and_then(|words| words.strip_suffix(' '));
            return Some((bare.filter(|bare| !bare.trim().is_empty()).unwrap_or(words), &text[at + length..]));
        }
        at += length;
    }
}

/// Where `count` of a sign close what they opened, outside of code.
fn closing(text: &str, sign: char, count: usize) -> Option<usize> {
    let mut at = 0;
    let mut before = ' ';
    while let Some(next) = text[at..].chars().next() {
        let mut length = next.len_utf8();
        if next == '\\' {
            length += text[at + 1..].chars().next().map_or(0, char::len_utf8);
        } else if next == '`' {
            length = run(&text[at..], '`');
            if let Some((_, after)) = code(&text[at + length..], length) {
                length = text.len() - after.len() - at;
            }
        } else if next == sign {
            length = run(&text[at..], sign);
            let fits = if count == 1 { length == 1 || length == 3 } else { length >= 2 };
            let after = text[at + length..].chars().next().unwrap_or(' ');
            let is_in_word = sign == '_' && after.is_alphanumeric();
            if fits && at > 0 && !before.is_whitespace() && !is_in_word {
                return Some(at + length - count);
            }
        }
        before = next;
        at += length;
    }
    None
}

/// The address behind `](`, without its title, and what follows the closing bracket.
fn target(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0;
    let end = text.char_indices().find_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(Some(at)),
            ')' => depth -= 1,
            '\n' => return Some(None),
            _ => {}
        }
        None
    })??;
    let inside = text[..end].trim();
    let address = inside.split_whitespace().next()?;
    let title = inside[address.len()..].trim();
    let is_title = title.is_empty() || title.starts_with(['"', '\'', '(']);
    is_title.then(|| (address.trim_start_matches('<').trim_end_matches('>'), &text[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn drawn_words(words: &Paragraph) -> String {
        let run = |run: &crate::tree::details::Run| {
            let Style { code, emphasis, strong, struck } = run.style;
            let signs = [(code, "`"), (emphasis, "_"), (strong, "*"), (struck, "~")];
            let signs: String = signs.into_iter().filter(|(is_set, _)| *is_set).map(|(_, sign)| sign).collect();
            let words = format!("{signs}{}{}", run.text, signs.chars().rev().collect::<String>());
            run.address.as_ref().map_or(words.clone(), |address| format!("[{words}]({address})"))
        };
        words.0.iter().map(run).collect()
    }

    fn drawn(text: &str) -> Vec<String> {
        let block = |block: &NoteBlock| match block {
            NoteBlock::Text(words) => drawn_words(words),
            NoteBlock::Code(code) => format!("{{{code}}}"),
            NoteBlock::Item { number, depth, words } => {
                let sign = number.map_or("-".to_owned(), |number| format!("{number}."));
                format!("{}{sign} {}", " ".repeat(*depth), drawn_words(words))
            }
        };
        read(text).iter().map(block).collect()
    }

    #[test]
    fn paragraphs_lists_and_code_are_read() {
        let text = "# Why\nfirst\r\nsecond\n\n- one\n  goes on\n- two\n  1. deep\n  2) deeper\n\n```rust\nfn *a*() {}\n\n```\nafter\n~~~\nopen";
        assert_eq!(
            drawn(text),
            [
                "*Why*",
                "first\nsecond",
                "- one\ngoes on",
                "- two",
                " 1. deep",
                " 2. deeper",
                "{fn *a*() {}\n}",
                "after",
                "{open}"
            ]
        );
        assert!(drawn(" \n\n\t\n").is_empty());
    }

    #[test]
    fn words_have_their_markup() {
        for (text, words) in [
            ("a *b* **c** _d_ __e__ ~~f~~ `g`", "a _b_ *c* _d_ *e* ~f~ `g`"),
            ("***both*** and **a *b* c**", "_*both*_ and *a *_*b*_* c*"),
            ("snake_case_name 2 * 3 * 4 ** 5", "snake_case_name 2 * 3 * 4 ** 5"),
            ("*open **open `open ~~open ~a~", "*open **open `open ~~open ~a~"),
            ("`` a ` b `` \\*c\\* `*d*`", "`a ` b` *c* `*d*`"),
            ("*a `*` b*", "_a _`_*_`_ b_"),
            ("[the *book*](https://a.b/c_(d) \"Title\")!", "[the ](https://a.b/c_(d))[_book_](https://a.b/c_(d))!"),
            (
                "See https://a.b/c. <https://d.e> <mailto:a@b.c>",
                "See [https://a.b/c](https://a.b/c). [https://d.e](https://d.e) [a@b.c](mailto:a@b.c)",
            ),
            ("![A crab](https://a.b/c.png)", "[A crab](https://a.b/c.png)"),
            ("[a] (b) [](c) [d](e f)", "[a] (b) [](c) [d](e f)"),
            ("<img src=x onerror=alert(1)> <b>c</b>", "<img src=x onerror=alert(1)> <b>c</b>"),
        ] {
            assert_eq!(drawn(text), [words], "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "([a-c *_~`\\[\\]()<>!\\\\#\n-]|é|https://d){0,60}") {
            let shown: String = read(&text).iter().map(NoteBlock::words).collect();
            // What stands in an address, or says the language of code, is not shown.
            if !text.contains(['(', '<', '`', '~']) {
                let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
                prop_assert_eq!(letters(&shown), letters(&text));
            }
        }
    }

    #[test]
    fn a_long_note_is_read_at_once() {
        for part in ["*a ", "[", "**a *b ", "`a ``", "[a](", "_a__", "<http://", "![", "~~a ", "((", "- a\n"] {
            let text = part.repeat(20_000 / part.len());
            let begun = std::time::Instant::now();
            assert!(!read(&text).is_empty());
            assert!(begun.elapsed().as_millis() < 2_000, "{part}");
        }
    }
}
