//! A picture with values that one can point at.

use crate::exchange::card::{Anchor, Card, Font, Ink, Shape};
use crate::tree::quoted::isolated;

/// A picture of a journey. It has no title in it: [`as_file`](Picture::as_file) gives it one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What is drawn. Its description is all that it shows, in words.
    pub card: Card,
    /// What one can point at, in reading order.
    pub values: Vec<Value>,
    /// Which of them the keys begin with.
    pub start: usize,
    /// How far apart two neighbours in a row are in `values`; the next value is the one below.
    pub across: usize,
    /// The titles of the columns of its table.
    pub columns: Vec<String>,
    /// The rows of its table, each with its name first.
    pub rows: Vec<Vec<String>>,
}

/// A place in a picture, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its left edge.
    pub x: u32,
    /// Its upper edge.
    pub y: u32,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Left, top, width and height of another place that says the same, without a frame.
    pub also: Option<[u32; 4]>,
    /// What it says.
    pub words: String,
}

impl Value {
    pub(super) fn at(x: u32, y: u32, width: u32, height: u32, words: String) -> Value {
        Value { x, y, width, height, also: None, words }
    }
}

/// The margin around a picture that is a file of its own, in pixels.
const MARGIN: u32 = 24;

/// The height of the title and the line below it, in pixels.
const HEAD: u32 = 68;

impl Picture {
    /// The picture with the title of its roadmap, on paper of its own. `about` is the line below, such as a date.
    pub fn as_file(&self, about: &str) -> Card {
        let Card { width, height, title, description, summary, shapes } = self.card.clone();
        let (full, tall) = (width + 2 * MARGIN, height + HEAD + 2 * MARGIN);
        let mut all = vec![Shape::Rect { x: 0, y: 0, width: full, height: tall, radius: 0, ink: Ink::Paper }];
        let name = isolated(&Font::NAME.fitted(&title, width));
        all.push(Font::NAME.text(MARGIN, MARGIN + 22, Anchor::Start, Ink::Ink, name));
        all.push(Font::PLAIN.text(
            MARGIN,
            MARGIN + 46,
            Anchor::Start,
            Ink::Soft,
            isolated(&Font::PLAIN.fitted(about, width)),
        ));
        all.extend(shapes.into_iter().map(|shape| shape.moved(MARGIN, MARGIN + HEAD)));
        Card { width: full, height: tall, title, description, summary, shapes: all }
    }
}
