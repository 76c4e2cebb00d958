//! What few people need: each folder is a wasm file of its own, which `lazy/mod.rs` loads when it is asked for.

pub mod editor;
pub mod reader;
