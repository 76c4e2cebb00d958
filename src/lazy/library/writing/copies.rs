//! Copies of drafts in the backup store: a browser that is killed loses what localStorage was given in the last
//! seconds.

use std::cell::Cell;
use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{Draft, Storage};

use crate::browser::backup_store::{self, BackupDifference};
use crate::browser::clock;
use crate::browser::lazy::drafts::{self, Asking};
use crate::browser::lazy::library;
use crate::browser::storage::PageStorage;

/// The copy of one draft. It is written once at a time, as each takes until it is on the disk.
pub struct DraftCopy {
    key: String,
    is_writing: Cell<bool>,
    is_due: Cell<bool>,
}

impl DraftCopy {
    /// The copy of the draft under this key of localStorage.
    pub fn of(key: &str) -> Rc<DraftCopy> {
        Rc::new(DraftCopy { key: key.to_owned(), is_writing: Cell::default(), is_due: Cell::default() })
    }

    /// Makes it what localStorage has now.
    pub fn update(self: &Rc<Self>) {
        self.is_due.set(true);
        if self.is_writing.replace(true) {
            return;
        }
        let copy = Rc::clone(self);
        spawn_local(async move {
            while copy.is_due.replace(false) {
                update(&copy.key).await;
            }
            copy.is_writing.set(false);
        });
    }
}

/// Makes the copy of a draft what localStorage has now, on the disk. Where there is no backup store, a notice says so.
pub async fn update(key: &str) {
    let storage = PageStorage::probe();
    if let (false, Ok(value)) = (storage.is_memory(), storage.read(key)) {
        backup_store::keep(&[key.to_owned(), value.unwrap_or_default(), String::new()], |_| false).await;
    }
}

/// Stores again what a killed browser lost of drafts, and copies those of which the backup store has no copy or an
/// earlier one. What another tab is writing stays as it is.
pub async fn recover() {
    let storage = PageStorage::probe();
    if storage.is_memory() {
        return;
    }
    for BackupDifference { key, text: copy, .. } in backup_store::read(Draft::KEYS, "").await.unwrap_or_default() {
        let Some(_lock) = drafts::lock(&key, Asking::Try, || {}).await else { continue };
        match copy {
            Some(copy) if !is_saved(&key, &copy).await => {
                // Where there is no room, the copy stays for another visit.
                let _: Result<_, _> = Draft::recover(&storage, &key, &copy, clock::wall());
                // What could not be stored may be the only one that there is.
                if storage.read(&key).is_ok_and(|stored| stored.is_some()) {
                    update(&key).await;
                }
            }
            _ => update(&key).await,
        }
    }
}

/// Whether a copy has the text that was saved: the browser was killed when that was done, or had no time to remove it.
async fn is_saved(key: &str, copy: &str) -> bool {
    let address = key.strip_prefix(Draft::KEYS).unwrap_or_default();
    let saved = library::document(address).await.ok().flatten();
    saved.is_some_and(|saved| Draft::read(copy).is_ok_and(|draft| draft.text == saved.text))
}
