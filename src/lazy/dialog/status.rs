use crate::browser::page;
use crate::tracker::Tracker;

/// The id of the live region in the dialog.
pub const STATUS_ID: &str = "cairn:dialog-said";

/// Says a sentence in the dialog too, which covers the live region of the page.
pub fn announce(tracker: Tracker, sentence: &str) {
    tracker.announce(sentence);
    if let Some(status) = page::root().element(STATUS_ID) {
        status.set_text_content(Some(sentence));
    }
}
