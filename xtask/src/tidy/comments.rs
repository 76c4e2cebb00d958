//! A doc comment says what its item is: an editor shows it without the items around it. Comments are as wide as the
//! code.

use std::iter::once;

/// The folders whose comments are read.
const FOLDERS: [&str; 5] = ["src/", "crates/roadmap/src/", "xtask/src/", "web/", "build/"];

/// How a doc comment begins that needs its neighbours, or leaves out the unit of a limit.
const VAGUE: [&str; 3] = ["The same", "So many", "So much"];

/// What to write in place of such a beginning.
const INSTEAD: &str = "a doc comment is shown without its neighbours. Say what the item is, such as “Where a day begins, in pixels.”, \
                       or of a limit “At most this many rows are listed.”";

/// The most characters of a line with a comment, as of one with code.
const WIDTH: usize = 120;

/// Sentences about the doc comments that begin in a vague way, and about lines of comments that are too long.
pub fn violations(path: &str, text: &str) -> Vec<String> {
    if !FOLDERS.iter().any(|folder| path.starts_with(folder)) {
        return Vec::new();
    }
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let above = once("").chain(lines.iter().copied());
    let begun = above.zip(&lines).map(|(above, line)| first_words(above, line));
    let vague = begun.map(|words| VAGUE.into_iter().find(|&vague| words.is_some_and(|words| words.starts_with(vague))));
    let found = vague.enumerate().filter_map(|(at, vague)| Some((at + 1, vague?)));
    let vague = found.map(|(line, vague)| format!("{path}:{line}: “{vague} …”: {INSTEAD}"));
    let long = text.lines().enumerate().filter(|(_, line)| is_too_long(line));
    let long = long.map(|(at, _)| format!("{path}:{}: a comment has at most {WIDTH} characters a line.", at + 1));
    vague.chain(long).collect()
}

/// Whether a line is a comment that is too long. What stands behind an `@` of JSDoc cannot be broken everywhere.
fn is_too_long(line: &str) -> bool {
    let words = ["//", "* "].into_iter().find_map(|mark| line.trim_start().strip_prefix(mark));
    words.is_some_and(|words| !words.trim_start().starts_with('@')) && line.chars().count() > WIDTH
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
        for (line, is_refused) in [
            (format!("    // {}", "a ".repeat(60)), true),
            (format!("/// {}", "é".repeat(116)), false),
            (format!(" * @param {{string}} a {}", "a ".repeat(60)), false),
            (format!("const A: &str = \"{}\";", "a".repeat(130)), false),
        ] {
            assert_eq!(!violations("src/a.rs", &line).is_empty(), is_refused, "{line}");
        }
    }
}
