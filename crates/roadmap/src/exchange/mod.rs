//! How progress leaves the page: as a file, in a link, as a picture.

pub mod export;
mod names;
pub mod link;
pub mod card;
