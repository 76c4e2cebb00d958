//! What every dialog says.

pub const CLOSE: &str = "Close";
pub const BACK: &str = "Back";
pub const SHARE: &str = "Share …";
pub const COPIED: &str = "Copied";
pub const COPIED_SAID: &str = "Copied.";
pub const DOWNLOADED: &str = "Downloaded.";

/// What one can do where the browser lets nothing be copied.
pub const FROM_FIELD: &str = "Select it in the field, and press Ctrl+C or Cmd+C.";

pub fn copy_refused(instead: &str) -> String {
    format!("The browser did not allow copying. {instead}")
}

pub fn more(count: usize) -> String {
    format!("And {count} more.")
}
