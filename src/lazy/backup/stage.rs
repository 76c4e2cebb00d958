use roadmap::foreign::Way;
use roadmap::{Mark, ProgressFile, Roadmap};

use crate::dom::element::El;
use crate::lazy::dialog;
use crate::part::{Parts, missing};
use crate::parts::reader::{self, GivenBack};
use crate::tracker::Tracker;

/// What the pages of the dialog share.
#[derive(Clone, Copy)]
pub struct BackupStage {
    pub tracker: Tracker,
    /// What reads and writes documents.
    pub parts: &'static Parts,
    /// The first page.
    pub first_page: fn(BackupStage),
}

impl BackupStage {
    /// Gives the text of a document back with the mark of each topic of its roadmap, or says why not.
    pub async fn give_back(
        self,
        text: &str,
        way: Option<Way>,
        roadmap: &Roadmap,
        marks: &[Mark],
    ) -> Result<GivenBack, String> {
        let reader = &self.parts.reader;
        reader.load().await;
        reader.call(reader::give_back, (text, way, roadmap, marks)).unwrap_or_else(|| Err(missing()))
    }

    /// Reads the boxes of a document as progress: its text, the name of its file, and how it is understood.
    pub async fn progress_in(self, text: &str, name: &str, way: Option<Way>) -> Result<ProgressFile, String> {
        let reader = &self.parts.reader;
        reader.load().await;
        reader.call(reader::progress_in, (text, name, way)).unwrap_or_else(|| Err(missing()))
    }

    /// A button that goes back to the first page.
    pub fn back(self) -> El {
        dialog::back_to(move || (self.first_page)(self))
    }
}
