//! Features that few people need: each folder is a wasm file of its own, which `lazy/mod.rs` loads on demand.

pub mod editor;
pub mod reader;
