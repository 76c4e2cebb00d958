//! The outline beside the text.

use std::ops::Range;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Mark, NodeId};

use super::reading::Reading;
use crate::dom::element::{El, button, element};
use crate::dom::title::titled;

/// Puts other words in place of a part of the text, by bytes, as if they were typed.
pub type Change = Rc<dyn Fn(Range<usize>, &str)>;

/// What the outline needs of the editor.
#[allow(dead_code, reason = "what reads them is about to come")]
pub struct Outline {
    /// What is in the text.
    pub reading: Reading,
    /// The topic with the caret.
    pub at: RwSignal<Option<NodeId>>,
    /// The learner's mark by topic id.
    pub mark_of: Rc<dyn Fn(&str) -> Mark>,
    /// Whether nothing can be changed.
    pub is_read_only: RwSignal<bool>,
    /// Goes to the line of a topic in the text.
    pub go: Rc<dyn Fn(NodeId)>,
    /// Changes the text.
    pub change: Change,
    /// Says a sentence, to be heard.
    pub say: Rc<dyn Fn(&str)>,
}

/// The tree of what is in the text.
pub fn outline(Outline { reading, go, .. }: Outline) -> El {
    element("ul").class("editor-outline").effect(move |list| {
        let Some(read) = reading.get() else { return };
        let rows = read.document.roadmap.topics().map(|topic| {
            let go = Rc::clone(&go);
            let title = titled(button(""), read.document.roadmap.topic(topic).title());
            element("li").child(title.on("click", move |_| go(topic)))
        });
        El::from_existing(list.clone()).emptied().children(rows);
    })
}
