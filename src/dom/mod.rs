//! The page's elements: building them, and the focus among them.

pub mod element;
pub mod title;
pub mod stone_shapes;
pub mod focus;
