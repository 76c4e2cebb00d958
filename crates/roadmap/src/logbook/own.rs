//! What the learner does with notes, hours and the timer. None of it is in the first load.

use std::collections::BTreeMap;

use super::history::{ActionKind, Direction, UndoStep};
use super::own_store::{NotKept, OwnStore, kept_plan, own_note, read};
use super::storage::Storage;
use super::{Change, Logbook};
use crate::json::Unreadable;
use crate::marks::OwnHours;
use crate::own::plan::{KeptPlan, Plan};
use crate::own::{Note, OwnChange, OwnData, OwnKind, OwnValue, Spell, Timer, merged_lines};
use crate::tree::{Hours, NodeId};

/// Notes and hours.
impl<S: Storage> Logbook<S> {
    /// The topics with a note, and its text, in reading order.
    pub fn notes(&self) -> Vec<(NodeId, String)> {
        let data = self.own_data();
        let mut notes: BTreeMap<NodeId, Note> = BTreeMap::new();
        for (id, note) in data.notes {
            if let Some(topic) = self.roadmap().find(&id) {
                let merged = notes.get(&topic).map_or(note.clone(), |ours| ours.merged(&note));
                notes.insert(topic, merged);
            }
        }
        let written = notes.into_iter().filter(|(_, note)| !note.is_blank());
        written.map(|(topic, note)| (topic, note.text().to_owned())).collect()
    }

    /// The text of the note on a topic; empty where there is none.
    pub fn note(&self, topic: NodeId) -> String {
        let id = self.roadmap().topic(topic).id();
        own_note(&self.register, &self.store, id.as_str()).map_or_else(|_| String::new(), |note| note.text().to_owned())
    }

    /// Keeps what was typed as the note on a topic; `wall` is in milliseconds since 1970. `goes_on` says that the same
    /// person continues what was kept last, in one go. Undo takes back what [`remember_own`](Logbook::remember_own) is
    /// told.
    pub fn write_note(&mut self, topic: NodeId, text: &str, goes_on: bool, wall: u64) -> Result<(), NotKept> {
        let id = self.roadmap().topic(topic).id().as_str().to_owned();
        self.own().write_note(&id, text, goes_on, wall)
    }

    /// Keeps what was typed in place of `was`, which was shown. Where another tab has kept something else meanwhile,
    /// its lines and those that were typed are in it, and nothing goes on. Returns what the note is now.
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

    /// How many hours of the whole are the learner's own: those of the steps that do not count with the author's hours.
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
        self.own().set_hours(&id, before, hours, wall)?;
        Ok(OwnChange::Hours(id, [before, hours]))
    }

    /// Makes an own change that was kept a step of undo. Nothing where it changes nothing.
    pub fn remember_own(&mut self, kind: ActionKind, mut own: Vec<OwnChange>) {
        own.retain(OwnChange::changes_anything);
        self.history.remember(UndoStep::new(kind, Vec::new(), own.into()), Direction::Do);
    }

    /// Undoes or redoes own changes, but for those after which something else was written in their place, until one
    /// cannot be kept. Returns how many were brought back, and how many were not because of what was written since.
    /// Where not even the first could be kept, all of them can be undone or redone again. `wall` is in milliseconds
    /// since 1970.
    pub fn bring_back_own(
        &mut self,
        changes: &[OwnChange],
        direction: Direction,
        wall: u64,
    ) -> ([usize; 2], Result<(), NotKept>, Change) {
        let (mut brought_back, mut changed_elsewhere) = (0, 0);
        let mut kept = Ok(());
        for change in changes {
            match self.own().bring_back(change, direction, wall) {
                Ok(true) => brought_back += 1,
                Ok(false) => changed_elsewhere += 1,
                Err(not_kept) => {
                    kept = Err(not_kept);
                    break;
                }
            }
        }
        if kept.is_err() && brought_back == 0 {
            self.history.give_back(direction);
        }
        ([brought_back, changed_elsewhere], kept, self.take_change())
    }

    /// Copies the hours under former ids of steps to their present ids, so that all of them count.
    pub fn gather_own_hours(&mut self) -> Result<Change, NotKept> {
        self.own().gather_hours()?;
        Ok(self.take_change())
    }

    /// All notes and hours, what was read and reviewed, and the plan, as an export has them. A section that is shown
    /// alone has only those of its topics.
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
                Some((_, Ok(OwnValue::Learning(learning)))) => data.learning = learning.only(is_ours),
                _ => {}
            }
        });
        // The plan is that of the whole roadmap.
        data.plan = self.kept_plan().filter(|kept| kept.plan.is_some() && !roadmap.is_section());
        // Where the storage cannot be read, a notice says so.
        listed.map_or_else(|_| OwnData::default(), |()| data)
    }
}

