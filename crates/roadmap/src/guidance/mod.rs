//! What the details of a topic say, sorted by what it is for: when it is done, where to learn it, what comes first.

mod label;
mod resource;
mod read;
mod guide;

pub use guide::{Guide, Lesson};
pub use read::Guidance;
pub(crate) use read::{find_needs, names_needs, needs_in_words};
pub(crate) use resource::is_note;
pub use resource::{Resource, ResourceKind};
