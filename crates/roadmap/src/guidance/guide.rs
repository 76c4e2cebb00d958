//! Guidance in a document of its own, for a roadmap that somebody else wrote.

use super::read::find_needs;
use crate::tree::details::Detail;
use crate::tree::{Roadmap, TopicId};

/// What a document says about topics of a roadmap, by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guide {
    /// What it says about one topic each.
    pub lessons: Vec<Lesson>,
}

/// What a guide says about a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// The id of the topic.
    pub topic: TopicId,
    /// The line of its heading, from 1.
    pub line: usize,
    /// What stands below that.
    pub details: Vec<Detail>,
}

impl Guide {
    /// Adds to each topic of a roadmap what the guide says of it. Returns whether it says anything of this roadmap. A
    /// roadmap takes only one guide: a second one adds nothing.
    pub fn attach(&self, roadmap: &Roadmap) -> bool {
        let mut is_about = false;
        for Lesson { topic, details, .. } in &self.lessons {
            if let Some(node) = roadmap.find(topic.as_str()) {
                roadmap.guide(node, details);
                is_about = true;
            }
        }
        if is_about {
            roadmap.set_guided_needs(find_needs(roadmap));
        }
        is_about
    }
}
