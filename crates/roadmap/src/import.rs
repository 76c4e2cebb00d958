//! What a file would do to the marks there are.

use crate::file::{FileError, ProgressFile};
use crate::gesture::{By, ImportMode, MarkRequest};
use crate::logbook::{Logbook, Slot};
use crate::mark::{Entry, Mark, Stamp};
use crate::storage::Storage;
use crate::tree::NodeId;

/// What importing a file would do. Counts are of steps, but for `unknown`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Newly done.
    pub done: usize,
    /// Done before, and not after.
    pub undone: usize,
    /// Changed in another way, as from to do to skipped.
    pub otherwise: usize,
    /// Marked later here, and so left as they are.
    pub newer_here: usize,
    /// New marks for ids that no topic has.
    pub unknown: usize,
    /// Dated more than five minutes ahead of this clock, and taken as five minutes ahead.
    pub ahead: usize,
}

impl<S: Storage> Logbook<S> {
    /// What importing a file would do now, or why it cannot be imported. Changes nothing.
    pub fn preview(&mut self, file: &ProgressFile, mode: ImportMode, wall: u64) -> Result<Preview, FileError> {
        if file.marks.is_empty() {
            return Err(FileError::Empty);
        }
        if !file.is_about(&self.roadmap, &self.id) {
            return Err(FileError::OtherRoadmap(file.title.clone()));
        }
        Ok(self.requests_of_file(file, mode, wall).1)
    }

    /// Takes the marks of a file in to be shown, and keeps nothing: they are somebody's.
    #[inline(never)]
    pub fn show(&mut self, file: &ProgressFile) {
        for said in &file.marks {
            let step = self.roadmap.find(&said.id).filter(|&node| self.roadmap.is_step(node));
            if let Some(step) = step {
                self.adopt(Slot::of(step), Entry { at: said.at.unwrap_or_default(), mark: said.mark });
            }
        }
        self.progress.take_changed();
    }

    #[inline(never)]
    pub(crate) fn requests_of_file(
        &mut self,
        file: &ProgressFile,
        mode: ImportMode,
        wall: u64,
    ) -> (Vec<MarkRequest>, Preview) {
        let mut preview = Preview::default();
        // Of one step a file may speak by two names, of which one is an old one.
        let mut said: Vec<Option<(Option<Stamp>, Mark)>> = Vec::new();
        for one in &file.marks {
            let Some(slot) = self.slot_for(&one.id) else { continue };
            let at = one.at.map(|at| at.clamped(wall));
            preview.ahead += usize::from(at != one.at);
            said.resize(said.len().max(self.kept.len()), None);
            said[slot.index()] = said[slot.index()].max(Some((at, one.mark)));
        }
        said.resize(self.kept.len(), None);
        let mut requests = Vec::new();
        let steps = self.roadmap.steps(NodeId::ROOT).map(Slot::of).collect::<Vec<_>>();
        for slot in steps.into_iter().chain(self.orphan_slots()) {
            let ours = self.entry(slot);
            let now = ours.map_or(Mark::ToDo, |entry| entry.mark);
            let is_lost = self.step(slot).is_err();
            let (mark, by) = match said[slot.index()] {
                // A clamped one would be another one each time the file is imported.
                Some((Some(at), mark)) if mark == now && at == Stamp::last(wall) => continue,
                Some((Some(at), mark)) if ours.is_none_or(|ours| ours < Entry { at, mark }) => (mark, By::File(at)),
                Some((None, mark)) if mode != ImportMode::Merge || mark != Mark::ToDo => (mark, By::Name),
                Some((_, mark)) if mode == ImportMode::Merge => {
                    preview.newer_here += usize::from(mark != now && mark != Mark::ToDo);
                    continue;
                }
                Some((_, mark)) => (mark, By::Name),
                None if mode == ImportMode::Merge || is_lost => continue,
                None => (Mark::ToDo, By::Name),
            };
            let count = match (now, mark) {
                (now, mark) if now == mark => None,
                _ if is_lost => Some(&mut preview.unknown),
                (_, Mark::Done) => Some(&mut preview.done),
                (Mark::Done, _) => Some(&mut preview.undone),
                _ => Some(&mut preview.otherwise),
            };
            if let Some(count) = count {
                *count += 1;
            } else if matches!(by, By::Name) {
                continue;
            }
            requests.push(MarkRequest { slot, mark, by });
        }
        (requests, preview)
    }
}
