use std::pin::Pin;
use std::rc::Rc;

use roadmap::foreign::Way;
use roadmap::{Mark, ProgressFile, Roadmap};

use crate::dom::element::El;
use crate::lazy::dialog;
use crate::parts::reader::GivenBack;
use crate::tracker::Tracker;

/// What the pages of the dialog need of each other.
#[derive(Clone, Copy)]
pub struct Stage {
    pub tracker: Tracker,
    /// How documents are read and written.
    pub documents: Documents,
    /// The first page.
    pub first_page: fn(Stage),
}

/// What the dialog asks of the part that reads documents.
#[derive(Clone, Copy)]
pub struct Documents {
    /// Gives a document back with marks.
    pub give_back: GiveBack,
    /// Reads the boxes of a document as progress: its text, the name of its file, and how it is understood.
    pub progress_in: fn(String, String, Option<Way>) -> Answer<ProgressFile>,
}

/// Takes a text, how it is understood, and the roadmap with the mark of each of its topics.
pub type GiveBack = fn(String, Option<Way>, Rc<Roadmap>, Vec<Mark>) -> Answer<GivenBack>;

/// What comes when the part is here, or a sentence that says why not.
pub type Answer<T> = Pin<Box<dyn Future<Output = Result<T, String>>>>;

impl Stage {
    /// A button that goes back to the first page.
    pub fn back(self) -> El {
        dialog::back_to(move || (self.first_page)(self))
    }
}
