//! Files and texts that are dropped or pasted anywhere on the page.

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
                // The browser gives it while the event lasts.
                lazy::take_in(tracker, files::read(&event), focus::is_in_dialog());
            }
        });
    }
}
