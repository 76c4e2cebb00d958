use crate::dom::element::{El, element};

/// The title of a part of a page.
pub fn heading(words: &str) -> El {
    element("h3").attr("tabindex", "-1").text(words)
}

/// A paragraph.
pub fn paragraph(words: &str) -> El {
    element("p").text(words)
}

/// Buttons in a row.
pub fn buttons(buttons: impl IntoIterator<Item = El>) -> El {
    element("p").class("buttons").children(buttons)
}
