//! The roadmap as its author wrote it.

pub mod hours;
pub mod title;
pub mod details;
pub mod ids;
pub mod topic;
pub mod id_table;
pub mod arena;
pub mod builder;
pub mod quoted;
mod section;
mod unread;

pub use arena::Roadmap;
pub use hours::Hours;
pub use ids::{RoadmapId, TopicId};
pub use title::{Span, Style, Title};
pub use topic::{NodeId, Topic};
