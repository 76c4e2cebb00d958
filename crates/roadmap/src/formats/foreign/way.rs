//! Ways in which one document can be understood.

/// What the steps of a document are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// What has a box.
    Boxes,
    /// Every item of a list.
    Items,
}

impl Way {
    /// The name under which it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Way::Boxes => "boxes",
            Way::Items => "items",
        }
    }

    /// The way that is kept under a name.
    pub fn named(name: &str) -> Option<Way> {
        [Way::Boxes, Way::Items].into_iter().find(|way| way.name() == name)
    }
}
