//! Titles and texts of documents that are not written in Markdown: plain ones, and those with HTML, as outliners write
//! them.

use std::ops::Range;
use std::rc::Rc;

use super::html::{self, Part};
use super::words::{Piece, PieceKind, Words, title_of};
use super::{bare, tails};
use crate::formats::foreign::{Detail, Item, Paragraph, Style};

/// A topic with this title: what stands behind it is cut off, and its links are kept. `None` if there is nothing to
/// read.
pub(in crate::formats) fn item(mut words: Words, level: usize, source: Range<usize>) -> Option<Item> {
    make_one_line(&mut words);
    let tail = tails::cut(&mut words);
    let title = words.paragraph();
    if title.0.is_empty() {
        return None;
    }
    let mut item = Item::new(level, title_of(&title), source);
    item.effort = tail.effort;
    item.names = tail.names;
    item.details = words.links().into_iter().map(Detail::Link).collect();
    Some(item)
}

/// The paragraphs of a text. Empty lines divide them.
pub(in crate::formats) fn paragraphs(words: Words) -> Vec<Detail> {
    let mut paragraphs = vec![Words::default()];
    for line in words.lines() {
        let last = paragraphs.last_mut().expect("there is always a paragraph");
        if line.is_blank() {
            paragraphs.push(Words::default());
        } else {
            last.0.extend(line.0);
        }
    }
    let texts = paragraphs.iter().map(Words::paragraph).filter(|text: &Paragraph| !text.0.is_empty());
    texts.map(Detail::Text).collect()
}

/// The words of a text without markup.
pub(in crate::formats) fn plain(text: &str) -> Words {
    let mut words = Words::default();
    push_lines(&mut words, text, Style::default(), None);
    bare::link(&mut words);
    words
}

/// The words of a text with HTML. Pictures are dropped, and the tags of elements that say nothing here.
pub(in crate::formats) fn html(text: &str) -> Words {
    let mut words = Words::default();
    let mut style = Style::default();
    let mut address: Option<Rc<str>> = None;
    for part in html::parts(text, 0) {
        match part {
            Part::Text { text, .. } => push_lines(&mut words, &html::unescaped(text), style, address.clone()),
            Part::Open { name, whole, .. } => match name.as_str() {
                "a" => address = html::attribute(whole, "href").map(|href| html::unescaped(href).into()),
                "br" | "p" | "div" | "li" => push(&mut words, PieceKind::Hard),
                name => html::set_style(&mut style, name, true),
            },
            Part::Close { name } if name == "a" => address = None,
            Part::Close { name } => html::set_style(&mut style, &name, false),
        }
    }
    bare::link(&mut words);
    words
}

fn push(words: &mut Words, kind: PieceKind) {
    words.0.push(Piece { kind, source: 0..0 });
}

fn push_lines(words: &mut Words, text: &str, style: Style, address: Option<Rc<str>>) {
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            push(words, PieceKind::Hard);
        }
        if !line.is_empty() {
            push(words, PieceKind::Text { text: line.to_owned(), style, address: address.clone() });
        }
    }
}

/// Puts a single space where there is any white space.
fn make_one_line(words: &mut Words) {
    let mut is_after_space = true;
    for Piece { kind, .. } in &mut words.0 {
        if matches!(kind, PieceKind::Hard) {
            *kind = PieceKind::Text { text: " ".to_owned(), style: Style::default(), address: None };
        }
        let PieceKind::Text { text, .. } = kind else { continue };
        let mut line = String::new();
        for letter in text.chars() {
            let is_space = letter.is_whitespace();
            if !(is_space && is_after_space) {
                line.push(if is_space { ' ' } else { letter });
            }
            is_after_space = is_space;
        }
        *text = line;
    }
}
