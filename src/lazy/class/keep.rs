//! A class that is kept in this browser, if its teacher says so.

use roadmap::{Class, Storage, Unreadable, aside_key};

use super::words;
use crate::browser::clock;
use crate::tracker::Tracker;

/// What is kept.
#[derive(Default)]
pub struct KeptClass {
    /// The class.
    pub class: Class,
    /// The text of it, as it was read or written last; none where nothing is kept.
    pub text: Option<String>,
    /// What a person must know about it.
    pub notice: Option<String>,
    /// Whether a newer Cairn keeps one, which this one leaves alone.
    pub is_newer: bool,
}

/// The result of keeping a class.
pub enum KeepOutcome {
    /// It is kept, as this text.
    As(String),
    /// Another page has ended keeping it.
    Ended,
    /// The storage refuses it, or a newer Cairn keeps one.
    Refused,
}

/// Reads what is kept. What cannot be read is set aside.
pub fn read(tracker: Tracker) -> KeptClass {
    tracker.logbook(|logbook| {
        let (storage, key) = (logbook.storage(), logbook.class_key());
        let Ok(Some(text)) = storage.read(&key) else { return KeptClass::default() };
        match Class::read(logbook, &text, clock::wall()) {
            Ok(class) => KeptClass { class, text: Some(text), ..KeptClass::default() },
            Err(Unreadable::Newer) => {
                KeptClass { notice: Some(words::newer_kept()), is_newer: true, ..KeptClass::default() }
            }
            // A newer Cairn that has been here may read it.
            Err(Unreadable::Damaged) if logbook.is_read_only() => KeptClass { is_newer: true, ..KeptClass::default() },
            Err(Unreadable::Damaged) => {
                let is_aside =
                    storage.copy(&key, &aside_key(&key, clock::wall())).is_ok() && storage.remove(&key).is_ok();
                KeptClass { notice: is_aside.then(words::set_aside), ..KeptClass::default() }
            }
        }
    })
}

/// Keeps a class, with the learners whom another page has kept since it was read or written here as `known`.
pub fn write(tracker: Tracker, class: &mut Class, known: Option<&str>) -> KeepOutcome {
    tracker.logbook(|logbook| {
        let (storage, key) = (logbook.storage(), logbook.class_key());
        let Ok(stored) = storage.read(&key) else { return KeepOutcome::Refused };
        if stored.is_none() && known.is_some() {
            return KeepOutcome::Ended;
        }
        if let Some(stored) = stored.filter(|stored| known != Some(stored.as_str())) {
            match Class::read(logbook, &stored, clock::wall()) {
                Ok(other) => class.merge(other),
                Err(_) => return KeepOutcome::Refused,
            }
        }
        let text = class.encode(logbook);
        let is_written = !logbook.is_read_only() && storage.write(&key, &text).is_ok();
        if is_written { KeepOutcome::As(text) } else { KeepOutcome::Refused }
    })
}

/// Stops keeping the class. Returns whether that worked.
pub fn forget(tracker: Tracker) -> bool {
    tracker.logbook(|logbook| !logbook.is_read_only() && logbook.storage().remove(&logbook.class_key()).is_ok())
}
