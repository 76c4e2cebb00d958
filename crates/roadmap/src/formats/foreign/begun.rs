//! The format in which a broken document begins.

use crate::messages::Argument;

/// The format in which a broken document begins.
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
