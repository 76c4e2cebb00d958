//! "Still know it?": when finished steps are to be looked at again. All of it counts in whole days, and
//! `docs/reviews.md` says how.

mod schedule;
mod list;

pub use list::{Reviewed, Reviews};
