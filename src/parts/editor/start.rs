//! What the editor is given. It does not know drafts, the library or the page.

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::foreign::{Document, Way};
use roadmap::{Mark, Roadmap};

/// What the editor begins with.
pub struct Start {
    /// What is edited.
    pub title: String,
    /// The name of its file.
    pub name: String,
    /// How it is understood, where there are two ways.
    pub way: Option<Way>,
    /// The roadmap as it was saved last, of whose steps somebody may have marks.
    pub saved: Option<Rc<Roadmap>>,
    /// The text. The editor sets it at each input, and shows what another sets.
    pub text: RwSignal<String>,
    /// The id of the topic at which to begin.
    pub row: Option<String>,
    /// The learner's marks.
    pub marks_in: Marks,
    /// A sentence above the text.
    pub notice: RwSignal<Option<EditorNotice>, LocalStorage>,
    /// Whether nothing can be changed.
    pub is_read_only: RwSignal<bool>,
    /// Saves the text: by Ctrl+S, or by the button.
    pub save: Rc<dyn Fn()>,
    /// Called when the editor was closed.
    pub closed: Rc<dyn Fn()>,
}

/// The learner's marks of all topics of a version by `NodeId::index`, as saving it leaves them.
pub type Marks = Rc<dyn Fn(&Document) -> Vec<Mark>>;

/// A sentence, with at most one thing to do about it: its name, and the function that does it.
#[derive(Clone)]
pub struct EditorNotice {
    /// The sentence.
    pub sentence: String,
    /// The action, if there is one.
    pub action: Option<(String, Rc<dyn Fn()>)>,
}
