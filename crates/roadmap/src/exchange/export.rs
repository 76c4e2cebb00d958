//! Progress as the text of a file.

use crate::formats::cairn::line::{split_box, split_indent, split_number, strip_bullet};
use crate::formats::progress_file::ProgressFile;
use crate::logbook::Logbook;
use crate::logbook::storage::Storage;
use crate::marks::Mark;
use crate::tree::{NodeId, Roadmap};

impl<S: Storage> Logbook<S> {
    /// All marks, notes and own hours as a file: those of the roadmap in its order, then the orphans in the order of their ids. The same
    /// marks make the same text.
    pub fn export(&self) -> String {
        let title = self.roadmap().title().to_string();
        ProgressFile::encode_with(self.id().as_str(), &title, self.register().named_entries(), &self.own_data())
    }

    /// The roadmap's own Markdown with a box for each step, which shows its mark. `document` is the text that the
    /// roadmap was read from.
    pub fn export_markdown(&self, document: &str) -> String {
        with_boxes(document, self.roadmap(), |step| self.mark_of(step))
    }
}

/// A box with a space behind it. Every letter in it takes one byte.
const BOX: &str = "[x] ";

/// The document with a box for each step, which shows its mark. Nothing else is changed.
fn with_boxes(document: &str, roadmap: &Roadmap, mark_of: impl Fn(NodeId) -> Mark) -> String {
    let mut text = String::new();
    let mut steps = roadmap.steps(NodeId::ROOT).peekable();
    for (index, line) in document.split_inclusive('\n').enumerate() {
        let Some(step) = steps.next_if(|&step| roadmap.topic(step).line() == index + 1) else {
            text.push_str(line);
            continue;
        };
        let (_, words) = split_indent(line.strip_prefix('\u{feff}').unwrap_or(line));
        let numbered = split_number(words).map(|(_, rest)| rest);
        let rest = numbered.or_else(|| strip_bullet(words).map(str::trim_start)).unwrap_or(words);
        text.push_str(line.strip_suffix(rest).unwrap_or(line));
        text.extend(['[', mark_of(step).letter(), ']', ' ']);
        // White space at the end is no part of a box: `[x] ` with nothing behind it is a title.
        let has_box = split_box(rest.trim_end()).0.is_some();
        text.push_str(if has_box { rest.split_at(BOX.len()).1 } else { rest });
    }
    text
}
