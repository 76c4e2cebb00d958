//! What a person does to marks, and how it is done: at once, or in slices between the frames of a page.

use std::rc::Rc;

use super::backup::BackupQueue;
use super::history::{ActionKind, Direction, History, ImportMode, KnownMark, UndoItem, UndoStep};
use super::own_store::{self, NotKept, OwnImport};
use super::register::Register;
use super::requests::{MarkRequest, Origin, to_attach, to_mark, to_reset, to_undo, to_unmark};
use super::slots::Slot;
use super::storage::Storage;
use super::store::Store;
use super::trouble::Trouble;
use super::{import, snapshots};
use crate::formats::progress_file::ProgressFile;
use crate::marks::{Entry, Mark, Stamp};
use crate::own::OwnChange;
use crate::tree::NodeId;

/// A change of marks, and one step of undo. These are in the first load.
#[derive(Clone, Debug)]
pub enum Action {
    /// Marks a step, or the steps of a topic. Of the latter, skipped steps stay skipped, and done ones stay done unless
    /// the mark is to do, which leaves those in progress as they are.
    Mark(NodeId, Mark),
    /// Undoes the last action, except for steps that were marked elsewhere since.
    Undo,
    /// Redoes what was undone last.
    Redo,
}

/// A change of marks that only a dialog or a menu offers, and one step of undo. What these alone need is not in the
/// first load.
#[derive(Clone, Debug)]
pub enum BulkAction {
    /// Takes a mark back: the steps of a topic that have it become to do.
    Unmark(NodeId, Mark),
    /// Ticks these steps of a topic, unless they were skipped meanwhile.
    Tick(NodeId, Vec<NodeId>),
    /// Makes all steps of a topic to do. For the roadmap itself that includes the orphans.
    Reset(NodeId),
    /// Takes in a file.
    Import(ProgressFile, ImportMode),
    /// Merges what a linked file says anew. That may be often, so there is no snapshot: it would push out those that a
    /// person means to keep.
    Follow(ProgressFile),
    /// Gives the marks of orphans, by their ids, to these steps, or removes them where there is no step.
    Attach(Vec<(String, Option<NodeId>)>),
    /// Gives the marks of orphans to the steps that are certainly the same.
    KeepRenamed,
}

/// An action that has begun. One on many steps continues between the frames of a page.
#[derive(Debug)]
pub struct RunningAction {
    kind: ActionKind,
    direction: Direction,
    at: Stamp,
    rest: std::vec::IntoIter<MarkRequest>,
    /// All slots concerned were just read. Later another tab may have written.
    is_fresh: bool,
    /// Slots that were not saved before, to be tried again at the end.
    unsaved_before: Vec<Slot>,
    items: Vec<UndoItem>,
    own: Rc<[OwnChange]>,
    own_not_kept: Option<NotKept>,
    steps: usize,
    marks: usize,
    changed_elsewhere: usize,
    unsaved: usize,
}

/// Why an action was not begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBegun {
    /// Nothing may be written, as a newer Cairn keeps its marks in another way.
    ReadOnly,
    /// No action is left to undo.
    NothingToUndo,
    /// No action is left to redo.
    NothingToRedo,
}

/// What a command did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The topics whose completion changed, each once.
    pub topics: Vec<NodeId>,
    /// How many steps the command itself marked.
    pub steps: usize,
    /// How many of those could not be saved.
    pub unsaved: usize,
}

/// For more steps than this, everything stored is read at once.
const MANY: usize = 64;

impl RunningAction {
    fn new(
        kind: ActionKind,
        direction: Direction,
        at: Stamp,
        requests: Vec<MarkRequest>,
        unsaved_before: Vec<Slot>,
        is_fresh: bool,
    ) -> RunningAction {
        RunningAction {
            kind,
            direction,
            at,
            rest: requests.into_iter(),
            is_fresh,
            unsaved_before,
            items: Vec::new(),
            own: Rc::default(),
            own_not_kept: None,
            steps: 0,
            marks: 0,
            changed_elsewhere: 0,
            unsaved: 0,
        }
    }

    /// What kind of action it is.
    pub fn kind(&self) -> ActionKind {
        self.kind
    }

    /// Whether the action is done, undone or redone.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether no step is left.
    pub fn is_finished(&self) -> bool {
        self.rest.len() == 0
    }

    /// How many steps were marked so far.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// How many marks were changed so far, of steps and of orphans.
    pub fn marks(&self) -> usize {
        self.marks
    }

    /// How many steps undo or redo left as they are, because they were marked elsewhere since.
    pub fn changed_elsewhere(&self) -> usize {
        self.changed_elsewhere
    }

    /// How many of the marked steps could not be saved.
    pub fn unsaved(&self) -> usize {
        self.unsaved
    }

    /// Why some of the notes, hours, the plan and what was read could not be taken over, if so.
    pub fn own_not_kept(&self) -> Option<NotKept> {
        self.own_not_kept
    }

