use web_sys::Element;

use crate::browser::page;

/// The id of the live region of the notices.
pub const NOTICED_ID: &str = "cairn:noticed";

/// Says what the page shows besides what was done last: that has a live region of its own.
pub fn say(news: &str) {
    // A dialog covers those of the page.
    let in_dialog = page::root().find("dialog[open] [role=status]");
    if let Some(spoken) = in_dialog.or_else(|| page::root().element(NOTICED_ID).map(Element::from)) {
        spoken.set_text_content(Some(news));
    }
}
