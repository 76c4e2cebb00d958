//! What the learner writes beside the marks: how it is kept, and how it is merged and undone. None of it is in the first load
//! but the hours that count, which `store` reads.

use super::history::{ActionKind, Direction, Step};
use super::register::Register;
use super::storage::{Storage, StorageError};
use super::store::Store;
use super::{Change, Logbook};
use crate::json::Unreadable;
use crate::marks::OwnHours;
use crate::own::{HoursRecord, Note, OwnChange, OwnData, OwnKind, OwnValue, Spell, Timer, merged_lines};
use crate::tree::{Hours, NodeId};

/// Why something was not kept. What was there before still is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// A newer version of Cairn has been here.
    Newer,
    /// The storage failed.
    Storage(StorageError),
}

/// Notes and hours.
impl<S: Storage> Logbook<S> {
    /// The topics with a note, and its text, in reading order.
    pub fn notes(&self) -> Vec<(NodeId, String)> {
        let data = self.own_data();
        let mut notes: Vec<(NodeId, Note)> = Vec::new();
        for (id, note) in data.notes {
            let Some(topic) = self.roadmap().find(&id) else { continue };
            match notes.iter_mut().find(|(other, _)| *other == topic) {
                Some((_, ours)) => *ours = ours.merged(&note),
                None => notes.push((topic, note)),
            }
        }
        notes.retain(|(_, note)| !note.is_blank());
        notes.sort_by_key(|(topic, _)| *topic);
        notes.into_iter().map(|(topic, note)| (topic, note.text().to_owned())).collect()
    }

    /// The text of the note on a topic; empty where there is none.
    pub fn note(&self, topic: NodeId) -> String {
        let id = self.roadmap().topic(topic).id();
        own_note(&self.register, &self.store, id.as_str()).map_or_else(|_| String::new(), |note| note.text().to_owned())
    }

    /// Keeps what was typed as the note on a topic; `wall` is in milliseconds since 1970. `goes_on` says that it goes on from what
    /// was kept last, by the same person in the same go. Undo takes back what [`remember_own`](Logbook::remember_own) is told.
    pub fn write_note(&mut self, topic: NodeId, text: &str, goes_on: bool, wall: u64) -> Result<(), NotKept> {
        let id = self.roadmap().topic(topic).id().as_str().to_owned();
        self.own().write_note(&id, text, goes_on, wall)
    }

    /// Keeps what was typed in place of `was`, which was shown. Where another tab has kept something else meanwhile, its lines
    /// and those that were typed are in it, and nothing goes on. Returns what the note is now.
    pub fn edit_note(
        &mut self,
        topic: NodeId,
        [was, typed]: [&str; 2],
        goes_on: bool,
        wall: u64,
    ) -> Result<String, NotKept> {
        let id = self.roadmap().topic(topic).id().as_str().to_owned();
        let kept = own_note(&self.register, &self.store, &id)?;
        let is_ours = kept.text() == was;
        let text = if is_ours { typed.to_owned() } else { merged_lines(was, kept.text(), typed) };
        self.own().write_note(&id, &text, goes_on && is_ours, wall)?;
        Ok(text)
    }

    /// The own hours of a step.
    pub fn own_hours(&self, step: NodeId) -> OwnHours {
        self.register.progress().own_hours(step)
    }

    /// The steps that have own hours, in reading order.
    pub fn steps_with_own_hours(&self) -> Vec<NodeId> {
        self.register.progress().steps_with_own_hours(self.roadmap())
    }

    /// How many hours of the whole are the learner's own: of the steps that count otherwise than with the author's.
    pub fn own_hours_counted(&self) -> Hours {
        let is_own = |&step: &NodeId| {
            let hours = self.own_hours(step);
            hours.estimate.is_some() || self.completion(step).hours == hours.spent
        };
        let steps = self.steps_with_own_hours().into_iter().filter(is_own);
        if self.completion(NodeId::ROOT).has_hours() {
            steps.map(|step| self.completion(step).hours).sum()
        } else {
            Hours::ZERO
        }
    }

    /// Gives a step hours of one's own, in one step of undo; `wall` is in milliseconds since 1970.
    pub fn set_own_hours(&mut self, step: NodeId, hours: OwnHours, wall: u64) -> Result<Change, NotKept> {
        let change = self.replace_own_hours(step, hours, wall)?;
        self.remember_own(ActionKind::Timed(step), vec![change]);
        Ok(self.take_change())
    }

