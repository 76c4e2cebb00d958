use std::cell::Cell;

use leptos::prelude::*;
use roadmap::{Action, Direction};
use wasm_bindgen::JsCast;

use crate::dom::element::{El, button, element, set_shown};
use crate::dom::focus::{self, SEARCH_ID};
use crate::lazy;
use crate::tracker::Tracker;

/// What was done last, whether it is saved, and the button that takes it back. It disappears by itself (`toast.css`);
/// the keys for undo stay.
pub fn toast(tracker: Tracker) -> El {
    let (saving, slow, notices) = (tracker.is_saving(), tracker.is_saving_slowly(), tracker.notices());
    let kept = element("span").class("toast-kept").effect(move |words| {
        let (is_saving, is_slow) = (saving.get(), slow.get());
        let [is_only_here, is_lost] = notices.with(|notices| {
            let is_unsaved = notices.trouble.unsaved > 0;
            let is_refused = notices.in_memory && !notices.has_backup_store;
            [notices.in_memory || is_unsaved, is_unsaved || is_refused || notices.trouble.newer > 0]
        });
        words.set_text_content(Some(if is_slow && is_only_here {
            "Only in this page so far: the browser’s storage does not answer."
        } else if is_slow {
            "Saved, but not yet in the second place that outlives a crash: the browser does not answer."
        } else if is_saving {
            "Saving\u{a0}…"
        } else if is_lost {
            "Not\u{a0}saved"
        } else {
            "Saved"
        }));
    });
    let kept = kept.into_element();
    let has_asked = Cell::new(false);
    element("section").class("toasts").attr("aria-label", "Last change").effect(move |place| {
        let toast = tracker.current_toast();
        let was_in_hand = focus::is_in(place);
        place.set_text_content(None);
        set_shown(place, toast.is_some());
        let Some(toast) = toast else { return };
        let is_done = toast.is_done;
        if is_done && !has_asked.replace(true) {
            lazy::ask_to_persist(tracker);
        }
        let answer = toast.answer.map(|turn| {
            let is_undo = turn == Direction::Undo;
            let [words, keys] = if is_undo { ["Undo", "Ctrl+Z"] } else { ["Redo", "Ctrl+Shift+Z"] };
            let answer = button(words).attr("title", keys);
            let act = move |_| tracker.act(if is_undo { Action::Undo } else { Action::Redo });
            answer.on("click", act)
        });
        let focus = answer.as_ref().map(|answer| answer.element().clone());
        element("div")
            .class("toast")
            .on("animationend", move |_| tracker.end_toast())
            .child(
                element("p").text(&toast.sentence).text(" ").children(is_done.then(|| El::from_existing(kept.clone()))),
            )
            .children(answer)
            .append_to(place);
        match focus {
            _ if !was_in_hand => {}
            Some(button) => focus::keeping_list(|| focus::focus_on(button.unchecked_ref())),
            None => focus::focus_tool(SEARCH_ID),
        }
    })
}
