use leptos::task::spawn_local;
use roadmap::{BulkAction, FileError, FileKind, ImportMode, Preview, ProgressFile, detect, isolated};
use web_sys::Event;

use super::act::act;
use super::stage::BackupStage;
use super::{compare, document, words};
use crate::browser::files::{self, Brought};
use crate::browser::lazy::exchanges::Exchange;
use crate::browser::lazy::{dates, link};
use crate::dom::element::{El, button, element};
use crate::launch::ShownProgress;
use crate::lazy::dialog::{self, buttons, heading, paragraph};
use crate::tracker::Tracker;
use crate::words::{list, sentence};

/// The ways to import marks.
pub fn part(stage: BackupStage) -> [El; 3] {
    let last = stage.tracker.logbook(|logbook| Exchange::Imported.last(logbook.id()));
    let last = last.map(|wall| words::imported_last(&dates::moment(wall as f64)));
    let about: Vec<String> = [words::about_import()].into_iter().chain(last).collect();
    let (file, _) = dialog::file_button(&words::open_file(), move |event| take(stage, &event));
    [
        heading(&words::import()),
        paragraph(&about.join(" ")),
        buttons([file, button(&words::paste()).on("click", move |_| paste(stage))]),
    ]
}

/// Shows what the chosen file would change.
fn take(stage: BackupStage, event: &Event) {
    let taken = files::take(event);
    spawn_local(async move {
        if let [brought, ..] = files::brought(taken).await.as_slice() {
            read_and_preview(stage, brought).await;
        }
    });
}

/// Shows what the text on the clipboard would change.
fn paste(stage: BackupStage) {
    spawn_local(async move {
        match files::on_clipboard().await {
            Some(brought) => read_and_preview(stage, &brought).await,
            None if stage.tracker.is_alive() => stage.tracker.announce(&words::paste_refused()),
            None => {}
        }
    });
}

async fn read_and_preview(stage: BackupStage, brought: &Brought) {
    let read = read(stage, brought).await;
    if stage.tracker.is_alive() {
        preview(stage, &brought.called(), read);
    }
}

/// Shows what progress that a person brought would change. `called` is what to call its file.
pub fn preview(stage: BackupStage, called: &str, read: Result<ProgressFile, String>) {
    let (tracker, name) = (stage.tracker, isolated(called));
    let previewed = read.and_then(|file| {
        if tracker.is_read_only() {
            return Err(dialog::only_shown());
        }
        let [merge, replace] = [ImportMode::Merge, ImportMode::Replace].map(|mode| tracker.preview(&file, mode));
        let in_words = |error: FileError| error.to_string();
        Ok((file, merge.map_err(in_words)?, replace.map_err(in_words)?))
    });
    let (file, merge, replace) = match previewed {
        Ok(previewed) => previewed,
        Err(error) => {
            let reason = paragraph(&format!("{error} {}", words::nothing_changed()));
            return dialog::open(&words::cannot_import(&name), [reason], [stage.back()]);
        }
    };
    let way = |name: &str, rule: &str, preview: Preview, mode| {
        let file = file.clone();
        let button = button(name).on("click", move |_| import(tracker, &file, mode, Some(Exchange::Imported)));
        [
            heading(name),
            paragraph(&format!("{rule} {}", summary(preview))),
            buttons(preview.changes_anything().then_some(button)),
        ]
    };
    let about = paragraph(&words::in_file(&isolated(&file.title), file.marks()));
    let merge = way(&words::merge(), &words::about_merge(), merge, ImportMode::Merge);
    let replace = way(&words::replace(), &words::about_replace(), replace, ImportMode::Replace);
    let differences = compare::part(tracker, &file, ImportMode::Merge);
    let parts = [about, paragraph(&words::undoable())].into_iter().chain(merge).chain(replace).chain(differences);
    dialog::open(&words::import_of(&name), parts, [stage.back()]);
}

