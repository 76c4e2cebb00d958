use leptos::task::spawn_local;
use roadmap::{BulkAction, FileError, ImportMode, Preview, ProgressFile, isolated, quoted};
use web_sys::Event;

use super::act::act;
use crate::browser::files::{self, Brought};
use crate::browser::lazy::link;
use crate::dom::element::{El, button, element};
use crate::launch::Shown;
use crate::lazy::dialog::{self, Back, buttons, heading, paragraph};
use crate::tracker::Tracker;
use crate::words::{marks, steps};

/// The ways to bring marks in.
pub fn part(tracker: Tracker, back: Back) -> [El; 3] {
    let file = element("input").class("button").attr("type", "file").attr("aria-label", "Open a file");
    [
        heading("Bring it back"),
        paragraph(
            "Choose a progress file or such Markdown, drop it on the page, or paste it. First you see what it would change.",
        ),
        buttons([
            file.on("change", move |event| take(tracker, &event, back)),
            button("Paste").on("click", move |event| paste(tracker, &event, back)),
        ]),
    ]
}

/// Shows what the chosen file would change.
fn take(tracker: Tracker, event: &Event, back: Back) {
    let taken = files::read(event);
    spawn_local(async move {
        if let [brought, ..] = files::brought(taken).await.as_slice()
            && tracker.is_alive()
        {
            preview_file(tracker, brought, back);
        }
    });
}

/// Shows what the text on the clipboard would change.
fn paste(tracker: Tracker, event: &Event, back: Back) {
    let taken = files::read(event);
    spawn_local(async move {
        match files::brought(taken).await.as_slice() {
            _ if !tracker.is_alive() => {}
            [brought, ..] => preview_file(tracker, brought, back),
            [] => {
                let sentence = "The browser did not give what was copied. Press Ctrl+V or Cmd+V instead.";
                tracker.announce(sentence);
            }
        }
    });
}

/// Shows what a file or text that a person brought would change.
pub fn preview_file(tracker: Tracker, brought: &Brought, back: Back) {
    let name = isolated(brought.called());
    let previewed = read(brought).and_then(|file| {
        let [merge, replace] = [ImportMode::Merge, ImportMode::Replace].map(|mode| tracker.preview(&file, mode));
        let in_words = |error: FileError| error.to_string();
        Ok((file, merge.map_err(in_words)?, replace.map_err(in_words)?))
    });
    let (file, merge, replace) = match previewed {
        Ok(previewed) => previewed,
        Err(error) => {
            let words = paragraph(&format!("{error} Nothing was changed."));
            return dialog::open(&format!("Cannot import {name}"), [words], [dialog::back(tracker, back)]);
        }
    };
    let way = |words: &str, rule: &str, preview: Preview, mode| {
        let file = file.clone();
        let button = button(words).on("click", move |_| import(tracker, &file, mode));
        [
            heading(words),
            paragraph(&format!("{rule} {}", summary(preview))),
            buttons(changes(preview).then_some(button)),
        ]
    };
    let about = paragraph(&format!("{}: {}.", quoted(&file.title), marks(file.marks())));
    let undo = paragraph("What you have now is kept under Earlier states, and you can undo either.");
    let merge = way("Merge", "Of two marks for a step the later one counts.", merge, ImportMode::Merge);
    let rule = "Your marks become those of the file, and steps that it does not name are to do.";
    let replace = way("Replace", rule, replace, ImportMode::Replace);
    let parts = [about, undo].into_iter().chain(merge).chain(replace);
    dialog::open(&format!("Import {name}"), parts, [dialog::back(tracker, back)]);
}

fn read(brought: &Brought) -> Result<ProgressFile, String> {
    let bytes = brought.bytes.as_deref().ok_or_else(|| FileError::TooLong.to_string())?;
    let (text, _) = roadmap::decode(bytes).map_err(|refusal| refusal.to_string())?;
    ProgressFile::read(&text).map_err(|error| error.to_string())
}

/// Shows what merging somebody's progress that came with a link would change. It cannot replace: a link may come from
/// anyone.
pub fn preview_merge(tracker: Tracker, merged: &Shown) {
    let later = merged.file.undated();
    let merge = |words: &str, file: &ProgressFile| {
        let file = file.clone();
        button(words).on("click", move |_| import(tracker, &file, ImportMode::Merge))
    };
    let previews = [&merged.file, &later].map(|file| tracker.preview(file, ImportMode::Merge));
    let mut parts = Vec::new();
    let mut answers = Vec::new();
    match previews {
        [Err(error), _] | [_, Err(error)] => parts.push(paragraph(&format!("{error} Nothing was changed."))),
        [Ok(preview), Ok(all)] => {
            parts.push(paragraph(&summary(preview)));
            answers.extend(changes(preview).then(|| merge("Merge", &merged.file)));
            if preview.newer_here > 0 && changes(all) {
                parts.push(paragraph("To have these steps as in the link all the same, take all of it."));
                answers.push(merge("Take all of it", &later));
            }
        }
    }
    if merged.unplaced > 0 {
        let missing = steps(merged.unplaced);
        parts.push(paragraph(&format!("{missing} of parts that have changed since are left out.")));
    }
    if !answers.is_empty() {
        parts.push(paragraph("What you have now is kept under Earlier states, and you can undo it."));
    }
    let address = link::page("progress", &merged.payload);
    answers.push(element("a").class("button").attr("href", &address).text("Only show it"));
    dialog::open(&format!("Merge: {}", merged.caption), parts, answers);
}

/// Takes the marks of a file in.
pub fn import(tracker: Tracker, file: &ProgressFile, mode: ImportMode) {
    dialog::close();
    act(tracker, BulkAction::Import(file.clone(), mode));
}

/// What importing a file would do, in words.
pub fn summary(preview: Preview) -> String {
    let Preview { done, undone, doing, skipped, to_do, newer_here, unknown, ahead } = preview;
    let kinds = [
        (done, "newly done"),
        (undone, "no longer done"),
        (doing, "in progress"),
        (skipped, "skipped"),
        (to_do, "to do again"),
        (newer_here, "newer here and left so"),
    ];
    let kinds = kinds.into_iter().filter(|&(count, _)| count > 0);
    let mut counts: Vec<String> = kinds.map(|(count, words)| format!("{} {words}", steps(count))).collect();
    if unknown > 0 {
        counts.push(format!("{} for topics that are not in this roadmap, which are kept", marks(unknown)));
    }
    let mut text = if changes(preview) { String::new() } else { "Nothing would change. ".to_owned() };
    if !counts.is_empty() {
        text += &format!("{}. ", counts.join(", "));
    }
    if ahead > 0 {
        let are = if ahead == 1 { "is" } else { "are" };
        text += &format!(
            "{} {are} dated in the future, by a clock that ran ahead, and taken as five minutes ahead.",
            marks(ahead)
        );
    }
    text
}

fn changes(Preview { done, undone, doing, skipped, to_do, unknown, .. }: Preview) -> bool {
    done + undone + doing + skipped + to_do + unknown > 0
}
