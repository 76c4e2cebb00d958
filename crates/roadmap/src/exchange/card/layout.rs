//! Where everything is on a card.

use super::font::Font;
use super::shape::{Anchor, Card, Ink, Shape};
use super::words::{self, figures, spoken};
use crate::marks::Completion;
use crate::tree::quoted::isolated;

pub(super) const WIDTH: u32 = 640;
const MARGIN: u32 = 32;
pub(super) const ROOM: u32 = WIDTH - 2 * MARGIN;

/// The most sections that are shown.
const SECTIONS: usize = 24;

/// The room for the title and the line below it, left of the ring.
pub(super) const TITLE_ROOM: u32 = 408;

/// The centre of the ring, and the room for the figures below it.
const RING: (u32, u32) = (536, 85);
const RING_ROOM: u32 = 144;

/// The baseline of the figures, at the end of the card's head.
const FIGURES: u32 = 164;

/// The upper edge of the first section, and the distance from one to the next.
const TOP: u32 = 210;
const ROW: u32 = 44;

impl Card {
    /// The card of a roadmap with a title, its whole completion, and its sections: the first 24, and a count of the
    /// others. `made` is the line from [`Card::made`].
    pub fn new(title: &str, whole: Completion, sections: &[(String, Completion)], made: &str) -> Card {
        let shown = sections.get(..SECTIONS).unwrap_or(sections);
        let columns: u32 = if shown.len() > 1 { 2 } else { 1 };
        let width = (ROOM - (columns - 1) * MARGIN) / columns;
        let rows = (shown.len() as u32).div_ceil(columns);

        let mut inside = head(title, whole, made);
        let summary = spoken(whole);
        let mut description = words::sentence(&summary);
        let mut bottom = FIGURES;
        if rows > 0 {
            inside.push(Shape::Rect { x: MARGIN, y: TOP - 20, width: ROOM, height: 1, radius: 0, ink: Ink::Line });
            bottom = TOP + rows * ROW - 14;
        }
        for (place, (name, completion)) in (0..).zip(shown) {
            let (x, y) = (MARGIN + place / rows * (width + MARGIN), TOP + place % rows * ROW);
            inside.extend(section(x, y, width, name, *completion));
            description += &format!(" {}", words::about_section(&isolated(name), &spoken(*completion)));
        }
        let more = sections.len() - shown.len();
        if more > 0 {
            let words = words::more(more);
            description += &format!(" … {}", words::sentence(&words));
            bottom += 28;
            inside.push(Font::SMALL.text(MARGIN, bottom, Anchor::Start, Ink::Soft, words));
        }
        if !made.is_empty() {
            description += &format!(" {}", words::sentence(made));
        }

        let height = bottom + MARGIN;
        let mut shapes = vec![
            Shape::Rect { x: 0, y: 0, width: WIDTH, height, radius: 12, ink: Ink::Line },
            Shape::Rect { x: 1, y: 1, width: WIDTH - 2, height: height - 2, radius: 11, ink: Ink::Paper },
        ];
        shapes.append(&mut inside);
        Card { width: WIDTH, height, title: title.to_owned(), description, summary, shapes }
    }
}

/// The title, the line below it, and the ring with its figures.
fn head(title: &str, whole: Completion, made: &str) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let lines = Font::TITLE.lines(title, TITLE_ROOM);
    let mut baseline = if lines.len() > 1 { 63 } else { 80 };
    for words in lines {
        shapes.push(Font::TITLE.text(MARGIN, baseline, Anchor::Start, Ink::Ink, isolated(&words)));
        baseline += 34;
    }
    if !made.is_empty() {
        let words = Font::PLAIN.fitted(made, TITLE_ROOM);
        shapes.push(Font::PLAIN.text(MARGIN, baseline - 6, Anchor::Start, Ink::Soft, words));
    }

    let (x, y) = RING;
    shapes.push(Shape::Ring { x, y, radius: 48, width: 10, per_mille: 1000, ink: Ink::Line });
    let per_mille = whole.per_mille();
    if per_mille > 0 {
        shapes.push(Shape::Ring { x, y, radius: 48, width: 10, per_mille, ink: Ink::Accent });
    }
    shapes.push(Font::PERCENT.text(x, y + 9, Anchor::Middle, Ink::Ink, words::percent(whole)));
    let words = Font::PLAIN.fitted(&figures(whole), ROOM);
    let (x, anchor) = match Font::PLAIN.width(&words) {
        0..=RING_ROOM => (x, Anchor::Middle),
        _ => (WIDTH - MARGIN, Anchor::End),
    };
    shapes.push(Font::PLAIN.text(x, FIGURES, anchor, Ink::Soft, words));
    shapes
}

/// A section's title, its percentage, and its bar.
fn section(x: u32, y: u32, width: u32, title: &str, completion: Completion) -> Vec<Shape> {
    const HEIGHT: u32 = 6;
    let per_mille = completion.per_mille();
    let text = words::share(completion);
    let ink = if completion.steps > 0 && per_mille == 1000 { Ink::Accent } else { Ink::Soft };
    let room = width - Font::SMALL.width(&text) - 12;
    let bar = |width, ink| Shape::Rect { x, y: y + 24, width, height: HEIGHT, radius: HEIGHT / 2, ink };
    let mut shapes = vec![
        Font::PLAIN.text(x, y + 14, Anchor::Start, Ink::Ink, isolated(&Font::PLAIN.fitted(title, room))),
        Font::SMALL.text(x + width, y + 14, Anchor::End, ink, text),
        bar(width, Ink::Line),
    ];
    if per_mille > 0 {
        shapes.push(bar((width * per_mille / 1000).max(HEIGHT), Ink::Accent));
    }
    shapes
}
