//! A learner's progress on one roadmap: what they do to it, how it is stored, and how it is undone.
//!
//! Each part owns its fields, and uses only the parts above it. [`Logbook`] connects them.

pub mod storage;
pub mod keys;
pub mod absence;
pub mod orphans;
mod slots;
pub mod register;
pub mod store;
pub mod backup;
pub mod trouble;
pub mod history;
pub mod own_store;
mod own_counts;
mod requests;
pub mod import;
pub mod snapshots;
pub mod comparison;
pub mod actions;
mod learning;
mod own;

use std::rc::Rc;

use crate::formats::progress_file::{FileError, ProgressFile};
use crate::marks::{Clock, Completion, Day, Entry, Mark};
use crate::tree::{NodeId, Roadmap, RoadmapId};
use absence::MarkDays;
use actions::{Action, BulkAction, Change, NotBegun, Runner, RunningAction};
use backup::{BackupEntry, BackupQueue};
use history::{ActionKind, History, ImportMode};
use import::Preview;
use orphans::matching::{self, Orphan};
use own_counts::OwnCounts;
use register::Register;
use snapshots::{Snapshot, UnreadableValue};
use storage::Storage;
use store::Store;
use trouble::Trouble;

/// A learner's progress on one roadmap, stored under one key for each step.
///
/// Each command saves its own steps only, before it returns, so that a page with old marks in memory overwrites nothing
/// newer. What cannot be read is never overwritten: it is set aside first. Where a newer version of Cairn
/// has been, nothing is written at all.
///
/// A second place, the *backup store*, may have copies of all marks. The logbook says what to copy there
/// ([`take_pending_backup`](Logbook::take_pending_backup)), and takes in what comes from there
/// ([`merge_backup`](Logbook::merge_backup)).
pub struct Logbook<S> {
    register: Register,
    store: Store<S>,
    backup: BackupQueue,
    history: History,
}

/// Reading.
impl<S: Storage> Logbook<S> {
    /// Opens the logbook of a roadmap and reads what is stored. Writes nothing.
    pub fn open(storage: S, id: RoadmapId, roadmap: Rc<Roadmap>, clock: impl Into<Clock>) -> Logbook<S> {
        let mut logbook = Logbook {
            register: Register::new(roadmap, clock.into()),
            store: Store::new(storage, id),
            backup: BackupQueue::default(),
            history: History::default(),
        };
        logbook.reread();
        logbook
    }

    /// The roadmap.
    pub fn roadmap(&self) -> &Rc<Roadmap> {
        self.register.roadmap()
    }

    /// The id of the roadmap.
    pub fn id(&self) -> &RoadmapId {
        self.store.keys().roadmap()
    }

    /// The storage.
    pub fn storage(&self) -> &S {
        self.store.storage()
    }

    /// How much of a topic is done.
    pub fn completion(&self, node: NodeId) -> Completion {
        self.register.progress().completion(node)
    }

    /// Whether nothing was ever marked.
    pub fn is_blank(&self) -> bool {
        self.register.named_entries().next().is_none()
    }

    /// The day of the first mark, and that of the last one, as far as they are known at `wall` (milliseconds since
    /// 1970).
    pub fn days_of_marks(&self, wall: u64) -> Option<MarkDays> {
        let entries = self.register.named_entries();
        MarkDays::of(entries.filter_map(|(_, entry)| self.register.clock().past_day_of(entry.at, wall)))
    }

    /// The day that a moment is on where the learner is; `wall` is in milliseconds since 1970.
    pub fn local_day(&self, wall: u64) -> Day {
        self.register.clock().local_day(wall)
    }

    /// The mark of a step.
    pub fn mark_of(&self, step: NodeId) -> Mark {
        self.register.progress().mark(step)
    }

    /// The first step, in reading order, that is begun; otherwise the first that is to do and waits for no other, or
    /// just the first.
    pub fn next_up(&self) -> Option<NodeId> {
        self.register.progress().next_up(self.roadmap())
    }

