//! What stands in one line, whatever the document: words with their markup, elements of HTML, and behind a title its
//! hours and its id.

pub(super) mod hours;
pub(super) mod words;
pub(super) mod bare;
pub(super) mod html;
pub(super) mod tails;
pub(super) mod rich;
pub(super) mod signs;
