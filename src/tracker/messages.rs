use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use roadmap::{ActionKind, Direction, Guidance, ImportMode, NodeId, Roadmap, RunningAction, isolated};

use super::Tracker;
use super::notices::Notices;
use super::words;
use crate::words::{all_done, overall, sentence as full_stop};

/// What is said once: for screen readers only, or visibly, too.
pub(super) struct Messages {
    announcement: RefCell<String>,
    toast: RefCell<Option<Toast>>,
    announcement_changed: RwSignal<bool>,
    toast_changed: RwSignal<bool>,
    /// Set by the first action that only lazy code begins.
    of_lazy_actions: Cell<Option<LazyActionWords>>,
}

/// Names an action that only lazy code begins, or says what it did if it is given how many steps changed.
type LazyActionWords = fn(&Roadmap, ActionKind, Option<usize>) -> String;

/// What was done last, and what can be done about it.
#[derive(Clone)]
pub struct Toast {
    /// What was done, in a sentence.
    pub sentence: String,
    /// Whether anything was done.
    pub is_done: bool,
    /// The action that takes it back, or does it again.
    pub answer: Option<Direction>,
}

impl Messages {
    pub(super) fn new() -> Messages {
        Messages {
            announcement: RefCell::default(),
            toast: RefCell::default(),
            announcement_changed: RwSignal::new(false),
            toast_changed: RwSignal::new(false),
            of_lazy_actions: Cell::new(None),
        }
    }
}

impl Tracker {
    /// Says a sentence in the live region, for screen readers.
    pub fn announce(self, sentence: &str) {
        // The app may have left the page.
        let Some(state) = self.try_state() else { return };
        sentence.clone_into(&mut state.messages.announcement.borrow_mut());
        state.messages.announcement_changed.set(true);
    }

    /// Says that no step is left.
    pub fn announce_all_done(self) {
        self.announce(&all_done());
    }

    /// What was announced last. Followed like a signal.
    pub fn announcement(self) -> String {
        let state = self.state();
        state.messages.announcement_changed.track();
        state.messages.announcement.borrow().clone()
    }

    /// Says a sentence in the toast, which screen readers read, too.
    pub fn toast(self, sentence: &str, answer: Option<Direction>) {
        self.show_toast(Toast { sentence: sentence.to_owned(), is_done: false, answer });
    }

    pub(super) fn show_toast(self, toast: Toast) {
        let Some(state) = self.try_state() else { return };
        // The announcement says everything that the toast shows.
        if toast.is_done && state.notices.with_untracked(Notices::is_losing_marks) {
            self.announce(&format!("{} {}", toast.sentence, words::not_saved()));
        } else {
            self.announce(&toast.sentence);
        }
        state.messages.toast.replace(Some(toast));
        state.messages.toast_changed.set(true);
    }

    /// What an action is called that can be undone or done again.
    pub fn name_of(self, action: ActionKind) -> String {
        let of_lazy = self.state().messages.of_lazy_actions.get();
        self.logbook(|logbook| words_for(logbook.roadmap(), action, None, of_lazy))
    }

    /// Sets the words for actions that only lazy code begins. Only such code calls this, so the words are loaded with
    /// it.
    pub(super) fn name_lazy_actions(self) {
        self.state().messages.of_lazy_actions.set(Some(words_for_lazy));
    }

    /// What was done last. Followed like a signal.
    pub fn current_toast(self) -> Option<Toast> {
        let state = self.state();
        state.messages.toast_changed.track();
        state.messages.toast.borrow().clone()
    }

    /// Whether a toast is shown.
    pub fn has_toast(self) -> bool {
        self.state().messages.toast.borrow().is_some()
    }

    /// Notes that the toast has disappeared (`toast.css`). Its space stays, or rows would move at the end of the page.
    pub fn end_toast(self) {
        self.state().messages.toast.take();
    }
}

fn title(roadmap: &Roadmap, topic: NodeId) -> String {
    match topic {
        NodeId::ROOT => words::everything(),
        topic => isolated(&roadmap.topic(topic).title().to_string()),
    }
}

/// The name of an action, or what it did if `changed` says how many steps changed.
fn words_for(
    roadmap: &Roadmap,
    action: ActionKind,
    changed: Option<usize>,
    of_lazy: Option<LazyActionWords>,
) -> String {
    match (action, changed, of_lazy) {
        (ActionKind::Marked(topic, mark), None, _) => words::marked(&title(roadmap, topic), mark),
        (ActionKind::Marked(topic, mark), Some(_), _) if roadmap.is_step(topic) => {
            words::step_marked(&title(roadmap, topic), mark)
        }
        (ActionKind::Marked(topic, mark), Some(count), _) => words::steps_marked(&title(roadmap, topic), count, mark),
        (_, _, Some(of_lazy)) => of_lazy(roadmap, action, changed),
        (_, _, None) => String::new(),
    }
}

fn words_for_lazy(roadmap: &Roadmap, action: ActionKind, changed: Option<usize>) -> String {
    let name = match action {
        ActionKind::Marked(topic, mark) => words::marked(&title(roadmap, topic), mark),
        ActionKind::Reset(topic) => words::reset(&title(roadmap, topic)),
        ActionKind::Imported(ImportMode::Merge) => words::import(),
        ActionKind::Imported(ImportMode::Replace) => words::replacement(),
        ActionKind::Imported(ImportMode::Restore | ImportMode::RestoreTopic) => words::earlier_version(),
        ActionKind::Attached | ActionKind::Renamed => words::changed_steps(),
        ActionKind::Noted(topic) => words::noted(&title(roadmap, topic)),
        ActionKind::Timed(step) => words::timed(&title(roadmap, step)),
        ActionKind::Read { topic, place, is_read } => {
            let resource = place.and_then(|place| Guidance::of(roadmap, topic).resources.into_iter().nth(place));
            let title = resource.map_or_else(|| title(roadmap, topic), |resource| isolated(&resource.link.title));
            if is_read { words::read(&title) } else { words::unread(&title) }
        }
        ActionKind::Reviewed(step) => words::reviewed(&title(roadmap, step)),
        ActionKind::Reviewing => words::reviewing(),
    };
    match changed {
        None => name,
        Some(count) if action == ActionKind::Renamed => words::renamed(count),
        Some(count) => words::changed(&name, count),
    }
}

impl Tracker {
    /// What an action did, in words.
    pub fn sentence(self, action: &RunningAction) -> String {
        let of_lazy = self.state().messages.of_lazy_actions.get();
        let roadmap = self.roadmap();
        let words = |changed| words_for(&roadmap, action.kind(), changed, of_lazy);
        let did = match action.direction() {
            Direction::Do => words(Some(action.steps())),
            Direction::Undo => words::undid(&words(None)),
            Direction::Redo => words::redid(&words(None)),
        };
        let others = match action.changed_elsewhere() {
            0 => String::new(),
            others => format!(" {}", words::changed_elsewhere(others)),
        };
        let all = self.logbook(|logbook| logbook.completion(NodeId::ROOT));
        let now = if all.is_finished() { words::all_done() } else { full_stop(&overall(all)) };
        format!("{did}{others} {now}")
    }
}
