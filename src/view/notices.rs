use leptos::prelude::*;
use roadmap::Trouble;

use crate::dom::element::El;
use crate::dom::landmark::landmark;
use crate::lazy;
use crate::tracker::Tracker;
use crate::tracker::notices::Notices;
use crate::view::words;

/// What a person should know as long as it is true. Empty if nothing is wrong.
pub fn notices(tracker: Tracker) -> El {
    let notices = tracker.notices();
    landmark(tracker, &words::notices()).class("notices").effect(move |section| {
        if notices.with(is_due) || section.child_element_count() > 0 {
            lazy::show_notices(tracker, section.clone());
        }
    })
}

/// Whether there is anything to say. The words are loaded later.
fn is_due(notices: &Notices) -> bool {
    let Trouble { unsaved, backup_only, failure, damaged, newer, .. } = notices.trouble;
    let is_offered = notices.offers_backup || notices.offers_version || notices.unknown_address.is_some();
    let has_marks = !notices.offered_marks.is_empty();
    is_offered
        || has_marks
        || notices.is_copy
        || notices.is_changed_elsewhere
        || notices.is_other_in_library
        || notices.in_memory
        || failure.is_some()
        || unsaved + backup_only + damaged + newer > 0
}
