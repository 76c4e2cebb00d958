//! Progress outside of the page.

pub mod card;
pub mod export;
pub mod link;
