use leptos::prelude::*;
use roadmap::{Logbook, Mark, NodeId, Trouble, Warning};

use super::Tracker;
use crate::browser::storage::PageStorage;

/// What a person should know as long as it is true.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notices {
    /// How marks are kept.
    pub trouble: Trouble,
    /// Whether the browser refuses storage: without a backup store, marks then last only as long as the page.
    pub in_memory: bool,
    /// Whether there is a backup store.
    pub has_backup_store: bool,
    /// Whether a backup is offered, as the browser does not promise to keep anything.
    pub offers_backup: bool,
    /// Whether a new version of Cairn is offered.
    pub offers_version: bool,
    /// Whether another tab has changed the roadmap.
    pub is_changed_elsewhere: bool,
    /// Whether the library has another version of the roadmap, which came in a link.
    pub is_other_in_library: bool,
    /// How many marks have no topic any more.
    pub orphans: usize,
    /// Whether the roadmap is the copy of the last visit, as the host answered with none.
    pub is_copy: bool,
    /// An address that names no topic.
    pub unknown_address: Option<String>,
    /// The marks of the document's boxes, which are offered to a person who has made none.
    pub offered_marks: Vec<(NodeId, Mark)>,
    /// What the author may want to correct.
    pub warnings: Vec<Warning>,
}

impl Notices {
    pub(super) fn new(logbook: &Logbook<PageStorage>, is_shared_view: bool, warnings: Vec<Warning>) -> Notices {
        Notices {
            trouble: logbook.trouble(),
            in_memory: logbook.storage().is_memory() && !is_shared_view,
            orphans: logbook.orphan_count(),
            warnings,
            ..Notices::default()
        }
    }

    /// Whether what is written stays only as long as the page, as the browser offers no place for it.
    pub fn keeps_nothing(&self) -> bool {
        self.in_memory && !self.has_backup_store
    }

    /// Whether a newer Cairn has been here, so that nothing is written.
    pub fn is_newer_here(&self) -> bool {
        self.trouble.is_newer_here()
    }

    /// Whether marks are lost with the page, as far as it is known, because they could not be written.
    pub fn has_unsaved_marks(&self) -> bool {
        self.trouble.unsaved > 0 || self.keeps_nothing()
    }

    /// Whether new marks are lost with the page, as far as it is known.
    pub fn is_losing_marks(&self) -> bool {
        self.has_unsaved_marks() || self.is_newer_here()
    }
}

impl Tracker {
    /// What a person should know as long as it is true.
    pub fn notices(self) -> ReadSignal<Notices> {
        self.state().notices.read_only()
    }

    /// Whether a newer Cairn has been here, so that nothing is written.
    pub fn is_newer_here(self) -> bool {
        self.state().notices.with_untracked(Notices::is_newer_here)
    }

    /// Offers a backup, or ends the offer.
    pub fn offer_backup(self, is_offered: bool) {
        self.change_notices(|notices| std::mem::replace(&mut notices.offers_backup, is_offered) != is_offered);
    }

    /// Offers the marks of the document's boxes.
    pub fn offer_marks(self, marks: Vec<(NodeId, Mark)>) {
        self.change_notices(|notices| std::mem::replace(&mut notices.offered_marks, marks) != notices.offered_marks);
    }

    /// Offers a new version of Cairn, or ends the offer.
    pub fn offer_version(self, is_offered: bool) {
        self.change_notices(|notices| std::mem::replace(&mut notices.offers_version, is_offered) != is_offered);
    }

    /// Says that another tab has changed the roadmap, or ends that.
    pub fn note_changed_elsewhere(self, is_changed: bool) {
        self.change_notices(|notices| std::mem::replace(&mut notices.is_changed_elsewhere, is_changed) != is_changed);
    }

    /// Says that the library has another version of the roadmap, or ends that.
    pub fn note_other_in_library(self, is_other: bool) {
        self.change_notices(|notices| std::mem::replace(&mut notices.is_other_in_library, is_other) != is_other);
    }

    /// Says that the roadmap is the copy of the last visit.
    pub fn note_copy(self) {
        self.change_notices(|notices| !std::mem::replace(&mut notices.is_copy, true));
    }

    /// Says that an address names no topic, or ends that.
    pub fn note_unknown_address(self, address: Option<String>) {
        self.change_notices(|notices| {
            let differs = notices.unknown_address != address;
            notices.unknown_address = address;
            differs
        });
    }

    pub(super) fn note_backup_store(self, is_there: bool) {
        self.change_notices(|notices| std::mem::replace(&mut notices.has_backup_store, is_there) != is_there);
    }

    /// Shows how marks are kept now.
    pub(super) fn show_trouble(self, logbook: &Logbook<PageStorage>) {
        let (trouble, orphans) = (logbook.trouble(), logbook.orphan_count());
        self.change_notices(|notices| {
            let differs = notices.trouble != trouble || notices.orphans != orphans;
            (notices.trouble, notices.orphans) = (trouble, orphans);
            differs
        });
    }

    /// Changes the notices, unless the app has left the page. `change` returns whether it changed anything.
    fn change_notices(self, change: impl FnOnce(&mut Notices) -> bool) {
        if let Some(state) = self.try_state() {
            state.notices.maybe_update(change);
        }
    }
}
