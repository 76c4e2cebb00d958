//! A roadmap as Markdown: what people edit whose roadmap is a drawing.

use crate::formats::open::open;
use crate::tree::details::{Detail, Link, Paragraph};
use crate::tree::title::Style;
use crate::tree::{Hours, NodeId, Roadmap, Topic};

/// What one level of lists is indented by.
const INDENT: &str = "  ";

/// Writes a roadmap as Markdown, with a box for each step and with the ids of its topics, so that marks stay. Nothing
/// if no such text is read as the same roadmap: the same titles, levels, hours and ids, and if possible the same
/// details.
pub fn as_markdown(roadmap: &Roadmap) -> Option<String> {
    let has_sections = roadmap.children(NodeId::ROOT).all(|topic| !roadmap.is_step(topic));
    let headings = [has_sections.then_some(1), Some(0)].into_iter().flatten();
    let ways = headings.flat_map(|headings| [false, true].map(|is_escaped| (headings, is_escaped)));
    let texts = ways.map(|(headings, is_escaped)| text(roadmap, headings, is_escaped));
    let read = texts.filter_map(|text| Some((has_same_details(roadmap, &text)?, text)));
    // The first of the best.
    read.min_by_key(|&(has_same_details, _)| !has_same_details).map(|(_, text)| text)
}

/// The text in which the topics down to the level `headings` are headings, and those below are items. `is_escaped` puts
/// a backslash before all signs of titles, rather than only in titles that are read differently without.
fn text(roadmap: &Roadmap, headings: u8, is_escaped: bool) -> String {
    let root = roadmap.topic(NodeId::ROOT);
    let Line { words, details } = line_of(root, is_escaped);
    let mut text = format!("# {words}\n");
    put_details(&mut text, root, &details, "");
    let mut is_list = false;
    for node in roadmap.topics() {
        let topic = roadmap.topic(node);
        let Line { words, details } = line_of(topic, is_escaped);
        let hours = topic.estimate().map(length);
        let hours = hours.map(|hours| format!(" ({hours})")).unwrap_or_default();
        let line = format!("{words}{hours} {{#{}}}\n", topic.id());
        let is_heading = topic.level() <= headings;
        if is_heading || !is_list {
            put_blank_line(&mut text);
        }
        is_list = !is_heading;
        if is_heading {
            text.push_str(&format!("{} {line}", "#".repeat(1 + usize::from(topic.level()))));
            put_details(&mut text, topic, &details, "");
        } else {
            let indent = INDENT.repeat(usize::from(topic.level() - headings - 1));
            let box_ = if roadmap.is_step(node) { "[ ] " } else { "" };
            text.push_str(&format!("{indent}- {box_}{line}"));
            put_details(&mut text, topic, &details, &format!("{indent}{INDENT}"));
        }
    }
    text
}

/// `1.5 h`, or minutes where hours would have to be rounded.
fn length(hours: Hours) -> String {
    const CENT: u64 = 36;
    if hours.seconds().is_multiple_of(CENT) { format!("{hours} h") } else { format!("{} min", hours.seconds() / 60) }
}

/// Whether a text is read as a roadmap with the same details, too; nothing if something else differs.
fn has_same_details(roadmap: &Roadmap, text: &str) -> Option<bool> {
    let shown = |topic: &Topic| (topic.title().to_string(), topic.level(), topic.estimate(), topic.id().to_string());
    let shown = |roadmap: &Roadmap| {
        let root = roadmap.title().to_string();
        (root, roadmap.topics().map(|node| shown(roadmap.topic(node))).collect::<Vec<_>>())
    };
    let read = open(text, "", None).ok()?.roadmap;
    let mut pairs = read.nodes().zip(roadmap.nodes());
    (shown(&read) == shown(roadmap))
        .then(|| pairs.all(|(one, other)| read.topic(one).details() == roadmap.topic(other).details()))
}

/// A title with its markup, and the details that are read from it.
struct Line {
    words: String,
    details: Vec<Detail>,
}

