//! What a learner hands in to a teacher, as a file.

use crate::formats::progress_file::ProgressFile;
use crate::json::{JsonReader, to_json};
use crate::logbook::Logbook;
use crate::logbook::storage::Storage;
use crate::marks::Progress;
use crate::own::{LearningRecord, OwnData};

use super::names;

impl<S: Storage> Logbook<S> {
    /// Whether there is any note or own hour.
    pub fn has_notes_or_hours(&self) -> bool {
        let own = self.own_data();
        !own.hours.is_empty() || own.notes.values().any(|note| !note.text().trim().is_empty())
    }

    /// How much of each topic is done by the author's hours: what is shown to others, unless the learner wants their
    /// own to be.
    pub fn progress_by_author(&self) -> Progress {
        self.register().progress().by_author(self.roadmap())
    }

    /// All marks as an export that says whose they are and when they were handed in, with notes and own hours only if
    /// wanted; `wall` is in milliseconds since 1970. It can be imported like every export.
    pub fn hand_in(&self, name: &str, has_notes: bool, wall: u64) -> String {
        let title = self.roadmap().title().to_string();
        // What was read and reviewed is for the learner alone, and so is the plan.
        let own = if has_notes {
            OwnData { learning: LearningRecord::default(), plan: None, ..self.own_data() }
        } else {
            OwnData::default()
        };
        let head = [("learner", to_json(&names::cleaned(name))), ("handedIn", wall.to_string())];
        ProgressFile::encode_with(self.id().as_str(), &title, &head, self.register().named_entries(), &own)
    }
}

/// Whose file was handed in, and when; both are empty for a plain export.
#[derive(Debug, Default)]
pub(crate) struct HandedIn {
    /// The learner's name; may be empty.
    pub name: String,
    /// In milliseconds since 1970.
    pub at: Option<u64>,
}

/// Reads from a file whose it is, and when it was handed in.
pub(crate) fn read(text: &str) -> HandedIn {
    let mut handed_in = HandedIn::default();
    let object = JsonReader::new(text.trim_start_matches('\u{feff}')).object(&mut |reader, key| match key.as_str() {
        "learner" => reader.string().map(|name| handed_in.name = names::cleaned(&name)),
        "handedIn" => reader.number().map(|at| handed_in.at = Some(at)),
        _ => reader.skip(),
    });
    object.map(|()| handed_in).unwrap_or_default()
}