/// The timer.
impl<S: Storage> Logbook<S> {
    /// Whether the mark of a step was made in this tab.
    pub fn is_marked_here(&self, step: NodeId) -> bool {
        let entry = self.register.progress().entry(step);
        entry.is_some_and(|entry| entry.at.tab() == self.register.clock().tab())
    }

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

    /// Stops the timer and adds `spent` to what was spent on its step; `wall` is in milliseconds since 1970. The time
    /// is kept before the timer is stopped, so that none is lost where the storage is full; where the timer then cannot
    /// be stopped, it is taken away again, or it would count twice. `as_one` says that the last action did it, and is
    /// undone with it.
    pub fn stop_timer(&mut self, spent: Hours, as_one: bool, wall: u64) -> Result<Change, NotKept> {
        let Some((id, _)) = self.timer().running else { return Ok(Change::default()) };
        let step = self.roadmap().find(&id);
        let before = step.map(|step| (step, self.own_hours(step)));
        let change = match before {
            Some((step, before)) => {
                let spent = (before.spent + spent).min(Hours::LIMIT);
                Some((step, self.replace_own_hours(step, OwnHours { spent, ..before }, wall)?))
            }
            None => {
                self.own().spend(&id, Spell { more: spent, less: Hours::ZERO }, wall)?;
                None
            }
        };
        if let Err(not_kept) = self.set_timer(None, wall) {
            match before {
                Some((step, before)) => drop(self.replace_own_hours(step, before, wall)?),
                None => self.own().spend(&id, Spell { more: Hours::ZERO, less: spent }, wall)?,
            }
            return Err(not_kept);
        }
        if let Some((step, change)) = change
            && (!as_one || !self.history.join(&change))
        {
            self.remember_own(ActionKind::Timed(step), vec![change]);
        }
        Ok(self.take_change())
    }
}

/// The plan.
impl<S: Storage> Logbook<S> {
    /// The plan of this roadmap, if there is one.
    pub fn plan(&self) -> Option<Plan> {
        self.kept_plan()?.plan
    }

    /// The plan with the time at which it was kept, or removed; none where there never was one.
    pub fn kept_plan(&self) -> Option<KeptPlan> {
        kept_plan(&self.store)
    }

    /// Keeps a plan, or that there is none any more; `wall` is in milliseconds since 1970.
    pub fn keep_plan(&mut self, plan: Option<Plan>, wall: u64) -> Result<(), NotKept> {
        let before = self.kept_plan();
        let last = before.as_ref().map_or(0, |kept| kept.at);
        if before.and_then(|kept| kept.plan) == plan && !self.is_read_only() {
            return Ok(());
        }
        let at = wall.max(last.saturating_add(1));
        self.own().keep(OwnKind::Plan, &OwnValue::Plan(KeptPlan { at, plan }))
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

    /// The key of the plan.
    pub fn plan_key(&self) -> String {
        self.own_prefix() + &OwnKind::Plan.name()
    }

    /// Takes in what the backup store, or another copy, has under a key: a value, or none. Returns what it should have
    /// instead, if that is something else.
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

    pub(super) fn own(&mut self) -> OwnStore<'_, S> {
        let is_read_only = self.is_read_only();
        OwnStore { register: &mut self.register, store: &mut self.store, is_read_only }
    }
}