fn line_of(topic: &Topic, is_escaped: bool) -> Line {
    let spans = topic.title().spans();
    let of = |is_plain: bool| -> String { spans.iter().map(|span| styled(&span.text, span.style, is_plain)).collect() };
    let read = |words: &str| {
        let roadmap = open(&format!("- [ ] {words}\n"), "", None).ok()?.roadmap;
        let first = roadmap.topic(roadmap.topics().next()?);
        Some((first.title() == topic.title() && first.estimate().is_none(), first.details().to_vec()))
    };
    let (plain, escaped) = (of(true), without_number(&of(false)));
    match read(&plain).filter(|_| !is_escaped) {
        Some((true, details)) => Line { words: plain, details },
        _ => Line { details: read(&escaped).map(|(_, details)| details).unwrap_or_default(), words: escaped },
    }
}

/// Words in their style, as they are or with a backslash before each sign that may be markup.
fn styled(words: &str, style: Style, is_plain: bool) -> String {
    if style.code {
        // Code with a backtick needs a longer fence.
        let fence = "`".repeat(1 + words.split(|c| c != '`').map(str::len).max().unwrap_or(0));
        let space = if words.starts_with('`') || words.ends_with('`') { " " } else { "" };
        return format!("{fence}{space}{words}{space}{fence}");
    }
    let escaped = if is_plain { words.to_owned() } else { escaped(words) };
    let inner = escaped.trim();
    if inner.is_empty() {
        return escaped;
    }
    let signs = [(style.strong, "**"), (style.emphasis, "_"), (style.struck, "~~")];
    let signs: String = signs.into_iter().filter_map(|(is_set, sign)| is_set.then_some(sign)).collect();
    let closing: String = signs.chars().rev().collect();
    escaped.replacen(inner, &format!("{signs}{inner}{closing}"), 1)
}

fn escaped(words: &str) -> String {
    let is_sign = |c: char| matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~' | '#' | '{' | '|');
    words.chars().flat_map(|c| is_sign(c).then_some('\\').into_iter().chain([c])).collect()
}

/// The texts and links of a topic below its line, but for those that the line has: each text behind a blank line, and
/// the links as a list.
fn put_details(text: &mut String, topic: &Topic, of_line: &[Detail], indent: &str) {
    let mut is_text = false;
    for detail in topic.details().iter().filter(|detail| !of_line.contains(detail)) {
        let is_link = matches!(detail, Detail::Link(_));
        if is_text || !is_link {
            put_blank_line(text);
        }
        is_text = !is_link;
        match detail {
            Detail::Text(paragraph) => {
                let words = paragraph_of(paragraph).replace('\n', &format!("\\\n{indent}"));
                text.push_str(&format!("{indent}{words}\n"));
            }
            Detail::Code(code) => {
                let fence = "`".repeat(code.split(|c| c != '`').map(str::len).max().unwrap_or(0).max(2) + 1);
                let code = code.trim_end_matches('\n').replace('\n', &format!("\n{indent}"));
                text.push_str(&format!("{indent}{fence}\n{indent}{code}\n{indent}{fence}\n"));
            }
            Detail::Link(link) => text.push_str(&format!("{indent}- {}\n", link_of(link))),
        }
    }
    if is_text {
        put_blank_line(text);
    }
}

fn put_blank_line(text: &mut String) {
    if !text.ends_with("\n\n") {
        text.push('\n');
    }
}

fn paragraph_of(paragraph: &Paragraph) -> String {
    let words: String = paragraph
        .0
        .iter()
        .map(|run| {
            let words = styled(&run.text, run.style, false);
            match &run.address {
                Some(address) => format!("[{words}]({})", address_of(address)),
                None => words,
            }
        })
        .collect();
    without_number(&words)
}

/// Words with a backslash in a beginning that might be a number, a sign of a list or a quote.
fn without_number(words: &str) -> String {
    let (digits, rest) = words.split_at(words.len() - words.trim_start_matches(|c: char| c.is_ascii_digit()).len());
    let escape = if rest.starts_with(['-', '+', '>', '=', '.', ')']) { "\\" } else { "" };
    format!("{digits}{escape}{rest}")
}

/// A link, with what it leads to as roadmap.sh writes it.
fn link_of(Link { title, address, kind, note }: &Link) -> String {
    let kind = kind.as_ref().map(|kind| format!("@{kind}@")).unwrap_or_default();
    let note = note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
    format!("[{kind}{}]({}){note}", escaped(title), address_of(address))
}

fn address_of(address: &str) -> String {
    if address.contains([' ', '(', ')', '<', '>']) {
        format!("<{}>", address.replace('<', "%3C").replace('>', "%3E"))
    } else {
        address.to_owned()
    }
}
