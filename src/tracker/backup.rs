use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{BackupEntry, Change};

use super::Tracker;
use super::rows::assign;
use crate::browser::backup_store::{self, BackupDifference};
use crate::browser::page;

/// The state of the backup store.
#[derive(Clone, Copy)]
pub(super) struct Backup {
    /// Whether it is being read.
    is_reading: RwSignal<bool>,
    /// Whether marks are on their way to it.
    is_saving: RwSignal<bool>,
    /// Whether marks are on their way to it, and it has not answered for some seconds.
    is_slow: RwSignal<bool>,
    /// Whether it could not be opened or written to, or was taken away: then it gets all marks again.
    is_lost: RwSignal<bool>,
}

impl Backup {
    pub(super) fn new() -> Backup {
        let [is_reading, is_saving, is_slow, is_lost] = std::array::from_fn(|_| RwSignal::new(false));
        Backup { is_reading, is_saving, is_slow, is_lost }
    }
}

impl Tracker {
    /// Whether marks are on their way to the backup store.
    pub fn is_saving(self) -> ReadSignal<bool> {
        self.state().backup.is_saving.read_only()
    }

    /// Whether marks are on their way to the backup store, and it has not answered for some seconds.
    pub fn is_saving_slowly(self) -> ReadSignal<bool> {
        self.state().backup.is_slow.read_only()
    }

    /// Notes that the backup store has not answered for some seconds.
    pub fn note_slow_backup_store(self) {
        let Backup { is_slow, is_saving, .. } = self.state().backup;
        assign(is_slow, is_saving.get_untracked());
    }

    /// Whether the backup store is being read.
    pub fn is_reading_backup(self) -> bool {
        self.try_state().is_some_and(|state| state.backup.is_reading.get_untracked())
    }

    /// Reads the backup store, once the page has begun.
    pub fn recover(self) {
        let Some((prefix, orphans)) = self.try_logbook(|logbook| logbook.backup_query()) else { return };
        let Backup { is_reading, .. } = self.state().backup;
        assign(is_reading, true);
        spawn_local(async move {
            // The rows come first.
            page::after_paint().await;
            let entries = backup_store::read(&prefix, &orphans).await;
            assign(is_reading, false);
            let Some(entries) = entries else { return self.lose_backup_store() };
            self.change(|logbook| {
                for BackupDifference { key, text, name } in &entries {
                    logbook.merge_backup(key, text.as_deref(), name);
                }
                logbook.finish_backup_merge()
            });
            self.note_backup_store(true);
        });
    }

    /// Notes that there is no backup store. The next mark looks for it again, and all marks are copied if it is there.
    pub fn lose_backup_store(self) {
        if let Some(state) = self.try_state() {
            assign(state.backup.is_lost, true);
        }
        self.change(|logbook| {
            logbook.lose_backup_store();
            Change::default()
        });
        self.note_backup_store(false);
    }

    /// Copies the marks that the backup store is missing, and those that are made meanwhile.
    pub(super) fn copy_to_backup_store(self) {
        let is_due =
            self.try_logbook(|logbook| logbook.has_pending_backup()).unwrap_or(false) && !self.is_shared_view();
        if !is_due {
            return;
        }
        let Backup { is_saving, is_slow, .. } = self.state().backup;
        if is_saving.get_untracked() {
            return;
        }
        is_saving.set(true);
        spawn_local(async move {
            loop {
                // The next paint goes first, unless the backup store is the only place that has the marks.
                let is_kept =
                    self.try_logbook(|logbook| !logbook.storage().is_memory() && logbook.trouble().failure.is_none());
                if is_kept == Some(true) {
                    page::next_task().await;
                }
                if !self.find_backup_store().await {
                    self.lose_backup_store();
                    break;
                }
                let entries: Rc<[BackupEntry]> = self.take_pending_backup().into();
                if entries.is_empty() {
                    break;
                }
                let Some(later) = backup_store::write(&entries).await else {
                    self.lose_backup_store();
                    break;
                };
                self.change(|logbook| {
                    for BackupDifference { key, text, name } in &later {
                        logbook.take_later_backup(key, text.as_deref().unwrap_or_default(), name);
                    }
                    logbook.mark_backed_up(&entries)
                });
                self.note_backup_store(true);
                if self.try_logbook(|logbook| logbook.has_pending_backup()) != Some(true) {
                    break;
                }
            }
            assign(is_saving, false);
            assign(is_slow, false);
        });
    }

    /// Whether the backup store can be written to, as far as it is known. If it was lost and is there again, it gets
    /// all marks. They are not collected before that, as there may never be one.
    async fn find_backup_store(self) -> bool {
        let Some(is_lost) = self.try_state().map(|state| state.backup.is_lost) else { return true };
        if !is_lost.get_untracked() {
            return true;
        }
        let is_there = backup_store::write(&Rc::from([])).await.is_some();
        if is_there {
            assign(is_lost, false);
            self.request_whole_backup();
        }
        is_there
    }
}
