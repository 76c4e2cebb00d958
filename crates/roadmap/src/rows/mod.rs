//! Which rows a page shows, and where they stand.

pub mod expansion;
pub mod search;
pub mod row_layout;
