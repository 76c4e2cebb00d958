//! What keys do in a text. All places are bytes.

use std::ops::Range;

/// Other words in place of a part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The bytes that are replaced.
    pub range: Range<usize>,
    /// The text that replaces them.
    pub with: String,
    /// The selection afterwards, in bytes of the new text; empty for a caret.
    pub selection: Range<usize>,
}

/// What Enter does where it goes on with a list or a quote: the next line has the same indent and sign, the next number
/// and an empty box. On an item without words it ends the list. `None` where Enter does what it always does, as within
/// code.
pub fn enter(text: &str, selection: Range<usize>) -> Option<Replacement> {
    let start = line_start(text, selection.start)?;
    let line = text.get(start..line_end(text, selection.start)?)?;
    if is_in_code(text.get(..start)?) || selection.end > start + line.len() {
        return None;
    }
    let begun = LineStart::of(line)?;
    if selection.start < start + begun.length {
        return None;
    }
    let words = line.get(begun.length..)?;
    if words.trim().is_empty() || words.trim() == "****" {
        let kept = if begun.sign.is_empty() { "" } else { begun.quote };
        let caret = start + kept.len();
        return Some(Replacement { range: start..start + line.len(), with: kept.to_owned(), selection: caret..caret });
    }
    let return_sign = if line.ends_with('\r') { "\r" } else { "" };
    let mut with = format!("{return_sign}\n{}{}{}", begun.quote, begun.indent, next_sign(begun.sign));
    if begun.has_box {
        with += "[ ] ";
    }
    let mut caret = selection.start + with.len();
    let is_bold = number(begun.sign).is_some() && words.starts_with("**");
    if is_bold && selection.start == start + line.trim_end().len() {
        with += "****";
        caret += 2;
    }
    Some(Replacement { range: selection, with, selection: caret..caret })
}

/// Indents the selected lines by one level, or takes a level from them, as the document does it: with tabs, two, three
/// or four spaces, or as wide as the number above. `None` where nothing changes.
pub fn indent(text: &str, selection: Range<usize>, is_out: bool) -> Option<Replacement> {
    let start = line_start(text, selection.start)?;
    // A last line of which nothing is selected does not count.
    let is_at_start = selection.end > selection.start && text.get(..selection.end)?.ends_with('\n');
    let end = line_end(text, if is_at_start { selection.end - 1 } else { selection.end })?;
    let lines = text.get(start..end)?;
    let unit = unit(text, start, lines);
    let mut with = String::with_capacity(lines.len() + 16);
    let mut first = 0;
    for (place, line) in lines.split_inclusive('\n').enumerate() {
        let before = with.len();
        let is_alone = selection.is_empty();
        if is_out {
            with += line.get(taken(line, &unit)..)?;
        } else {
            if is_alone || !line.trim().is_empty() {
                with += &unit;
            }
            with += line;
        }
        if place == 0 {
            first = (with.len() - before) as isize - line.len() as isize;
        }
    }
    if lines.is_empty() && !is_out {
        with = unit;
        first = with.len() as isize;
    }
    let grown = with.len() as isize - lines.len() as isize;
    let moved = |at: usize, by: isize| at.saturating_add_signed(by).max(start);
    let selected = moved(selection.start, first)..moved(selection.end, grown).max(moved(selection.start, first));
    (with != lines).then_some(Replacement { range: start..end, with, selection: selected })
}

/// The beginning of a line.
struct LineStart<'a> {
    quote: &'a str,
    indent: &'a str,
    /// A bullet or a number, with the space behind it.
    sign: &'a str,
    has_box: bool,
    length: usize,
}

