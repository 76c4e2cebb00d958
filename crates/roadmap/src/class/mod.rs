//! A class at a glance: what many learners handed in of one roadmap, and how far they are.

pub(crate) mod words;
mod list;
mod learner;
mod roster;
mod kept;
mod table;
mod steps;
mod sheet;

pub use learner::Learner;
pub use list::Reason;
pub use roster::{Class, Refused, TakenIn};
pub use steps::StepTally;
pub use table::{Column, Order, ShowLearners, View};
