//! The name that a learner gives.

use crate::tree::quoted::changes_direction;

/// The longest name of a learner, in characters.
pub(super) const LONGEST: usize = 60;

/// The name of a learner without invisible characters and those that change the direction of the text around it, and
/// with at most 60 characters. It is empty if nothing of it can be seen.
pub(super) fn cleaned(name: &str) -> String {
    let plain: String = name.chars().filter(|&c| !is_invisible(c)).collect();
    let cut: String = plain.trim().chars().take(LONGEST).collect();
    let is_seen = |c: char| !(c.is_whitespace() || joins(c));
    if cut.contains(is_seen) { cut.trim_end().to_owned() } else { String::new() }
}

/// Whether nothing can be seen of a character wherever it stands. These are Unicode's default ignorable characters but
/// for those that [join](joins), control characters, and the blank ones of Braille, Hangul and musical notation.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || changes_direction(c)
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{2028}'..='\u{2029}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0d}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d159}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character is part of how others look: of emoji, and in Persian and the scripts of India.
fn joins(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_has_no_character_that_is_invisible_or_changes_the_direction_of_others() {
        for (typed, name) in [
            ("  Ada \u{202e}ecalevoL\u{202c} ", "Ada ecalevoL"),
            ("\u{200b}\u{feff}\u{2066}\u{2069}", ""),
            ("عَدا\u{200f}", "عَدا"),
            ("👩\u{200d}💻", "👩\u{200d}💻"),
            ("❤\u{fe0f}", "❤\u{fe0f}"),
            ("\u{3164}\u{2063}\u{e0041}\u{2800}\u{115f}\u{ffa0}", ""),
            ("Ada\u{3164}\u{e0041}", "Ada"),
            ("\u{200d} \u{200c}\u{fe0f}", ""),
            ("\u{a0}\u{3000}", ""),
        ] {
            assert_eq!(cleaned(typed), name, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn a_clean_name_stays_as_it_is(name in any::<String>()) {
            let name = cleaned(&name);
            prop_assert_eq!(cleaned(&name), name);
        }
    }
}
