//! What a learner says of the steps, and what follows from it.

pub mod mark;
pub mod completion;
