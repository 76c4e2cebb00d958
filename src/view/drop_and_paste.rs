//! Files and texts that are dropped or pasted anywhere on the page.

use leptos::task::spawn_local;
use web_sys::Event;

use crate::browser::{files, frame, page};
use crate::dom::focus;
use crate::lazy;
use crate::tracker::Tracker;

/// Listens on the whole page, as long as the current owner lives.
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

/// Anything may be on a clipboard or be dragged, and be brought by mistake: unless a dialog is open, only files and what
/// looks like a progress file or Markdown counts.
fn take(tracker: Tracker, event: &Event) {
    let is_asked_for = focus::is_in_dialog();
    // The browser gives it while the event lasts.
    let taken = files::read(event);
    spawn_local(async move {
        let brought = files::brought(taken).await;
        let is_meant = |text: &str| text.trim_start().starts_with(['{', '#']);
        if let Some(brought) = brought
            && (is_asked_for || brought.is_file || brought.text.as_deref().is_some_and(is_meant))
        {
            lazy::preview_import(tracker, brought);
        }
    });
}
