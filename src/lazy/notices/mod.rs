//! The notices, in words and with what one can do.

use leptos::prelude::*;
use roadmap::{Logbook, Mark, NodeId, ProgressFile, StorageError, Trouble, isolated};
use web_sys::Element;

use crate::browser::{backup, frame, offline};
use crate::dom::element::{El, button, element};
use crate::dom::focus::{self, SEARCH_ID};
use crate::lazy::progress;
use crate::tracker::Tracker;
use crate::tracker::notices::Notices;
use crate::words::marked_in;

/// Puts the notices that are due into their section of the page.
pub fn show((tracker, section): (Tracker, Element)) {
    let notices = tracker.notices().get_untracked();
    if focus::is_in(&section) {
        focus::focus_tool(SEARCH_ID);
    }
    El::from_existing(section)
        .emptied()
        .children(sentences(&notices).iter().map(|sentence| notice(sentence, [])))
        .children(notices.is_copy.then(copy))
        .children((notices.trouble.newer > 0).then(newer))
        .children(marks_offer(tracker, &notices.offered_marks))
        .children(notices.offers_version.then(|| version_offer(tracker)))
        .children(notices.offers_backup.then(|| backup_offer(tracker)));
}

/// So many are listed: who mends these sees the next ones.
const MOST_WARNINGS: usize = 20;

/// Puts what the roadmap's author may want to mend into a list.
pub fn show_warnings((tracker, list): (Tracker, Element)) {
    let warnings = tracker.notices().get_untracked().warnings;
    let items = warnings.iter().take(MOST_WARNINGS).map(|warning| element("li").text(&warning.to_string()));
    let more = warnings.len().saturating_sub(MOST_WARNINGS);
    let rest = (more > 0).then(|| element("li").text(&format!("and {more} more")));
    El::from_existing(list).emptied().children(items).children(rest);
}

fn notice(sentence: &str, answers: impl IntoIterator<Item = El>) -> El {
    element("p").class("notice").text(sentence).child(element("span").class("buttons").children(answers))
}

fn newer() -> El {
    let sentence = "A newer version of Cairn has been here. This one shows your marks and changes nothing. Reload the page \
                    to get the newer one.";
    notice(sentence, [reload()])
}

fn copy() -> El {
    let sentence =
        "This is the copy of your last visit: what the host answered now is no roadmap. Your ticks are kept as ever.";
    notice(sentence, [button("Try again").on("click", |_| offline::reload())])
}

fn version_offer(tracker: Tracker) -> El {
    let later = button("Later").on("click", move |_| tracker.offer_version(false));
    notice("A new version is ready.", [reload(), later])
}

/// Offers the marks of the document to who has made none, also in the backup store.
fn marks_offer(tracker: Tracker, offered: &[(NodeId, Mark)]) -> Option<El> {
    let roadmap = tracker.roadmap();
    let of_steps = offered.iter().filter(|&&(topic, mark)| roadmap.is_step(topic) && mark != Mark::ToDo);
    let marks: Vec<Mark> = of_steps.map(|&(_, mark)| mark).collect();
    if marks.is_empty() || !tracker.logbook(Logbook::is_blank) {
        return None;
    }
    let file = ProgressFile::of_boxes(&roadmap, offered);
    let take = move |_| {
        tracker.offer_marks(Vec::new());
        progress::import(tracker, &file);
    };
    let answers = [
        button("Take as my progress").on("click", take),
        button("No, thanks").on("click", move |_| tracker.offer_marks(Vec::new())),
    ];
    Some(notice(&format!("{} Is that your progress?", marked_in("this document", &marks)), answers))
}

fn reload() -> El {
    button("Reload").on("click", |_| offline::reload())
}

fn backup_offer(tracker: Tracker) -> El {
    let sentence = "Your browser may clear what this page keeps, as Safari does after seven days without a visit. A backup \
                    brings it back.";
    let never = move |_| {
        backup::never();
        tracker.offer_backup(false);
    };
    let answers = [
        button("Download a backup").on("click", move |_| progress::download_progress(tracker)),
        button("Not now").on("click", move |_| tracker.offer_backup(false)),
        button("Never ask").on("click", never),
    ];
    notice(sentence, answers)
}

fn sentences(notices: &Notices) -> Vec<String> {
    let Trouble { unsaved, backup_only, failure, damaged, .. } = notices.trouble;
    let mut sentences = Vec::new();
    match (notices.in_memory, notices.has_backup_store) {
        // The foot of an embedded roadmap says it, and there is nothing that a visitor could do.
        (true, false) if frame::is_embedded() => {}
        (true, false) => sentences.push(
            "This browser does not let the page keep anything, so your ticks last only while this page is open. \
             Allow site data for this page, then reload it."
                .to_owned(),
        ),
        (true, true) => sentences.push(
            "This browser refuses one of the two places where ticks are kept. They are in the other one.".to_owned(),
        ),
        _ => {}
    }
    let why = failure.map_or_else(String::new, |failure| format!("{failure} "));
    if unsaved > 0 {
        let marks = marks_are(unsaved);
        sentences.push(format!(
            "{why}{marks} only in this page and would be lost with it. Cairn tries again with your next tick."
        ));
    } else if backup_only > 0 && failure.is_some() {
        let marks = marks_are(backup_only);
        sentences.push(format!(
            "{why}{marks} in the browser’s other place only. Cairn tries again with your next tick; a backup is under \
             Progress."
        ));
    } else {
        match failure {
            Some(StorageError::Refused) => sentences.push(format!(
                "{why}What is kept could not be read just now. Cairn tries again with your next tick."
            )),
            Some(StorageError::Full) => sentences.push(format!(
                "{why}Your marks are kept; to make room, what was open and the oldest earlier states are not. A backup is \
                 under Progress."
            )),
            None => {}
        }
    }
    if damaged > 0 {
        let marks = if damaged == 1 { "1 kept mark".to_owned() } else { format!("{damaged} kept marks") };
        sentences
            .push(format!("{marks} cannot be read and counts as to do. It is kept as it is: see Progress, Set aside."));
    }
    if let Some(address) = &notices.unknown_address {
        let address = isolated(address);
        sentences.push(format!("This roadmap has no topic with the address “#{address}”. It may have been renamed."));
    }
    sentences
}

fn marks_are(count: usize) -> String {
    if count == 1 { "1 mark is".to_owned() } else { format!("{count} marks are") }
}
