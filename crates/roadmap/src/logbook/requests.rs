//! The marks that an action asks for.

use super::history::UndoItem;
use super::register::Register;
use super::slots::Slot;
use crate::marks::{Mark, Stamp};
use crate::tree::NodeId;

/// A mark that an action asks for. Whether it is made is decided when its turn comes.
#[derive(Debug)]
pub(crate) struct MarkRequest {
    pub slot: Slot,
    pub mark: Mark,
    pub origin: Origin,
}

/// Where a request comes from.
#[derive(Debug)]
pub(crate) enum Origin {
    /// An action on this very step, or one that names it.
    Step,
    /// An action on a topic above it.
    Topic,
    /// A file that says when the mark was made.
    File(Stamp),
    /// A mark of this time, which is made once more, as a later one is in its way. It keeps its day.
    Again(Stamp),
    /// Undo or redo of this.
    Undo(UndoItem),
}

/// Marks a topic: a step itself, or all steps of a topic.
pub(super) fn to_mark(topic: NodeId, mark: Mark, slots: Vec<Slot>) -> Vec<MarkRequest> {
    let origin = |slot| if slot == Slot::of(topic) { Origin::Step } else { Origin::Topic };
    slots.into_iter().map(|slot| MarkRequest { slot, mark, origin: origin(slot) }).collect()
}

/// Makes the steps of a topic to do that have a mark.
pub(super) fn to_unmark(register: &Register, topic: NodeId, mark: Mark) -> Vec<MarkRequest> {
    let slots = register.step_slots(topic);
    let marked = slots.filter(|&slot| register.entry(slot).is_some_and(|entry| entry.mark == mark));
    marked.map(|slot| MarkRequest { slot, mark: Mark::ToDo, origin: Origin::Step }).collect()
}

/// Makes all steps of a topic to do. For the roadmap itself that includes the orphans.
pub(super) fn to_reset(register: &Register, topic: NodeId) -> Vec<MarkRequest> {
    let orphans = register.orphan_slots().filter(|_| topic == NodeId::ROOT);
    let slots = register.step_slots(topic).chain(orphans);
    slots.map(|slot| MarkRequest { slot, mark: Mark::ToDo, origin: Origin::Step }).collect()
}

/// Gives the marks of orphans to steps, or removes them where there is no step.
pub(super) fn to_attach(register: &mut Register, pairs: &[(String, Option<NodeId>)]) -> Vec<MarkRequest> {
    let mut requests = Vec::new();
    for (id, step) in pairs {
        let Some(orphan) = register.slot_for(id) else { continue };
        let Some(entry) = register.entry(orphan) else { continue };
        if let Some(slot) = step.map(Slot::of) {
            let is_later = register.entry(slot).is_none_or(|ours| ours < entry);
            let origin = if is_later { Origin::File(entry.at) } else { Origin::Again(entry.at) };
            requests.push(MarkRequest { slot, mark: entry.mark, origin });
        }
        requests.push(MarkRequest { slot: orphan, mark: Mark::ToDo, origin: Origin::Step });
    }
    requests
}

/// Restores what was before an action.
pub(super) fn to_undo(items: &[UndoItem]) -> Vec<MarkRequest> {
    let request =
        |item: &UndoItem| MarkRequest { slot: item.slot, mark: item.before.mark, origin: Origin::Undo(*item) };
    items.iter().map(request).collect()
}