impl<'a> LineStart<'a> {
    fn of(line: &'a str) -> Option<LineStart<'a>> {
        let quote = quote_of(line);
        let rest = line.get(quote.len()..)?;
        let indent = indent_of(rest);
        let rest = rest.get(indent.len()..)?;
        let sign = sign_of(rest).unwrap_or_default();
        let rest = rest.get(sign.len()..)?;
        if sign.is_empty() && quote.is_empty() || rest.starts_with(['-', '*', '_']) && is_rule(line) {
            return None;
        }
        let mut letters = rest.chars();
        let is_box = (letters.next(), letters.next().is_some(), letters.next()) == (Some('['), true, Some(']'));
        let behind = letters.as_str();
        let has_box = is_box && !sign.is_empty() && (behind.trim().is_empty() || behind.starts_with(' '));
        let box_length = if has_box { rest.len() - behind.len() + usize::from(behind.starts_with(' ')) } else { 0 };
        let length = quote.len() + indent.len() + sign.len() + box_length;
        Some(LineStart { quote, indent, sign, has_box, length })
    }
}

/// The sign of the item after one with this sign: the last part of a number goes up by one.
pub(super) fn next_sign(sign: &str) -> String {
    match number(sign) {
        Some((before, number, behind)) => format!("{before}{}{behind}", number.saturating_add(1)),
        None => sign.to_owned(),
    }
}

/// What is before the last part of the number, that part, and what is behind it.
fn number(sign: &str) -> Option<(&str, u64, &str)> {
    let digits = sign.trim_end_matches(|c: char| !c.is_ascii_digit());
    let before = digits.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = digits.get(before.len()..)?.parse().ok()?;
    Some((before, number, sign.get(digits.len()..)?))
}

fn quote_of(line: &str) -> &str {
    let rest = line.trim_start_matches([' ', '\t', '>']);
    let signs = &line[..line.len() - rest.len()];
    let end = signs.rfind('>').map_or(0, |at| at + 1);
    &line[..end + usize::from(end > 0 && signs[end..].starts_with(' '))]
}

fn indent_of(line: &str) -> &str {
    let mut rest = line;
    while let Some(next) = rest.strip_prefix("&nbsp;").or_else(|| rest.strip_prefix([' ', '\t'])) {
        rest = next;
    }
    &line[..line.len() - rest.len()]
}

/// A bullet or a number with the space behind it.
pub(super) fn sign_of(line: &str) -> Option<&str> {
    let behind = match line.strip_prefix(['-', '*', '+']) {
        Some(behind) => behind,
        None => {
            let behind = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ')');
            let number = &line[..line.len() - behind.len()];
            let is_number = number.starts_with(|c: char| c.is_ascii_digit()) && number.ends_with(['.', ')']);
            if is_number && !number.contains("..") { behind } else { return None }
        }
    };
    let words = behind.trim_start_matches([' ', '\t']);
    let spaces = behind.len() - words.len();
    // More than four spaces would begin a block of code.
    let kept = if spaces > 4 { 1 } else { spaces };
    (spaces > 0).then(|| &line[..line.len() - behind.len() + kept])
}

fn is_rule(line: &str) -> bool {
    let signs: Vec<char> = line.chars().filter(|c| !c.is_whitespace()).collect();
    signs.len() > 2 && signs.iter().all(|&sign| sign == signs[0])
}

fn line_start(text: &str, at: usize) -> Option<usize> {
    Some(text.get(..at)?.rfind('\n').map_or(0, |end| end + 1))
}

fn line_end(text: &str, at: usize) -> Option<usize> {
    Some(text.get(at..)?.find('\n').map_or(text.len(), |length| at + length))
}

/// Whether a fence is open behind a text.
fn is_in_code(before: &str) -> bool {
    let mut open: Option<&str> = None;
    for line in before.lines() {
        let line = line.trim_start_matches([' ', '\t', '>']);
        let line = line.get(sign_of(line).map_or(0, str::len)..).unwrap_or_default();
        let signs = ["`", "~"].map(|sign| &line[..line.len() - line.trim_start_matches(sign).len()]);
        let fence = signs[0].len().max(signs[1].len());
        let fence = &line[..fence];
        match open {
            None if fence.len() > 2 && (fence.starts_with('~') || !line[fence.len()..].contains('`')) => {
                open = Some(fence);
            }
            Some(begun) if fence.starts_with(begun) && line[fence.len()..].trim().is_empty() => open = None,
            _ => {}
        }
    }
    open.is_some()
}

/// One level of indent.
fn unit(text: &str, start: usize, lines: &str) -> String {
    let own = indent_of(lines);
    let is_item = |line: &&str| sign_of(&line[indent_of(line).len()..]).is_some();
    if own.contains("&nbsp;")
        || text.lines().any(|line| line.starts_with("&nbsp;")) && is_item(&lines) && own.is_empty()
    {
        return "&nbsp;&nbsp;".to_owned();
    }
    let indents: Vec<&str> = text.lines().filter(is_item).map(indent_of).filter(|indent| !indent.is_empty()).collect();
    if indents.first().is_some_and(|first| first.starts_with('\t')) {
        return "\t".to_owned();
    }
    let least = indents.iter().map(|indent| indent.len()).filter(|width| (2..=4).contains(width)).min().unwrap_or(2);
    let above = text[..start].lines().rev().filter(is_item).find(|line| indent_of(line).len() <= own.len());
    let sign = above.and_then(|line| sign_of(&line[indent_of(line).len()..]));
    let number = sign.filter(|sign| sign.starts_with(|c: char| c.is_ascii_digit())).map_or(0, str::len);
    " ".repeat(least.max(number))
}

