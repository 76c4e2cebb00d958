//! What is kept under a key of a learner's own.

use super::hours::HoursRecord;
use super::learning::LearningRecord;
use super::note::Note;
use super::plan::KeptPlan;
use super::timer::Timer;
use crate::json::Unreadable;

/// What a key is for, after the part that all keys of a roadmap share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnKind<'a> {
    /// `note:<topic id>`.
    Note(&'a str),
    /// `hours`.
    Hours,
    /// `learning`.
    Learning,
    /// `timer`.
    Timer,
    /// `plan`.
    Plan,
}

impl OwnKind<'_> {
    /// Reads the end of a key.
    pub fn of(text: &str) -> Option<OwnKind<'_>> {
        match text {
            "hours" => Some(OwnKind::Hours),
            "learning" => Some(OwnKind::Learning),
            "timer" => Some(OwnKind::Timer),
            "plan" => Some(OwnKind::Plan),
            _ => text.strip_prefix("note:").map(OwnKind::Note),
        }
    }

    /// The end of its key.
    pub fn name(self) -> String {
        match self {
            OwnKind::Note(topic) => format!("note:{topic}"),
            OwnKind::Hours => "hours".to_owned(),
            OwnKind::Learning => "learning".to_owned(),
            OwnKind::Timer => "timer".to_owned(),
            OwnKind::Plan => "plan".to_owned(),
        }
    }
}

/// What is kept under such a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnValue {
    /// A note on a topic.
    Note(Note),
    /// The own hours of all steps.
    Hours(HoursRecord),
    /// What was read and reviewed.
    Learning(LearningRecord),
    /// The timer.
    Timer(Timer),
    /// The plan.
    Plan(KeptPlan),
}

impl OwnValue {
    /// Reads what is kept under a key of this kind.
    pub fn read(kind: OwnKind, text: &str) -> Result<OwnValue, Unreadable> {
        match kind {
            OwnKind::Note(_) => Note::read(text).map(OwnValue::Note),
            OwnKind::Hours => HoursRecord::read(text).map(OwnValue::Hours),
            OwnKind::Learning => LearningRecord::read(text).map(OwnValue::Learning),
            OwnKind::Timer => Timer::read(text).map(OwnValue::Timer),
            OwnKind::Plan => KeptPlan::read(text).map(OwnValue::Plan),
        }
    }

    /// The value to store.
    pub fn encode(&self) -> String {
        match self {
            OwnValue::Note(note) => note.encode(),
            OwnValue::Hours(hours) => hours.encode(),
            OwnValue::Learning(learning) => learning.encode(),
            OwnValue::Timer(timer) => timer.encode(),
            OwnValue::Plan(plan) => plan.encode(),
        }
    }

    /// Whether a stored text has anything that another one lacks, or was written by a newer version of Cairn. `end` is
    /// the end of the key of both.
    pub fn has_more(end: &str, stored: &str, than: &str) -> bool {
        let read = |text| OwnKind::of(end).map(|kind| OwnValue::read(kind, text));
        match (read(stored), read(than)) {
            (Some(Err(unreadable)), _) => unreadable == Unreadable::Newer,
            (Some(Ok(stored)), Some(Ok(than))) => than.clone().merged(&stored) != than,
            _ => false,
        }
    }

    /// Merges both copies. If they are of different kinds, the first one stays.
    pub fn merged(self, other: &OwnValue) -> OwnValue {
        match (self, other) {
            (OwnValue::Note(note), OwnValue::Note(other)) => OwnValue::Note(note.merged(other)),
            (OwnValue::Hours(mut hours), OwnValue::Hours(other)) => {
                hours.merge(other);
                OwnValue::Hours(hours)
            }
            (OwnValue::Learning(mut learning), OwnValue::Learning(other)) => {
                learning.merge(other);
                OwnValue::Learning(learning)
            }
            (OwnValue::Timer(timer), OwnValue::Timer(other)) => OwnValue::Timer(timer.max(other.clone())),
            (OwnValue::Plan(plan), OwnValue::Plan(other)) => OwnValue::Plan(plan.later(other)),
            (value, _) => value,
        }
    }
}
