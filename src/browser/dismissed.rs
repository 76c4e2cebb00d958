use roadmap::Storage;

use crate::browser::storage::PageStorage;

const KEY: &str = "cairn::dismissed:";

/// Whether a person wants to hear nothing more of these marks without a step.
pub fn is_dismissed(roadmap: &str, orphans: &str) -> bool {
    PageStorage::probe().read(&format!("{KEY}{roadmap}")).ok().flatten().as_deref() == Some(orphans)
}

/// Remembers that. Where it cannot be kept, the banner comes again.
pub fn dismiss(roadmap: &str, orphans: &str) {
    let _: Result<(), _> = PageStorage::probe().write(&format!("{KEY}{roadmap}"), orphans);
}
