//! What a learner hands in to a teacher, as a file.

use crate::formats::progress_file::ProgressFile;
use crate::json::{JsonReader, to_json};
use crate::logbook::Logbook;
use crate::logbook::storage::Storage;
use crate::own::OwnData;

use super::names;

impl<S: Storage> Logbook<S> {
    /// All marks as an export that says whose they are, with notes and own hours only if wanted. It can be imported like every
    /// export.
    pub fn hand_in(&self, name: &str, has_notes: bool) -> String {
        let title = self.roadmap().title().to_string();
        let own = if has_notes { self.own_data() } else { OwnData::default() };
        let text = ProgressFile::encode_with(self.id().as_str(), &title, self.register().named_entries(), &own);
        let name = to_json(&names::cleaned(name));
        // Within a text the quotes would have a backslash before them.
        text.replacen("  \"marks\": {", &format!("  \"learner\": {name},\n  \"marks\": {{"), 1)
    }
}

/// The name of the learner in a file that was handed in; none where it has none.
pub(crate) fn learner(text: &str) -> Option<String> {
    let mut learner = None;
    JsonReader::new(text.trim_start_matches('\u{feff}')).object(&mut |reader, key| match key.as_str() {
        "learner" => reader.string().map(|name| learner = Some(name)),
        _ => reader.skip(),
    })?;
    learner.filter(|name| !names::cleaned(name).is_empty())
}
