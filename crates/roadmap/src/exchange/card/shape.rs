//! What a card is made of.

use crate::exchange::names;
use crate::tree::quoted::isolated;

/// A picture of a learner's progress on a roadmap, as shapes that can be written as SVG or painted. Lengths are in
/// pixels, positions are measured from the upper left corner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Its accessible name: the roadmap's title.
    pub title: String,
    /// Everything it shows, in words.
    pub description: String,
    /// How much is done of the whole, in words.
    pub summary: String,
    /// What is painted; later shapes cover earlier ones.
    pub shapes: Vec<Shape>,
}

/// A part of a [`Card`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A filled rectangle.
    Rect {
        /// Its left edge.
        x: u32,
        /// Its upper edge.
        y: u32,
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
        /// The radius of its corners.
        radius: u32,
        /// The colour that fills it.
        ink: Ink,
    },
    /// A ring, or a part of one, clockwise from the top.
    Ring {
        /// Its centre, from the left edge.
        x: u32,
        /// Its centre, from the upper edge.
        y: u32,
        /// From the centre to the middle of the stroke.
        radius: u32,
        /// The width of the stroke.
        width: u32,
        /// How much of the ring is painted, in thousandths.
        per_mille: u32,
        /// The colour that paints it.
        ink: Ink,
    },
    /// A line from point to point.
    Line {
        /// The points, in tenths of a pixel from the left edge and the upper one. Some may be outside.
        points: Vec<[i32; 2]>,
        /// The width of the stroke, in tenths of a pixel.
        width: u32,
        /// How long its dashes and the gaps between them are, if it has any.
        dash: Option<[u32; 2]>,
        /// The colour that paints it.
        ink: Ink,
    },
    /// A filled area.
    Area {
        /// Its corners, as the points of a line.
        points: Vec<[i32; 2]>,
        /// The colour that fills it.
        ink: Ink,
    },
    /// A line of text.
    Text {
        /// The horizontal position of its anchor.
        x: u32,
        /// The baseline.
        y: u32,
        /// The size of the font.
        size: u32,
        /// Whether the letters are bold.
        is_bold: bool,
        /// Whether the letters have serifs.
        is_serif: bool,
        /// Which part of it is at `x`.
        anchor: Anchor,
        /// The colour that paints it.
        ink: Ink,
        /// The text.
        words: String,
    },
}

/// Which part of a text is at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// The role of a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The background.
    Paper,
    /// Lines, and what is not done.
    Line,
    /// Text.
    Ink,
    /// Less important text.
    Soft,
    /// What is done.
    Accent,
}

impl Card {
    /// The line that says who made a card, if a name was typed, and on which day.
    pub fn made(typed: &str, day: &str) -> String {
        let (name, day) = (names::cleaned(typed), isolated(day));
        if name.is_empty() { day } else { format!("{}, {day}", isolated(&name)) }
    }
}

impl Ink {
    /// The colour, as CSS and SVG write it.
    pub fn colour(self, is_dark: bool) -> &'static str {
        match (self, is_dark) {
            (Ink::Paper, false) => "#fcfbf8",
            (Ink::Line, false) => "#e3dfd6",
            (Ink::Ink, false) => "#1d2125",
            (Ink::Soft, false) => "#575d64",
            (Ink::Accent, false) => "#2f7350",
            (Ink::Paper, true) => "#16181a",
            (Ink::Line, true) => "#303438",
            (Ink::Ink, true) => "#e9e7e2",
            (Ink::Soft, true) => "#a5abb1",
            (Ink::Accent, true) => "#74c598",
        }
    }
}

pub(super) const SANS: &str =
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif";

pub(super) const SERIF: &str =
    "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, Charter, Georgia, serif";

impl Shape {
    /// This shape, moved to the right and down by these numbers of pixels.
    pub(crate) fn moved(mut self, right: u32, down: u32) -> Shape {
        match &mut self {
            Shape::Rect { x, y, .. } | Shape::Ring { x, y, .. } | Shape::Text { x, y, .. } => {
                *x += right;
                *y += down;
            }
            Shape::Line { points, .. } | Shape::Area { points, .. } => {
                for [x, y] in points {
                    *x += 10 * right as i32;
                    *y += 10 * down as i32;
                }
            }
        }
        self
    }

    /// The points of a line or an area, as SVG writes them.
    pub fn points(points: &[[i32; 2]]) -> String {
        let written: Vec<_> =
            points.iter().map(|point| point.map(Shape::pixels)).map(|[x, y]| format!("{x},{y}")).collect();
        written.join(" ")
    }

    /// Tenths of a pixel in pixels.
    pub fn pixels(tenths: i32) -> String {
        let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        let sign = if tenths < 0 { "-" } else { "" };
        if part == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
    }

    /// The font family of a text, as CSS and SVG write it.
    pub fn fonts(is_serif: bool) -> &'static str {
        if is_serif { SERIF } else { SANS }
    }
}
