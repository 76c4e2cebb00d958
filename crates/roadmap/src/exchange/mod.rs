//! How progress leaves the page: as a file, in a link, as a picture, with a whole library.

pub mod export;
mod names;
pub mod link;
pub mod markup;
pub mod card;
pub mod listed;
pub mod unopened;
pub mod library_file;
pub mod linked_file;
pub mod hand_in;
