use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Logbook, NodeId};

use super::import::remember;
use super::words;
use crate::browser::lazy::exchanges::Exchange;
use crate::browser::lazy::{dates, single_file};
use crate::browser::{backup, page};
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, buttons, copy_button, heading, paragraph};
use crate::lazy::guide;
use crate::tracker::Tracker;

/// The fewest done steps for which a backup is offered.
const MUCH: u32 = 10;

/// The buttons that export marks as a file of Cairn's.
pub fn part(tracker: Tracker) -> [El; 3] {
    let copy = move || tracker.logbook(Logbook::export);
    let last = tracker.logbook(|logbook| Exchange::Downloaded.last(logbook.id()));
    let last = last.map(|wall| words::downloaded_last(&dates::moment(wall as f64)));
    let about: Vec<String> = [words::about_export()].into_iter().chain(last).collect();
    [
        heading(&words::export()),
        paragraph(&about.join(" ")),
        buttons([
            button(&words::download_progress()).on("click", move |_| download_progress(tracker)),
            copy_button(tracker, &words::copy_progress(), words::download_instead, copy),
        ]),
    ]
}

/// Downloads all marks as a file, which is a backup.
pub fn download_progress(tracker: Tracker) {
    if !tracker.is_newer_here() {
        backup::remember();
    }
    remember(tracker, Exchange::Downloaded);
    tracker.offer_backup(false);
    let name = format!("{}-progress-{}.json", tracker.roadmap_id(), dates::today());
    dialog::download(tracker, &name, &tracker.logbook(Logbook::export));
}

/// Gives the page around the app all marks as a text.
pub fn export_to_host(tracker: Tracker) {
    page::deliver_export(&tracker.logbook(Logbook::export));
}

/// Downloads the page and everything it needs as one file.
pub fn download_page(tracker: Tracker) {
    spawn_local(async move {
        let guide = guide::of_page().await.unwrap_or_default();
        let is_downloaded = single_file::download(&tracker.document(), &guide).await;
        if tracker.is_alive() {
            let sentence = match is_downloaded {
                true => words::page_downloaded(),
                false => words::page_refused(),
            };
            tracker.toast(&sentence, None);
        }
    });
}

/// Offers a backup, if there is something to lose and no backup was offered for a while.
pub fn offer_backup(tracker: Tracker) {
    let has_much = tracker.completion(NodeId::ROOT).get_untracked().steps_done >= MUCH;
    if has_much && backup::is_due() {
        backup::remember();
        tracker.offer_backup(true);
    }
}
