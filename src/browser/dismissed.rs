use roadmap::Storage;

use crate::browser::storage::PageStorage;

const KEY: &str = "cairn::dismissed:";

/// Whether a person dismissed the banner about these orphans.
pub fn is_dismissed(roadmap: &str, orphans: &str) -> bool {
    PageStorage::probe().read(&format!("{KEY}{roadmap}")).ok().flatten().as_deref() == Some(orphans)
}

/// Remembers that it was dismissed. Where that cannot be kept, the banner comes again.
pub fn dismiss(roadmap: &str, orphans: &str) {
    let _: Result<(), _> = PageStorage::probe().write(&format!("{KEY}{roadmap}"), orphans);
}
