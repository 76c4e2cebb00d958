use roadmap::{RoadmapId, Storage};

use crate::browser::clock;
use crate::browser::storage::PageStorage;

/// A way in which marks leave this browser, or come to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// As a progress file that was downloaded.
    Downloaded,
    /// From a file or a link.
    Imported,
    /// From the codes on another screen.
    Scanned,
}

impl Exchange {
    fn key(self, roadmap: &RoadmapId) -> String {
        let name = match self {
            Exchange::Downloaded => "downloaded",
            Exchange::Imported => "imported",
            Exchange::Scanned => "scanned",
        };
        format!("cairn::exchanged:{name}:{}", roadmap.as_str())
    }

    /// Remembers that the marks of a roadmap were exchanged this way just now. Where that cannot be kept, a notice says
    /// so already.
    pub fn remember(self, roadmap: &RoadmapId) {
        let _: Result<(), _> = PageStorage::probe().write(&self.key(roadmap), &clock::wall().to_string());
    }

    /// When they were last exchanged this way, in milliseconds since 1970.
    pub fn last(self, roadmap: &RoadmapId) -> Option<u64> {
        PageStorage::probe().read(&self.key(roadmap)).ok()??.parse().ok()
    }
}