    /// Whether notes, own hours or a timer are stored.
    pub fn has_own(&self) -> bool {
        let mut has_any = false;
        // Listing the keys alone takes code that the first load does not have.
        let listed = self.storage().each(&self.store.keys().own(), &mut |_, _| has_any = true);
        listed.is_ok() && has_any
    }

    /// What stands in the way of saving marks.
    pub fn trouble(&self) -> Trouble {
        Trouble::of(&self.register, &self.store, &self.backup)
    }

    /// Whether a newer version of Cairn has been here, so that this one writes nothing.
    pub fn is_read_only(&self) -> bool {
        self.trouble().is_newer_here()
    }

    /// Takes in what another tab wrote under a key. Keys of other programs and roadmaps are ignored. Writes nothing,
    /// unless an older mark came to stand in place of the one here: tabs that act within milliseconds do not see each
    /// other's.
    pub fn receive(&mut self, key: &str, text: &str) -> Change {
        if key == keys::FORMAT {
            self.store.note_format(Some(text));
        }
        if key == self.store.keys().own_hours() {
            self.store.refresh_own_hours(&mut self.register);
            return self.take_change();
        }
        let Some(slot) = self.slot_of_key(key) else { return Change::default() };
        let received = Entry::read(text).ok();
        if let Some(entry) = received {
            self.register.adopt(slot, entry);
        }
        // What is stored by now may be later than what was written then.
        self.store.refresh(&mut self.register, slot);
        if received.is_some_and(|received| Some(received) < self.register.entry(slot)) {
            self.save_over_older(slot);
        }
        self.take_change()
    }

    /// Reads everything again, for a page that may have missed what other tabs wrote. Writes nothing.
    pub fn reread(&mut self) -> Change {
        self.store.clear_failure();
        self.store.refresh_all(&mut self.register);
        self.store.refresh_own_hours(&mut self.register);
        self.store.refresh_format();
        self.take_change()
    }

    /// Takes in the marks of a file only to show them. Nothing is stored.
    pub fn load_for_display(&mut self, file: &ProgressFile) {
        for mark in &file.marks {
            if let Some(step) = self.register.roadmap().find_step(&mark.id) {
                self.register.adopt(slots::Slot::of(step), Entry { at: mark.at.unwrap_or_default(), mark: mark.mark });
            }
        }
        self.register.take_changed();
    }

    /// Saves the mark of a slot where the storage has an older one.
    fn save_over_older(&mut self, slot: slots::Slot) {
        let state = self.register.state(slot);
        if state.is_unsaved && state.stored.is_some() && state.unreadable.is_none() && !self.is_read_only() {
            self.store.save(&mut self.register, slot);
        }
    }

    fn slot_of_key(&mut self, key: &str) -> Option<slots::Slot> {
        self.register.slot_for(self.store.keys().topic_of(key)?)
    }

    fn take_change(&mut self) -> Change {
        Change { topics: self.register.take_changed(), steps: 0, unsaved: 0 }
    }
}

/// Actions.
impl<S: Storage> Logbook<S> {
    /// Marks a step, or the steps of a topic, and saves them. `wall` is the time in milliseconds since 1970. Of a
    /// topic, skipped steps stay skipped, and to do does not undo a doing.
    pub fn mark(&mut self, topic: NodeId, mark: Mark, wall: u64) -> Change {
        self.act(Action::Mark(topic, mark), wall)
    }

    /// Does an action at once, if it can be begun; `wall` is the time in milliseconds since 1970.
    pub fn act(&mut self, action: Action, wall: u64) -> Change {
        self.begin(action, wall)
            .map_or_else(|_| Change::default(), |mut running| self.advance(&mut running, usize::MAX))
    }

    /// Begins an action that [`advance`](Logbook::advance) continues; `wall` is the time in milliseconds since 1970.
    /// Reads what is stored, but marks nothing yet.
    pub fn begin(&mut self, action: Action, wall: u64) -> Result<RunningAction, NotBegun> {
        self.runner().begin(action, wall)
    }

