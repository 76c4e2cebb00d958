//! Reads the Markdown dialect in which roadmaps are written; `docs/formats.md` describes it.

mod words;
mod error;
pub(crate) mod line;
mod reader;
mod mistakes;

pub use error::{DocumentError, LineProblem, Warning};
pub(crate) use mistakes::mistakes;
pub use reader::Reading;

use std::iter::Enumerate;
use std::str::Lines;

use reader::DocumentReader;

/// Reads a roadmap. Any text gives either a roadmap or the first line that is not part of one.
pub fn read(document: &str) -> Result<Reading, DocumentError> {
    let mut reader = SlicedReader::new(document);
    reader.read_lines(usize::MAX)?;
    reader.finish()
}

/// Reads a long roadmap in slices, so that a page stays responsive meanwhile.
pub struct SlicedReader<'a> {
    lines: Enumerate<Lines<'a>>,
    reader: DocumentReader,
    last: usize,
}

impl<'a> SlicedReader<'a> {
    /// A reader that has read nothing yet.
    pub fn new(document: &'a str) -> SlicedReader<'a> {
        let lines = document.strip_prefix('\u{feff}').unwrap_or(document).lines().enumerate();
        SlicedReader { lines, reader: DocumentReader::default(), last: 1 }
    }

    /// Reads at most `most` further lines. Returns whether any are left.
    pub fn read_lines(&mut self, most: usize) -> Result<bool, DocumentError> {
        for (index, line) in self.lines.by_ref().take(most) {
            self.last = index + 1;
            self.reader.read_line(self.last, line).map_err(|problem| DocumentError { line: self.last, problem })?;
        }
        Ok(self.lines.clone().next().is_some())
    }

    /// Makes a roadmap of the lines that were read.
    pub fn finish(self) -> Result<Reading, DocumentError> {
        let last = self.last;
        self.reader.finish().map_err(|(line, problem)| DocumentError { line: line.unwrap_or(last), problem })
    }
}
