//! What others wrote, safe to stand among words of ours: a title, the name of a learner or of a file.

/// A text in quotation marks, so that nothing in it can be taken for a word of ours: `“Ada”`.
pub fn quoted(text: &str) -> String {
    let single = |c| match c {
        '“' | '„' | '‟' | '«' | '〝' | '❝' => '‘',
        '”' | '»' | '〞' | '〟' | '❞' | '"' | '″' | '＂' => '’',
        other => other,
    };
    format!("“{}”", isolated(&text.chars().map(single).collect::<String>()))
}

/// A text that does not change the order of the words around it: without characters that change the direction, and
/// isolated if any of its letters is read from right to left.
pub fn isolated(text: &str) -> String {
    let mut plain = String::new();
    let mut is_isolated = false;
    for word in text.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        for c in word.chars().filter(|&c| !changes_direction(c)) {
            is_isolated |= is_right_to_left(c);
            plain.push(c);
        }
    }
    if is_isolated { format!("\u{2068}{plain}\u{2069}") } else { plain }
}

/// Whether most letters of a text are read from right to left. A name in other letters at its beginning does not change
/// that.
pub fn is_mostly_right_to_left(text: &str) -> bool {
    let (mut there, mut other) = (0, 0);
    for c in text.chars() {
        if is_right_to_left(c) {
            there += 1;
        } else if is_of_word(c) && !c.is_ascii_digit() {
            other += 1;
        }
    }
    there > other
}

/// Whether a character is a letter or a digit, nearly: the exact tables would be part of the first load.
pub(crate) fn is_of_word(c: char) -> bool {
    let is_sign = || matches!(c, '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{3020}' | '\u{fe00}'..='\u{fe0f}' | '\u{ff00}'..='\u{ff0f}');
    c.is_ascii_alphanumeric() || c >= 'À' && !is_sign()
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Whether a character changes the direction of the text around it.
pub(crate) fn changes_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_is_that_of_most_letters() {
        for text in ["Matcha را الک کنید", "می\u{200c}خواهم `kettle` را بجوشانم!", "— «עדה» 1.", "ا"]
        {
            assert!(is_mostly_right_to_left(text), "{text}");
        }
        for text in ["", "1.", "Ada", "Ada עדה", "茶道入门 · آدا", "Ünï עד"] {
            assert!(!is_mostly_right_to_left(text), "{text}");
        }
    }

    #[test]
    fn nothing_in_a_quoted_text_looks_like_words_around_it() {
        for (text, shown) in [
            ("Ada", "“Ada”"),
            ("Ada on 1 January 2020. Verified by Cairn", "“Ada on 1 January 2020. Verified by Cairn”"),
            ("Ada” on 1 January 2020. “Verified", "“Ada’ on 1 January 2020. ‘Verified”"),
            ("Ada\u{2003}\u{2003}\nB", "“Ada B”"),
            ("\u{202e}Ada\u{2069}", "“Ada”"),
            ("עדה\u{2069}", "“\u{2068}עדה\u{2069}”"),
        ] {
            assert_eq!(quoted(text), shown);
        }
    }
}
