//! What a learner writes beside the marks: notes, hours of their own, the timer that counts them, what was read and
//! reviewed, and the plan.
//!
//! What is about topics is kept under their ids, so that it stays where it is when a roadmap changes. Two copies of
//! anything here can be merged, in any order, and nothing that was written is lost by it; of two timers, and of two
//! plans, the later one counts.

mod versions;
mod lines;
pub mod note;
pub mod hours;
pub mod learning;
pub mod plan;
pub mod timer;
pub mod typed;
pub mod value;
pub mod data;

pub use data::{OwnChange, OwnData};
pub use hours::{HoursRecord, Spell};
pub use learning::{LearningRecord, Review};
pub(crate) use lines::merged as merged_lines;
pub use note::Note;
pub use timer::Timer;
pub use typed::{clock as clock_of_hours, hours_of_text, text_of_hours};
pub use value::{OwnKind, OwnValue};
