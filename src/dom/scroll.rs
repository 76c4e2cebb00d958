//! Where the list of rows stands in the window.

use crate::browser::page;

/// What stays at the top of the window during scrolling, and covers rows; on a phone the tools stay at its bottom.
const COVERS: &str = ".search-bar:not([hidden]), .toolbar-row:not([hidden])";

/// How far the list of rows is below the top of the window; negative if it is above.
pub fn list_top() -> f64 {
    page::root().find(".tree").map_or(0.0, |list| list.get_bounding_client_rect().top())
}

/// How much of the top of the window the toolbar covers, in CSS pixels.
pub fn covered() -> f64 {
    let bottom = page::root().find(COVERS).map_or(0.0, |bar| bar.get_bounding_client_rect().bottom().max(0.0));
    if bottom < f64::from(page::height()) { bottom } else { 0.0 }
}

/// Scrolls back to the first row, unless it is in view: it comes right below what covers the top of the window.
pub fn bring_list_into_view() {
    let above = list_top() - covered();
    if above < 0.0 {
        page::scroll_by(above);
    }
}

/// Runs a command that changes the toolbar or focuses something in it, and leaves the rows where they are in the
/// window. Browsers would scroll to where the tool would be if it did not stick to the top.
pub fn keeping_list(command: impl FnOnce()) {
    let top = list_top();
    command();
    page::scroll_by(list_top() - top);
}
