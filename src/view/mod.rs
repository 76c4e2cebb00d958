//! What the first load shows: one component a file, with a style sheet of the same name in `style/`.
//!
//! A component is a function that takes the tracker and returns an `El`.

pub mod masthead;
pub mod stones;
pub mod trail;
pub mod welcome;
pub mod progress_bar;
pub mod continue_button;
pub mod toolbar;
pub mod search_bar;
pub mod notices;
pub mod tick_box;
pub mod row;
pub mod tree;
pub mod virtual_list;
pub mod keyboard;
pub mod changed_steps;
pub mod toast;
pub mod footer;
pub mod words;
