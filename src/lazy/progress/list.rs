use crate::dom::element::{El, element};
use crate::lazy::dialog::{first_of, heading, paragraph};

/// So many rows are listed.
const MOST: usize = 100;

/// A heading with a list below it, where there is something to list. `all` is a row about all of it, which comes first.
pub fn list(title: &str, about: &str, all: Option<El>, rows: impl ExactSizeIterator<Item = El>) -> Vec<El> {
    if rows.len() == 0 {
        return Vec::new();
    }
    let rows = all.into_iter().chain(first_of(MOST, rows));
    vec![heading(title), paragraph(about), element("ul").class("progress-list").children(rows)]
}

/// A row of such a list: words, and what one can do.
pub fn row(words: &str, buttons: impl IntoIterator<Item = El>) -> El {
    element("li").child(element("span").text(words)).children(buttons)
}
