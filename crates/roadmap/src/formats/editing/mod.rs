//! Changes of a document's text, as a person makes them while writing: by keys in the text, and by rows of its outline.

mod words;
pub mod typing;
mod letters;
mod cells;
mod place;
mod title;
mod numbers;
pub mod remembering;
mod editor;
mod adds;
mod moves;
mod elements;
mod table_rows;
pub mod rows;
pub mod heading;
mod typed_line;
mod as_markdown;

pub use as_markdown::as_markdown;
pub use typed_line::{TypedLine, typed_line};
