//! All that a learner wrote about a roadmap, as a file has it.

use std::collections::BTreeMap;

use super::hours::HoursRecord;
use super::learning::{LearningRecord, Review};
use super::note::Note;
use super::plan::{KeptPlan, Plan};
use crate::json::JsonReader;
use crate::marks::OwnHours;
use crate::tree::TopicId;

/// Notes by the ids of their topics, hours, what was read and reviewed, and the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnData {
    /// The notes. Those that were removed are there without a text, so that they stay removed.
    pub notes: BTreeMap<String, Note>,
    /// The hours.
    pub hours: HoursRecord,
    /// What was read and reviewed.
    pub learning: LearningRecord,
    /// The plan; none where there never was one.
    pub plan: Option<KeptPlan>,
}

/// One change of a learner's own data, which can be undone: what was there before, and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnChange {
    /// The text of the note on the topic with this id.
    Note(String, [String; 2]),
    /// The hours of the step with this id.
    Hours(String, [OwnHours; 2]),
    /// Whether the resource with this key was read, of the topic with this id.
    Read(String, String, [bool; 2]),
    /// The last review of the step with this id.
    Review(String, [Option<Review>; 2]),
    /// Whether finished steps are to be reviewed.
    Reviewing([bool; 2]),
    /// The plan.
    Plan([Option<Plan>; 2]),
}

impl OwnChange {
    /// The change that takes this one back.
    pub(crate) fn turned(&self) -> OwnChange {
        let mut turned = self.clone();
        match &mut turned {
            OwnChange::Note(_, texts) => texts.reverse(),
            OwnChange::Hours(_, hours) => hours.reverse(),
            OwnChange::Read(_, _, flags) | OwnChange::Reviewing(flags) => flags.reverse(),
            OwnChange::Review(_, reviews) => reviews.reverse(),
            OwnChange::Plan(plans) => plans.reverse(),
        }
        turned
    }

    /// Whether what is there after it differs from what was before.
    pub(crate) fn changes_anything(&self) -> bool {
        match self {
            OwnChange::Note(_, [before, after]) => before != after,
            OwnChange::Hours(_, [before, after]) => before != after,
            OwnChange::Read(_, _, [before, after]) | OwnChange::Reviewing([before, after]) => before != after,
            OwnChange::Review(_, [before, after]) => before != after,
            OwnChange::Plan([before, after]) => before != after,
        }
    }
}

impl OwnData {
    /// Whether nothing was ever written.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.hours.is_empty() && self.learning.is_empty() && self.plan.is_none()
    }

    /// How many notes have a text.
    pub fn note_count(&self) -> usize {
        self.notes.values().filter(|note| !note.is_blank()).count()
    }

    /// Reads what [`encode`](OwnData::encode) wrote.
    pub(crate) fn read(fields: &str) -> OwnData {
        let mut data = OwnData::default();
        let text = format!("{{{}}}", fields.strip_prefix(',').unwrap_or_default());
        // It was read before it was written.
        let _: Option<()> = JsonReader::new(&text).object(&mut |reader, key| data.read_field(reader, &key));
        data
    }

    /// The fields of an export, each with a comma before it.
    pub(crate) fn encode(&self) -> String {
        let mut text = String::new();
        if !self.notes.is_empty() {
            let notes = self.notes.iter().map(|(id, note)| format!("    \"{id}\": {}", note.encode_exported()));
            text += &format!(",\n  \"notes\": {{\n{}\n  }}", notes.collect::<Vec<_>>().join(",\n"));
        }
        if !self.hours.is_empty() {
            text += &format!(",\n  \"hours\": {}", self.hours.encode_exported());
        }
        if !self.learning.is_empty() {
            text += &format!(",\n  \"learning\": {}", self.learning.encode_exported());
        }
        if let Some(plan) = &self.plan {
            text += &format!(",\n  \"plan\": {}", plan.encode_exported());
        }
        text
    }

    /// Reads a field of an export. `None` where it cannot be read; any other field is skipped.
    pub(crate) fn read_field(&mut self, reader: &mut JsonReader, key: &str) -> Option<()> {
        match key {
            "notes" => reader.object(&mut |reader, id| {
                TopicId::pinned(&id)?;
                let note = Note::read_fields(reader)?;
                // If a file has two notes on one topic, the later counts, as with marks.
                if self.notes.get(&id).is_none_or(|other| other.changed() < note.changed()) {
                    self.notes.insert(id, note);
                }
                Some(())
            }),
            "hours" => {
                self.hours = HoursRecord::read_exported(reader)?;
                self.hours.ids().all(|id| TopicId::pinned(id).is_some()).then_some(())
            }
            "learning" => {
                self.learning = LearningRecord::read_exported(reader)?;
                self.learning.ids().all(|id| TopicId::pinned(id).is_some()).then_some(())
            }
            "plan" => {
                self.plan = Some(KeptPlan::read_exported(reader)?);
                Some(())
            }
            _ => reader.skip(),
        }
    }
}
