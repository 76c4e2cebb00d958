use leptos::prelude::*;
use roadmap::{StorageError, Trouble};

use crate::tracker::{self, Tracker};
use crate::view::element::{Drawn, element};

/// What a person should know for as long as it is so. Empty when nothing is wrong.
pub fn notices(tracker: Tracker) -> Drawn {
    let notices = tracker.notices();
    element("section").class("notices").with("aria-label", "Notices").follow(move |section| {
        section.set_text_content(None);
        for sentence in sentences(&notices.get()) {
            element("p").class("notice").text(&sentence).put_into(section);
        }
    })
}

fn sentences(notices: &tracker::Notices) -> Vec<String> {
    let Trouble { unsaved, failure, damaged, set_aside, newer } = notices.trouble;
    let mut said = Vec::new();
    if notices.in_memory {
        said.push(
            "This browser does not let the page keep anything, so your ticks last only while this page is open. \
             Allow site data for this page, then reload it."
                .to_owned(),
        );
    }
    let why = failure.map_or_else(String::new, |failure| format!("{failure} "));
    if unsaved > 0 {
        let only = are(unsaved, "mark is", "marks are");
        said.push(format!(
            "{why}{only} only in this page and would be lost with it. Cairn tries again with your next tick."
        ));
    } else if failure == Some(StorageError::Refused) {
        said.push(format!("{why}What is kept could not be read just now. Cairn tries again with your next tick."));
    }
    if damaged > 0 {
        said.push(format!(
            "{} could not be read and is left as it is. Ticking its step sets it aside first.",
            are(damaged, "kept mark", "kept marks")
        ));
    }
    if set_aside > 0 {
        said.push(format!(
            "{} could not be read and was set aside in this browser’s storage, not overwritten.",
            are(set_aside, "kept mark", "kept marks")
        ));
    }
    if newer > 0 {
        said.push(format!(
            "{} kept by a newer version of Cairn and cannot be changed by this one. Reload the page to get that version.",
            are(newer, "mark was", "marks were")
        ));
    }
    if let Some(address) = &notices.unknown_address {
        said.push(format!("This roadmap has no topic with the address “#{address}”. It may have been renamed."));
    }
    said
}

fn are(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Remarks for the roadmap's author, folded away from the learner.
pub fn author_notes(tracker: Tracker) -> Option<Drawn> {
    let warnings = tracker.notices().get_untracked().warnings;
    let notes = warnings.iter().map(|warning| element("li").text(warning));
    let summary = format!("{} of this roadmap", are(warnings.len(), "note for the author", "notes for the author"));
    (!warnings.is_empty()).then(|| {
        element("details")
            .class("author-notes")
            .child(element("summary").text(&summary))
            .child(element("ul").children(notes))
    })
}