/// Reads progress that a person brought: a file of Cairn's or of roadmap.sh, or the boxes of a document.
pub async fn read(stage: BackupStage, brought: &Brought) -> Result<ProgressFile, String> {
    let bytes = brought.bytes.as_deref().ok_or_else(|| FileError::TooLong.to_string())?;
    let (text, _) = roadmap::decode(bytes).map_err(|refusal| refusal.to_string())?;
    if !matches!(detect(&text), FileKind::Markdown | FileKind::Opml | FileKind::Page) {
        return ProgressFile::read(&text).map_err(|error| error.to_string());
    }
    let (_, way) = document::file().await;
    stage.progress_in(&text, &brought.name, way).await
}

/// Shows what merging somebody's progress that came with a link would change. It cannot replace: a link may come from
/// anyone.
pub fn preview_merge(tracker: Tracker, merged: &ShownProgress, exchange: Exchange) {
    let later = merged.file.undated();
    let merge = |name: &str, file: &ProgressFile| {
        let file = file.clone();
        button(name).on("click", move |_| import(tracker, &file, ImportMode::Merge, Some(exchange)))
    };
    let previews = [&merged.file, &later].map(|file| tracker.preview(file, ImportMode::Merge));
    let mut parts = Vec::new();
    let mut answers = Vec::new();
    match previews {
        [Err(error), _] | [_, Err(error)] => parts.push(paragraph(&format!("{error} {}", words::nothing_changed()))),
        [Ok(preview), Ok(all)] => {
            parts.push(paragraph(&summary(preview)));
            if !preview.changes_anything() && preview.newer_here == 0 {
                remember(tracker, exchange);
            }
            answers.extend(preview.changes_anything().then(|| merge(&words::merge(), &merged.file)));
            if preview.newer_here > 0 && all.changes_anything() {
                parts.push(paragraph(&words::about_take_all()));
                answers.push(merge(&words::take_all(), &later));
            }
        }
    }
    parts.extend(compare::part(tracker, &merged.file, ImportMode::Merge));
    if merged.unplaced > 0 {
        parts.push(paragraph(&words::left_out(merged.unplaced)));
    }
    if !answers.is_empty() {
        parts.push(paragraph(&words::undoable()));
    }
    let address = link::page("progress", &merged.payload);
    answers.push(element("a").class("button").attr("href", &address).text(&words::only_show()));
    dialog::open(&words::merge_of(&merged.caption), parts, answers);
}

/// Takes the marks of a file in, and remembers how they came, if they are not from here.
pub fn import(tracker: Tracker, file: &ProgressFile, mode: ImportMode, exchange: Option<Exchange>) {
    dialog::close();
    if let Some(exchange) = exchange {
        remember(tracker, exchange);
    }
    act(tracker, BulkAction::Import(file.clone(), mode));
}

/// Remembers that marks were exchanged just now. Where a newer Cairn has been, nothing is written.
pub fn remember(tracker: Tracker, exchange: Exchange) {
    if !tracker.is_newer_here() {
        tracker.logbook(|logbook| exchange.remember(logbook.id()));
    }
}

/// What importing a file would do, in words.
pub fn summary(preview: Preview) -> String {
    let Preview { done, undone, doing, skipped, to_do, newer_here, unknown, ahead, notes, hours, learning, plan } =
        preview;
    let newly_done: fn(usize) -> String = words::newly_done;
    let kinds = [
        (done, newly_done),
        (undone, words::no_longer_done),
        (doing, words::doing),
        (skipped, words::skipped),
        (to_do, words::to_do),
        (newer_here, words::newer_here),
        (unknown, words::unknown),
        (notes, words::notes),
        (hours, words::own_hours),
        (learning, words::learning),
        (plan, |_| words::plan()),
    ];
    let kinds = list(kinds.into_iter().filter(|&(count, _)| count > 0).map(|(count, words)| words(count)));
    let sentences = [
        (!preview.changes_anything()).then(words::nothing_would_change),
        (!kinds.is_empty()).then(|| sentence(&kinds)),
        (ahead > 0).then(|| words::ahead(ahead)),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
