//! What a learner says about steps, and the completion that follows from it.

pub mod day;
pub mod clock;
pub mod mark;
mod codec;
pub mod own_hours;
pub mod completion;

pub use clock::{Clock, Stamp, TabId};
pub use completion::{Completion, Face, Progress};
pub use day::{Date, Day, LocalDay};
pub use mark::{Entry, Mark};
pub use own_hours::{OwnFigure, OwnHours};
