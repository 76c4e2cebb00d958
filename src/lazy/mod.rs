//! The way to what comes in a second file, as it is needed late or never: `e2e/scripts/split.mjs`. What it is made of
//! must be called from here only.

pub mod dialog;
pub mod keys;
pub mod notices;
pub mod progress;
pub mod publish;
pub mod shared;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Element, Event};

use crate::browser::roadmap_file::MISSING;
use crate::browser::{files, frame, page, reserve};
use crate::dom::element::{El, element, emptied};
use crate::dom::focus;
use crate::launch::Shown;
use crate::lazy::shared::shown_banner;
use crate::tracker::Tracker;

/// Where the dialog about one's progress begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// At its beginning.
    Top,
    /// At the marks without a topic.
    Lost,
}

/// Opens the dialog about one's progress.
pub fn show_progress(tracker: Tracker, start: Start) {
    spawn_local(async move {
        // The backup store knows what topics were called that are gone. Where it does not answer, it goes without.
        for _ in 0..100 {
            if !tracker.is_recovering() {
                break;
            }
            page::rest().await;
        }
        when_loaded(tracker, move || progress::show(tracker, start));
    });
}

/// Shows all keys.
pub fn show_keys(tracker: Tracker) {
    when_loaded(tracker, keys::show);
}

/// Closes the dialog, if it shows the keys.
pub fn hide_keys(tracker: Tracker) {
    when_loaded(tracker, keys::hide);
}

/// Gives the person all marks as a file.
pub fn download(tracker: Tracker) {
    when_loaded(tracker, move || progress::download(tracker));
}

/// Whose progress is shown, above it. All that comes in the second file is here by then.
pub fn banner(shown: &Shown) -> El {
    shown_banner(shown)
}

/// Shows what merging would change, once there is an app around it.
pub fn preview_merge(tracker: Tracker, merged: Shown) {
    focus::after_rendering(tracker, move || progress::preview_merge(tracker, &merged));
}

/// Puts what a person should know into its place on the page.
pub fn show_notices(tracker: Tracker, section: Element) {
    when_loaded(tracker, move || notices::draw(tracker, &section));
}

/// Puts what the author may want to mend into a list.
pub fn show_warnings(tracker: Tracker, list: Element) {
    when_loaded(tracker, move || {
        let warnings = tracker.notices().get_untracked().warnings;
        let notes = warnings.iter().map(|warning| element("li").text(&warning.to_string()));
        emptied(list).children(notes);
    });
}

/// Gives the page around the app all marks as a text.
pub fn hand_over(tracker: Tracker) {
    when_loaded(tracker, move || page::exported(&tracker.export()));
}

/// Gives the person the page as one file.
pub fn give_whole(tracker: Tracker) {
    when_loaded(tracker, move || progress::give_whole(tracker));
}

/// Begins a search, or goes on with it. The field is there at once, for who types on.
pub fn open_search(tracker: Tracker) {
    tracker.open_search();
    when_loaded(tracker, move || tracker.prepare_search());
}

/// Asks the browser to keep what is kept. Where it promises nothing, a backup is offered now and then.
pub fn ask_to_keep(tracker: Tracker) {
    spawn_local(async move {
        if !frame::is_foreign() && !reserve::persist().await && page::more().await && tracker.is_alive() {
            progress::offer_backup(tracker);
        }
    });
}

/// Takes what is dropped or pasted anywhere on the page, as long as the current owner lives.
pub fn listen(tracker: Tracker) {
    // What is brought to another site's page is not for its frames.
    if frame::is_foreign() {
        return;
    }
    for name in ["drop", "paste", "dragover"] {
        page::listen(name, move |event| {
            if focus::is_in_field(&event) {
                return;
            }
            event.prevent_default();
            if name != "dragover" {
                take(tracker, &event);
            }
        });
    }
}

/// Shows what would change by something that was brought: dropped, pasted, chosen, or asked of the clipboard.
pub fn take(tracker: Tracker, event: &Event) {
    let name = event.type_();
    let is_asked = name == "click";
    let is_by_the_way = matches!(name.as_str(), "drop" | "paste") && !focus::is_in_dialog();
    // The browser gives it while the event lasts.
    let taken = files::taken(event);
    spawn_local(async move {
        let brought = files::brought(taken).await;
        if brought.is_some() || is_asked {
            when_loaded(tracker, move || progress::preview(tracker, brought, is_by_the_way));
        }
    });
}

/// Acts as soon as what comes in the second file is here, if the app is still on the page then.
pub fn when_loaded(tracker: Tracker, act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act);
    spawn_local(async move {
        let came = page::more().await;
        match tracker.is_alive() {
            true if came => act(),
            true => tracker.toast(MISSING, None),
            false => {}
        }
    });
}
