//! Ways in which one document can be understood.

/// What the steps of a document are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// What has a box.
    Boxes,
    /// Every item of a list.
    Items,
}