    fn replace_own_hours(&mut self, step: NodeId, hours: OwnHours, wall: u64) -> Result<OwnChange, NotKept> {
        let id = self.roadmap().topic(step).id().as_str().to_owned();
        let before = self.own_hours(step);
        self.own().set_hours(&id, hours, wall)?;
        Ok(OwnChange::Hours(id, [before, hours]))
    }

    /// Makes an own change that was kept a step of undo. Nothing where it changes nothing.
    pub fn remember_own(&mut self, kind: ActionKind, mut own: Vec<OwnChange>) {
        own.retain(|change| match change {
            OwnChange::Note(_, [before, after]) => before != after,
            OwnChange::Hours(_, [before, after]) => before != after,
        });
        self.history.remember(Step { kind, items: Vec::new(), own: own.into() }, Direction::Do);
    }

    /// Undoes or redoes own changes, but for those after which something else was written in their place. Returns how many of
    /// these there are. `wall` is in milliseconds since 1970.
    pub fn bring_back_own(
        &mut self,
        changes: &[OwnChange],
        direction: Direction,
        wall: u64,
    ) -> Result<(usize, Change), NotKept> {
        let mut changed_elsewhere = 0;
        for change in changes {
            let is_ours = self.own().bring_back(change, direction, wall)?;
            changed_elsewhere += usize::from(!is_ours);
        }
        Ok((changed_elsewhere, self.take_change()))
    }

    /// All notes and hours, as an export has them. Those of a section that is shown alone are those of its topics.
    pub fn own_data(&self) -> OwnData {
        let (keys, roadmap) = (self.store.keys(), self.roadmap());
        let prefix = keys.own();
        let mut data = OwnData::default();
        let is_ours = |id: &str| !roadmap.is_section() || roadmap.find(id).is_some();
        let listed = self.storage().each(&prefix, &mut |key, text| {
            let kind = key.strip_prefix(prefix.as_str()).and_then(OwnKind::of);
            match kind.map(|kind| (kind, OwnValue::read(kind, text))) {
                Some((OwnKind::Note(id), Ok(OwnValue::Note(note)))) if is_ours(id) => {
                    data.notes.insert(id.to_owned(), note);
                }
                Some((_, Ok(OwnValue::Hours(hours)))) => data.hours = hours.only(is_ours),
                _ => {}
            }
        });
        // Where the storage cannot be read, a notice says so.
        listed.map_or_else(|_| OwnData::default(), |()| data)
    }
}

/// The timer.
impl<S: Storage> Logbook<S> {
    /// The timer of this roadmap.
    pub fn timer(&self) -> Timer {
        match read(&self.store, OwnKind::Timer) {
            Ok(Some(OwnValue::Timer(timer))) => timer,
            _ => Timer::default(),
        }
    }

    /// Starts the timer on a step, or stops it without counting what it ran; `wall` is in milliseconds since 1970.
    pub fn set_timer(&mut self, step: Option<NodeId>, wall: u64) -> Result<(), NotKept> {
        let running = step.map(|step| (self.roadmap().topic(step).id().as_str().to_owned(), wall));
        let at = wall.max(self.timer().at.saturating_add(1));
        self.own().keep(OwnKind::Timer, &OwnValue::Timer(Timer { at, running }))
    }

    /// Stops the timer and adds `spent` to what was spent on its step; `wall` is in milliseconds since 1970. The time is
    /// kept before the timer is stopped, so that none is lost where the storage is full. `as_one` says that the last action
    /// did it, and is undone with it.
    pub fn stop_timer(&mut self, spent: Hours, as_one: bool, wall: u64) -> Result<Change, NotKept> {
        let Some((id, _)) = self.timer().running else { return Ok(Change::default()) };
        match self.roadmap().find(&id) {
            Some(step) => {
                let before = self.own_hours(step);
                let spent = (before.spent + spent).min(Hours::LIMIT);
                let change = self.replace_own_hours(step, OwnHours { spent, ..before }, wall)?;
                if !as_one || !self.history.join(&change) {
                    self.remember_own(ActionKind::Timed(step), vec![change]);
                }
            }
            None => self.own().spend(&id, Spell { more: spent, less: Hours::ZERO }, wall)?,
        }
        self.set_timer(None, wall)?;
        Ok(self.take_change())
    }
}

/// Copies of it.
impl<S: Storage> Logbook<S> {
    /// The beginning of the keys under which this is kept, in the storage and in the backup store.
    pub fn own_prefix(&self) -> String {
        self.store.keys().own()
    }

    /// The key of the note on a topic.
    pub fn note_key(&self, topic: NodeId) -> String {
        self.own_prefix() + &OwnKind::Note(self.roadmap().topic(topic).id().as_str()).name()
    }

