//! When a learner will be done: what they gave, what is left, and the sessions that follow from that and from the plan.
//! All of it counts in whole days, and `docs/forecast.md` says how.

mod record;
mod work;
mod forecast;
mod outlook;
mod sessions;
mod content_line;
mod calendar;

pub use calendar::Calendar;
pub use forecast::{Finish, Forecast};
pub use outlook::{KeptFinish, Outlook, PaceOutlook, Week};
pub use record::{KeptPace, Record};
pub use sessions::Session;
pub use work::{Measure, Work};
