use leptos::task::spawn_local;
use roadmap::foreign::Way;
use roadmap::{FileKind, Logbook, detect};

use super::stage::BackupStage;
use super::words;
use crate::browser::lazy::{download, library};
use crate::browser::{address, fetch};
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, buttons, paragraph};
use crate::parts::reader::GivenBack;

/// The buttons that give the document of the roadmap back with one's marks in its boxes.
pub fn part(stage: BackupStage) -> Vec<El> {
    let (about, download, copy) = match detect(&stage.tracker.document()) {
        FileKind::Graph => return vec![paragraph(&words::about_graph())],
        FileKind::Opml => (words::about_outline(), words::download_outline(), words::copy_outline()),
        _ => (words::about_markdown(), words::download_markdown(), words::copy_markdown()),
    };
    let download = button(&download).on("click", move |_| spawn_local(download_document(stage)));
    let copied = move || async move {
        let (_, way) = file().await;
        let given = given_back(stage, way).await?;
        Ok((given.text, unshown(given.unshown)))
    };
    let copy = dialog::copy_later_button(stage.tracker, &copy, words::download_instead, copied);
    vec![paragraph(&about), buttons([download, copy])]
}

async fn download_document(stage: BackupStage) {
    let (name, way) = file().await;
    let given = given_back(stage, way).await;
    if !stage.tracker.is_alive() {
        return;
    }
    stage.tracker.announce(&match given {
        Ok(given) => {
            download::bytes(&name_of(stage, &name), &given.bytes);
            format!("{} {}", dialog::downloaded(), unshown(given.unshown)).trim_end().to_owned()
        }
        Err(sentence) => sentence,
    });
}

/// The name of the file of the roadmap or the path to it, and how a person wants it understood.
pub async fn file() -> (String, Option<Way>) {
    if address::payload("document").is_some() {
        return (String::new(), None);
    }
    match library::document(&fetch::requested()).await {
        Ok(Some(kept)) => (kept.name, kept.way),
        _ => (fetch::path(), None),
    }
}

async fn given_back(stage: BackupStage, way: Option<Way>) -> Result<GivenBack, String> {
    let tracker = stage.tracker;
    let roadmap = tracker.roadmap();
    let marks: Vec<_> =
        tracker.logbook(|logbook: &Logbook<_>| roadmap.nodes().map(|node| logbook.mark_of(node)).collect());
    stage.give_back(&tracker.document(), way, &roadmap, &marks).await
}

/// What is said of the steps that the document does not show.
fn unshown(steps: usize) -> String {
    if steps == 0 { String::new() } else { words::unshown(steps) }
}

/// The name of the file as it was opened. What was pasted has none, and what came in a page is not that page.
fn name_of(stage: BackupStage, path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit(['/', '\\', ':']).next().unwrap_or_default().trim();
    let is_page = [".html", ".htm"].iter().any(|end| name.to_ascii_lowercase().ends_with(end));
    if name.trim_start_matches('.').contains('.') && !is_page {
        return name.to_owned();
    }
    let ending = if detect(&stage.tracker.document()) == FileKind::Opml { "opml" } else { "md" };
    format!("{}.{ending}", stage.tracker.roadmap_id())
}
