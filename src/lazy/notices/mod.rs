//! The notices, in words and with what one can do.

use leptos::prelude::*;
use roadmap::{Logbook, Mark, NodeId, ProgressFile, StorageError, Trouble, isolated};
use web_sys::Element;

use crate::browser::{backup, frame, offline, page};
use crate::dom::element::{El, button, element, set_text};
use crate::dom::focus::{self, NOTICED_ID};
use crate::lazy::backup::{download_progress, import};
use crate::tracker::Tracker;
use crate::tracker::notices::Notices;
use crate::words::{MarkedIn, marked_in};

/// Something that a person should know.
struct Notice {
    /// What it is about: while that is the same, it is the same notice, though its words may change.
    about: &'static str,
    sentence: String,
    answers: Vec<El>,
}

/// Puts the notices that are due into their section of the page, and says those that are new. No row moves.
pub fn show((tracker, section): (Tracker, Element)) {
    let mut due = due(tracker, &tracker.notices().get_untracked());
    if frame::is_embedded() {
        // There they are over the rows: the others wait.
        due.truncate(1);
    }
    let was_in_hand = focus::is_in(&section);
    let mut news = Vec::new();
    focus::keeping_list(|| {
        let mut next = section.first_element_child();
        while let Some(shown) = next {
            next = shown.next_element_sibling();
            let about = shown.get_attribute("data-about");
            if due.iter().all(|notice| about.as_deref() != Some(notice.about)) {
                shown.remove();
            }
        }
        for notice in due {
            let words = section.query_selector(&format!("[data-about={}] > span", notice.about)).ok().flatten();
            match words {
                Some(words) => set_text(&words, &notice.sentence),
                None => {
                    news.push(notice.sentence.clone());
                    drawn(notice).append_to(&section);
                }
            }
        }
    });
    if was_in_hand && !focus::is_in(&section) {
        focus::focus_search();
    }
    if let Some(spoken) = page::root().element(NOTICED_ID).filter(|_| !news.is_empty()) {
        spoken.set_text_content(Some(&news.join(" ")));
    }
}

/// The notices that are due, the most important first.
fn due(tracker: Tracker, notices: &Notices) -> Vec<Notice> {
    let mut due: Vec<_> = (notices.trouble.newer > 0).then(newer).into_iter().collect();
    due.extend(sentences(notices).into_iter().map(|(about, sentence)| Notice { about, sentence, answers: Vec::new() }));
    due.extend(notices.is_copy.then(copy));
    due.extend(marks_offer(tracker, &notices.offered_marks));
    due.extend(notices.offers_version.then(|| version_offer(tracker)));
    due.extend(notices.offers_backup.then(|| backup_offer(tracker)));
    due
}

