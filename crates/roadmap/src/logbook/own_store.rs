//! Where the learner's notes, hours and timer are kept, and how they are merged with what is there. None of it is in
//! the first load but the hours that count, which `store` reads.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::history::{Direction, ImportMode};
use super::keys::aside_key;
use super::register::Register;
use super::storage::{Storage, StorageError};
use super::store::Store;
use crate::json::Unreadable;
use crate::marks::{OwnHours, Stamp};
use crate::own::plan::KeptPlan;
use crate::own::{HoursRecord, LearningRecord, Note, OwnChange, OwnData, OwnKind, OwnValue, Spell, merged_lines};
use crate::tree::NodeId;

/// Why something was not kept. What was there before still is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// A newer version of Cairn has been here.
    Newer,
    /// The storage failed.
    Storage(StorageError),
}

/// What an import did to notes, hours and plan, and to what was read and reviewed.
#[derive(Default)]
pub(super) struct OwnImport {
    /// What it changed.
    pub changes: Vec<OwnChange>,
    /// Why something of the file could not be kept, if so. What was there before still is.
    pub not_kept: Option<NotKept>,
}

/// Takes in a file's notes, hours and plan, and what was read and reviewed. It loses nothing that is here, whatever
/// becomes of the marks.
pub(super) fn import<S: Storage>(
    register: &mut Register,
    store: &mut Store<S>,
    file: &OwnData,
    mode: ImportMode,
    wall: u64,
) -> OwnImport {
    OwnStore { register, store, is_read_only: false }.import(file, mode, wall)
}

/// Copies what was written under the ids of orphans to the steps that get them, as a file with it would. What stands
/// there already stays.
pub(super) fn carry_over<S: Storage>(
    register: &mut Register,
    store: &mut Store<S>,
    pairs: &[(String, Option<NodeId>)],
    wall: u64,
) -> OwnImport {
    let roadmap = Rc::clone(register.roadmap());
    let present: BTreeMap<&str, &str> =
        pairs.iter().filter_map(|(id, step)| Some((id.as_str(), roadmap.topic((*step)?).id().as_str()))).collect();
    let mut data = OwnData::default();
    for (id, now) in &present {
        if let Ok(Some(OwnValue::Note(note))) = read(store, OwnKind::Note(id)) {
            let merged = data.notes.get(*now).map_or(note.clone(), |other: &Note| other.merged(&note));
            data.notes.insert((*now).to_owned(), merged);
        }
    }
    let now = |id: &str| present.get(id).map(|id| (*id).to_owned());
    data.hours = hours_record(store).unwrap_or_default().renamed(now);
    data.learning = learning_record(store).unwrap_or_default().renamed(now);
    OwnStore { register, store, is_read_only: false }.import(&data, ImportMode::Merge, wall)
}

/// A note with the lines of a file that were removed here, where progress becomes that of the file: merging alone
/// leaves them removed. None where it has all of them.
pub(super) fn lines_brought_back(merged: &Note, in_file: &Note, mode: ImportMode) -> Option<String> {
    if mode == ImportMode::Merge || in_file.is_blank() {
        return None;
    }
    if merged.is_blank() {
        return Some(in_file.text().to_owned());
    }
    let here: Vec<&str> = merged.text().lines().collect();
    let missing: Vec<&str> =
        in_file.text().lines().filter(|line| !line.trim().is_empty() && !here.contains(line)).collect();
    if missing.is_empty() {
        return None;
    }
    let in_place = merged_lines("", merged.text(), in_file.text());
    // Where lines have another order here, they would be there twice.
    let is_once = in_place.lines().count() == here.len() + missing.len();
    Some(if is_once { in_place } else { merged_lines("", merged.text(), &missing.join("\n")) })
}

/// Hours with those of a file, where progress becomes that of the file: no estimate of now and no time that was spent
/// here is lost. None where they have all of them.
pub(super) fn hours_brought_back(merged: OwnHours, in_file: OwnHours, mode: ImportMode) -> Option<OwnHours> {
    if mode == ImportMode::Merge {
        return None;
    }
    let (estimate, spent) = (merged.estimate.or(in_file.estimate), in_file.spent.max(merged.spent));
    let hours = OwnHours { estimate, spent };
    (hours != merged).then_some(hours)
}

