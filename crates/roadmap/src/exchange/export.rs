//! Progress as the text of a file.

use crate::formats::progress_file::ProgressFile;
use crate::logbook::Logbook;
use crate::logbook::storage::Storage;

impl<S: Storage> Logbook<S> {
    /// All marks, and what the learner wrote, as a file: those of the roadmap in its order, then the orphans in the
    /// order of their ids. The same marks make the same text.
    pub fn export(&self) -> String {
        let title = self.roadmap().title().to_string();
        ProgressFile::encode_with(self.id().as_str(), &title, &[], self.register().named_entries(), &self.own_data())
    }
}
