use leptos::task::spawn_local;

use crate::browser::{clock, page};
use crate::tracker::Tracker;

/// How long to wait for the backup store, in milliseconds.
const TIMEOUT: u64 = 500;

/// Acts once the backup store was read, because it knows the titles of topics that are gone. If it does not answer,
/// acts without it.
pub fn after_recovery(tracker: Tracker, act: impl FnOnce() + 'static) {
    spawn_local(async move {
        let end = clock::wall() + TIMEOUT;
        while tracker.is_reading_backup() && clock::wall() < end {
            page::after_paint().await;
        }
        if tracker.is_alive() {
            act();
        }
    });
}
