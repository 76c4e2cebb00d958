//! What stands in the way of saving marks.

use super::backup::BackupQueue;
use super::register::Register;
use super::storage::{Storage, StorageError};
use super::store::Store;

/// What a person must know about how their marks are saved. The default is that nothing is wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trouble {
    /// How many marks are only in this page's memory.
    pub unsaved: usize,
    /// How many marks are only in the backup store.
    pub backup_only: usize,
    /// The last error of reading or writing.
    pub failure: Option<StorageError>,
    /// How many stored values are damaged, and still in their place.
    pub damaged: usize,
    /// How many damaged values were moved to a key of their own, because their step was marked again.
    pub set_aside: usize,
    /// How many signs there are of a newer version of Cairn. If there is one, nothing is written.
    pub newer: usize,
}

impl Trouble {
    pub(super) fn of<S: Storage>(register: &Register, store: &Store<S>, backup: &BackupQueue) -> Trouble {
        let counts = register.counts();
        Trouble {
            unsaved: counts.unsaved,
            backup_only: counts.backup_only,
            failure: store.failure(),
            damaged: counts.damaged,
            set_aside: store.set_aside(),
            newer: counts.newer + usize::from(store.is_newer_format() || backup.is_newer()),
        }
    }

    /// Whether a newer version of Cairn has been here, so that this one writes nothing.
    pub fn is_newer_here(self) -> bool {
        self.newer > 0
    }
}
