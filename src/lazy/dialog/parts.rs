use super::words;
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

/// The first rows of a list, and one that says how many more there are: thousands would slow the page down, and nobody
/// reads them.
pub fn first_of(most: usize, rows: impl ExactSizeIterator<Item = El>) -> impl Iterator<Item = El> {
    let more = rows.len().saturating_sub(most);
    let rest = (more > 0).then(|| element("li").text(&words::more(more)));
    rows.take(most).chain(rest)
}
