//! The marks of a roadmap that is not open. They are read and merged without its document: whatever it is, each of them
//! is that of an id.

use std::rc::Rc;

use crate::formats::progress_file::ProgressFile;
use crate::logbook::Logbook;
use crate::logbook::actions::BulkAction;
use crate::logbook::history::ImportMode;
use crate::logbook::own_store::NotKept;
use crate::logbook::storage::Storage;
use crate::marks::{Clock, TabId};
use crate::tree::{Roadmap, RoadmapId};

/// What merging progress into stored marks did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many marks are other ones now.
    pub changed: usize,
    /// How many stayed, because they were made later here.
    pub newer_here: usize,
    /// How many of the changed ones could not be saved.
    pub unsaved: usize,
    /// Why some of the notes, hours, the plan and what was read could not be saved, if so.
    pub own_not_kept: Option<NotKept>,
}

impl<S: Storage> Logbook<S> {
    /// All marks that are stored under the id of a roadmap, as an export with this title, in the order of their ids.
    pub fn progress_of(storage: S, id: RoadmapId, title: &str) -> String {
        Logbook::unopened(storage, id, title, TabId::default().into()).export()
    }

    /// Merges progress into the marks that are stored under the id of a roadmap, whatever id the file has. Of two marks
    /// the later one stays, and so does a plan that is there. Before anything changes, a snapshot is taken, which can
    /// be restored as soon as the roadmap is open. `None` where a newer version of Cairn has been, so that nothing is
    /// written. `wall` is the time in milliseconds since 1970.
    ///
    /// A page in which the roadmap is open does not see this until it [reads](Logbook::reread) what is stored again.
    pub fn merge_into(
        storage: S,
        id: RoadmapId,
        file: &ProgressFile,
        clock: impl Into<Clock>,
        wall: u64,
    ) -> Option<Merged> {
        let file = ProgressFile { roadmap: Some(id.as_str().to_owned()), ..file.clone() };
        let mut logbook = Logbook::unopened(storage, id, &file.title, clock.into());
        // There is no preview here that would say that the file's plan replaces the present one.
        let file = if logbook.plan().is_some() { file.without_plan() } else { file };
        let newer_here = logbook.preview(&file, ImportMode::Merge, wall).map_or(0, |preview| preview.newer_here);
        let mut running = logbook.begin_in_bulk(BulkAction::Import(file, ImportMode::Merge), wall).ok()?;
        logbook.advance(&mut running, usize::MAX);
        Some(Merged {
            changed: running.marks(),
            newer_here,
            unsaved: running.unsaved(),
            own_not_kept: running.own_not_kept(),
        })
    }

    /// A logbook of a roadmap of which no topic is known.
    fn unopened(storage: S, id: RoadmapId, title: &str, clock: Clock) -> Logbook<S> {
        Logbook::open(storage, id, Rc::new(Roadmap::unread(title)), clock)
    }
}
