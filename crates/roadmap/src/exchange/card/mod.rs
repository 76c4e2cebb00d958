//! Progress as a picture: a card with a ring and a bar for each section, and a badge.

mod shape;
mod font;
mod words;
mod layout;
mod svg;
mod badge;
#[cfg(test)]
mod tests;

pub(crate) use font::Font;
pub use shape::{Anchor, Card, Ink, Shape};
pub(crate) use words::{figures, more, sentence, share};
