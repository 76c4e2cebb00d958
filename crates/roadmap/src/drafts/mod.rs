//! A roadmap that is being written, until it is saved: as it is kept, as one tab has it, and what one may begin with.

pub mod draft;
pub mod desk;
pub mod template;
