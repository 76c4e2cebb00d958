//! A document as text: `[x] Title (4 h)` for each topic, `| …` for what stands beside it, `! …` for warnings.

use roadmap::foreign::{Document, Refusal, Way};
use roadmap::{Detail, Link, Mark, NodeId, Paragraph, Style, Title, open};

use crate::drawing::assert_drawn;

/// Opens a document whose file is called `file.md`.
pub fn read(input: &str) -> Result<Document, Refusal> {
    open(input, "file.md", None)
}

/// Compares a document with a drawing, in the way that Cairn chooses.
#[track_caller]
pub fn check(input: &str, drawing: &str) {
    compare(input, read(input), drawing);
}

/// The same in the way that a person chooses.
#[track_caller]
pub fn check_as(way: Way, input: &str, drawing: &str) {
    compare(input, open(input, "file.md", Some(way)), drawing);
}

#[track_caller]
fn compare(input: &str, document: Result<Document, Refusal>, drawing: &str) {
    match document {
        Ok(document) => assert_drawn(&drawn(&document), drawing),
        Err(refusal) => panic!("{refusal}\n{input}"),
    }
}

/// Compares the sentence that refuses a document.
#[track_caller]
pub fn refused(input: &str, sentence: &str) {
    match read(input) {
        Ok(document) => panic!("it is read:\n{}", drawn(&document)),
        Err(refusal) => assert_eq!(refusal.to_string(), sentence),
    }
}

/// The topic with a title.
pub fn topic(document: &Document, title: &str) -> NodeId {
    crate::drawing::node(&document.roadmap, title)
}

pub fn drawn(document: &Document) -> String {
    let roadmap = &document.roadmap;
    let mut text = String::new();
    for node in roadmap.nodes() {
        let topic = roadmap.topic(node);
        let indent = "  ".repeat(topic.level().into());
        let letter = match document.places[node.index()].tick.as_ref().map(|tick| tick.mark) {
            None => "",
            Some(Mark::ToDo) => "[ ] ",
            Some(Mark::Doing) => "[/] ",
            Some(Mark::Done) => "[x] ",
            Some(Mark::Skipped) => "[-] ",
        };
        let number = topic.number().map(|number| format!("{number}. ")).unwrap_or_default();
        let hours = topic.estimate().map(|hours| format!(" ({hours} h)")).unwrap_or_default();
        text += &format!("{indent}{number}{letter}{}{hours}\n", topic.title());
        for part in topic.details() {
            text += &format!("{indent}  | {}\n", detail(part));
        }
    }
    document.warnings.iter().for_each(|warning| text += &format!("! {warning}\n"));
    text
}

fn detail(detail: &Detail) -> String {
    match detail {
        Detail::Text(paragraph) => marked(paragraph),
        Detail::Code(code) => format!("``{}``", code.trim_end().replace('\n', "⏎")),
        Detail::Link(Link { title, address, kind, note }) => {
            let kind = kind.as_ref().map(|kind| format!("{kind}: ")).unwrap_or_default();
            let note = note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            format!("{kind}<{address}> {title}{note}")
        }
    }
}

/// A title with its markup, as Markdown writes it.
pub fn marked_title(title: &Title) -> String {
    title.spans().iter().map(|span| styled(&span.text, span.style)).collect()
}

/// Words of one style, as Markdown writes it.
fn styled(words: &str, style: Style) -> String {
    let signs = [(style.code, "`"), (style.emphasis, "*"), (style.strong, "**"), (style.struck, "~~")];
    let signs = signs.into_iter().filter_map(|(is_set, sign)| is_set.then_some(sign));
    signs.fold(words.to_owned(), |text, sign| format!("{sign}{text}{sign}"))
}

/// Words with their markup, as Markdown writes it.
fn marked(paragraph: &Paragraph) -> String {
    let runs = paragraph.0.iter().map(|run| {
        let text = styled(&run.text.replace('\n', "⏎"), run.style);
        run.address.as_ref().map(|address| format!("[{text}]({address})")).unwrap_or(text)
    });
    runs.collect()
}
