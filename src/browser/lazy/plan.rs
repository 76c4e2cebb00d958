use roadmap::{KeptPlan, Logbook, Plan, RoadmapId, Storage, StorageError, Unreadable};

use super::other_tabs;
use crate::browser::clock;
use crate::browser::page::listen;
use crate::browser::storage::PageStorage;

fn key(id: &RoadmapId) -> String {
    format!("cairn::plan:{}", id.as_str())
}

/// What is kept of a plan; none where there is nothing that can be read.
pub fn kept(logbook: &Logbook<PageStorage>) -> Option<KeptPlan> {
    KeptPlan::read(&logbook.storage().read(&key(logbook.id())).ok()??).ok()
}

/// Keeps a plan, or that there is none any more. Returns whether that is kept.
pub fn keep(logbook: &Logbook<PageStorage>, plan: Option<Plan>) -> bool {
    // Where a newer Cairn has been, nothing is written.
    if logbook.is_read_only() {
        return false;
    }
    let (storage, key, mut at) = (logbook.storage(), key(logbook.id()), clock::wall());
    let is_free = match storage.read(&key).map(|kept| kept.map(|text| KeptPlan::read(&text))) {
        Ok(None) => true,
        // What stays as it is was not changed.
        Ok(Some(Ok(kept))) if kept.plan == plan => return true,
        Ok(Some(Ok(kept))) => {
            at = at.max(kept.at.saturating_add(1));
            true
        }
        Ok(Some(Err(Unreadable::Damaged))) => storage.copy(&key, &format!("cairn::aside:{key}:{at}")).is_ok(),
        Ok(Some(Err(Unreadable::Newer))) | Err(_) => false,
    };
    is_free && storage.write(&key, &KeptPlan { at, plan }.encode()).is_ok()
}

/// Gives the plan of one roadmap to another, unless that has one. Returns whether there was one to give.
pub fn copy(from: &RoadmapId, to: &RoadmapId) -> Result<bool, StorageError> {
    let (storage, from, to) = (PageStorage::probe(), key(from), key(to));
    let plan = |kept: Option<String>| KeptPlan::read(&kept?).ok()?.plan;
    let Some(plan) = plan(storage.read(&from)?) else { return Ok(false) };
    let is_free = storage.read(&to)?.is_none_or(|kept| KeptPlan::read(&kept).is_ok_and(|kept| kept.plan.is_none()));
    if is_free {
        storage.write(&to, &KeptPlan { at: clock::wall(), plan: Some(plan) }.encode())?;
    }
    Ok(is_free)
}

/// Calls `look` when another tab has kept a plan of this roadmap, and when the page is seen again, which may be on another day.
pub fn follow(logbook: &Logbook<PageStorage>, look: impl Fn() + Clone + 'static) {
    let seen = look.clone();
    other_tabs::follow(key(logbook.id()), look);
    listen("visibilitychange", move |_| seen());
}