/// The plan after that of a file is taken in, if it differs. A section that is shown alone leaves the plan to the whole
/// roadmap.
pub(super) fn plan_after(
    register: &Register,
    ours: Option<KeptPlan>,
    file: Option<&KeptPlan>,
    mode: ImportMode,
    wall: u64,
) -> Option<KeptPlan> {
    file.filter(|_| !register.roadmap().is_section())?.taken_in(ours, mode != ImportMode::Merge, wall)
}

/// The parts of a logbook that this needs.
pub(super) struct OwnStore<'a, S> {
    pub register: &'a mut Register,
    pub store: &'a mut Store<S>,
    pub is_read_only: bool,
}

impl<S: Storage> OwnStore<'_, S> {
    pub(super) fn write_note(&mut self, id: &str, text: &str, goes_on: bool, wall: u64) -> Result<(), NotKept> {
        let note = own_note(self.register, self.store, id)?;
        if note.text() == text {
            return Ok(());
        }
        let at = self.register.stamp(wall);
        let note = note.edited(text, at.tab().0, at.wall(), goes_on);
        self.keep(OwnKind::Note(id), &OwnValue::Note(note))
    }

    /// Gives a step hours. What was said under its old ids is brought to its present one.
    /// `from` is what the person saw: time that was added meanwhile, here or elsewhere, stays.
    pub(super) fn set_hours(&mut self, id: &str, from: OwnHours, hours: OwnHours, wall: u64) -> Result<(), NotKept> {
        let mut record = hours_record(self.store)?;
        record.gather(&ids_of(self.register, id));
        self.say_hours(&mut record, id, [from, hours], wall);
        self.keep(OwnKind::Hours, &OwnValue::Hours(record))
    }

    /// Says in a record what a step's hours become, in place of what they were.
    fn say_hours(&mut self, record: &mut HoursRecord, id: &str, [from, to]: [OwnHours; 2], wall: u64) {
        if from.estimate != to.estimate {
            let at = self.stamp_after(record, wall);
            record.estimate(id, to.estimate, at);
        }
        if from.spent != to.spent {
            let spell = Spell { more: to.spent.less(from.spent), less: from.spent.less(to.spent) };
            let at = self.stamp_after(record, wall);
            record.spend(id, spell, at);
        }
    }

    /// Brings what was said under old ids of steps to their present ones.
    pub(super) fn gather_hours(&mut self) -> Result<(), NotKept> {
        let before = hours_record(self.store)?;
        let mut after = before.clone();
        before.ids().for_each(|id| after.gather(&ids_of(self.register, id)));
        if after == before { Ok(()) } else { self.keep(OwnKind::Hours, &OwnValue::Hours(after)) }
    }

    pub(super) fn spend(&mut self, id: &str, spell: Spell, wall: u64) -> Result<(), NotKept> {
        let mut record = hours_record(self.store)?;
        record.spend(id, spell, self.stamp_after(&record, wall));
        self.keep(OwnKind::Hours, &OwnValue::Hours(record))
    }

    /// A stamp that is later than all in a record.
    fn stamp_after(&mut self, record: &HoursRecord, wall: u64) -> Stamp {
        self.register.observe(record.last());
        self.register.stamp(wall)
    }

    /// Undoes or redoes a change. Returns whether the present value is still the one that the change made.
    pub(super) fn bring_back(&mut self, change: &OwnChange, direction: Direction, wall: u64) -> Result<bool, NotKept> {
        let is_undo = direction == Direction::Undo;
        match change {
            OwnChange::Note(id, [before, after]) => {
                let (from, to) = if is_undo { (after, before) } else { (before, after) };
                let is_ours = own_note(self.register, self.store, id)?.text() == from;
                if is_ours {
                    self.write_note(id, to, false, wall)?;
                }
                Ok(is_ours)
            }
            OwnChange::Hours(id, [before, after]) => {
                let (from, to) = if is_undo { (after, before) } else { (before, after) };
                let ids = ids_of(self.register, id);
                let is_ours = hours_record(self.store)?.of(ids.iter().map(String::as_str)) == *from;
                if is_ours {
                    self.set_hours(id, *from, *to, wall)?;
                }
                Ok(is_ours)
            }
            OwnChange::Plan([before, after]) => {
                let (from, to) = if is_undo { (after, before) } else { (before, after) };
                let kept = kept_plan(self.store);
                let is_ours = kept.as_ref().and_then(|kept| kept.plan.as_ref()) == from.as_ref();
                if is_ours {
                    let at = wall.max(kept.map_or(0, |kept| kept.at.saturating_add(1)));
                    self.keep(OwnKind::Plan, &OwnValue::Plan(KeptPlan { at, plan: to.clone() }))?;
                }
                Ok(is_ours)
            }
            learning => {
                let turned = if is_undo { learning.turned() } else { learning.clone() };
                let is_ours = self.is_as_before(&turned)?;
                if is_ours {
                    self.learn(&turned, wall)?;
                }
                Ok(is_ours)
            }
        }
    }

    /// Keeps what was read or reviewed.
    pub(super) fn learn(&mut self, change: &OwnChange, wall: u64) -> Result<(), NotKept> {
        let mut record = learning_record(self.store)?;
        self.register.observe(record.last());
        let at = self.register.stamp(wall);
        match change {
            OwnChange::Read(id, resource, [_, is_read]) => record.set_read(id, resource, *is_read, at),
            OwnChange::Review(id, [_, review]) => record.set_review(id, *review, at),
            OwnChange::Reviewing([_, is_wanted]) => record.set_reviewing(*is_wanted, at),
            OwnChange::Note(..) | OwnChange::Hours(..) | OwnChange::Plan(_) => return Ok(()),
        }
        self.keep(OwnKind::Learning, &OwnValue::Learning(record))
    }

    /// Whether what was read or reviewed is what a change begins with.
    fn is_as_before(&self, change: &OwnChange) -> Result<bool, NotKept> {
        let record = learning_record(self.store)?;
        let ids = |id| ids_of(self.register, id);
        Ok(match change {
            OwnChange::Read(id, resource, [before, _]) => {
                record.is_read(ids(id).iter().map(String::as_str), resource) == *before
            }
            OwnChange::Review(id, [before, _]) => record.review(ids(id).iter().map(String::as_str)) == *before,
            OwnChange::Reviewing([before, _]) => record.is_reviewing() == *before,
            OwnChange::Note(..) | OwnChange::Hours(..) | OwnChange::Plan(_) => false,
        })
    }

    fn import(&mut self, file: &OwnData, mode: ImportMode, wall: u64) -> OwnImport {
        let notes = file.notes.iter().map(|(id, note)| self.import_note(id, note, mode, wall));
        let mut all: Vec<Result<Vec<OwnChange>, NotKept>> = notes.collect();
        all.push(self.import_learning(&file.learning.clamped(wall)));
        all.push(self.import_plan(file.plan.as_ref(), mode, wall));
        all.push(self.import_hours(file, mode, wall));
        let not_kept = all.iter().find_map(|changes| changes.as_ref().err().copied());
        OwnImport { changes: all.into_iter().flatten().flatten().collect(), not_kept }
    }

    fn import_note(&mut self, id: &str, note: &Note, mode: ImportMode, wall: u64) -> Result<Vec<OwnChange>, NotKept> {
        let before = own_note(self.register, self.store, id)?;
        let mut after = before.merged(note);
        if let Some(text) = lines_brought_back(&after, note, mode) {
            let at = self.register.stamp(wall);
            after = after.edited(&text, at.tab().0, at.wall(), false);
        }
        if after == before {
            return Ok(Vec::new());
        }
        self.keep(OwnKind::Note(id), &OwnValue::Note(after.clone()))?;
        Ok(vec![OwnChange::Note(id.to_owned(), [before.text().to_owned(), after.text().to_owned()])])
    }

    fn import_hours(&mut self, file: &OwnData, mode: ImportMode, wall: u64) -> Result<Vec<OwnChange>, NotKept> {
        let before = hours_record(self.store)?;
        let mut after = before.clone();
        after.merge(&file.hours.clamped(wall));
        file.hours.ids().for_each(|id| after.gather(&ids_of(self.register, id)));
        for id in file.hours.ids() {
            let ids = ids_of(self.register, id);
            let of = |record: &HoursRecord| record.of(ids.iter().map(String::as_str));
            let (Some(present), merged) = (ids.first(), of(&after)) else { continue };
            if let Some(hours) = hours_brought_back(merged, of(&file.hours), mode) {
                self.say_hours(&mut after, present, [merged, hours], wall);
            }
        }
        if after == before {
            return Ok(Vec::new());
        }
        self.keep(OwnKind::Hours, &OwnValue::Hours(after.clone()))?;
        let of_steps = file.hours.ids().map(|id| {
            let ids = ids_of(self.register, id);
            let of = |record: &HoursRecord| record.of(ids.iter().map(String::as_str));
            OwnChange::Hours(id.to_owned(), [of(&before), of(&after)])
        });
        Ok(of_steps.filter(OwnChange::changes_anything).collect())
    }

    /// Takes in what was read and reviewed according to a file.
    fn import_learning(&mut self, file: &LearningRecord) -> Result<Vec<OwnChange>, NotKept> {
        let before = learning_record(self.store)?;
        let changes = learning_changes(self.register, &before, file);
        let mut after = before.clone();
        after.merge(file);
        if after != before {
            self.keep(OwnKind::Learning, &OwnValue::Learning(after))?;
        }
        Ok(changes)
    }

    fn import_plan(&mut self, file: Option<&KeptPlan>, mode: ImportMode, wall: u64) -> Result<Vec<OwnChange>, NotKept> {
        let before = kept_plan(self.store);
        let Some(after) = plan_after(self.register, before.clone(), file, mode, wall) else { return Ok(Vec::new()) };
        self.keep(OwnKind::Plan, &OwnValue::Plan(after.clone()))?;
        Ok(vec![OwnChange::Plan([before.and_then(|kept| kept.plan), after.plan])])
    }

    /// Keeps a value, merged with what another tab kept meanwhile. What is damaged is set aside first.
    pub(super) fn keep(&mut self, kind: OwnKind, value: &OwnValue) -> Result<(), NotKept> {
        if self.is_read_only {
            return Err(NotKept::Newer);
        }
        let key = self.store.keys().own() + &kind.name();
        let value = match read(self.store, kind) {
            Ok(Some(kept)) => {
                let merged = value.clone().merged(&kept);
                if merged == kept {
                    return Ok(());
                }
                merged
            }
            Ok(None) => value.clone(),
            Err(OwnStoreError::Storage(failure)) => return Err(NotKept::Storage(failure)),
            Err(OwnStoreError::Unreadable(Unreadable::Newer)) => return Err(NotKept::Newer),
            Err(OwnStoreError::Unreadable(Unreadable::Damaged)) => {
                let at = self.register.stamp(0);
                self.store.storage().copy(&key, &aside_key(&key, at)).map_err(NotKept::Storage)?;
                value.clone()
            }
        };
        self.store.write(&key, &value.encode()).map_err(NotKept::Storage)?;
        if kind == OwnKind::Hours {
            self.store.refresh_own_hours(self.register);
        }
        Ok(())
    }
}

