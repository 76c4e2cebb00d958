use crate::part::Part;
use crate::tracker::Tracker;

/// What is linked with a file.
pub struct LinkedRoadmap {
    pub tracker: Tracker,
    /// What reads the file.
    pub reader: &'static Part,
    /// The id of the roadmap.
    pub id: String,
}

/// How many times, and how many milliseconds apart, to look whether something is over.
pub const LOOKS: usize = 100;
pub const BETWEEN: i32 = 50;

/// The state of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LinkState {
    /// No file is linked, as far as it is known.
    #[default]
    Unlinked,
    /// File and marks agree.
    InStep {
        /// The name of the file.
        name: String,
        /// Since when, in milliseconds since 1970.
        since: u64,
        /// How many of its steps the roadmap lacks.
        strange: usize,
        /// How many steps have a mark for which it has no box.
        unshown: usize,
    },
    /// The browser does not let the page write to it yet.
    Waiting {
        /// The name of the file.
        name: String,
        /// When it was in step last; 0 where it never was.
        since: u64,
    },
    /// Something else is in the way.
    Trouble {
        /// What is in the way, and what to do.
        sentence: String,
        /// When it was in step last; 0 where it never was.
        since: u64,
    },
}
