use web_sys::Element;

use crate::browser::page;

/// The id of the live region of the notices.
pub const NOTICED_ID: &str = "cairn:noticed";

/// The live region of the open dialog, which covers the live regions of the page.
pub fn of_dialog() -> Option<Element> {
    page::root().find("dialog[open] > .spoken, dialog[open] .dialog-said")
}

/// Says what the page shows. What was done last has a live region of its own.
pub fn say(news: &str) {
    if let Some(spoken) = of_dialog().or_else(|| page::root().element(NOTICED_ID).map(Element::from)) {
        spoken.set_text_content(Some(news));
    }
}
