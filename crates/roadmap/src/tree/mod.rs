//! The roadmap as its author wrote it.

pub mod hours;
pub mod time_unit;
pub mod title;
pub mod details;
pub mod ids;
pub mod topic;
pub mod id_table;
pub mod quoted;
pub mod language;
pub mod arena;
pub mod builder;
mod section;
mod unread;

pub use arena::Roadmap;
pub use hours::Hours;
pub use ids::{RoadmapId, TopicId};
pub use language::Language;
pub use title::{Span, Style, Title};
pub use topic::{NodeId, Topic};
