//! How Cairn understands a file: for authors, and for those who make tests of it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;
use roadmap::foreign::{Document, Refusal, Way};
use roadmap::{Detail, Link, Mark, NodeId, Progress, decode, open};

/// The file, and how to understand it.
#[derive(Args)]
pub struct Options {
    /// Any file: Markdown, OPML, a graph of roadmap.sh.
    file: PathBuf,
    /// Make a step of every item of a list, also of those without a box.
    #[arg(long)]
    items: bool,
    /// Leave out what stands beside the titles.
    #[arg(long)]
    brief: bool,
    /// Print only what is odd, as annotations that GitHub shows beside the lines of the file.
    #[arg(long, conflicts_with = "brief")]
    annotations: bool,
}

/// Prints the tree with its hours, ids and lines, what stands beside each title, and the warnings.
pub fn print(options: &Options) -> Result<()> {
    let bytes = fs::read(&options.file).with_context(|| format!("could not read {}", options.file.display()))?;
    let name = options.file.file_name().unwrap_or_default().to_string_lossy();
    let wish = options.items.then_some(Way::Items);
    let read = decode(&bytes).and_then(|(text, _)| open(&text, &name, wish));
    if options.annotations {
        print!("{}", annotations(&options.file.to_string_lossy(), &read));
        return if read.is_ok() { Ok(()) } else { bail!("{} cannot be read", options.file.display()) };
    }
    match read {
        Ok(document) => print!("{}", drawn(&document, !options.brief)),
        Err(refusal) => bail!("{refusal}"),
    }
    Ok(())
}

/// What is odd about a file, or why it cannot be read, as [commands of GitHub's workflows][commands], a line each.
///
/// [commands]: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
fn annotations(file: &str, read: &Result<Document, Refusal>) -> String {
    let annotation = |kind: &str, place: String, message: &str| {
        format!("::{kind} file={}{place}::{}\n", escaped(file, true), escaped(message, false))
    };
    match read {
        Ok(document) => document
            .warnings
            .iter()
            .map(|warning| {
                let place = warning.lines.first().map(|line| format!(",line={line}")).unwrap_or_default();
                // A warning about several lines names all of them.
                let message = if warning.lines.len() > 1 { warning.to_string() } else { warning.kind.to_string() };
                annotation("warning", place, &message)
            })
            .collect(),
        Err(Refusal::Broken { mistakes, .. }) => mistakes
            .iter()
            .map(|mistake| {
                let place = format!(",line={},col={}", mistake.line, mistake.column + 1);
                annotation("error", place, &mistake.problem)
            })
            .collect(),
        Err(refusal @ (Refusal::TooDeep { line, .. } | Refusal::NotText { line, .. })) => {
            annotation("error", format!(",line={line}"), &refusal.to_string())
        }
        Err(refusal) => annotation("error", String::new(), &refusal.to_string()),
    }
}

/// A text in a command, or a value among its properties.
fn escaped(text: &str, is_value: bool) -> String {
    let text = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    if is_value { text.replace(':', "%3A").replace(',', "%2C") } else { text }
}

