//! A roadmap that is being written, until it is saved: how it is kept, the copy of one tab, and templates to begin
//! with.

pub mod draft;
pub mod desk;
pub mod template;
