use super::parts::{first_of, heading, paragraph};
use crate::dom::element::{El, element};

/// The most rows in a list.
const MOST: usize = 100;

/// A heading with a list below it, where there is something to list. `all` is a row about all of it, which comes first.
pub fn list(title: &str, about: &str, all: Option<El>, rows: impl ExactSizeIterator<Item = El>) -> Vec<El> {
    if rows.len() == 0 {
        return Vec::new();
    }
    let rows = all.into_iter().chain(first_of(MOST, rows));
    vec![heading(title), paragraph(about), element("ul").class("dialog-list").children(rows)]
}

/// A row of such a list: words, what is said below them, and buttons.
pub fn row(name: &str, below: Option<&str>, buttons: impl IntoIterator<Item = El>) -> El {
    let below = below.map(|below| element("span").class("dialog-list-below").text(below));
    let words = element("span").class("dialog-list-words").text(name).children(below);
    element("li").child(words).children(buttons)
}
