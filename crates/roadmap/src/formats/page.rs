//! The roadmap in a page of Cairn's, such as `cairn.html`.

use crate::json::JsonReader;

/// The Markdown that a page brings along.
pub(crate) fn document(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("id=\"cairn:document\"")?;
    let (_, json) = rest.split_once('>')?;
    JsonReader::new(json).string()
}
