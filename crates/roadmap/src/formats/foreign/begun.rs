//! What a document begins as that is broken further on.

use crate::messages::Argument;

/// What a broken document begins as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// A roadmap in Cairn's own Markdown.
    Dialect,
    /// An outline in OPML.
    Opml,
    /// A graph of roadmap.sh.
    Graph,
}

impl From<&Begun> for Argument<'_> {
    fn from(begun: &Begun) -> Self {
        Argument::Text(match begun {
            Begun::Dialect => "dialect",
            Begun::Opml => "opml",
            Begun::Graph => "graph",
        })
    }
}
