//! What is written into a text.

use crate::messages;

messages! { "editing":
    /// The title of the step in a new section, which needs one.
    pub(super) fn first_step() { "First step" }
}
