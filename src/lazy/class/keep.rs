//! A class that is kept in this browser, if its teacher says so.

use roadmap::{Class, Storage, Unreadable, aside_key};

use super::words;
use crate::browser::clock;
use crate::tracker::Tracker;

/// What is kept.
#[derive(Default)]
pub struct Kept {
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
pub enum Written {
    /// It is kept, as this text.
    As(String),
    /// Another page has ended keeping it.
    Ended,
    /// The storage refuses it, or a newer Cairn keeps one.
    Refused,
}

/// Reads what is kept. What cannot be read is set aside.
pub fn read(tracker: Tracker) -> Kept {
    tracker.logbook(|logbook| {
        let (storage, key) = (logbook.storage(), logbook.class_key());
        let Ok(Some(text)) = storage.read(&key) else { return Kept::default() };
        match Class::read(logbook, &text, clock::wall()) {
            Ok(class) => Kept { class, text: Some(text), ..Kept::default() },
            Err(Unreadable::Newer) => Kept { notice: Some(words::newer_kept()), is_newer: true, ..Kept::default() },
            Err(Unreadable::Damaged) => {
                if storage.copy(&key, &aside_key(&key, clock::wall())).is_ok() {
                    let _: Result<(), _> = storage.remove(&key);
                }
                Kept { notice: Some(words::set_aside()), ..Kept::default() }
            }
        }
    })
}

/// Keeps a class, with the learners whom another page has kept since it was read or written here as `known`.
pub fn write(tracker: Tracker, class: &mut Class, known: Option<&str>) -> Written {
    tracker.logbook(|logbook| {
        let (storage, key) = (logbook.storage(), logbook.class_key());
        let Ok(stored) = storage.read(&key) else { return Written::Refused };
        if stored.is_none() && known.is_some() {
            return Written::Ended;
        }
        if let Some(stored) = stored.filter(|stored| known != Some(stored.as_str())) {
            match Class::read(logbook, &stored, clock::wall()) {
                Ok(other) => class.merge(other),
                Err(_) => return Written::Refused,
            }
        }
        let text = class.encode(logbook);
        let is_written = !logbook.is_read_only() && storage.write(&key, &text).is_ok();
        if is_written { Written::As(text) } else { Written::Refused }
    })
}

/// Stops keeping the class. Returns whether that worked.
pub fn forget(tracker: Tracker) -> bool {
    tracker.logbook(|logbook| !logbook.is_read_only() && logbook.storage().remove(&logbook.class_key()).is_ok())
}