fn drawn(Notice { about, sentence, answers }: Notice) -> El {
    element("p")
        .class("notice")
        .attr("data-about", about)
        .child(element("span").text(&sentence))
        .child(element("span").class("buttons").children(answers))
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

fn notice(about: &'static str, sentence: &str, answers: impl IntoIterator<Item = El>) -> Notice {
    Notice { about, sentence: sentence.to_owned(), answers: answers.into_iter().collect() }
}

fn newer() -> Notice {
    let sentence = "A newer version of Cairn has been here. This one shows your marks and changes nothing. Reload the page \
                    to get the newer one.";
    notice("newer", sentence, [reload()])
}

fn copy() -> Notice {
    let sentence =
        "This is the copy of your last visit: what the host answered now is no roadmap. Your ticks are kept as ever.";
    notice("copy", sentence, [button("Try again").on("click", |_| offline::reload())])
}

fn version_offer(tracker: Tracker) -> Notice {
    let later = button("Later").on("click", move |_| tracker.offer_version(false));
    notice("version", "A new version is ready.", [reload(), later])
}

/// Offers the marks of the document to who has made none, also in the backup store.
fn marks_offer(tracker: Tracker, offered: &[(NodeId, Mark)]) -> Option<Notice> {
    let roadmap = tracker.roadmap();
    let of_steps = offered.iter().filter(|&&(topic, mark)| roadmap.is_step(topic) && mark != Mark::ToDo);
    let marks: Vec<Mark> = of_steps.map(|&(_, mark)| mark).collect();
    if marks.is_empty() || !tracker.logbook(Logbook::is_blank) {
        return None;
    }
    let file = ProgressFile::of_boxes(&roadmap, offered);
    let take = move |_| {
        tracker.offer_marks(Vec::new());
        import(tracker, &file);
    };
    let answers = [
        button("Take as my progress").on("click", take),
        button("No, thanks").on("click", move |_| tracker.offer_marks(Vec::new())),
    ];
    Some(notice("marks", &format!("{} Is that your progress?", marked_in(MarkedIn::Document, &marks)), answers))
}

fn reload() -> El {
    button("Reload").on("click", |_| offline::reload())
}

fn backup_offer(tracker: Tracker) -> Notice {
    let sentence = "Your browser may clear what this page keeps, as Safari does after seven days without a visit. A backup \
                    brings it back.";
    let never = move |_| {
        backup::never();
        tracker.offer_backup(false);
    };
    let answers = [
        button("Download a backup").on("click", move |_| download_progress(tracker)),
        button("Not now").on("click", move |_| tracker.offer_backup(false)),
        button("Never ask").on("click", never),
    ];
    notice("backup", sentence, answers)
}

fn sentences(notices: &Notices) -> Vec<(&'static str, String)> {
    let Trouble { unsaved, backup_only, failure, damaged, .. } = notices.trouble;
    let mut sentences = Vec::new();
    let why = failure.map_or_else(String::new, |failure| format!("{failure} "));
    if unsaved > 0 {
        let marks = marks_are(unsaved);
        sentences.push((
            "unsaved",
            format!("{why}{marks} only in this page and would be lost with it. Cairn tries again with your next tick."),
        ));
    } else if backup_only > 0 && failure.is_some() {
        let marks = marks_are(backup_only);
        sentences.push((
            "second-place",
            format!(
                "{why}{marks} in the browser’s other place only. Cairn tries again with your next tick; Backup is in the \
                 menu."
            ),
        ));
    } else {
        match failure {
            Some(StorageError::Refused) => sentences.push((
                "refused",
                format!("{why}What is kept could not be read just now. Cairn tries again with your next tick."),
            )),
            Some(StorageError::Full) => sentences.push((
                "full",
                format!(
                    "{why}Your marks are kept. To make room, what was open and the oldest earlier versions are not. Backup is \
                     in the menu."
                ),
            )),
            None => {}
        }
    }
    match (notices.in_memory, notices.has_backup_store) {
        // The foot of an embedded roadmap says it, and there is nothing that a visitor could do.
        (true, false) if frame::is_embedded() => {}
        (true, false) => sentences.push((
            "memory",
            "Your ticks last only while this page is open: the browser blocks storage. Allow site data, then reload."
                .to_owned(),
        )),
        (true, true) => sentences.push((
            "one-place",
            "This browser refuses one of the two places where ticks are kept. They are in the other one.".to_owned(),
        )),
        _ => {}
    }
    if damaged > 0 {
        let marks = if damaged == 1 { "1 kept mark".to_owned() } else { format!("{damaged} kept marks") };
        let sentence =
            format!("{marks} cannot be read and counts as to do. It stays as it is: see Backup in the menu.");
        sentences.push(("damaged", sentence));
    }
    if let Some(address) = &notices.unknown_address {
        let address = isolated(address);
        let sentence = format!("This roadmap has no topic with the address “#{address}”. It may have been renamed.");
        sentences.push(("address", sentence));
    }
    sentences
}

fn marks_are(count: usize) -> String {
    if count == 1 { "1 mark is".to_owned() } else { format!("{count} marks are") }
}
