use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::Change;

use super::Tracker;
use super::rows::assign;
use crate::browser::backup_store::{self, Difference};
use crate::browser::page;

/// How far the backup store is.
#[derive(Clone, Copy)]
pub(super) struct Backup {
    /// It is being read.
    is_reading: RwSignal<bool>,
    /// Marks are on their way to it.
    is_saving: RwSignal<bool>,
}

impl Backup {
    pub(super) fn new() -> Backup {
        Backup { is_reading: RwSignal::new(false), is_saving: RwSignal::new(false) }
    }
}

impl Tracker {
    /// Whether marks are on their way to the backup store.
    pub fn is_saving(self) -> ReadSignal<bool> {
        self.backup.is_saving.read_only()
    }

    /// Whether the backup store is being read.
    pub fn is_reading_backup(self) -> bool {
        self.backup.is_reading.try_get_untracked().unwrap_or(false)
    }

    /// Reads the backup store, once the page has begun.
    pub fn recover(self) {
        let Some((prefix, orphans)) = self.try_logbook(|logbook| logbook.backup_query()) else { return };
        assign(self.backup.is_reading, true);
        spawn_local(async move {
            // The rows come first.
            page::after_paint().await;
            let entries = backup_store::read(&prefix, &orphans).await;
            assign(self.backup.is_reading, false);
            let Some(entries) = entries else { return };
            self.change(|logbook| {
                for Difference { key, text, name } in &entries {
                    logbook.merge_backup(key, text.as_deref(), name);
                }
                logbook.finish_backup_merge()
            });
            self.note_backup_store(true);
        });
    }

    /// Notes that the backup store was taken away.
    pub fn lose_backup_store(self) {
        self.change(|logbook| {
            logbook.lose_backup_store();
            Change::default()
        });
        self.note_backup_store(false);
    }

    /// Copies marks that the backup store is missing to it, and those that are made meanwhile.
    pub(super) fn copy_to_backup_store(self) {
        let is_due =
            self.try_logbook(|logbook| logbook.has_pending_backup()).unwrap_or(false) && !self.is_shared_view();
        if !is_due || self.backup.is_saving.get_untracked() {
            return;
        }
        self.backup.is_saving.set(true);
        spawn_local(async move {
            loop {
                // Wait for the next paint, unless the backup store is the only place that has the marks.
                let is_kept =
                    self.try_logbook(|logbook| !logbook.storage().is_memory() && logbook.trouble().failure.is_none());
                if is_kept == Some(true) {
                    page::next_task().await;
                }
                let entries = self.take_pending_backup();
                if entries.is_empty() {
                    break;
                }
                if !backup_store::write(&entries).await {
                    self.lose_backup_store();
                    break;
                }
                self.change(|logbook| {
                    logbook.mark_backed_up(&entries);
                    Change::default()
                });
            }
            assign(self.backup.is_saving, false);
        });
    }
}