    /// The key of the own hours of all steps.
    pub fn own_hours_key(&self) -> String {
        self.own_prefix() + &OwnKind::Hours.name()
    }

    /// The key of the timer.
    pub fn timer_key(&self) -> String {
        self.own_prefix() + &OwnKind::Timer.name()
    }

    /// Takes in what the backup store, or another copy, has under a key: a value, or none. Returns what it should have instead,
    /// if that is something else.
    pub fn merge_own(&mut self, key: &str, text: Option<&str>) -> (Option<String>, Change) {
        let lacks = self.merge_own_value(key, text);
        (lacks, self.take_change())
    }

    fn merge_own_value(&mut self, key: &str, text: Option<&str>) -> Option<String> {
        let kind = key.strip_prefix(self.own_prefix().as_str()).and_then(OwnKind::of)?;
        let theirs = text.map(|text| OwnValue::read(kind, text));
        if matches!(theirs, Some(Err(Unreadable::Newer))) {
            return None;
        }
        if let Some(Ok(theirs)) = theirs {
            // Where it cannot be kept here, it still is there.
            self.own().keep(kind, &theirs).ok()?;
        }
        let ours = read(&self.store, kind).ok()??.encode();
        (text != Some(ours.as_str())).then_some(ours)
    }

    fn own(&mut self) -> OwnDesk<'_, S> {
        let is_read_only = self.is_read_only();
        OwnDesk { register: &mut self.register, store: &mut self.store, is_read_only }
    }
}

/// Takes in the notes and hours of a file. Nothing that is here is lost by it, whatever becomes of the marks. Returns what it
/// changed, as far as it could be kept: a storage that is full is told of by the marks.
pub(super) fn import<S: Storage>(
    register: &mut Register,
    store: &mut Store<S>,
    file: &OwnData,
    wall: u64,
) -> Vec<OwnChange> {
    OwnDesk { register, store, is_read_only: false }.import(file, wall)
}

/// What importing notes and hours would change: so many notes, and the hours of so many steps.
pub(super) fn count_import<S: Storage>(register: &Register, store: &Store<S>, file: &OwnData) -> (usize, usize) {
    let changes_note = |(id, note): &(&String, &Note)| {
        own_note(register, store, id).is_ok_and(|ours| ours.merged(note).text() != ours.text())
    };
    let record = hours_record(store).unwrap_or_default();
    let mut merged = record.clone();
    merged.merge(&file.hours);
    let changes_hours = |id: &&str| {
        let ids = ids_of(register, id);
        record.of(ids.iter().map(String::as_str)) != merged.of(ids.iter().map(String::as_str))
    };
    (file.notes.iter().filter(changes_note).count(), file.hours.ids().filter(changes_hours).count())
}

/// The parts of a logbook that this needs.
struct OwnDesk<'a, S> {
    register: &'a mut Register,
    store: &'a mut Store<S>,
    is_read_only: bool,
}

