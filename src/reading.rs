//! Reads long documents without holding up the page.

use roadmap::document::SlicedReader;
use roadmap::{DocumentError, Reading};

use crate::browser::page;

/// How many lines are read in one task: some twenty milliseconds on a slow phone.
const LINES_A_TURN: usize = 4_000;

/// Reads a roadmap's Markdown in several tasks.
pub async fn read_in_slices(text: &str) -> Result<Reading, DocumentError> {
    let mut reader = SlicedReader::new(text);
    while reader.read_lines(LINES_A_TURN)? {
        page::next_task().await;
    }
    reader.finish()
}
