use std::fmt;

/// A topic's title as its author wrote it: plain words and inline code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title(Vec<Span>);

/// A run of a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Words, character for character.
    Text(String),
    /// What stood between backticks.
    Code(String),
}

impl Span {
    /// The words, without what makes them code.
    pub fn text(&self) -> &str {
        match self {
            Span::Text(text) | Span::Code(text) => text,
        }
    }
}

impl Title {
    /// Reads Markdown's inline code; a backtick without a partner stays a backtick. All other characters
    /// stay what they are.
    pub fn read(markdown: &str) -> Title {
        let mut spans = Vec::new();
        let mut text = String::new();
        let mut rest = markdown;
        while let Some((before, fence, inside)) = fenced(rest) {
            text.push_str(before);
            match closed(inside, fence) {
                Some((code, after)) => {
                    if !text.is_empty() {
                        spans.push(Span::Text(std::mem::take(&mut text)));
                    }
                    spans.push(Span::Code(unpadded(code).to_owned()));
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
            spans.push(Span::Text(text));
        }
        Title(spans)
    }

    /// The runs, in order.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }
}

/// The title as plain text, without backticks: what a topic is called aloud.
impl fmt::Display for Title {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|span| f.write_str(span.text()))
    }
}

/// What stands before the first run of backticks, how many they are, and what stands behind them.
fn fenced(text: &str) -> Option<(&str, usize, &str)> {
    let (before, behind) = text.split_once('`')?;
    let inside = behind.trim_start_matches('`');
    Some((before, 1 + behind.len() - inside.len(), inside))
}

/// What stands before and behind the run of exactly `fence` backticks that closes a code span
/// (CommonMark 6.1).
fn closed(inside: &str, fence: usize) -> Option<(&str, &str)> {
    let mut rest = inside;
    loop {
        let (_, run, behind) = fenced(rest)?;
        if run == fence {
            return Some((inside.get(..inside.len() - behind.len() - run)?, behind));
        }
        rest = behind;
    }
}

/// One space is taken from both ends of a code span that has one at each (CommonMark 6.1).
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
            .map(|span| match span {
                Span::Text(text) => format!("{text:?}"),
                Span::Code(code) => format!("<{code}>"),
            })
            .collect();
        assert_eq!(spans.join(" "), drawn);
        assert_eq!(title.to_string(), plain);
    }

    #[test]
    fn inline_code_stays_code_and_the_rest_stays_what_it_is() {
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
