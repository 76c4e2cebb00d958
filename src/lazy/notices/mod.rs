//! The notices, in words and with what one can do.
//!
//! This module comes in a second file; `more.rs` is its door.

use leptos::prelude::*;
use roadmap::{StorageError, Trouble};
use web_sys::Element;

use crate::browser::{backup, frame, offline};
use crate::dom::element::{El, button, element};
use crate::dom::focus::{self, SEARCH_ID};
use crate::lazy;
use crate::tracker::{self, Tracker};
use crate::view::notices::are;

/// Puts what is so now into its place on the page.
#[inline(never)]
pub fn draw(tracker: Tracker, section: &Element) {
    let now = tracker.notices().get_untracked();
    if focus::is_in(section) {
        focus::focus_tool(SEARCH_ID);
    }
    section.set_text_content(None);
    for sentence in sentences(&now) {
        notice(&sentence, []).put_into(section);
    }
    if now.trouble.newer > 0 {
        let said = "A newer version of Cairn has been here. This one shows your marks and changes nothing. Reload the page to get the newer one.";
        notice(said, [button("Reload").on("click", |_| offline::reload())]).put_into(section);
    }
    if now.offers_version {
        let later = button("Later").on("click", move |_| tracker.offer_version(false));
        notice("A new version is ready.", [button("Reload").on("click", |_| offline::reload()), later])
            .put_into(section);
    }
    if now.offers_backup {
        let said = "Your browser may clear what this page keeps, as Safari does after seven days without a visit. A backup brings it back.";
        let end = move |_| tracker.offer_backup(false);
        let never = move |_| {
            backup::never();
            tracker.offer_backup(false);
        };
        let answers = [
            button("Download a backup").on("click", move |_| lazy::download(tracker)),
            button("Not now").on("click", end),
            button("Never ask").on("click", never),
        ];
        notice(said, answers).put_into(section);
    }
}

fn notice(sentence: &str, answers: impl IntoIterator<Item = El>) -> El {
    element("p").class("notice").text(sentence).child(element("span").class("buttons").children(answers))
}

fn sentences(notices: &tracker::Notices) -> Vec<String> {
    let Trouble { unsaved, reserved, failure, damaged, .. } = notices.trouble;
    let mut said = Vec::new();
    match (notices.in_memory, notices.has_backup_store) {
        // The foot of an embedded roadmap says it, and there is nothing that a visitor could do.
        (true, false) if frame::is_embed() => {}
        (true, false) => said.push(
            "This browser does not let the page keep anything, so your ticks last only while this page is open. \
             Allow site data for this page, then reload it."
                .to_owned(),
        ),
        (true, true) => said.push(
            "This browser refuses one of the two places where ticks are kept. They are in the other one.".to_owned(),
        ),
        _ => {}
    }
    let why = failure.map_or_else(String::new, |failure| format!("{failure} "));
    if unsaved > 0 {
        let only = are(unsaved, "mark is", "marks are");
        said.push(format!(
            "{why}{only} only in this page and would be lost with it. Cairn tries again with your next tick."
        ));
    } else if reserved > 0 && failure.is_some() {
        said.push(format!(
            "{why}{} in the browser’s other place only. Cairn tries again with your next tick; a backup is under Progress.",
            are(reserved, "mark is", "marks are")
        ));
    } else {
        match failure {
            Some(StorageError::Refused) => {
                said.push(format!(
                    "{why}What is kept could not be read just now. Cairn tries again with your next tick."
                ));
            }
            Some(StorageError::Full) => {
                said.push(format!("{why}Your marks are kept; to make room, what was open and the oldest earlier states are not. A backup is under Progress."));
            }
            None => {}
        }
    }
    if damaged > 0 {
        let value = are(damaged, "kept mark", "kept marks");
        said.push(format!("{value} cannot be read and counts as to do. It is kept as it is: see Progress, Set aside."));
    }
    if let Some(address) = &notices.unknown_address {
        said.push(format!("This roadmap has no topic with the address “#{address}”. It may have been renamed."));
    }
    said
}
