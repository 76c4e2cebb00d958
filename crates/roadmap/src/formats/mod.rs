//! The files that Cairn reads and writes; `docs/formats.md` describes them.

pub mod cairn;
pub mod progress_file;