    /// Begins an action of a dialog, which may concern any step. All but `Unmark` and `Tick`, which read the steps that
    /// they concern, go by what [`reread`](Logbook::reread) read just before: together both would take too long.
    /// Before an import and a reset that mark anything it takes a snapshot.
    pub fn begin_in_bulk(&mut self, action: BulkAction, wall: u64) -> Result<RunningAction, NotBegun> {
        self.runner().begin_in_bulk(action, wall)
    }

    /// Marks and saves at most `most` further steps. A step that was marked after the action began, here or elsewhere,
    /// stays as it is. After the last step, marks that could not be saved before are tried again.
    pub fn advance(&mut self, running: &mut RunningAction, most: usize) -> Change {
        self.runner().advance(running, most)
    }

    /// The action that would be undone.
    pub fn undoable(&self) -> Option<ActionKind> {
        self.history.undoable().map(|step| step.kind)
    }

    /// The action that would be redone.
    pub fn redoable(&self) -> Option<ActionKind> {
        self.history.redoable().map(|step| step.kind)
    }

    /// What importing a file would do now, or why it cannot be imported; `wall` is the time in milliseconds since 1970.
    /// Marks nothing, but makes room for marks of topics that the roadmap lacks.
    pub fn preview(&mut self, file: &ProgressFile, mode: ImportMode, wall: u64) -> Result<Preview, FileError> {
        if file.is_empty() {
            return Err(FileError::Empty);
        }
        if !file.is_about(self.roadmap(), self.id()) {
            return Err(FileError::OtherRoadmap(file.title.clone()));
        }
        let OwnCounts { notes, hours, learning, plan } =
            own_counts::count(&self.register, &self.store, &file.own(), mode, wall);
        Ok(Preview { notes, hours, learning, plan, ..import::plan(&mut self.register, file, mode, wall).1 })
    }

    fn runner(&mut self) -> Runner<'_, S> {
        Runner {
            register: &mut self.register,
            store: &mut self.store,
            backup: &mut self.backup,
            history: &mut self.history,
        }
    }
}

/// The backup store.
impl<S: Storage> Logbook<S> {
    /// Whether there are marks that the backup store is missing.
    pub fn has_pending_backup(&self) -> bool {
        !self.backup.is_empty() && !self.is_read_only()
    }

    /// The next marks that the backup store is missing, as many as are to be copied at once. Each is returned once.
    pub fn take_pending_backup(&mut self) -> Vec<BackupEntry> {
        if self.is_read_only() { Vec::new() } else { self.backup.take(&self.register, self.store.keys()) }
    }

    /// Queues all marks that the backup store is missing, for a backup store that begins anew.
    pub fn request_whole_backup(&mut self) {
        self.backup.request_all(&self.register);
    }

    /// Takes in a later mark that the backup store has kept instead of one that was to be copied, and saves it.
    pub fn take_later_backup(&mut self, key: &str, text: &str, name: &str) {
        self.merge_backup(key, Some(text), name);
        if let Some(slot) = self.slot_of_key(key) {
            self.save_over_older(slot);
        }
    }

    /// Notes that the backup store has these. Returns what has changed, also by later marks that it had.
    pub fn mark_backed_up(&mut self, written: &[BackupEntry]) -> Change {
        BackupQueue::mark_backed_up(&mut self.register, written);
        self.take_change()
    }

    /// What to ask the backup store for: all keys that begin with the first text, and the keys in the second, which are
    /// separated by spaces. The latter are those of orphans: only the backup store knows what their topics were called.
    pub fn backup_query(&self) -> (String, String) {
        let keys = self.store.keys();
        // The first load has no other use for joining texts of this type, which would be 0.3 KB of it.
        let mut orphans = String::new();
        for slot in self.register.orphan_slots() {
            let space = if orphans.is_empty() { "" } else { " " };
            orphans += space;
            orphans += &keys.mark(self.register.topic_id(slot));
        }
        (keys.marks(), orphans)
    }

