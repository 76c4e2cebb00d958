use roadmap::Storage;

use crate::browser::clock;
use crate::browser::storage::PageStorage;

const KEY: &str = "cairn::backup";

const NEVER: &str = "never";

/// How long to wait between two offers of a backup, in milliseconds: a fortnight.
const PAUSE: u64 = 14 * 24 * 60 * 60 * 1000;

/// Whether to offer a backup: a fortnight after the last one, or the last offer, unless the person wants none.
pub fn is_due() -> bool {
    let storage = PageStorage::probe();
    // An offer that cannot be remembered would come back at each visit.
    if storage.is_memory() {
        return false;
    }
    match storage.read(KEY) {
        Ok(Some(said)) if said == NEVER => false,
        Ok(Some(last)) => last.parse().map_or(true, |last: u64| clock::wall().saturating_sub(last) > PAUSE),
        Ok(None) => true,
        Err(_) => false,
    }
}

/// Remembers that one was offered or made just now. Where that cannot be kept, a notice says so already.
pub fn remember() {
    let _: Result<(), _> = PageStorage::probe().write(KEY, &clock::wall().to_string());
}

/// Remembers that the person wants no more offers.
pub fn never() {
    let _: Result<(), _> = PageStorage::probe().write(KEY, NEVER);
}
