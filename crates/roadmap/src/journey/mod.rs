//! The way so far in pictures: the days on which something was done, the hours that came together, and how far each
//! section is. Each picture has its figures in words and in a table.

mod words;
mod tally;
mod amount;
mod picture;
mod calendar;
mod legend;
mod scale;
mod ahead;
mod burn_up;
mod sections;
mod winding;
mod cairn;
mod labels;
mod trail;
mod poster;

pub use calendar::CalendarNames;
pub use picture::{Picture, Value};
pub use tally::{DayTally, Journey, Runs, Tally};
