//! What a learner means to give to a roadmap.

mod weekdays;
mod weekly;
mod codec;

pub use codec::{KeptPlan, day as day_of_text, written as text_of_day};
pub use weekdays::{Weekdays, week_start};
pub use weekly::Plan;
