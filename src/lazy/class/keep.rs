//! A class that is kept in this browser, if its teacher says so.

use roadmap::{Class, Storage, Unreadable};

use super::words;
use crate::browser::clock;
use crate::tracker::Tracker;

/// What is kept.
#[derive(Default)]
pub struct Kept {
    /// The class.
    pub class: Class,
    /// Whether one is kept.
    pub is_kept: bool,
    /// What a person has to know of it.
    pub notice: Option<String>,
    /// Whether a newer Cairn keeps one, which this one leaves alone.
    pub is_newer: bool,
}

fn key(tracker: Tracker) -> String {
    format!("cairn::class:{}", tracker.roadmap_id())
}

/// Reads what is kept. What cannot be read is set aside.
pub fn read(tracker: Tracker) -> Kept {
    let key = key(tracker);
    tracker.logbook(|logbook| {
        let storage = logbook.storage();
        let Ok(Some(text)) = storage.read(&key) else { return Kept::default() };
        match Class::read(logbook, &text, clock::wall()) {
            Ok(class) => Kept { class, is_kept: true, ..Kept::default() },
            Err(Unreadable::Newer) => Kept { notice: Some(words::newer_kept()), is_newer: true, ..Kept::default() },
            Err(Unreadable::Damaged) => {
                let is_aside = storage.copy(&key, &format!("cairn::aside:{key}:{}", clock::wall())).is_ok();
                if is_aside {
                    let _: Result<(), _> = storage.remove(&key);
                }
                Kept { notice: Some(words::set_aside()), is_newer: !is_aside, ..Kept::default() }
            }
        }
    })
}

/// Keeps a class. Returns whether that is done.
pub fn write(tracker: Tracker, class: &Class) -> bool {
    let key = key(tracker);
    tracker.logbook(|logbook| logbook.storage().write(&key, &class.encode(logbook))).is_ok()
}

/// Keeps nothing any more. Returns whether that is done.
pub fn forget(tracker: Tracker) -> bool {
    let key = key(tracker);
    tracker.logbook(|logbook| logbook.storage().remove(&key)).is_ok()
}
