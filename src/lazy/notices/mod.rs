//! The notices, in words, with what people can do about them.

mod words;

use leptos::prelude::*;
use roadmap::{Logbook, Mark, NodeId, ProgressFile, StorageError, Trouble, isolated};
use web_sys::Element;

use crate::browser::{backup, frame, offline};
use crate::dom::element::{El, button, element, set_text};
use crate::dom::live_region::say;
use crate::dom::{focus, scroll};
use crate::lazy::backup::{download_progress, import};
use crate::lazy::library::keep_carried;
use crate::tracker::Tracker;
use crate::tracker::notices::Notices;
use crate::words::{MarkedIn, marked_in};

/// Something that a person should know.
struct Notice {
    /// What it is about: a notice with the same subject is the same notice, though its words may change.
    about: &'static str,
    sentence: String,
    answers: Vec<El>,
}

/// Puts the notices that are due into their section of the page, and says those that are new. No row moves.
pub fn show((tracker, section): (Tracker, Element)) {
    let mut due = due(tracker, &tracker.notices().get_untracked());
    if frame::is_embedded() {
        // In an embedded app notices lie over the rows, so that only the first is shown.
        due.truncate(1);
    }
    let was_in_hand = focus::is_in(&section);
    let mut news = Vec::new();
    scroll::keeping_list(|| {
        let mut next = section.first_element_child();
        while let Some(shown) = next {
            next = shown.next_element_sibling();
            let about = shown.get_attribute("data-about");
            if due.iter().all(|notice| about.as_deref() != Some(notice.about)) {
                shown.remove();
            }
        }
        let mut following = None;
        for notice in due.into_iter().rev() {
            let shown = section.query_selector(&format!(":scope > [data-about={}]", notice.about)).ok().flatten();
            if let Some(words) = shown.as_ref().and_then(Element::first_element_child) {
                set_text(&words, &notice.sentence);
                following = shown;
                continue;
            }
            news.push(notice.sentence.clone());
            let drawn = drawn(notice);
            let element = drawn.element().clone();
            match &following {
                Some(following) => drawn.put_before(following),
                None => drop(drawn.append_to(&section)),
            }
            following = Some(element);
        }
        news.reverse();
    });
    if was_in_hand && !focus::is_in(&section) {
        focus::focus_search();
    }
    if !news.is_empty() {
        say(&news.join(" "));
    }
}

/// The notices that are due, the most important first.
fn due(tracker: Tracker, notices: &Notices) -> Vec<Notice> {
    let mut due: Vec<_> = notices.is_newer_here().then(newer).into_iter().collect();
    due.extend(sentences(notices).into_iter().map(|(about, sentence)| Notice { about, sentence, answers: Vec::new() }));
    due.extend(notices.is_changed_elsewhere.then(changed_elsewhere));
    due.extend(notices.is_other_in_library.then(|| other_in_library(tracker)));
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

/// The most warnings that are listed: whoever corrects these sees the next ones.
const MOST_WARNINGS: usize = 20;

/// A list of what the roadmap's author may want to correct.
pub fn warnings(tracker: Tracker) -> El {
    let warnings = tracker.notices().get_untracked().warnings;
    let items = warnings.iter().take(MOST_WARNINGS).map(|warning| element("li").text(&warning.to_string()));
    let more = warnings.len().saturating_sub(MOST_WARNINGS);
    let rest = (more > 0).then(|| element("li").text(&words::more(more)));
    element("ul").children(items).children(rest)
}

fn notice(about: &'static str, sentence: String, answers: impl IntoIterator<Item = El>) -> Notice {
    Notice { about, sentence, answers: answers.into_iter().collect() }
}

fn newer() -> Notice {
    notice("newer", words::newer(), [reload()])
}

fn changed_elsewhere() -> Notice {
    notice("changed", words::changed_elsewhere(), [reload()])
}

/// Offers to put the version that came in a link in place of the one in the library.
fn other_in_library(tracker: Tracker) -> Notice {
    let keep = button(&words::keep_this()).on("click", move |_| keep_carried(tracker));
    let not_now = button(&words::not_now()).on("click", move |_| tracker.note_other_in_library(false));
    notice("other-version", words::other_in_library(), [keep, not_now])
}

fn copy() -> Notice {
    notice("copy", words::copy(), [button(&words::try_again()).on("click", |_| offline::reload())])
}

fn version_offer(tracker: Tracker) -> Notice {
    let later = button(&words::later()).on("click", move |_| tracker.offer_version(false));
    notice("version", words::new_version(), [reload(), later])
}

/// Offers the marks of the document to a person who has made none, here and in the backup store.
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
        button(&words::take()).on("click", take),
        button(&words::do_not_take()).on("click", move |_| tracker.offer_marks(Vec::new())),
    ];
    Some(notice("marks", format!("{} {}", marked_in(MarkedIn::Document, &marks), words::is_that_yours()), answers))
}

fn reload() -> El {
    button(&words::reload()).on("click", |_| offline::reload())
}

fn backup_offer(tracker: Tracker) -> Notice {
    let never = move |_| {
        backup::never();
        tracker.offer_backup(false);
    };
    let answers = [
        button(&words::download()).on("click", move |_| download_progress(tracker)),
        button(&words::not_now()).on("click", move |_| tracker.offer_backup(false)),
        button(&words::never()).on("click", never),
    ];
    notice("backup", words::backup(), answers)
}

fn sentences(notices: &Notices) -> Vec<(&'static str, String)> {
    let Trouble { unsaved, backup_only, failure, damaged, .. } = notices.trouble;
    let mut sentences = Vec::new();
    let with_why = |sentence: String| match failure {
        Some(failure) => format!("{failure} {sentence}"),
        None => sentence,
    };
    if unsaved > 0 {
        sentences.push(("unsaved", with_why(words::unsaved(unsaved))));
    } else if backup_only > 0 && failure.is_some() {
        sentences.push(("second-place", with_why(words::second_place(backup_only))));
    } else {
        match failure {
            Some(StorageError::Refused) => sentences.push(("refused", with_why(words::refused()))),
            Some(StorageError::Full) => sentences.push(("full", with_why(words::full()))),
            None => {}
        }
    }
    match (notices.in_memory, notices.has_backup_store) {
        // The foot of an embedded roadmap says it, and there is nothing that a visitor could do.
        (true, false) if frame::is_embedded() => {}
        (true, false) => sentences.push(("memory", words::in_memory())),
        (true, true) => sentences.push(("one-place", words::one_place())),
        _ => {}
    }
    if damaged > 0 {
        sentences.push(("damaged", words::damaged(damaged)));
    }
    if let Some(address) = &notices.unknown_address {
        sentences.push(("address", words::no_topic(&isolated(address))));
    }
    sentences
}
