//! Documents that were not written for Cairn: what becomes of each, as a drawn tree.

mod drawing;

mod structure;
mod boxes;
mod titles;
mod stated;
mod tables;
mod opml;
mod graph;
mod graph_as_markdown;
mod commonmark;
mod readmes;

mod texts;
mod furniture;
mod wishes;
mod refusals;
pub mod hostile;
mod ticked;
mod labels;
pub mod laws;
