//! A file on the learner's own disk whose boxes are kept as their marks are, while others may write to it, too.
//!
//! A box has no time, so a file is compared with what its boxes were when it was last read or written here. Those that
//! differ were changed outside, and count as changed when the file was. They become marks, and merge as any others do.
//! All other boxes then become what the marks are.

use std::collections::{BTreeMap, HashMap};

use crate::formats::foreign::Document;
use crate::formats::progress_file::{FileMark, ProgressFile};
use crate::logbook::Logbook;
use crate::logbook::comparison::Difference;
use crate::logbook::storage::Storage;
use crate::marks::{Mark, Stamp};
use crate::tree::{NodeId, Roadmap};

/// What the boxes of a file say: the mark of each of its steps, by the step's id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Boxes(BTreeMap<String, Mark>);

impl Boxes {
    /// The boxes of a document. A step that has no box of its own, and none above it, is to do.
    pub fn of(document: &Document) -> Boxes {
        let roadmap = &document.roadmap;
        let id = |step: NodeId| roadmap.topic(step).id().to_string();
        let mut boxes: BTreeMap<String, Mark> =
            roadmap.steps(NodeId::ROOT).map(|step| (id(step), Mark::ToDo)).collect();
        boxes.extend(document.marks().into_iter().map(|(step, mark)| (id(step), mark)));
        Boxes(boxes)
    }

    /// Reads what [`encode`](Boxes::encode) wrote. Skips any other line, as if its step had never been read.
    pub fn read(text: &str) -> Boxes {
        let entry = |line: &str| {
            let (letter, id) = line.split_at_checked(1)?;
            let mark = Mark::ALL.into_iter().find(|mark| letter.starts_with(mark.letter()))?;
            Some((id.to_owned(), mark))
        };
        Boxes(text.lines().filter_map(entry).collect())
    }

    /// A line for each step: the letter in its box, and its id.
    pub fn encode(&self) -> String {
        self.0.iter().map(|(id, mark)| format!("{}{id}\n", mark.letter())).collect()
    }

    /// What the box of a step says.
    pub fn mark_of(&self, id: &str) -> Option<Mark> {
        self.0.get(id).copied()
    }

    /// How many of the steps a roadmap has, too, and how many it lacks.
    pub fn shared(&self, roadmap: &Roadmap) -> [usize; 2] {
        let shared = self.0.keys().filter(|id| roadmap.find_step(id).is_some()).count();
        [shared, self.0.len() - shared]
    }

    /// What the boxes should say after an import that makes these differences.
    pub fn after(mut self, roadmap: &Roadmap, differences: &[Difference]) -> Boxes {
        let after: HashMap<NodeId, Mark> =
            differences.iter().map(|difference| (difference.step, difference.after)).collect();
        for (id, mark) in &mut self.0 {
            if let Some(after) = roadmap.find_step(id).and_then(|step| after.get(&step)) {
                *mark = *after;
            }
        }
        self
    }

    /// How many boxes differ in `others`.
    pub fn differing(&self, others: &Boxes) -> usize {
        self.0.iter().filter(|(id, mark)| others.mark_of(id) != Some(**mark)).count()
    }

    /// The marks of the steps in `roadmap` whose boxes say something new, dated to the moment at which the file was
    /// last changed (milliseconds since 1970). Where nothing `known` says what a box was, as when the file is read for
    /// the first time, an empty box says nothing.
    ///
    /// `known` is what the file may be if nobody else has written to it: its boxes as they were last read or written,
    /// and those that were being written if writing was cut short.
    pub fn said_anew(&self, known: &[Boxes], roadmap: &Roadmap, modified: u64) -> ProgressFile {
        let is_known = |id: &str, mark: Mark| {
            let mut before = known.iter().filter_map(|boxes| boxes.mark_of(id)).peekable();
            if before.peek().is_none() { mark == Mark::ToDo } else { before.any(|before| before == mark) }
        };
        let said = self.0.iter().filter(|&(id, &mark)| roadmap.find_step(id).is_some() && !is_known(id, mark));
        let at = Some(Stamp::at(modified));
        let marks = said.map(|(id, &mark)| FileMark { id: id.clone(), mark, at }).collect();
        ProgressFile::of_marks(None, roadmap.title().to_string(), marks)
    }
}

impl<S: Storage> Logbook<S> {
    /// What the boxes of a file should say: the marks that its steps have here. The boxes of steps that the roadmap
    /// lacks stay.
    pub fn boxes_for(&self, file: &Boxes) -> Boxes {
        let of_step = |id: &str| self.roadmap().find_step(id).map(|step| self.mark_of(step));
        Boxes(file.0.iter().map(|(id, &mark)| (id.clone(), of_step(id).unwrap_or(mark))).collect())
    }
}
