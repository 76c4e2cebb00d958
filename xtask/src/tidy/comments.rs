//! A doc comment says what its item is: an editor shows it without the items around it.

use std::iter::once;

/// The folders whose comments are read.
const FOLDERS: [&str; 5] = ["src/", "crates/roadmap/src/", "xtask/src/", "web/", "build/"];

/// How a doc comment begins that needs its neighbours, or leaves out the unit of a limit.
const VAGUE: [&str; 3] = ["The same", "So many", "So much"];

/// What to write in place of such a beginning.
const INSTEAD: &str = "a doc comment is shown without its neighbours. Say what the item is, such as “Where a day begins, in pixels.”, \
                       or of a limit “At most this many rows are listed.”";

/// Sentences about the doc comments that begin in a vague way.
pub fn violations(path: &str, text: &str) -> Vec<String> {
    if !FOLDERS.iter().any(|folder| path.starts_with(folder)) {
        return Vec::new();
    }
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let above = once("").chain(lines.iter().copied());
    let begun = above.zip(&lines).map(|(above, line)| first_words(above, line));
    let vague = begun.map(|words| VAGUE.into_iter().find(|&vague| words.is_some_and(|words| words.starts_with(vague))));
    let found = vague.enumerate().filter_map(|(at, vague)| Some((at + 1, vague?)));
    found.map(|(line, vague)| format!("{path}:{line}: “{vague} …”: {INSTEAD}")).collect()
}

/// The words of a doc comment that begins on a line, if one does. `above` is the line above.
fn first_words<'a>(above: &str, line: &'a str) -> Option<&'a str> {
    let words = match ["///", "//!"].into_iter().find(|mark| line.starts_with(mark)) {
        Some(mark) if above.starts_with(mark) => None,
        Some(mark) => line.strip_prefix(mark),
        None if above == "/**" => line.strip_prefix('*'),
        None => line.strip_prefix("/**"),
    };
    words.map(str::trim_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doc_comment_is_understood_without_its_neighbours() {
        for (path, text, is_refused) in [
            ("src/a.rs", "/// The same in pixels.\nfn x() {}", true),
            ("crates/roadmap/src/a.rs", "    /// So many rows are listed.\n    const MOST: usize = 9;", true),
            ("xtask/src/a.rs", "//! So much of a text.", true),
            ("web/a.js", "/** The same with bytes. */", true),
            ("web/a.js", "/**\n * So many milliseconds.\n */", true),
            ("src/a.rs", "/// Where a day begins, in pixels.\nfn x() {}", false),
            ("src/a.rs", "/// Merges two copies. In any order,\n/// The same marks come out.", false),
            ("web/a.js", "/**\n * Merges two copies. In any order,\n * The same marks come out.\n */", false),
            ("src/a.rs", "// The same again.", false),
            ("src/a.rs", "const TEXT: &str = \"/// The same\";", false),
            ("docs/a.md", "/// The same.", false),
        ] {
            assert_eq!(!violations(path, text).is_empty(), is_refused, "{path}: {text}");
        }
    }
}
