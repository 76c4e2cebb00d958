//! The keys under which a logbook stores things; `docs/formats.md` lists them.

use std::fmt::Display;

use crate::marks::Stamp;
use crate::tree::RoadmapId;

/// The key under which a newer version of Cairn would say that it stores marks in another way. This one only reads it.
pub(super) const FORMAT: &str = "cairn::format";

/// The beginning of the keys of what is open, of all roadmaps.
pub(super) const EXPANSIONS: &str = "cairn::open:";

/// The beginning of the keys of snapshots, of all roadmaps.
pub(super) const SNAPSHOTS: &str = "cairn::snapshot:";

/// The beginning of the keys of snapshots of one topic, of all roadmaps.
pub(super) const TOPIC_SNAPSHOTS: &str = "cairn::part:";

/// The beginning of the keys of what was set aside, of all roadmaps.
pub(super) const ASIDE: &str = "cairn::aside:";

/// The key to which a value that cannot be read is copied before its own `key` is written over, at the time `at`.
pub fn aside_key(key: &str, at: impl Display) -> String {
    format!("{ASIDE}{key}:{at}")
}

/// The keys of one roadmap.
pub(crate) struct Keys {
    roadmap: RoadmapId,
}

impl Keys {
    pub(super) fn new(roadmap: RoadmapId) -> Keys {
        Keys { roadmap }
    }

    pub(super) fn roadmap(&self) -> &RoadmapId {
        &self.roadmap
    }

    /// The beginning of the keys of all marks.
    pub(super) fn marks(&self) -> String {
        format!("cairn:{}:", self.roadmap.as_str())
    }

    /// The key of the mark of a topic.
    pub(super) fn mark(&self, topic: &str) -> String {
        format!("{}{topic}", self.marks())
    }

    /// The topic whose mark is stored under a key.
    pub(super) fn topic_of<'a>(&self, key: &'a str) -> Option<&'a str> {
        key.strip_prefix("cairn:")?.strip_prefix(self.roadmap.as_str())?.strip_prefix(':')
    }

    /// The beginning of the keys of what the learner wrote beside the marks. `OwnKind` has the ends.
    pub(super) fn own(&self) -> String {
        format!("cairn::own:{}:", self.roadmap.as_str())
    }

    /// The key of the learner's own hours.
    pub(super) fn own_hours(&self) -> String {
        self.own() + "hours"
    }

    /// The key under which the plan was kept before it stood with the rest of what is the learner's own.
    pub(super) fn plan(&self) -> String {
        format!("cairn::plan:{}", self.roadmap.as_str())
    }

    /// The beginning of the keys of damaged marks that were set aside.
    pub(super) fn set_aside_marks(&self) -> String {
        format!("{ASIDE}{}:", self.roadmap.as_str())
    }

    /// The key to which the damaged mark of a topic is set aside before it is marked `at`.
    pub(super) fn set_aside_mark(&self, topic: &str, at: Stamp) -> String {
        format!("{}{topic}:{at}", self.set_aside_marks())
    }

    /// The key of the class that a teacher of this roadmap keeps.
    pub(super) fn class(&self) -> String {
        format!("cairn::class:{}", self.roadmap.as_str())
    }

    /// The beginnings of the keys under which values of this roadmap were set aside: marks, what is open on the page
    /// and in sections that are shown alone, what is the learner's own, and the class.
    pub(super) fn set_aside(&self) -> [String; 5] {
        let id = self.roadmap.as_str();
        [
            self.set_aside_marks(),
            format!("{ASIDE}{EXPANSIONS}{id}:"),
            format!("{ASIDE}{EXPANSIONS}{id}/"),
            format!("{ASIDE}{}", self.own()),
            format!("{ASIDE}{}:", self.class()),
        ]
    }

    /// The id of the topic whose mark or note stands under a key, or was set aside there.
    pub(super) fn topic_of_unreadable<'a>(&self, key: &'a str) -> Option<&'a str> {
        let aside = |key: &'a str, prefix: String| key.strip_prefix(prefix.as_str())?.split(':').next();
        let note = format!("{ASIDE}{}note:", self.own());
        self.topic_of(key).or_else(|| aside(key, self.set_aside_marks())).or_else(|| aside(key, note))
    }

    /// The beginning of the keys of this roadmap's snapshots. After it comes their time in milliseconds since 1970.
    pub(super) fn snapshots(&self) -> String {
        format!("{SNAPSHOTS}{}:", self.roadmap.as_str())
    }

    /// The beginning of the keys of snapshots of one topic of this roadmap. After it comes their time in milliseconds
    /// since 1970.
    pub(super) fn topic_snapshots(&self) -> String {
        format!("{TOPIC_SNAPSHOTS}{}:", self.roadmap.as_str())
    }
}
