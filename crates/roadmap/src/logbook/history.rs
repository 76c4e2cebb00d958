//! What can be undone and redone.

use std::collections::VecDeque;
use std::rc::Rc;

use super::slots::Slot;
use crate::marks::{Entry, Mark, Stamp};
use crate::own::OwnChange;
use crate::tree::NodeId;

/// What kind of action was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// Marked a topic.
    Marked(NodeId, Mark),
    /// Reset a topic.
    Reset(NodeId),
    /// Imported a file.
    Imported(ImportMode),
    /// Gave orphans to steps, or removed them.
    Attached,
    /// Gave orphans to steps that are certainly the same, without being asked.
    Renamed,
    /// Wrote a note on a topic.
    Noted(NodeId),
    /// Gave a step hours of one's own.
    Timed(NodeId),
    /// Read a resource of a topic, or said that it was not read.
    Read {
        /// The topic.
        topic: NodeId,
        /// The place of the resource among those of the topic, if it is one of them.
        place: Option<usize>,
        /// Whether it was read.
        is_read: bool,
    },
    /// Reviewed a step.
    Reviewed(NodeId),
    /// Began or ended the reviews of finished steps.
    Reviewing,
}

/// What happens to the present marks when a file is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportMode {
    /// The later of two marks stays. Markdown has no times: marks in it count as made now, and an empty box says
    /// nothing.
    Merge,
    /// The marks of the file stay. Steps that are not in it become to do.
    Replace,
    /// The marks of a snapshot stay. Steps that are not in it become to do.
    Restore,
    /// The marks of the file stay, for a snapshot of one topic. Steps that are not in it stay as they are.
    RestoreTopic,
}

/// Whether an action is done, undone or redone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Done for the first time.
    Do,
    /// Undone.
    Undo,
    /// Redone.
    Redo,
}

/// What an action did to one slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UndoItem {
    pub slot: Slot,
    pub before: KnownMark,
    pub after: KnownMark,
}

/// A mark, and the stamp with which it was first made: undo restores marks with later stamps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KnownMark {
    pub mark: Mark,
    pub made: Option<Stamp>,
}

/// The stack of what can be undone, and that of what can be redone. The last action is at the end.
#[derive(Debug, Default)]
pub(crate) struct History {
    undo: VecDeque<UndoStep>,
    /// How many items are in `undo`.
    undo_items: usize,
    redo: Vec<UndoStep>,
    /// For each slot, the stamp with which undo or redo restored its mark, and the one with which that mark was first
    /// made. Empty until something is undone.
    restored: Vec<Option<(Stamp, Option<Stamp>)>>,
}

/// One step of undo.
#[derive(Debug)]
pub(super) struct UndoStep {
    pub kind: ActionKind,
    /// What it did to marks.
    pub items: Vec<UndoItem>,
    /// What it did to what the learner wrote beside the marks.
    pub own: Rc<[OwnChange]>,
    /// Whether it may still become a snapshot of a topic.
    is_new: bool,
}

impl UndoStep {
    pub(super) fn new(kind: ActionKind, items: Vec<UndoItem>, own: Rc<[OwnChange]>) -> UndoStep {
        UndoStep { kind, items, own, is_new: false }
    }
}

fn is_on_several(UndoStep { kind, items, .. }: &UndoStep) -> bool {
    matches!(kind, ActionKind::Marked(..)) && items.len() > 1
}

/// How many items are remembered, some five megabytes. Beyond that the oldest actions are forgotten.
const MOST_ITEMS: usize = 100_000;

impl History {
    /// The action that would be undone.
    pub(super) fn undoable(&self) -> Option<&UndoStep> {
        self.undo.back()
    }

    /// The action that would be redone.
    pub(super) fn redoable(&self) -> Option<&UndoStep> {
        self.redo.last()
    }

    pub(super) fn pop_undo(&mut self) -> Option<UndoStep> {
        let step = self.undo.pop_back()?;
        self.undo_items -= step.items.len();
        Some(step)
    }

    pub(super) fn pop_redo(&mut self) -> Option<UndoStep> {
        self.redo.pop()
    }

    /// The actions on several steps of a topic since this was asked for last, the first one first.
    pub(super) fn take_unkept(&mut self) -> Vec<&UndoStep> {
        let known = self.undo.len() - self.undo.iter().rev().take_while(|step| step.is_new).count();
        self.undo.range_mut(known..).for_each(|step| step.is_new = false);
        self.undo.range(known..).filter(|step| is_on_several(step)).collect()
    }

    /// Whether there are any actions for [`take_unkept`](History::take_unkept).
    pub(super) fn has_unkept(&self) -> bool {
        self.undo.iter().rev().take_while(|step| step.is_new).any(is_on_several)
    }

    /// The mark of a slot's entry, and when it was first made.
    pub(super) fn known(&self, slot: Slot, entry: Option<Entry>) -> KnownMark {
        let Some(Entry { at, mark }) = entry else { return KnownMark { mark: Mark::ToDo, made: None } };
        let restored = self.restored.get(slot.index()).copied().flatten();
        let made = restored.filter(|(stamp, _)| *stamp == at).map_or(Some(at), |(_, made)| made);
        KnownMark { mark, made }
    }

    /// Notes that a mark first made at `made` was restored with the stamp `at`.
    pub(super) fn note_restored(&mut self, slot: Slot, at: Stamp, made: Option<Stamp>) {
        if self.restored.len() <= slot.index() {
            self.restored.resize(slot.index() + 1, None);
        }
        self.restored[slot.index()] = Some((at, made));
    }

    /// Makes an own change a part of the last action. Returns whether there is one.
    pub(super) fn join(&mut self, change: &OwnChange) -> bool {
        self.undo.back_mut().map(|step| step.own = step.own.iter().chain([change]).cloned().collect()).is_some()
    }

    /// Makes an action that was just undone or redone, which could not be kept and has no marks, the next one to be
    /// undone or redone once more.
    pub(super) fn give_back(&mut self, direction: Direction) {
        match direction {
            Direction::Undo => {
                let step = self.redo.pop_if(|step| step.items.is_empty());
                // Those before it may still become snapshots.
                self.undo.extend(step.map(|step| UndoStep { is_new: true, ..step }));
            }
            Direction::Redo => {
                let step = self.undo.pop_back_if(|step| step.items.is_empty());
                self.redo.extend(step);
            }
            Direction::Do => {}
        }
    }

    /// Remembers an action. A new one ends what could be redone.
    pub(super) fn remember(&mut self, step: UndoStep, direction: Direction) {
        if step.items.is_empty() && step.own.is_empty() {
            return;
        }
        if direction == Direction::Undo {
            return self.redo.push(step);
        }
        self.undo_items += step.items.len();
        let is_new = direction == Direction::Do;
        self.undo.push_back(UndoStep { is_new, ..step });
        if is_new {
            self.redo.clear();
        }
        while self.undo_items > MOST_ITEMS && self.undo.len() > 1 {
            self.undo_items -= self.undo.pop_front().map_or(0, |step| step.items.len());
        }
    }
}
