use leptos::prelude::request_animation_frame;
use roadmap::{Expansion, Logbook, NodeId, Roadmap, Storage, Unreadable, aside_key};

use super::Tracker;
use super::words;
use crate::browser::clock;
use crate::browser::storage::PageStorage;

/// What the learner has opened, without a search or a print.
pub(super) struct OwnExpansion {
    expansion: Expansion,
    /// The key under which it is kept; none where the address says what is open.
    key: Option<String>,
    is_unsaved: bool,
}

impl OwnExpansion {
    /// What the address asks for, or else what the learner left open. `part` tells a section from the whole roadmap.
    pub(super) fn new(logbook: &Logbook<PageStorage>, asked: Option<Expansion>, part: &str) -> OwnExpansion {
        let roadmap = logbook.roadmap();
        let key = asked.is_none().then(|| format!("cairn::open:{}{part}", logbook.id().as_str()));
        let left = key.as_ref().and_then(|key| {
            let text = logbook.storage().read(key).ok()??;
            Expansion::read(roadmap, &text).ok()
        });
        OwnExpansion { expansion: asked.or(left).unwrap_or_else(|| Expansion::closed(roadmap)), key, is_unsaved: false }
    }

    /// Saves what is open. If that fails, it lasts until the page closes, and a notice says why at the first tick that
    /// cannot be saved either.
    fn save(&mut self, logbook: &Logbook<PageStorage>) {
        if !std::mem::take(&mut self.is_unsaved) {
            return;
        }
        let (storage, Some(key)) = (logbook.storage(), &self.key) else { return };
        if logbook.is_read_only() || logbook.trouble().failure.is_some() {
            return;
        }
        let kept = storage.read(key).map(|kept| kept.map(|text| Expansion::read(logbook.roadmap(), &text)));
        let is_free = match kept {
            Ok(Some(Err(Unreadable::Damaged))) => storage.copy(key, &aside_key(key, clock::wall())).is_ok(),
            Ok(Some(Err(Unreadable::Newer))) | Err(_) => false,
            Ok(_) => true,
        };
        if is_free {
            let _: Result<(), _> = storage.write(key, &self.expansion.encode(logbook.roadmap()));
        }
    }
}

impl Tracker {
    /// Opens a closed topic and closes an open one; a step stays as it is.
    pub fn toggle(self, topic: NodeId) {
        self.change_expansion(&mut |expansion, roadmap| {
            if expansion.is_open(topic) { expansion.close(roadmap, topic) } else { expansion.open(roadmap, topic) }
        });
    }

    /// Opens a topic.
    pub fn expand(self, topic: NodeId) {
        self.change_expansion(&mut |expansion, roadmap| expansion.open(roadmap, topic));
    }

    /// Opens a topic and all below it.
    pub fn expand_below(self, topic: NodeId) {
        self.change_expansion(&mut |expansion, roadmap| expansion.open_below(roadmap, topic));
    }

    /// Opens a topic and all beside it.
    pub fn expand_siblings(self, topic: NodeId) {
        self.change_expansion(&mut |expansion, roadmap| expansion.open_siblings(roadmap, topic));
    }

    /// Opens the way to a topic.
    pub fn expand_way(self, topic: NodeId) {
        self.change_expansion(&mut |expansion, roadmap| expansion.open_way(roadmap, topic));
        self.note_unknown_address(None);
    }

    /// Opens everything.
    pub fn expand_all(self) {
        self.change_expansion(&mut Expansion::open_all);
        self.announce(&words::all_expanded());
    }

    /// Closes everything.
    pub fn collapse_all(self) {
        self.change_expansion(&mut Expansion::close_all);
        self.announce(&words::all_collapsed());
    }

    /// Says whether a topic is open now, and how many rows that shows.
    pub fn announce_fold(self, topic: NodeId) {
        let rows = self
            .rows(|expansion, roadmap| expansion.is_open(topic).then(|| expansion.children(roadmap, topic).count()));
        match rows {
            Some(rows) => self.announce(&words::expanded(rows)),
            None => self.announce(&words::collapsed()),
        }
    }

    /// Answers a question about what the learner has opened, whatever is searched for.
    pub fn with_own_expansion<T>(self, question: impl FnOnce(&Expansion) -> T) -> T {
        question(&self.state().expansion.borrow().expansion)
    }

    fn change_expansion(self, command: &mut dyn FnMut(&mut Expansion, &Roadmap) -> Vec<NodeId>) {
        let changed = self.change_found(command).or_else(|| {
            let state = self.try_state()?;
            let own = &mut *state.expansion.borrow_mut();
            let changed = command(&mut own.expansion, &state.subject.roadmap);
            own.is_unsaved |= !changed.is_empty();
            Some(changed)
        });
        // Saving this matters less than a tick, and takes long where much is open, so it waits until the change was
        // painted.
        request_animation_frame(move || request_animation_frame(move || self.save_expansion()));
        if changed.is_some_and(|changed| !changed.is_empty()) {
            self.refresh_rows();
        }
    }

    pub(super) fn save_expansion(self) {
        self.try_logbook(|logbook| self.state().expansion.borrow_mut().save(logbook));
    }
}
