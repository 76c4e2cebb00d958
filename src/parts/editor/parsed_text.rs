//! What is in the text.

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::NodeId;
use roadmap::foreign::Document;

/// What was read last.
#[derive(Clone)]
pub struct ParsedText {
    /// The text, with line feeds alone at the ends of its lines.
    pub text: Rc<str>,
    /// What is in it, or, if it cannot be read, in the last one that could.
    pub document: Rc<Document>,
    /// Whether `document` is what is in `text`. If not, its places may be wrong.
    pub is_current: bool,
}

/// What was read last; none before anything could be read.
pub type LatestText = RwSignal<Option<ParsedText>, LocalStorage>;

impl ParsedText {
    /// The last topic that begins before the end of the line with this byte.
    pub fn topic_at(&self, byte: usize) -> Option<NodeId> {
        let line_end = self.text.get(byte..)?.find('\n').map_or(self.text.len(), |length| byte + length);
        let places = self.document.places.iter().enumerate().skip(1);
        let before = places.filter(|(_, place)| !place.source.is_empty() && place.source.start <= line_end);
        let (last, _) = before.max_by_key(|(_, place)| place.source.start)?;
        self.document.roadmap.place(last)
    }
}
