//! Progress as texts that leave the page.

use crate::document::{boxed, bulleted, indented, numbered};
use crate::file::ProgressFile;
use crate::logbook::{Logbook, Slot};
use crate::mark::Mark;
use crate::storage::Storage;
use crate::tree::{NodeId, Roadmap};

impl<S: Storage> Logbook<S> {
    /// All marks, of topics that are gone too, as a file: those of the roadmap in its order, then the others in the
    /// order of their ids. The same marks make the same text.
    pub fn export(&self) -> String {
        self.exported("")
    }

    pub(crate) fn exported(&self, before: &str) -> String {
        let steps = self.roadmap.steps(NodeId::ROOT).map(Slot::of);
        let marks = steps.chain(self.orphan_slots()).filter_map(|slot| Some((self.topic_id(slot), self.entry(slot)?)));
        ProgressFile::written(self.id.as_str(), &self.roadmap.title().to_string(), before, marks)
    }

    /// The roadmap's own Markdown with a box for each step, in which its mark stands.
    pub fn export_markdown(&self, document: &str) -> String {
        with_boxes(document, &self.roadmap, |step| self.mark_of(step))
    }
}

/// The document with a box for each step, in which its mark stands. Nothing else is changed.
fn with_boxes(document: &str, roadmap: &Roadmap, mark_of: impl Fn(NodeId) -> Mark) -> String {
    let mut written = String::new();
    let mut steps = roadmap.steps(NodeId::ROOT).peekable();
    for (index, line) in document.split_inclusive('\n').enumerate() {
        let Some(step) = steps.next_if(|&step| roadmap.topic(step).line() == index + 1) else {
            written.push_str(line);
            continue;
        };
        let (_, text) = indented(line.strip_prefix('\u{feff}').unwrap_or(line));
        let rest = numbered(text).map(|(_, rest)| rest).or_else(|| bulleted(text).map(str::trim_start)).unwrap_or(text);
        written.push_str(line.strip_suffix(rest).unwrap_or(line));
        for part in ['[', mark_of(step).letter(), ']', ' '] {
            written.push(part);
        }
        written.push_str(boxed(rest).1);
    }
    written
}