fn drawn(document: &Document, with_details: bool) -> String {
    let roadmap = &document.roadmap;
    let mut text = format!("{}\n", roadmap.title());
    let mut add = |indent: usize, line: &str| text += &format!("{}{line}\n", "  ".repeat(indent));
    for node in roadmap.nodes() {
        let topic = roadmap.topic(node);
        let level = usize::from(topic.level());
        if node != NodeId::ROOT {
            let tick = document.places[node.index()].tick.as_ref();
            let letter = match tick.map(|tick| tick.mark) {
                None => "",
                Some(Mark::ToDo) => "[ ] ",
                Some(Mark::Doing) => "[/] ",
                Some(Mark::Done) => "[x] ",
                Some(Mark::Skipped) => "[-] ",
            };
            let number = topic.number().map(|number| format!("{number}. ")).unwrap_or_default();
            let hours =
                topic.estimate().map(|hours| format!(" ({hours} h{})", range(document, node))).unwrap_or_default();
            add(level, &format!("{number}{letter}{}{hours}  #{} :{}", topic.title(), topic.id(), topic.line()));
        }
        if with_details {
            topic.details().iter().for_each(|part| add(level + 2, &detail(part)));
        }
    }
    let steps = roadmap.steps(NodeId::ROOT).count();
    let hours = roadmap.steps(NodeId::ROOT).filter_map(|step| roadmap.topic(step).estimate()).count();
    let total = Progress::new(roadmap).completion(NodeId::ROOT).hours;
    let levels = roadmap.topics().map(|node| roadmap.topic(node).level()).max().unwrap_or(0);
    add(0, "");
    add(0, &document.understood);
    add(0, &format!("{} topics, {steps} steps, {levels} levels.", roadmap.len() - 1));
    add(0, &format!("{total} h; {hours} steps have hours of their own. {} marks.", document.marks().len()));
    if document.other_way == Some(Way::Items) {
        add(0, "With --items, items without a box are steps too.");
    }
    document.warnings.iter().for_each(|warning| add(0, &warning.to_string()));
    text
}

/// `, 2 to 3`, where the document gives a range.
fn range(document: &Document, node: NodeId) -> String {
    let range = document.ranges.iter().find(|range| range.topic == node);
    range.map(|range| format!(", {} to {}", range.least, range.most)).unwrap_or_default()
}

fn detail(detail: &Detail) -> String {
    match detail {
        Detail::Text(paragraph) => {
            let links: String = paragraph.links().iter().map(|link| format!(" <{}>", link.address)).collect();
            format!("“{}”{links}", paragraph.to_string().replace('\n', " / "))
        }
        Detail::Code(code) => format!("`{}`", code.trim_end().replace('\n', " / ")),
        Detail::Link(Link { title, address, kind, note }) => {
            let note = note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            format!("{}: {title} <{address}>{note}", kind.as_deref().unwrap_or("link"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn annotated(file: &str, text: &str) -> String {
        annotations(file, &open(text, "course.md", None))
    }

    #[test]
    fn what_is_odd_stands_beside_its_lines() {
        assert_eq!(annotated("course.md", "# Course\n\n## Sea\n\n- [ ] Fish\n- [ ] Ships\n"), "");
        let odd = annotated(
            "a,b/course.md",
            "# Course\n\n## Sea\n\n- [ ] Fish\n\n#### Deep\n\n- [ ] Ships (3 hours) (4 h)\n- [] Boats\n",
        );
        assert!(!odd.is_empty());
        for line in odd.lines() {
            assert!(line.starts_with("::warning file=a%2Cb/course.md"), "{line}");
        }
        assert!(odd.contains(",line=10::"), "{odd}");
    }

    #[test]
    fn what_cannot_be_read_is_an_error_for_each_mistake() {
        let broken = "# Course\n\n1. **Sea** (4x h)\n   &nbsp;&nbsp;- Fish\n2. **Land** (x h)\n   &nbsp;&nbsp;- Cows\n";
        let errors = annotated("course.md", broken);
        let lines: Vec<&str> = errors.lines().map(|line| line.split("::").nth(1).unwrap_or_default()).collect();
        assert!(lines.iter().all(|line| line.starts_with("error file=course.md,line=")), "{errors}");
        assert!(
            lines.iter().any(|line| line.contains("line=3,col="))
                && lines.iter().any(|line| line.contains("line=5,col="))
        );
        assert_eq!(annotated("course.md", ""), format!("::error file=course.md::{}\n", Refusal::Empty));
    }

    #[test]
    fn a_message_is_one_line() {
        assert_eq!(escaped("100 %\r\na: b, c", false), "100 %25%0D%0Aa: b, c");
        assert_eq!(escaped("a: b, c", true), "a%3A b%2C c");
    }
}
