use std::sync::atomic::{AtomicBool, Ordering};

use roadmap::Storage;

use crate::browser::storage::PageStorage;

const KEY: &str = "cairn::tab";

/// Where the choice cannot be kept, it lasts as long as the page.
static INDENTS_HERE: AtomicBool = AtomicBool::new(false);

/// Whether the Tab key indents in the editor. Otherwise it goes to the next control, as everywhere else.
pub fn indents() -> bool {
    let kept = PageStorage::probe().read(KEY).ok().flatten();
    kept.map_or_else(|| INDENTS_HERE.load(Ordering::Relaxed), |kept| kept == "indents")
}

/// Keeps a choice.
pub fn keep(indents: bool) {
    INDENTS_HERE.store(indents, Ordering::Relaxed);
    let _: Result<(), _> = PageStorage::probe().write(KEY, if indents { "indents" } else { "moves" });
}
