//! When a learner will be done: what they mean to give, what they gave, and the sessions that follow from it. All of it counts
//! in whole days, and `docs/forecast.md` says how.

mod weekdays;
mod weekly;
mod codec;
mod record;
mod work;
mod forecast;
mod outlook;
mod sessions;
mod content_line;
mod calendar;

pub use calendar::Calendar;
pub use codec::{KeptPlan, day as day_of_text, written as text_of_day};
pub use forecast::{Finish, Forecast};
pub use outlook::{Kept, KeptFinish, Outlook};
pub use record::{KeptPace, Record};
pub use sessions::Session;
pub use weekdays::{Weekdays, week_start};
pub use weekly::Plan;
pub use work::{Measure, Work};
