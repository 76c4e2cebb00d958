use crate::dom::element::{El, element};
use crate::lazy::dialog::{heading, paragraph};

/// A heading with a list below it, where there is something to list.
pub fn list(title: &str, about: &str, rows: Vec<El>) -> Vec<El> {
    if rows.is_empty() {
        return rows;
    }
    vec![heading(title), paragraph(about), element("ul").class("progress-list").children(rows)]
}

/// A row of such a list: words, and what one can do.
pub fn row(words: &str, buttons: impl IntoIterator<Item = El>) -> El {
    element("li").child(element("span").text(words)).children(buttons)
}
