//! What HTML in a text says: folds, headings, links, and how words are set. All other elements are dropped, and their
//! texts are kept.

use std::ops::Range;

use crate::tree::Style;

/// A part of a piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::formats) enum Part<'a> {
    /// `<name …>`, with its name in lower case, and where it begins.
    Open { name: String, whole: &'a str, at: usize },
    /// `</name>`.
    Close { name: String },
    /// What stands between elements, with its bytes.
    Text { text: &'a str, place: Range<usize> },
}

/// The elements that are dropped. What else stands between `<` and `>` is shown as text: `Vec<T>`.
const KNOWN: [&str; 62] = [
    "a",
    "abbr",
    "b",
    "big",
    "blockquote",
    "body",
    "br",
    "center",
    "code",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "li",
    "main",
    "mark",
    "nav",
    "ol",
    "p",
    "picture",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tr",
    "u",
];
// Workflowy writes `mention`.
const MORE_KNOWN: [&str; 11] = ["tfoot", "th", "thead", "time", "tt", "ul", "var", "video", "wbr", "svg", "mention"];

/// Whether a tag is HTML's, or a comment.
pub(in crate::formats) fn is_known(tag: &str) -> bool {
    tag.starts_with("<!--") || tag.starts_with("<?") || {
        let name = name_of(tag);
        KNOWN.contains(&name.as_str()) || MORE_KNOWN.contains(&name.as_str())
    }
}

/// The name of a tag, in lower case.
pub(in crate::formats) fn name_of(tag: &str) -> String {
    let name = tag.trim_start_matches(['<', '/']);
    name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase()
}

/// Takes in that an element begins or ends which says how its words are set.
pub(in crate::formats) fn set_style(style: &mut Style, element: &str, begins: bool) {
    match element {
        "b" | "strong" => style.strong = begins,
        "i" | "em" => style.emphasis = begins,
        "s" | "del" | "strike" => style.struck = begins,
        "code" | "tt" => style.code = begins,
        _ => {}
    }
}

/// The value of an attribute of a tag.
pub(in crate::formats) fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag;
    loop {
        let (before, value) = rest.split_once('=')?;
        rest = value.trim_start();
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => rest.strip_prefix(quote)?.split_once(quote)?,
            None => rest.split_at(rest.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(rest.len())),
        };
        if before.split_whitespace().next_back().is_some_and(|word| word.eq_ignore_ascii_case(name)) {
            return Some(value);
        }
        rest = after;
    }
}

/// Cuts a piece of HTML that stands at `at` in the document. Comments, scripts and styles are left out.
pub(in crate::formats) fn parts(html: &str, at: usize) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = html;
    let mut text_start = 0;
    while let Some(open) = rest.find('<') {
        let (_, tag) = rest.split_at(open);
        let start = html.len() - tag.len();
        let Some(end) = tag_end(tag) else { break };
        let (whole, after) = tag.split_at(end);
        if whole.starts_with("<!--") || is_known(whole) {
            if let Some(text) = html.get(text_start..start).filter(|text| !text.is_empty()) {
                parts.push(Part::Text { text, place: at + text_start..at + start });
            }
            text_start = start + end;
            let name = name_of(whole);
            let is_element = !whole.starts_with("<!") && !whole.starts_with("<?");
            if is_element && !matches!(name.as_str(), "script" | "style") {
                parts.push(if whole.starts_with("</") {
                    Part::Close { name }
                } else {
                    Part::Open { name, whole, at: at + start }
                });
            }
        }
        rest = after;
    }
    if let Some(text) = html.get(text_start..).filter(|text| !text.is_empty()) {
        parts.push(Part::Text { text, place: at + text_start..at + html.len() });
    }
    parts
}

