//! Lines within a text that are meant as items of a list.

use super::boxes::box_at;
use crate::formats::cairn::line::{split_indent, split_number, strip_bullet};
use crate::formats::foreign::TickForm;

/// A line that is meant as an item of a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Lookalike {
    pub depth: Depth,
    pub number: Option<String>,
    /// Where its words begin, the box included.
    pub start: usize,
}

/// How deep it is meant to be, beside the others of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// The parts of a number such as `1.2`.
    Number(usize),
    /// The width of its indent.
    Indent(usize),
}

impl Depth {
    /// Whether it is below another line that stands before it.
    pub(super) fn is_below(self, above: Depth) -> bool {
        match (self, above) {
            (Depth::Number(own), Depth::Number(above)) => own > above,
            (Depth::Number(_), Depth::Indent(_)) => false,
            (Depth::Indent(_), Depth::Number(_)) => true,
            (Depth::Indent(own), Depth::Indent(above)) => own > above,
        }
    }
}

/// The bullets that word processors write before a tab, each with how many levels it is below the first one.
const BULLETS: [(char, usize); 9] =
    [('•', 0), ('●', 0), ('·', 0), ('o', 1), ('◦', 1), ('○', 1), ('▪', 2), ('■', 2), ('§', 2)];

/// The line with the byte `at` of a document, if it is meant as an item though Markdown shows it as text: it is
/// indented with spaces that Markdown does not know, it has a bullet and is indented too far, it has a bullet of a word
/// processor, it has a number such as `1.2.`, or it has a box.
pub(super) fn lookalike(source: &str, at: usize) -> Option<Lookalike> {
    let line_start = source.get(..at)?.rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let line = source.get(line_start..)?.split(['\n', '\r']).next()?;
    let quoted = line.trim_start_matches([' ', '>']);
    // White space before the words belongs to the indent, also where a quote's sign stands before it.
    let marks = line.get(..line.len() - quoted.len())?.rfind('>').map_or(0, |mark| mark + 1);
    let line = line.get(marks..)?;
    let (width, text) = split_indent(line);
    let indent = line.get(..line.len() - text.len())?;
    let is_odd = indent.contains("&nbsp;") || indent.chars().any(|c| c.is_whitespace() && !matches!(c, ' ' | '\t'));
    let start = line_start + marks + line.len();
    let found = |depth, number: Option<&str>, rest: &str| {
        let rest = rest.trim_start();
        (!rest.is_empty()).then(|| Lookalike { depth, number: number.map(str::to_owned), start: start - rest.len() })
    };
    if let Some((number, rest)) = split_number(text)
        && (is_odd || number.contains('.'))
    {
        let parts = number.split('.').count();
        let depth = if parts > 1 { Depth::Number(parts) } else { Depth::Indent(width) };
        return found(depth, Some(number), rest);
    }
    // Markdown takes four spaces or a tab below a text for no more than space.
    if let Some(rest) = strip_bullet(text).filter(|_| is_odd || width >= 4) {
        return found(Depth::Indent(width), None, rest);
    }
    let bullet = BULLETS.into_iter().find_map(|(sign, level)| Some((text.strip_prefix(sign)?, level)));
    if let Some((rest, level)) = bullet.filter(|(rest, _)| rest.starts_with('\t')) {
        return found(Depth::Indent(width + level), None, rest);
    }
    // A letter in brackets may be of the text; these signs are none.
    let is_sign = text.get(1..).is_some_and(|inside| inside.starts_with([' ', 'x', 'X', '✓', '✔', '/', '-', '~']));
    let has_box = is_sign && box_at(text, 0, false).is_some_and(|tick| tick.form == TickForm::Box);
    if has_box { found(Depth::Indent(width), None, text) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<(Depth, &str)>) {
        let text = format!("above\n{line}\nbelow");
        let found = lookalike(&text, 6);
        let found = found.map(|found| (found.depth, text[found.start..].lines().next().unwrap_or_default()));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn lines_that_are_meant_as_items_are_found() {
        check("\u{a0} \u{a0} - [ ] a", Some((Depth::Indent(4), "[ ] a")));
        check("&nbsp;&nbsp;- a", Some((Depth::Indent(2), "a")));
        check("   1.2. **a** (1 h)", Some((Depth::Number(2), "**a** (1 h)")));
        check("> \u{a0}- a", Some((Depth::Indent(2), "a")));
        check("[x] a", Some((Depth::Indent(0), "[x] a")));
        check("[✓] a", Some((Depth::Indent(0), "[✓] a")));
        check("[/] a", Some((Depth::Indent(0), "[/] a")));
        check("\t- a", Some((Depth::Indent(4), "a")));
        check("•\ta", Some((Depth::Indent(0), "a")));
        check("o\t[x] a", Some((Depth::Indent(1), "[x] a")));
        check("• a", None);
    }

    #[test]
    fn other_lines_are_text() {
        for line in ["a", "2. a", "- a", "\u{a0}a", "\u{a0}-", "[y] a", "1.2 a", "[x](a)", ""] {
            check(line, None);
        }
    }
}
