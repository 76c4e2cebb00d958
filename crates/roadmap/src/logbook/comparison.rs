//! Two states of a roadmap beside each other.

use super::Logbook;
use super::history::ImportMode;
use super::import;
use super::slots::Slot;
use super::storage::Storage;
use crate::formats::progress_file::ProgressFile;
use crate::marks::Mark;
use crate::tree::NodeId;

/// A step that two states mark differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The step.
    pub step: NodeId,
    /// Its mark here.
    pub here: Mark,
    /// Its mark there.
    pub there: Mark,
    /// Its mark after an import in the mode that was asked about.
    pub after: Mark,
}

impl<S: Storage> Logbook<S> {
    /// The steps that a file marks otherwise than they are here, in reading order, with what an import would make of
    /// them; `wall` is in milliseconds since 1970. A step that the file does not name is to do there; in a snapshot of
    /// one topic it is not looked at. Changes nothing.
    pub fn compare(&mut self, file: &ProgressFile, mode: ImportMode, wall: u64) -> Vec<Difference> {
        let (requests, _) = import::plan(&mut self.register, file, mode, wall);
        let is_part = mode == ImportMode::RestoreTopic;
        let mut there: Vec<Option<Mark>> = vec![(!is_part).then_some(Mark::ToDo); self.roadmap().len()];
        for (slot, mark) in import::marks_in(&mut self.register, file, wall) {
            if let Some(step) = self.register.step(slot) {
                there[step.index()] = Some(mark);
            }
        }
        let roadmap = self.roadmap();
        let steps = roadmap.steps(NodeId::ROOT);
        let mut after: Vec<Option<Mark>> = vec![None; roadmap.len()];
        for request in &requests {
            if let Some(step) = self.register.step(request.slot) {
                after[step.index()] = Some(request.mark);
            }
        }
        let difference = |step: NodeId| {
            let here = self.register.entry(Slot::of(step)).map_or(Mark::ToDo, |entry| entry.mark);
            let there = there[step.index()].filter(|&there| there != here)?;
            Some(Difference { step, here, there, after: after[step.index()].unwrap_or(here) })
        };
        steps.filter_map(difference).collect()
    }
}
