//! The page's elements: building them, the focus among them, going to a topic, and what is dropped on them.

pub mod element;
pub mod title;
pub mod stone_shapes;
pub mod trail_stretch;
pub mod scroll;
pub mod focus;
pub mod going;
pub mod landmark;
pub mod live_region;
pub mod typed_word;
pub mod letter_key;
pub mod menu_items;
pub mod drop_and_paste;