/// The indent of the lines within an item. `own` is the indent of the item's own line.
pub(super) fn inner_indent(text: &str, line: &str, own: &str) -> String {
    let unit = unit(text, 0, line);
    let sign = sign_of(line.get(own.len()..).unwrap_or_default()).map_or(0, str::len);
    if unit.starts_with(' ') { format!("{own}{}", " ".repeat(unit.len().max(sign))) } else { format!("{own}{unit}") }
}

/// How many bytes one level of indent has at the beginning of a line.
fn taken(line: &str, unit: &str) -> usize {
    let (mut taken, mut columns) = (0, 0);
    let width = if unit.starts_with('&') { 2 } else { unit.len() };
    while columns < width {
        let rest = &line[taken..];
        let length = match rest {
            _ if rest.starts_with('\t') && columns == 0 => return 1,
            _ if rest.starts_with("&nbsp;") => "&nbsp;".len(),
            _ if rest.starts_with(' ') => 1,
            _ => break,
        };
        (taken, columns) = (taken + length, columns + 1);
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `|` is the caret, or both ends of what is selected.
    fn marked(text: &str) -> (String, Range<usize>) {
        let start = text.find('|').expect("a caret");
        let end = text.rfind('|').expect("a caret");
        (text.replace('|', ""), start..if end > start { end - 1 } else { start })
    }

    fn done(text: &str, change: impl Fn(&str, Range<usize>) -> Option<Replacement>) -> String {
        let (text, selection) = marked(text);
        let Some(Replacement { range, with, selection }) = change(&text, selection) else {
            return "nothing".to_owned();
        };
        let mut text = text;
        text.replace_range(range, &with);
        text.insert(selection.end, '|');
        if !selection.is_empty() {
            text.insert(selection.start, '|');
        }
        text
    }

    #[test]
    fn enter_goes_on_with_a_list() {
        for (before, after) in [
            ("- a|", "- a\n- |"),
            ("  * a|b", "  * a\n  * |b"),
            ("\t- [x] a|", "\t- [x] a\n\t- [ ] |"),
            ("9. a|", "9. a\n10. |"),
            ("3) [ ] a|", "3) [ ] a\n4) [ ] |"),
            ("> a|", "> a\n> |"),
            ("> - a|", "> - a\n> - |"),
            ("&nbsp;&nbsp;- a|", "&nbsp;&nbsp;- a\n&nbsp;&nbsp;- |"),
            ("   1.1. **A** (4 h)|", "   1.1. **A** (4 h)\n   1.2. **|**"),
            ("-   a|", "-   a\n-   |"),
            ("- é茶|", "- é茶\n- |"),
        ] {
            assert_eq!(done(before, enter), after);
        }
    }

    #[test]
    fn enter_on_an_item_without_words_ends_the_list() {
        for (before, after) in
            [("- a\n- |", "- a\n|"), ("  - [ ] |", "|"), ("> - |", "> |"), ("> |", "|"), ("2. **|**", "|")]
        {
            assert_eq!(done(before, enter), after);
        }
    }

    #[test]
    fn enter_elsewhere_is_the_browsers() {
        for text in ["a|", "|- a", "```\n- a|\n```", "- a\n\n  ~~~\n  - b|", "* * *|", "-a|", "1.5 h|", "- a|\n- b|"] {
            assert_eq!(done(text, enter), "nothing", "{text}");
        }
        assert_eq!(done("```\na\n```\n- b|", enter), "```\na\n```\n- b\n- |");
    }

    #[test]
    fn lines_are_indented_as_the_document_does_it() {
        for (before, after) in [
            ("- a\n- b|", "- a\n  - b|"),
            ("- a\n    - b\n- c|", "- a\n    - b\n    - c|"),
            ("- a\n\t- b\n|- c\n- d|", "- a\n\t- b\n|\t- c\n\t- d|"),
            ("1. a\n2. b|", "1. a\n   2. b|"),
            ("10. a\n11. b|", "10. a\n    11. b|"),
            ("&nbsp;- a\n&nbsp;- b|", "&nbsp;- a\n&nbsp;&nbsp;&nbsp;- b|"),
            ("|", "  |"),
        ] {
            assert_eq!(
                done(before, |text, at| indent(text, at, false)).replacen("|\t", "\t|", 1),
                after.replacen("|\t", "\t|", 1)
            );
        }
        for (before, after) in [
            ("- a\n  - b|", "- a\n- b|"),
            ("- a\n\t- |b", "- a\n- |b"),
            ("- a\n   - b|", "- a\n- b|"),
            ("- a|", "nothing"),
            ("&nbsp;&nbsp;- a|", "- a|"),
        ] {
            assert_eq!(done(before, |text, at| indent(text, at, true)), after);
        }
    }
}
