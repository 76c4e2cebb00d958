//! The roadmap in a page of Cairn's, such as `cairn.html`.

use super::web_page::is_web_page;
use crate::json::JsonReader;

/// The Markdown that a page of Cairn's, such as `cairn.html`, brings along; `None` for any other text.
pub fn document(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("id=\"cairn:document\"").filter(|_| is_web_page(page))?;
    let (_, json) = rest.split_once('>')?;
    JsonReader::new(json).string()
}
