//! Lines of iCalendar: RFC 5545, section 3.1.

/// The longest line, in bytes, without its end.
const LONGEST: usize = 75;

/// Writes a line, over several where it is long. No character is cut in two. Some programs lose white space at a fold,
/// or take an escape apart, so a line is folded there only if there is no other place.
pub(super) fn write(text: &mut String, name: &str, value: &str) {
    let line = format!("{name}:{value}");
    let mut rest = line.as_str();
    // The space with which a folded line goes on counts, too.
    let mut longest = LONGEST;
    while rest.len() > longest {
        let may_cut = |&at: &usize| rest.is_char_boundary(at);
        let is_good = |at: &usize| {
            let (before, after) = rest.split_at(*at);
            !before.ends_with([' ', '\t', '\\']) && !after.starts_with([' ', '\t'])
        };
        let places = || (1..=longest).rev().filter(may_cut);
        // A character has at most four bytes, so there is a place.
        let at = places().find(is_good).or_else(|| places().next()).unwrap_or(rest.len());
        let (before, after) = rest.split_at(at);
        text.push_str(before);
        text.push_str("\r\n ");
        (rest, longest) = (after, LONGEST - 1);
    }
    text.push_str(rest);
    text.push_str("\r\n");
}

/// A value of the type TEXT: section 3.3.11. What may not stand in a line is left out.
pub(super) fn text(words: &str) -> String {
    let mut value = String::new();
    for letter in words.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\n' | '\r' => value.push_str("\\n"),
            '\t' => value.push(' '),
            letter if letter.is_control() => {}
            letter => value.push(letter),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(value: &str) -> String {
        let mut folded = String::new();
        write(&mut folded, "SUMMARY", value);
        folded
    }

    #[test]
    fn a_line_of_75_bytes_is_whole_and_a_longer_one_is_not() {
        let whole = "x".repeat(75 - "SUMMARY:".len());
        assert_eq!(folded(&whole), format!("SUMMARY:{whole}\r\n"));
        assert_eq!(folded(&format!("{whole}y")), format!("SUMMARY:{whole}\r\n y\r\n"));
    }

    #[test]
    fn neither_a_space_nor_an_escape_is_at_a_fold() {
        let before = "x".repeat(66);
        assert_eq!(folded(&format!("{before} y")), format!("SUMMARY:{}\r\n x y\r\n", "x".repeat(65)));
        assert_eq!(folded(&format!("{before}\\,")), format!("SUMMARY:{before}\r\n \\,\r\n"));
    }

    proptest! {
        #[test]
        fn every_line_is_short_and_reads_back(value in "[ \\\\é🖋a日\t]{0,200}") {
            let folded = folded(&value);
            prop_assert!(folded.split("\r\n").all(|line| line.len() <= LONGEST));
            prop_assert_eq!(folded.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
        }

        #[test]
        fn a_text_is_one_line_without_control_characters(words in any::<String>()) {
            prop_assert!(!text(&words).chars().any(char::is_control));
        }
    }
}
