//! What an import would change of notes, hours, the plan, and what was read and reviewed.

use super::history::ImportMode;
use super::own_store::{
    hours_brought_back, hours_record, ids_of, kept_plan, learning_changes, learning_record, lines_brought_back,
    own_note, plan_after,
};
use super::register::Register;
use super::storage::Storage;
use super::store::Store;
use crate::own::{HoursRecord, Note, OwnData};

/// What importing would change of what a learner writes.
pub(super) struct OwnCounts {
    /// Notes.
    pub notes: usize,
    /// Steps whose own hours change.
    pub hours: usize,
    /// What was read and reviewed.
    pub learning: usize,
    /// 1 if the plan changes.
    pub plan: usize,
}

/// Counts what importing would change.
pub(super) fn count<S: Storage>(
    register: &Register,
    store: &Store<S>,
    file: &OwnData,
    mode: ImportMode,
    wall: u64,
) -> OwnCounts {
    let changes_note = |(id, note): &(&String, &Note)| {
        own_note(register, store, id).is_ok_and(|ours| {
            let merged = ours.merged(note);
            merged.text() != ours.text() || lines_brought_back(&merged, note, mode).is_some()
        })
    };
    let record = hours_record(store).unwrap_or_default();
    let mut merged = record.clone();
    merged.merge(&file.hours);
    let changes_hours = |id: &&str| {
        let ids = ids_of(register, id);
        let of = |record: &HoursRecord| record.of(ids.iter().map(String::as_str));
        of(&record) != of(&merged) || hours_brought_back(of(&merged), of(&file.hours), mode).is_some()
    };
    let learning = learning_changes(register, &learning_record(store).unwrap_or_default(), &file.learning).len();
    let plan = plan_after(register, kept_plan(store), file.plan.as_ref(), mode, wall).is_some();
    OwnCounts {
        notes: file.notes.iter().filter(changes_note).count(),
        hours: file.hours.ids().filter(changes_hours).count(),
        learning,
        plan: usize::from(plan),
    }
}
