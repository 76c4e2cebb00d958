use roadmap::Storage;

use crate::browser::storage::PageStorage;

/// The key that says so. `web/boot.js` has its name, too.
const KEY: &str = "cairn::welcome";

/// Whether the line for a first visit was dismissed in this browser.
pub fn is_dismissed() -> bool {
    PageStorage::probe().read(KEY).ok().flatten().is_some()
}

/// Notes that it was dismissed. Where that cannot be kept, the line is there again at the next visit.
pub fn dismiss() {
    let _: Result<(), _> = PageStorage::probe().write(KEY, "dismissed");
}
