//! The files that Cairn reads and writes; `docs/formats.md` describes them. A reader for another kind of document is a
//! folder here.

pub mod cairn;
mod web_page;
pub mod page;
pub mod progress_file;
pub mod foreign;
pub mod encoding;
pub mod detect;
mod inline;
pub mod markdown;
pub mod note;
pub mod editing;
mod opml;
mod graph;
pub mod open;
pub mod ticked;
pub mod address;
pub mod site_list;
