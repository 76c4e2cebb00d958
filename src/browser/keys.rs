use std::sync::atomic::{AtomicBool, Ordering};

use roadmap::Storage;

use crate::browser::storage::PageStorage;

const KEY: &str = "cairn::keys";

/// Where the choice cannot be kept, it lasts as long as the page.
static ARE_OFF_HERE: AtomicBool = AtomicBool::new(false);

/// Whether keys that type a single character are shortcuts. People who use
/// speech input may not want that: WCAG 2.2, 2.1.4.
pub fn are_single_keys_on() -> bool {
    let kept = PageStorage::probe().read(KEY).ok().flatten();
    kept.as_deref() != Some("off") && !ARE_OFF_HERE.load(Ordering::Relaxed)
}

/// Keeps a choice.
pub fn keep_single_keys(are_on: bool) {
    ARE_OFF_HERE.store(!are_on, Ordering::Relaxed);
    let _: Result<(), _> = PageStorage::probe().write(KEY, if are_on { "on" } else { "off" });
}
