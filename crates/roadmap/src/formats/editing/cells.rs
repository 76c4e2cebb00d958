//! The cells of tables.

use std::ops::Range;

/// The cells of a line of a table, between its bars.
pub(super) fn cells(text: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let content = text.get(line.clone()).unwrap_or_default();
    let (mut cells, mut start, mut is_escaped) = (Vec::new(), line.start, false);
    for (at, byte) in content.bytes().enumerate() {
        if byte == b'|' && !is_escaped {
            cells.push(start..line.start + at);
            start = line.start + at + 1;
        }
        is_escaped = byte == b'\\' && !is_escaped;
    }
    cells.push(start..line.end);
    let is_blank = |cell: &Range<usize>| text.get(cell.clone()).is_none_or(|content| content.trim().is_empty());
    if cells.len() > 1 && cells.last().is_some_and(is_blank) {
        cells.pop();
    }
    if cells.len() > 1 && content.trim_start().starts_with('|') {
        cells.remove(0);
    }
    cells
}
