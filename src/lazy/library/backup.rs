//! Everything in the library as one file, or one roadmap of it, and back.

use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{KeptRoadmap, LibraryFile, Listed, Logbook, NotKept, ProgressFile, RoadmapId, isolated};

use super::keep::id_of;
use super::stage::{Stage, Surface};
use super::words;
use crate::browser::clock;
use crate::browser::lazy::dates;
use crate::browser::lazy::library::{self, Document, Record, Refused};
use crate::browser::storage::PageStorage;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, buttons, paragraph};
use crate::lazy::own;
use crate::words::marks;

/// The button that exports everything.
pub fn part(stage: &Stage) -> El {
    buttons([take_out(stage, &words::download_everything(), None)])
}

/// The button that exports one roadmap.
pub fn of_one(stage: &Stage, record: &Record) -> El {
    take_out(stage, &words::download_with_progress(), Some(record.clone()))
}

fn take_out(stage: &Stage, words: &str, only: Option<Record>) -> El {
    let stage = stage.clone();
    button(words).on("click", move |_| {
        let (stage, only) = (stage.clone(), only.clone());
        spawn_local(async move {
            let named = only.as_ref().and_then(|record| RoadmapId::of_name(record.called()));
            let what = named.as_ref().map_or("library", RoadmapId::as_str);
            match file_of(only).await {
                Ok(text) => stage.download(&format!("cairn-{what}-{}.json", dates::today()), &text),
                Err(sentence) if stage.is_there() => stage.refuse(&words::the_library(), sentence),
                Err(_) => {}
            }
        });
    })
}

/// The text of the file with everything, or with one roadmap.
async fn file_of(only: Option<Record>) -> Result<String, String> {
    let in_words = |refused: Refused| refused.to_string();
    let records = match only {
        Some(record) => vec![record],
        None => library::records().await.map_err(in_words)?,
    };
    let mut kept = Vec::new();
    for record in records {
        let document = library::document(&record.address).await.map_err(in_words)?;
        kept.push((record, document));
    }
    let storage = Listed::new(PageStorage::probe(), "cairn:").map_err(|error| error.to_string())?;
    let mut roadmaps = Vec::new();
    for (Record { address, title, nickname, is_archived, .. }, document) in kept {
        let progress = Logbook::progress_of(storage.clone(), id_of(&address), &title);
        let progress = ProgressFile::read(&progress).map_err(|error| error.to_string())?;
        let (text, name, way, guide) = match document {
            Some(Document { text, name, way, guide }) => (Some(text), name, way, guide),
            None => (None, String::new(), None, None),
        };
        roadmaps.push(KeptRoadmap { address, title, nickname, is_archived, name, way, text, guide, progress });
    }
    LibraryFile { roadmaps }.encode().map_err(|error| error.to_string())
}

/// Shows what is in such a file.
pub fn preview(stage: &Stage, called: &str, text: &str) {
    if let Surface::Dialog(tracker) = &stage.place
        && tracker.is_read_only()
    {
        return stage.refuse(called, dialog::only_shown());
    }
    let file = match LibraryFile::read(text) {
        Ok(file) => Rc::new(file),
        Err(error) => return stage.refuse(called, format!("{error} {}", words::nothing_changed())),
    };
    let rows = file.roadmaps.iter().map(|roadmap| {
        let count = element("span").class("preview-size").text(&marks(roadmap.progress.marks()));
        element("li").text(&format!("{} ", roadmap.called())).child(count)
    });
    let list = element("ul").class("preview").children(rows);
    let merging = stage.clone();
    let merge = button(&words::merge()).on("click", move |_| {
        let (stage, file) = (merging.clone(), Rc::clone(&file));
        spawn_local(async move {
            let restored = restore(&file).await;
            match restored {
                _ if !stage.is_there() => {}
                Ok(sentence) => {
                    if let Surface::Dialog(tracker) = &stage.place {
                        tracker.reread();
                        own::show(*tracker);
                    }
                    (stage.first_page)(&stage, Some(paragraph(&sentence).attr("role", "status")));
                }
                Err(sentence) => stage.refuse(&words::the_library(), sentence),
            }
        });
    });
    stage.show(&words::restore(&isolated(called)), [paragraph(&words::about_restore()), list], [merge, stage.back()]);
}

/// Takes in what is in a file, and says what that changed.
async fn restore(file: &LibraryFile) -> Result<String, String> {
    let in_words = |refused: Refused| refused.to_string();
    let records = library::records().await.map_err(in_words)?;
    let mut position = records.iter().map(|record| record.position).max().unwrap_or_default();
    let mut added = 0;
    for KeptRoadmap { address, title, nickname, is_archived, name, way, text, guide, .. } in &file.roadmaps {
        if records.iter().any(|record| record.address == *address) {
            continue;
        }
        position += 1;
        added += 1;
        let record = Record {
            address: address.clone(),
            title: title.clone(),
            nickname: nickname.clone(),
            is_archived: *is_archived,
            added: clock::wall(),
            position,
            ..Record::default()
        };
        let document = text.clone().map(|text| Document { text, name: name.clone(), way: *way, guide: guide.clone() });
        library::keep(&record, document.as_ref()).await.map_err(in_words)?;
    }
    let storage = Listed::new(PageStorage::probe(), "cairn:").map_err(|error| error.to_string())?;
    let mut changed = 0;
    for KeptRoadmap { address, progress, .. } in &file.roadmaps {
        let merged = Logbook::merge_into(storage.clone(), id_of(address), progress, clock::of_page(), clock::wall());
        let Some(merged) = merged else {
            return Err(words::newer_cairn());
        };
        if merged.own_not_kept == Some(NotKept::Newer) {
            return Err(words::newer_cairn());
        }
        if merged.unsaved > 0 || merged.own_not_kept.is_some() {
            return Err(words::no_room());
        }
        changed += merged.changed;
    }
    Ok(words::restored(added, changed))
}
