use std::path::Path;

/// The most lines of a file without a reason for more.
const MOST_LINES: usize = 450;

/// The words by which the first comment of a longer file says why.
const REASON: &str = "long because";

/// The endings of files that people write and read as code.
const CODE: [&str; 6] = ["rs", "js", "mjs", "ts", "css", "html"];

/// The page that everybody reads first, and the most words that it may have.
const FIRST_PAGE: &str = "ARCHITECTURE.md";
const MOST_WORDS: usize = 900;

/// A sentence, if the file is too long and its first comment does not say why.
pub fn violation(path: &str, text: &str) -> Option<String> {
    let words = text.split_whitespace().count();
    if path == FIRST_PAGE && words > MOST_WORDS {
        return Some(format!("{path}: {words} words, of at most {MOST_WORDS}: leave out what another page can say"));
    }
    let lines = text.lines().count();
    let is_code = Path::new(path).extension().is_some_and(|ending| CODE.iter().any(|&code| ending == code));
    let has_reason = first_comment(text).to_lowercase().contains(REASON);
    (is_code && lines > MOST_LINES && !has_reason).then(|| {
        format!(
            "{path}: {lines} lines, of at most {MOST_LINES}: cut it by concept, or say in its first comment what it is “{REASON}”"
        )
    })
}

/// The words of the comment that a file begins with, on one line.
fn first_comment(text: &str) -> String {
    let is_comment = |line: &&str| ["//", "/*", "*", "<!--"].iter().any(|start| line.starts_with(start));
    let lines = text.lines().map(str::trim).skip_while(|line| line.is_empty()).take_while(is_comment);
    let words = lines.map(|line| line.trim_matches(|c: char| "/*!<->".contains(c) || c.is_whitespace()));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_gives_its_reason_at_its_beginning() {
        let long = "line\n".repeat(MOST_LINES + 1);
        for (path, text, is_refused) in [
            ("src/a.rs", "line\n".repeat(MOST_LINES), false),
            ("src/a.rs", long.clone(), true),
            ("src/a.rs", format!("//! A table. Long because\n//! it has all of them.\n\n{long}"), false),
            ("src/a.rs", format!("//! A table.\n\n{long}// Long because of this.\n"), true),
            ("style/a.css", format!("/* Long because it is one. */\n{long}"), false),
            ("docs/a.md", long.clone(), false),
            (FIRST_PAGE, long, false),
            (FIRST_PAGE, "a word ".repeat(MOST_WORDS), true),
        ] {
            assert_eq!(violation(path, &text).is_some(), is_refused, "{path}: {}", &text[..30]);
        }
    }
}