    /// What the action did to notes, own hours and the plan. Undo and redo leave it to
    /// [`bring_back_own`](super::Logbook::bring_back_own), which is not in the first load.
    pub fn own(&self) -> &Rc<[OwnChange]> {
        &self.own
    }
}

/// The parts of a logbook that an action needs.
pub(super) struct Runner<'a, S> {
    pub register: &'a mut Register,
    pub store: &'a mut Store<S>,
    pub backup: &'a mut BackupQueue,
    pub history: &'a mut History,
}

impl<S: Storage> Runner<'_, S> {
    /// See [`Logbook::begin`](super::Logbook::begin).
    pub(super) fn begin(&mut self, action: Action, wall: u64) -> Result<RunningAction, NotBegun> {
        let slots_of = |step: &UndoStep| step.items.iter().map(|item| item.slot).collect();
        let slots: Vec<Slot> = match action {
            Action::Mark(topic, _) => self.register.step_slots(topic).collect(),
            Action::Undo => self.history.undoable().map(slots_of).ok_or(NotBegun::NothingToUndo)?,
            Action::Redo => self.history.redoable().map(slots_of).ok_or(NotBegun::NothingToRedo)?,
        };
        let unsaved_before = self.prepare(&slots)?;
        let (kind, direction, requests, own) = match action {
            Action::Mark(topic, mark) => {
                (ActionKind::Marked(topic, mark), Direction::Do, to_mark(topic, mark, slots), Rc::default())
            }
            Action::Undo => {
                let UndoStep { kind, items, own, .. } = self.history.pop_undo().ok_or(NotBegun::NothingToUndo)?;
                (kind, Direction::Undo, to_undo(&items), own)
            }
            Action::Redo => {
                let UndoStep { kind, items, own, .. } = self.history.pop_redo().ok_or(NotBegun::NothingToRedo)?;
                (kind, Direction::Redo, to_undo(&items), own)
            }
        };
        let at = self.register.stamp(wall);
        Ok(RunningAction { own, ..RunningAction::new(kind, direction, at, requests, unsaved_before, true) })
    }

    /// See [`Logbook::begin_in_bulk`](super::Logbook::begin_in_bulk).
    pub(super) fn begin_in_bulk(&mut self, action: BulkAction, wall: u64) -> Result<RunningAction, NotBegun> {
        let slots: Vec<Slot> = match &action {
            BulkAction::Unmark(topic, _) => self.register.step_slots(*topic).collect(),
            BulkAction::Tick(_, steps) => steps.iter().copied().map(Slot::of).collect(),
            // Whoever begins these has reread everything just before.
            _ => Vec::new(),
        };
        let unsaved_before = self.prepare(&slots)?;
        let before = snapshot_before(&action);
        let mut own = OwnImport::default();
        let (kind, requests) = match action {
            BulkAction::Unmark(topic, mark) => {
                (ActionKind::Marked(topic, Mark::ToDo), to_unmark(self.register, topic, mark))
            }
            BulkAction::Tick(topic, _) => (ActionKind::Marked(topic, Mark::Done), to_mark(topic, Mark::Done, slots)),
            BulkAction::Reset(topic) => (ActionKind::Reset(topic), to_reset(self.register, topic)),
            BulkAction::Import(file, mode) => {
                own = own_store::import(self.register, self.store, &file.own(), mode, wall);
                (ActionKind::Imported(mode), import::plan(self.register, &file, mode, wall).0)
            }
            BulkAction::Follow(file) => {
                let mode = ImportMode::Merge;
                (ActionKind::Imported(mode), import::plan(self.register, &file, mode, wall).0)
            }
            BulkAction::Attach(pairs) => {
                own = own_store::carry_over(self.register, self.store, &pairs, wall);
                (ActionKind::Attached, to_attach(self.register, &pairs))
            }
            BulkAction::KeepRenamed => {
                let pairs = self.register.renamed();
                own = own_store::carry_over(self.register, self.store, &pairs, wall);
                (ActionKind::Renamed, to_attach(self.register, &pairs))
            }
        };
        if let Some(before) = before.filter(|_| !requests.is_empty()) {
            snapshots::take(self.register, self.store, before, wall);
        }
        let at = self.register.stamp(wall);
        let OwnImport { changes, not_kept: own_not_kept } = own;
        let running = RunningAction::new(kind, Direction::Do, at, requests, unsaved_before, false);
        Ok(RunningAction { own: changes.into(), own_not_kept, ..running })
    }

    /// Reads what an action on these slots has to know. Returns the slots that were not saved before.
    fn prepare(&mut self, slots: &[Slot]) -> Result<Vec<Slot>, NotBegun> {
        self.store.retry_room();
        let unsaved_before = self.refresh(slots);
        self.store.refresh_format();
        if self.is_read_only() {
            self.store.put_back_queue(unsaved_before);
            return Err(NotBegun::ReadOnly);
        }
        for &slot in &unsaved_before {
            Store::<S>::unqueue(self.register, slot);
        }
        Ok(unsaved_before)
    }

    /// Reads what is stored for these slots, or everything where they are many, and for the queue of what is unsaved.
    /// Returns that queue.
    fn refresh(&mut self, slots: &[Slot]) -> Vec<Slot> {
        let reads_all = slots.len() > MANY;
        if self.store.clear_failure() || reads_all {
            self.store.refresh_all(self.register);
        }
        let mut queue = self.store.take_queue();
        let unread = if reads_all { &[][..] } else { slots };
        for &slot in unread.iter().chain(&queue) {
            self.store.refresh(self.register, slot);
        }
        // Reading may have found more.
        queue.append(&mut self.store.take_queue());
        queue
    }

    /// See [`Logbook::advance`](super::Logbook::advance).
    pub(super) fn advance(&mut self, running: &mut RunningAction, most: usize) -> Change {
        let (mut steps, mut unsaved) = (0, 0);
        for _ in 0..most {
            let Some(request) = running.rest.next() else { break };
            let slot = request.slot;
            if self.make(running, request) {
                running.marks += 1;
                steps += usize::from(self.register.step(slot).is_some());
                unsaved += usize::from(self.register.state(slot).is_unsaved);
            }
        }
        running.steps += steps;
        running.unsaved += unsaved;
        if running.is_finished() {
            self.save_again(running);
            let items = std::mem::take(&mut running.items);
            let step = UndoStep::new(running.kind, items, Rc::clone(&running.own));
            self.history.remember(step, running.direction);
        }
        running.is_fresh = false;
        Change { topics: self.register.take_changed(), steps, unsaved }
    }

    /// Makes and saves one mark, unless the action does not apply to it or it was marked later elsewhere. Returns
    /// whether the mark is another one now.
    fn make(&mut self, running: &mut RunningAction, request: MarkRequest) -> bool {
        let MarkRequest { slot, mark, origin } = request;
        if !running.is_fresh {
            self.store.refresh(self.register, slot);
        }
        let before = self.history.known(slot, self.register.entry(slot));
        let now = before.mark;
        let on_day_of = |made| running.at.on(self.register.clock().day_of(made));
        let (applies, at) = match &origin {
            Origin::Topic => {
                let stays = matches!(
                    (now, mark),
                    (Mark::Skipped, _) | (Mark::Doing, Mark::ToDo) | (Mark::Done, Mark::Doing | Mark::Skipped)
                );
                (now != mark && !stays, running.at)
            }
            Origin::Step => (now != mark, running.at),
            Origin::File(at) => (true, *at),
            Origin::Again(made) => (now != mark, on_day_of(*made)),
            Origin::Undo(item) => {
                let is_ours = before.made == item.after.made;
                running.changed_elsewhere += usize::from(!is_ours);
                (is_ours, item.before.made.map_or(running.at, on_day_of))
            }
        };
        if self.is_read_only() || !applies || !self.register.adopt(slot, Entry { at, mark }) {
            return false;
        }
        self.save(slot);
        if let Origin::Undo(item) = origin {
            self.history.note_restored(slot, at, item.before.made);
            running.items.push(UndoItem { slot, before: item.after, after: item.before });
        } else if now != mark {
            running.items.push(UndoItem { slot, before, after: KnownMark { mark, made: Some(at) } });
        }
        now != mark
    }

    /// Tries again to save what was unsaved before the action.
    fn save_again(&mut self, running: &mut RunningAction) {
        for slot in std::mem::take(&mut running.unsaved_before) {
            if !running.is_fresh {
                self.store.refresh(self.register, slot);
            }
            if self.register.state(slot).is_unsaved {
                if self.store.is_full() {
                    self.store.settle(self.register, slot);
                } else {
                    self.save(slot);
                }
            }
        }
    }

    /// Saves the entry of a slot, and queues it for the backup store.
    fn save(&mut self, slot: Slot) {
        if self.is_read_only() {
            return self.store.settle(self.register, slot);
        }
        self.store.save(self.register, slot);
        self.backup.request(self.register, slot);
    }

    fn is_read_only(&self) -> bool {
        Trouble::of(self.register, self.store, self.backup).is_newer_here()
    }
}

/// The word with which a snapshot says before which action it was taken, if that action needs one.
fn snapshot_before(action: &BulkAction) -> Option<&'static str> {
    match action {
        BulkAction::Reset(_) => Some("reset"),
        BulkAction::Import(_, ImportMode::Merge) => Some("import"),
        BulkAction::Import(_, ImportMode::Replace) => Some("replace"),
        BulkAction::Import(_, ImportMode::Restore | ImportMode::RestoreTopic) => Some("bring-back"),
        BulkAction::Unmark(..)
        | BulkAction::Tick(..)
        | BulkAction::Follow(_)
        | BulkAction::Attach(_)
        | BulkAction::KeepRenamed => None,
    }
}