pub(super) enum OwnStoreError {
    Storage(StorageError),
    Unreadable(Unreadable),
}

/// What is kept, or why it cannot be read. What is damaged counts as not there: it is set aside before it is written
/// over.
pub(super) fn read_undamaged<S: Storage>(store: &Store<S>, kind: OwnKind) -> Result<Option<OwnValue>, NotKept> {
    match read(store, kind) {
        Ok(value) => Ok(value),
        Err(OwnStoreError::Storage(failure)) => Err(NotKept::Storage(failure)),
        Err(OwnStoreError::Unreadable(Unreadable::Newer)) => Err(NotKept::Newer),
        Err(OwnStoreError::Unreadable(Unreadable::Damaged)) => Ok(None),
    }
}

pub(super) fn read<S: Storage>(store: &Store<S>, kind: OwnKind) -> Result<Option<OwnValue>, OwnStoreError> {
    let text = store.storage().read(&(store.keys().own() + &kind.name())).map_err(OwnStoreError::Storage)?;
    text.map(|text| OwnValue::read(kind, &text)).transpose().map_err(OwnStoreError::Unreadable)
}

/// The plan with the time at which it was kept, or removed; none where there never was one.
pub(super) fn kept_plan<S: Storage>(store: &Store<S>) -> Option<KeptPlan> {
    match read(store, OwnKind::Plan) {
        Ok(Some(OwnValue::Plan(kept))) => Some(kept),
        // Where it was kept before it was copied to the backup store.
        Ok(None) => KeptPlan::read(&store.storage().read(&store.keys().plan()).ok()??).ok(),
        _ => None,
    }
}