impl<S: Storage> OwnDesk<'_, S> {
    fn write_note(&mut self, id: &str, text: &str, goes_on: bool, wall: u64) -> Result<(), NotKept> {
        let note = own_note(self.register, self.store, id)?;
        if note.text() == text {
            return Ok(());
        }
        let at = self.register.stamp(wall);
        let note = note.edited(text, at.tab().0, at.wall(), goes_on);
        self.keep(OwnKind::Note(id), &OwnValue::Note(note))
    }

    /// Gives a step hours. What was said under its old ids is brought to its present one.
    fn set_hours(&mut self, id: &str, hours: OwnHours, wall: u64) -> Result<(), NotKept> {
        let mut record = hours_record(self.store)?;
        record.gather(&ids_of(self.register, id));
        let now = record.of([id]);
        if now.estimate != hours.estimate {
            record.estimate(id, hours.estimate, self.stamp_after(&record, wall));
        }
        if now.spent != hours.spent {
            let spell = Spell { more: hours.spent.less(now.spent), less: now.spent.less(hours.spent) };
            record.spend(id, spell, self.stamp_after(&record, wall));
        }
        self.keep(OwnKind::Hours, &OwnValue::Hours(record))
    }

    fn spend(&mut self, id: &str, spell: Spell, wall: u64) -> Result<(), NotKept> {
        let mut record = hours_record(self.store)?;
        record.spend(id, spell, self.stamp_after(&record, wall));
        self.keep(OwnKind::Hours, &OwnValue::Hours(record))
    }

    /// A stamp that is later than all in a record.
    fn stamp_after(&mut self, record: &HoursRecord, wall: u64) -> crate::marks::Stamp {
        self.register.observe(record.last());
        self.register.stamp(wall)
    }

    /// Undoes or redoes a change. Returns whether what is there is still what it made.
    fn bring_back(&mut self, change: &OwnChange, direction: Direction, wall: u64) -> Result<bool, NotKept> {
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
                    self.set_hours(id, *to, wall)?;
                }
                Ok(is_ours)
            }
        }
    }

    fn import(&mut self, file: &OwnData, wall: u64) -> Vec<OwnChange> {
        let mut changes = Vec::new();
        for (id, note) in &file.notes {
            let Ok(before) = own_note(self.register, self.store, id) else { continue };
            let after = before.merged(note);
            if after != before && self.keep(OwnKind::Note(id), &OwnValue::Note(note.clone())).is_ok() {
                changes.push(OwnChange::Note(id.clone(), [before.text().to_owned(), after.text().to_owned()]));
            }
        }
        let Ok(before) = hours_record(self.store) else { return changes };
        let mut after = before.clone();
        after.merge(&file.hours.clamped(wall));
        file.hours.ids().for_each(|id| after.gather(&ids_of(self.register, id)));
        if after != before && self.keep(OwnKind::Hours, &OwnValue::Hours(after.clone())).is_ok() {
            changes.extend(file.hours.ids().map(|id| {
                let ids = ids_of(self.register, id);
                let of = |record: &HoursRecord| record.of(ids.iter().map(String::as_str));
                OwnChange::Hours(id.to_owned(), [of(&before), of(&after)])
            }));
        }
        changes
    }

    /// Keeps a value, merged with what another tab kept meanwhile. What is damaged is set aside first.
    fn keep(&mut self, kind: OwnKind, value: &OwnValue) -> Result<(), NotKept> {
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
            Err(Problem::Storage(failure)) => return Err(NotKept::Storage(failure)),
            Err(Problem::Unreadable(Unreadable::Newer)) => return Err(NotKept::Newer),
            Err(Problem::Unreadable(Unreadable::Damaged)) => {
                let at = self.register.stamp(0);
                let aside = format!("{}{key}:{at}", super::keys::ASIDE);
                self.store.storage().copy(&key, &aside).map_err(NotKept::Storage)?;
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

enum Problem {
    Storage(StorageError),
    Unreadable(Unreadable),
}

/// What is damaged counts as not there: it is set aside before it is written over.
impl From<Problem> for NotKept {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Storage(failure) => NotKept::Storage(failure),
            Problem::Unreadable(_) => NotKept::Newer,
        }
    }
}

fn read<S: Storage>(store: &Store<S>, kind: OwnKind) -> Result<Option<OwnValue>, Problem> {
    let text = store.storage().read(&(store.keys().own() + &kind.name())).map_err(Problem::Storage)?;
    text.map(|text| OwnValue::read(kind, &text)).transpose().map_err(Problem::Unreadable)
}

/// The hours of all steps. Those that are damaged count as none.
fn hours_record<S: Storage>(store: &Store<S>) -> Result<HoursRecord, NotKept> {
    match read(store, OwnKind::Hours) {
        Ok(Some(OwnValue::Hours(record))) => Ok(record),
        Ok(_) | Err(Problem::Unreadable(Unreadable::Damaged)) => Ok(HoursRecord::default()),
        Err(problem) => Err(problem.into()),
    }
}

/// The note on the topic with this id, under all ids that it has and had. One that is damaged counts as none.
fn own_note<S: Storage>(register: &Register, store: &Store<S>, id: &str) -> Result<Note, NotKept> {
    let mut all = Note::default();
    for id in ids_of(register, id) {
        match read(store, OwnKind::Note(&id)) {
            Ok(Some(OwnValue::Note(note))) => all = all.merged(&note),
            Ok(_) | Err(Problem::Unreadable(Unreadable::Damaged)) => {}
            Err(problem) => return Err(problem.into()),
        }
    }
    Ok(all)
}

/// The ids that the topic with this id has and had, the present one first; or just this one.
fn ids_of(register: &Register, id: &str) -> Vec<String> {
    let roadmap = register.roadmap();
    let topic = roadmap.find(id);
    let present = topic.map_or(id, |topic| roadmap.topic(topic).id().as_str());
    let old = topic.into_iter().flat_map(|topic| roadmap.aliases(topic)).map(|id| id.as_str().to_owned());
    std::iter::once(present.to_owned()).chain(old).collect()
}
