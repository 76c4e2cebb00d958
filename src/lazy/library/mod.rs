//! Opening a roadmap that is not a file of this site: a person brings it, sees what is in it, and keeps it in the
//! library.

mod words;
mod sizes;
mod stage;
mod visit;
mod carried;
mod keep;
mod backup;
mod manage;
mod list;
mod preview;
mod several;
mod ways;
mod writing;
mod refusal;
mod bring;

use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use web_sys::Element;

use self::stage::{Stage, Surface};
pub use self::writing::{command as edit_command, is_possible as can_edit};
use crate::browser::files::{self, Brought};
use crate::browser::{fetch, frame, page};
use crate::dom::drop_and_paste;
use crate::lazy::backup::preview_import;
use crate::part::Parts;
use crate::tracker::Tracker;

/// Opens the dialog with the ways in.
pub fn show((tracker, parts): (Tracker, &'static Parts)) {
    bring::begin(tracker, parts);
}

/// Notes that a roadmap is open, and does what is due then. `address` is its name in `?roadmap=`.
pub fn note_visit((tracker, address, parts): (Tracker, String, &'static Parts)) {
    if carried::is_here() {
        return carried::note(tracker, address);
    }
    writing::take_up(bring::stage(Surface::Dialog(tracker), parts), tracker, &address);
    visit::note(tracker, address);
}

/// Puts the roadmap that came in a link in place of another version of it in the library.
pub fn keep_carried(tracker: Tracker) {
    carried::keep_this(tracker, fetch::requested());
}

/// Opens the editor for the roadmap on the page, at the topic with this id, or offers a copy where it is somebody
/// else's.
pub fn edit(tracker: Tracker, parts: &'static Parts, row: Option<String>) {
    writing::edit_here(bring::stage(Surface::Dialog(tracker), parts), row);
}

/// Fetches the roadmap at an address of another site, and shows what is in it, in place of a roadmap.
pub fn show_address((place, address, parts): (Element, String, &'static Parts)) {
    page::set_title(&words::page_title());
    let stage = bring::stage(Surface::Page(place), parts);
    listen_for_files(&stage);
    bring::fetch(&stage, &address);
}

/// Lists in `place`, which says that a document of this site cannot be shown, what is wrong with it, and takes a
/// corrected one.
pub fn explain(place: &Element, document: String, parts: &'static Parts) {
    if let Ok(Some(sentence)) = place.query_selector(".failure > p")
        && !frame::is_embedded()
    {
        let stage = bring::stage(Surface::Page(place.clone()), parts);
        listen_for_files(&stage);
        refusal::explain(stage, sentence, document);
    }
}

/// Shows in place of a roadmap what is in what a person drops or pastes.
fn listen_for_files(stage: &Stage) {
    let stage = stage.clone();
    drop_and_paste::listen(Rc::new(move |taken| {
        let stage = stage.clone();
        spawn_local(async move {
            let brought = files::brought(taken).await;
            if stage.is_there() && is_meant(&brought, false) {
                bring::examine_all(stage, brought);
            }
        });
    }));
}

/// Shows what is in files or a text that a person dropped or pasted: progress to import, or roadmaps to open. Anything
/// may be on a clipboard and be pasted by mistake. So unless it `is_asked_for`, only files count, and texts that begin
/// like progress, Markdown or an outline.
pub fn take_in((tracker, taken, is_asked_for, parts): (Tracker, JsValue, bool, &'static Parts)) {
    spawn_local(async move {
        let brought = files::brought(taken).await;
        match brought.as_slice() {
            _ if !tracker.is_alive() || !is_meant(&brought, is_asked_for) => {}
            [one] if preview_import(tracker, parts, one).await || !tracker.is_alive() => {}
            _ => bring::examine_all(bring::stage(Surface::Dialog(tracker), parts), brought),
        }
    });
}

fn is_meant(brought: &[Brought], is_asked_for: bool) -> bool {
    let is_meant = |one: &Brought| {
        !one.name.is_empty() || is_asked_for || one.bytes.as_deref().is_some_and(begins_like_a_document)
    };
    brought.first().is_some_and(is_meant)
}

fn begins_like_a_document(text: &[u8]) -> bool {
    matches!(text.trim_ascii_start(), [b'{' | b'#' | b'-' | b'*' | b'<', ..])
}
