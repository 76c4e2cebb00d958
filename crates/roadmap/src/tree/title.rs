//! Titles, with their markup.

use std::fmt;

/// A topic's title as its author wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title(Vec<Span>);

/// A part of a title: words of one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words, without what marks them up.
    pub text: String,
    /// How they are set.
    pub style: Style,
}

/// How words are set. All four may be true at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Inline code.
    pub code: bool,
    /// Emphasis.
    pub emphasis: bool,
    /// Strong emphasis.
    pub strong: bool,
    /// Struck through.
    pub struck: bool,
}

impl Style {
    /// Plain words.
    pub const PLAIN: Style = Style { code: false, emphasis: false, strong: false, struck: false };
    /// What was between backticks.
    pub const CODE: Style = Style { code: true, ..Style::PLAIN };

    /// Set in both ways.
    pub(crate) fn and(self, other: Style) -> Style {
        Style {
            code: self.code || other.code,
            emphasis: self.emphasis || other.emphasis,
            strong: self.strong || other.strong,
            struck: self.struck || other.struck,
        }
    }
}

impl Title {
    /// The longest title, in characters with its backticks. Laying out a text can take the square of its length.
    pub const LONGEST: usize = 500;

    /// Whether a text is short enough for a title.
    pub fn fits(markdown: &str) -> bool {
        markdown.chars().count() <= Title::LONGEST
    }

    /// Reads a title with Markdown's inline code. A backtick without a partner stays a backtick, and all other
    /// characters stay as they are.
    pub fn read(markdown: &str) -> Title {
        let mut spans = Vec::new();
        let mut text = String::new();
        let mut rest = markdown;
        while let Some((before, fence, inside)) = split_at_fence(rest) {
            text.push_str(before);
            match split_at_closing_fence(inside, fence) {
                Some((code, after)) => {
                    if !text.is_empty() {
                        spans.push(Span { text: std::mem::take(&mut text), style: Style::PLAIN });
                    }
                    spans.push(Span { text: unpadded(code).to_owned(), style: Style::CODE });
                    rest = after;
                }
                None => {
                    text.extend(std::iter::repeat_n('`', fence));
                    rest = inside;
                }
            }
        }
        text.push_str(rest);
        if !text.is_empty() {
            spans.push(Span { text, style: Style::PLAIN });
        }
        Title(spans)
    }

    /// A title of parts that a reader of another format found.
    pub(crate) fn of(spans: Vec<Span>) -> Title {
        Title(spans)
    }

    /// The parts, in order.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }
}

/// The title as plain text: the accessible name of a topic.
impl fmt::Display for Title {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|span| f.write_str(&span.text))
    }
}

/// The text before the first run of backticks, how many backticks that run has, and the text after it.
fn split_at_fence(text: &str) -> Option<(&str, usize, &str)> {
    let (before, after) = text.split_once('`')?;
    let inside = after.trim_start_matches('`');
    Some((before, 1 + after.len() - inside.len(), inside))
}

/// The text before and after the run of exactly `fence` backticks that closes a code span (CommonMark 6.1).
fn split_at_closing_fence(inside: &str, fence: usize) -> Option<(&str, &str)> {
    let mut rest = inside;
    loop {
        let (_, run, after) = split_at_fence(rest)?;
        if run == fence {
            return Some((inside.get(..inside.len() - after.len() - run)?, after));
        }
        rest = after;
    }
}

/// Removes one space from both ends of a code span that has a space at each (CommonMark 6.1).
fn unpadded(code: &str) -> &str {
    code.strip_prefix(' ')
        .and_then(|code| code.strip_suffix(' '))
        .filter(|code| !code.trim().is_empty())
        .unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(markdown: &str, drawn: &str, plain: &str) {
        let title = Title::read(markdown);
        let spans: Vec<String> = title
            .spans()
            .iter()
            .map(|Span { text, style }| if style.code { format!("<{text}>") } else { format!("{text:?}") })
            .collect();
        assert_eq!(spans.join(" "), drawn);
        assert_eq!(title.to_string(), plain);
    }

    #[test]
    fn inline_code_stays_code_and_the_rest_stays_as_it_is() {
        check("Joins, aggregations", r#""Joins, aggregations""#, "Joins, aggregations");
        check("`git init`/`clone`", r#"<git init> "/" <clone>"#, "git init/clone");
        check("Managers (`with`)", r#""Managers (" <with> ")""#, "Managers (with)");
        check("Build → Test", r#""Build → Test""#, "Build → Test");
        check("``a ` b``", "<a ` b>", "a ` b");
        check("a ` b", r#""a ` b""#, "a ` b");
        check("a `` b ` c", r#""a `` b ` c""#, "a `` b ` c");
        check("` x `", "<x>", "x");
    }
}