/// The hours of all steps. Those that are damaged count as none.
pub(super) fn hours_record<S: Storage>(store: &Store<S>) -> Result<HoursRecord, NotKept> {
    match read_undamaged(store, OwnKind::Hours)? {
        Some(OwnValue::Hours(record)) => Ok(record),
        _ => Ok(HoursRecord::default()),
    }
}

/// What was read and reviewed. What is damaged counts as nothing.
pub(super) fn learning_record<S: Storage>(store: &Store<S>) -> Result<LearningRecord, NotKept> {
    match read_undamaged(store, OwnKind::Learning)? {
        Some(OwnValue::Learning(record)) => Ok(record),
        _ => Ok(LearningRecord::default()),
    }
}

/// What another copy of what was read and reviewed changes.
pub(super) fn learning_changes(register: &Register, before: &LearningRecord, other: &LearningRecord) -> Vec<OwnChange> {
    let mut after = before.clone();
    after.merge(other);
    let mut changes = Vec::new();
    for (id, resource) in other.resources() {
        let ids = ids_of(register, id);
        let is_read = |record: &LearningRecord| record.is_read(ids.iter().map(String::as_str), resource);
        changes.push(OwnChange::Read(id.to_owned(), resource.to_owned(), [is_read(before), is_read(&after)]));
    }
    for id in other.reviewed() {
        let ids = ids_of(register, id);
        let review = |record: &LearningRecord| record.review(ids.iter().map(String::as_str));
        changes.push(OwnChange::Review(id.to_owned(), [review(before), review(&after)]));
    }
    changes.push(OwnChange::Reviewing([before.is_reviewing(), after.is_reviewing()]));
    changes.retain(OwnChange::changes_anything);
    changes
}

/// The note on the topic with this id, under all ids that it has and had. One that is damaged counts as none.
pub(super) fn own_note<S: Storage>(register: &Register, store: &Store<S>, id: &str) -> Result<Note, NotKept> {
    let mut all = Note::default();
    for id in ids_of(register, id) {
        if let Some(OwnValue::Note(note)) = read_undamaged(store, OwnKind::Note(&id))? {
            all = all.merged(&note);
        }
    }
    Ok(all)
}

/// The ids that the topic with this id has and had, the present one first; or just this one.
pub(super) fn ids_of(register: &Register, id: &str) -> Vec<String> {
    let roadmap = register.roadmap();
    let topic = roadmap.find(id);
    let present = topic.map_or(id, |topic| roadmap.topic(topic).id().as_str());
    let old = topic.into_iter().flat_map(|topic| roadmap.aliases(topic)).map(|id| id.as_str().to_owned());
    std::iter::once(present.to_owned()).chain(old).collect()
}