    /// Takes in what the backup store has under a key: a value, or none. Queues the mark if the backup store is missing
    /// it or has an older one. Writes nothing.
    pub fn merge_backup(&mut self, key: &str, text: Option<&str>, name: &str) {
        let Some(slot) = self.slot_of_key(key) else { return };
        self.register.name_orphan(slot, name);
        self.backup.merge(&mut self.register, slot, text.map(Entry::read));
        self.store.settle(&mut self.register, slot);
    }

    /// Ends taking in what the backup store has. It has every saved mark that was not queued meanwhile.
    pub fn finish_backup_merge(&mut self) -> Change {
        self.backup.finish_merge(&mut self.register);
        self.take_change()
    }

    /// Notes that a newer version of Cairn stores things in another way. From now on nothing is written.
    pub fn note_newer_version(&mut self) {
        self.backup.note_newer();
    }

    /// Notes that the backup store is gone, with all that was in it, or was never there. Marks are queued again by
    /// [`request_whole_backup`](Logbook::request_whole_backup).
    pub fn lose_backup_store(&mut self) {
        self.backup.lose_store(&mut self.register);
    }
}

/// What is stored beside the marks of present topics.
impl<S: Storage> Logbook<S> {
    /// How many orphans have a mark other than to do.
    pub fn orphan_count(&self) -> usize {
        self.register.orphans().count_marked()
    }

    /// The marks whose topic is gone, in the order of their ids, each with the step that is probably the same: one with
    /// the same title, or else one under the same topic with a similar title. No step is suggested twice.
    pub fn orphans(&self) -> Vec<Orphan> {
        matching::suggest(self.register.orphans(), self.roadmap(), self.register.progress())
    }

    /// How many orphans certainly belong to a step, so that [`BulkAction::KeepRenamed`] gives them to it.
    pub fn renamed_count(&self) -> usize {
        self.register.renamed().len()
    }

    /// Whether [`keep_topic_snapshots`](Logbook::keep_topic_snapshots) would do anything.
    pub fn has_topic_snapshots_to_keep(&self) -> bool {
        self.history.has_unkept()
    }

    /// Takes snapshots of topics of which several steps were marked, as they were before. It takes too long to be done
    /// with the action. `wall` is the time in milliseconds since 1970.
    pub fn keep_topic_snapshots(&mut self, wall: u64) {
        if !self.is_read_only() {
            for step in self.history.take_unkept() {
                snapshots::take_part(&self.register, &self.store, step, wall);
            }
        }
    }

    /// The snapshots that can be restored, the latest first. Only their beginnings are read.
    pub fn snapshots(&self) -> Vec<Snapshot> {
        snapshots::list(&self.store)
    }

    /// The marks of a snapshot, or why they cannot be restored.
    pub fn read_snapshot(&self, snapshot: &Snapshot) -> Result<ProgressFile, FileError> {
        snapshots::read(&self.store, snapshot)
    }

    /// The last snapshot, for the backup store: its key there, its text and its time. A killed browser may lose it
    /// elsewhere.
    pub fn snapshot_to_back_up(&self) -> Option<[String; 3]> {
        snapshots::to_back_up(&self.store)
    }

    /// The key of that snapshot in the backup store.
    pub fn snapshot_key(&self) -> String {
        self.store.keys().snapshots()
    }

    /// The key of the class that a teacher of this roadmap keeps.
    pub fn class_key(&self) -> String {
        self.store.keys().class()
    }

    /// Stores a snapshot, of this text and time, that only the backup store has. Returns whether it was missing.
    pub fn bring_back_snapshot(&mut self, text: &str, wall: &str) -> bool {
        !self.is_read_only() && snapshots::bring_back(&self.store, text, wall)
    }

    /// The values that cannot be read: those in their place, and those that were set aside.
    pub fn unreadable_values(&self) -> Vec<UnreadableValue> {
        snapshots::unreadable_values(&self.register, &self.store)
    }

    /// The register, for what leaves the page.
    pub(crate) fn register(&self) -> &Register {
        &self.register
    }
}