/// Where the tag or the comment that a text begins with ends, or the element, if its content is not text, as in
/// `<script>`.
fn tag_end(text: &str) -> Option<usize> {
    let after = |end: &str| text.find(end).map(|at| at + end.len());
    if text.starts_with("<!--") {
        return Some(after("-->").unwrap_or(text.len()));
    }
    let is_tag = text.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    if !is_tag {
        return Some(1);
    }
    match name_of(text).as_str() {
        "script" if !text.starts_with("</") => Some(after("</script>").unwrap_or(text.len())),
        "style" if !text.starts_with("</") => Some(after("</style>").unwrap_or(text.len())),
        _ => end_outside_of_quotes(text).or_else(|| after(">")),
    }
}

/// Where a tag ends. Within the quotes of an attribute `<` and `>` mean nothing; outside of them, `<` says that this is
/// no tag.
fn end_outside_of_quotes(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut before = ' ';
    for (at, letter) in text.char_indices().skip(1) {
        match (quote, letter) {
            (Some(open), letter) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if before == '=' => quote = Some(letter),
            (None, '>') => return Some(at + 1),
            (None, '<') => return Some(1),
            (None, _) => {}
        }
        before = if letter.is_whitespace() { before } else { letter };
    }
    None
}

/// A text with its characters instead of the entities that stand for them: those of XML, by their number, and `&nbsp;`.
/// All other entities stay as they are.
pub(in crate::formats) fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        // The longest is `&#1114111;`.
        let end = after.bytes().take(9).position(|byte| byte == b';');
        let name = end.and_then(|end| Some((after.get(..end)?, after.get(end + 1..)?)));
        match name.and_then(|(name, after)| Some((letter_of(name)?, after))) {
            Some((letter, after)) => {
                plain.push(letter);
                rest = after;
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain + rest
}

fn letter_of(entity: &str) -> Option<char> {
    match entity {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        "amp" => Some('&'),
        _ => {
            let number = entity.strip_prefix('#')?;
            let hexadecimal = number.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
            char::from_u32(hexadecimal.unwrap_or_else(|| number.parse()).ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        let drawn: Vec<String> = parts(html, 0)
            .into_iter()
            .map(|part| match part {
                Part::Open { name, .. } => format!("<{name}>"),
                Part::Close { name } => format!("</{name}>"),
                Part::Text { text, place } => {
                    assert_eq!(html.get(place), Some(text));
                    format!("{text:?}")
                }
            })
            .collect();
        assert_eq!(drawn.join(" "), expected, "{html}");
    }

    #[test]
    fn html_is_cut_into_tags_and_texts() {
        check("<details><summary>A <b>b</b></summary>", "<details> <summary> \"A \" <b> \"b\" </b> </summary>");
        check("a<!-- <b> -->c", "\"a\" \"c\"");
        check("<script>if (a < b) {}</script>x", "\"x\"");
        check("Vec<T> < 3", "\"Vec<T> < 3\"");
        check("a <b", "\"a <b\"");
        check("a<b</code>c", "\"a<b\" </code> \"c\"");
        check("<a title=\"x > <y>\">z", "<a> \"z\"");
        check("<a title=\"x>y", "<a> \"y\"");
    }

    #[test]
    fn entities_are_resolved_once() {
        assert_eq!(unescaped("&lt;a&gt; &amp;amp; &quot;&#39;&#x1F41D;&nbsp;&"), "<a> &amp; \"'🐝\u{a0}&");
        assert_eq!(unescaped("a & b; &copy; &#xd800; &#; &;"), "a & b; &copy; &#xd800; &#; &;");
    }

    #[test]
    fn attributes_are_found_however_they_are_quoted() {
        let tag = "<a class=x title=\"a = b\" HREF='u?a=b' >";
        assert_eq!(attribute(tag, "href"), Some("u?a=b"));
        assert_eq!(attribute(tag, "title"), Some("a = b"));
        assert_eq!(attribute("<a href=u>", "href"), Some("u"));
        assert_eq!(attribute("<a href>", "href"), None);
    }
}
