//! Writing a roadmap: its text on one side, its outline on the other.

mod words;
mod start;
mod parsed_text;
mod long_list;
mod lines;
mod text_field;
mod problems;
mod writing;
mod keys;
mod views;
pub mod outline;
mod frame;

use leptos::prelude::*;

pub use self::start::{EditorNotice, Marks, Start};
use crate::part::Part;

/// Opens the editor. `reader` reads the text.
pub fn show((start, reader): (Start, &'static Part)) {
    let owner = Owner::new();
    owner.clone().with(|| frame::open(start, reader, owner));
}
