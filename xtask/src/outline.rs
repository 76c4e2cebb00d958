//! How Cairn understands a file: for authors, and for those who make tests of it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;
use roadmap::foreign::{Document, Way};
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
}

/// Prints the tree with its hours, ids and lines, what stands beside each title, and the warnings.
pub fn print(options: &Options) -> Result<()> {
    let bytes = fs::read(&options.file).with_context(|| format!("could not read {}", options.file.display()))?;
    let name = options.file.file_name().unwrap_or_default().to_string_lossy();
    let wish = options.items.then_some(Way::Items);
    match decode(&bytes).and_then(|(text, _)| open(&text, &name, wish)) {
        Ok(document) => print!("{}", drawn(&document, !options.brief)),
        Err(refusal) => bail!("{refusal}"),
    }
    Ok(())
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
