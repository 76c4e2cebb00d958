//! Which rows a page shows, and where they are on it.

pub mod expansion;
pub mod row_layout;
pub mod search;
pub mod trail;
