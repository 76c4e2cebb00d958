//! The name that a learner gives, safe to stand among other words.

/// The longest name, in characters.
pub(super) const LONGEST: usize = 60;

/// A name without invisible characters and those that change the direction of the text around it, and with at most 60
/// characters.
pub(super) fn cleaned(name: &str) -> String {
    let is_visible = |c: &char| {
        let changes_direction =
            matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        !(changes_direction || c.is_control() || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}'))
    };
    let plain: String = name.chars().filter(is_visible).collect();
    let cut: String = plain.trim().chars().take(LONGEST).collect();
    cut.trim_end().to_owned()
}

/// A name to put among other words. Isolating a name that is read from right to left keeps it from reordering the date
/// after it.
pub(super) fn isolated(name: &str) -> String {
    let is_right_to_left = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    if name.contains(is_right_to_left) { format!("\u{2068}{name}\u{2069}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_no_character_that_is_invisible_or_changes_the_direction_of_others() {
        for (typed, name) in [
            ("  Ada \u{202e}ecalevoL\u{202c} ", "Ada ecalevoL"),
            ("\u{200b}\u{feff}\u{2066}\u{2069}", ""),
            ("عَدا\u{200f}", "عَدا"),
            ("👩\u{200d}💻", "👩\u{200d}💻"),
        ] {
            assert_eq!(cleaned(typed), name);
        }
    }
}
