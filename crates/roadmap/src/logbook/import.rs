//! What importing a file does to the marks there are.

use super::history::ImportMode;
use super::register::Register;
use super::requests::{MarkRequest, Origin};
use super::slots::Slot;
use crate::formats::progress_file::ProgressFile;
use crate::marks::{Entry, Mark, Stamp};

/// What importing a file would do. The counts are of steps, except for `unknown`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Steps that become done.
    pub done: usize,
    /// Steps that are no longer done.
    pub undone: usize,
    /// Steps that were not done and become doing.
    pub doing: usize,
    /// Steps that were not done and become skipped.
    pub skipped: usize,
    /// Steps that were not done and become to do.
    pub to_do: usize,
    /// Steps that stay as they are, because they were marked later here.
    pub newer_here: usize,
    /// Marks that change for ids that no topic has.
    pub unknown: usize,
    /// Marks dated more than five minutes ahead of this clock. They are taken as five minutes ahead.
    pub ahead: usize,
    /// Notes that change.
    pub notes: usize,
    /// Steps whose own hours change.
    pub hours: usize,
    /// What changes of what was read and reviewed.
    pub learning: usize,
    /// 1 if the plan changes.
    pub plan: usize,
}

impl Preview {
    /// Whether importing the file would change anything.
    pub fn changes_anything(&self) -> bool {
        let &Preview {
            done,
            undone,
            doing,
            skipped,
            to_do,
            unknown,
            notes,
            hours,
            learning,
            plan,
            newer_here: _,
            ahead: _,
        } = self;
        done + undone + doing + skipped + to_do + unknown + notes + hours + learning + plan > 0
    }
}

/// The marks that an import asks for, and what they would do. `wall` is the time in milliseconds since 1970.
pub(super) fn plan(
    register: &mut Register,
    file: &ProgressFile,
    mode: ImportMode,
    wall: u64,
) -> (Vec<MarkRequest>, Preview) {
    let mut preview = Preview::default();
    let in_file = by_slot(register, file, wall, &mut preview);
    let mut requests = Vec::new();
    for slot in register.slots() {
        let ours = register.entry(slot);
        let now = ours.map_or(Mark::ToDo, |entry| entry.mark);
        let is_orphan = register.step(slot).is_none();
        let (mark, origin) = match in_file[slot.index()] {
            // A clamped stamp is later each time the file is imported, but says nothing new.
            Some((Some(at), mark)) if mark == now && at.is_clamped(wall) => continue,
            Some((Some(at), mark)) if ours.is_none_or(|ours| ours < Entry { at, mark }) => (mark, Origin::File(at)),
            Some((None, mark)) if mode != ImportMode::Merge || mark != Mark::ToDo => (mark, Origin::Step),
            Some((_, mark)) if mode == ImportMode::Merge => {
                preview.newer_here += usize::from(mark != now && mark != Mark::ToDo);
                continue;
            }
            Some((at, mark)) => (mark, at.map_or(Origin::Step, Origin::Again)),
            None if matches!(mode, ImportMode::Merge | ImportMode::RestoreTopic) || is_orphan => continue,
            None => (Mark::ToDo, Origin::Step),
        };
        let count = match (now, mark) {
            (now, mark) if now == mark => None,
            _ if is_orphan => Some(&mut preview.unknown),
            (_, Mark::Done) => Some(&mut preview.done),
            (Mark::Done, _) => Some(&mut preview.undone),
            (_, Mark::Doing) => Some(&mut preview.doing),
            (_, Mark::Skipped) => Some(&mut preview.skipped),
            (_, Mark::ToDo) => Some(&mut preview.to_do),
        };
        if let Some(count) = count {
            *count += 1;
        } else if matches!(origin, Origin::Step | Origin::Again(_)) {
            continue;
        }
        requests.push(MarkRequest { slot, mark, origin });
    }
    (requests, preview)
}

/// The marks of a file, as far as there are places for them.
pub(super) fn marks_in(register: &mut Register, file: &ProgressFile, wall: u64) -> Vec<(Slot, Mark)> {
    let in_file = by_slot(register, file, wall, &mut Preview::default());
    register.slots().filter_map(|slot| Some((slot, in_file[slot.index()]?.1))).collect()
}

/// For each slot index, the latest mark that the file has for it: a file may name one step by its present id and by an
/// old one.
fn by_slot(
    register: &mut Register,
    file: &ProgressFile,
    wall: u64,
    preview: &mut Preview,
) -> Vec<Option<(Option<Stamp>, Mark)>> {
    let mut in_file = Vec::new();
    for mark in &file.marks {
        let Some(slot) = register.slot_for(&mark.id) else { continue };
        let at = mark.at.map(|at| at.clamped(wall));
        preview.ahead += usize::from(at != mark.at);
        in_file.resize(register.slot_count(), None);
        in_file[slot.index()] = in_file[slot.index()].max(Some((at, mark.mark)));
    }
    in_file.resize(register.slot_count(), None);
    in_file
}
