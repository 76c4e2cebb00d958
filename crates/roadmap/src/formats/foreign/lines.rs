//! Where the lines of a document begin.

/// Finds the line of a byte.
pub(crate) struct LineTable {
    starts: Vec<usize>,
}

impl LineTable {
    /// A line ends with a line feed, or with a carriage return that no line feed follows.
    pub(crate) fn of(text: &str) -> LineTable {
        let bytes = text.as_bytes();
        let is_end = |at: usize| bytes[at] == b'\n' || bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
        let ends = (0..bytes.len()).filter(|&at| is_end(at));
        LineTable { starts: std::iter::once(0).chain(ends.map(|at| at + 1)).collect() }
    }

    /// The line that a byte is on, from 1.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.starts.partition_point(|&start| start <= byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_as_any_system_ends_it() {
        let lines = LineTable::of("a\nb\r\nc\rd");
        assert_eq!([0, 1, 2, 3, 4, 5, 6, 7].map(|byte| lines.line(byte)), [1, 1, 2, 2, 2, 3, 3, 4]);
        assert_eq!(LineTable::of("").line(0), 1);
    }
}
