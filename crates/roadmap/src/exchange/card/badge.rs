//! A badge in the style of shields.io.

use super::font::beyond_ascii;
use super::shape::Card;
use super::words::counted;
use crate::exchange::markup::escaped;
use crate::marks::Completion;
use crate::tree::Hours;

impl Card {
    /// A badge as the text of an SVG file: the label at the left, and at the right how much is done.
    pub fn badge(label: &str, whole: Completion) -> String {
        let label = badge_label(label);
        let Completion { steps, steps_done, hours, hours_done, .. } = whole;
        let message = match (steps, hours) {
            (0, _) => "all skipped".to_owned(),
            (_, Hours::ZERO) => format!("{steps_done} of {}", counted(steps)),
            _ => format!("{} of {hours} h", hours_done.done_of(hours)),
        };
        let colour = if steps_done == 0 { "#777" } else { "#2f7350" };
        let (label_width, message_width) = (verdana_width(&label), verdana_width(&message));
        let (left, right) = (label_width + 10, message_width + 10);
        let width = left + right;
        let name = format!("{}: {}", escaped(&label), escaped(&message));
        let mut texts = badge_text(&label, left * 5, label_width);
        texts += &badge_text(&message, left * 10 + right * 5, message_width);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"20\" role=\"img\" \
             aria-label=\"{name}\">\n\
             <title>{name}</title>\n\
             <linearGradient id=\"s\" x2=\"0\" y2=\"100%\">\
             <stop offset=\"0\" stop-color=\"#bbb\" stop-opacity=\".1\"/><stop offset=\"1\" stop-opacity=\".1\"/>\
             </linearGradient>\n\
             <clipPath id=\"r\"><rect width=\"{width}\" height=\"20\" rx=\"3\" fill=\"#fff\"/></clipPath>\n\
             <g clip-path=\"url(#r)\"><rect width=\"{left}\" height=\"20\" fill=\"#555\"/>\
             <rect x=\"{left}\" width=\"{right}\" height=\"20\" fill=\"{colour}\"/>\
             <rect width=\"{width}\" height=\"20\" fill=\"url(#s)\"/></g>\n\
             <g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana, Geneva, 'DejaVu Sans', sans-serif\" \
             text-rendering=\"geometricPrecision\" font-size=\"110\">\n{texts}</g>\n</svg>\n"
        )
    }
}

/// The label in one line, shortened to at most 60 characters.
fn badge_label(label: &str) -> String {
    const LONGEST: usize = 60;
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
    if label.chars().count() <= LONGEST {
        return label;
    }
    let cut: String = label.chars().take(LONGEST - 1).collect();
    format!("{}…", cut.trim_end())
}

/// A text of a badge and its shadow, centred at `middle`. `middle` is in tenths of a pixel, `width` in pixels.
fn badge_text(words: &str, middle: u32, width: u32) -> String {
    let (words, length) = (escaped(words), width * 10);
    format!(
        "<text aria-hidden=\"true\" x=\"{middle}\" y=\"150\" fill=\"#010101\" fill-opacity=\".3\" \
         transform=\"scale(.1)\" textLength=\"{length}\">{words}</text>\n\
         <text x=\"{middle}\" y=\"140\" transform=\"scale(.1)\" textLength=\"{length}\">{words}</text>\n"
    )
}

/// The width of a text in Verdana of 11 pixels, in whole pixels.
pub(super) fn verdana_width(words: &str) -> u32 {
    let thousandths: u32 = words.chars().map(verdana).sum();
    (thousandths * 11).div_ceil(1000)
}

/// The width of a character of Verdana, in thousandths of its size.
fn verdana(c: char) -> u32 {
    match c {
        'i' | 'l' | '\'' => 274,
        ' ' | 'f' | 'j' | '.' | ',' => 358,
        't' | 'r' | 'I' | '/' | '-' | ':' | ';' | '(' | ')' | '!' | '[' | ']' => 440,
        's' | 'c' | 'z' => 523,
        'm' | 'M' | 'W' | '@' | '%' => 975,
        'w' | '+' | '=' | '<' | '>' | '#' | '~' => 818,
        'A'..='Z' | '&' => 710,
        '\0'..='\x7f' => 615,
        _ => beyond_ascii(c) as u32,
    }
}
