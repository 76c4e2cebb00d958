use leptos::prelude::*;
use roadmap::{ActionKind, Direction, ImportMode, Logbook, Mark, NodeId, RunningAction, isolated};

use super::Tracker;
use crate::browser::storage::PageStorage;
use crate::words::{of_mark, overall, steps};

/// What is said once: to be heard, or to be seen and heard.
#[derive(Clone, Copy)]
pub(super) struct Messages {
    state: StoredValue<State, LocalStorage>,
    announcement_changed: RwSignal<bool>,
    toast_changed: RwSignal<bool>,
}

#[derive(Default)]
struct State {
    announcement: String,
    toast: Option<Toast>,
}

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
            state: StoredValue::new_local(State::default()),
            announcement_changed: RwSignal::new(false),
            toast_changed: RwSignal::new(false),
        }
    }
}

impl Tracker {
    /// Says a sentence in the live region, to be heard.
    pub fn announce(self, sentence: &str) {
        self.messages.state.update_value(|messages| sentence.clone_into(&mut messages.announcement));
        self.messages.announcement_changed.set(true);
    }

    /// What was announced last. Followed like a signal.
    pub fn announcement(self) -> String {
        self.messages.announcement_changed.track();
        self.messages.state.with_value(|messages| messages.announcement.clone())
    }

    /// Says a sentence, to be seen and heard.
    pub fn toast(self, sentence: &str, answer: Option<Direction>) {
        self.show_toast(Toast { sentence: sentence.to_owned(), is_done: false, answer });
    }

    pub(super) fn show_toast(self, toast: Toast) {
        self.announce(&toast.sentence);
        self.messages.state.update_value(|messages| messages.toast = Some(toast));
        self.messages.toast_changed.set(true);
    }

    /// What was done last. Followed like a signal.
    pub fn current_toast(self) -> Option<Toast> {
        self.messages.toast_changed.track();
        self.messages.state.with_value(|messages| messages.toast.clone())
    }

    /// Whether a toast is shown.
    pub fn has_toast(self) -> bool {
        self.messages.state.with_value(|messages| messages.toast.is_some())
    }

    /// Notes that the toast has disappeared (`toast.css`). Its space stays, or rows would move at the end of the page.
    pub fn end_toast(self) {
        self.messages.state.update_value(|messages| messages.toast = None);
    }
}

/// What an action did, in words.
pub(super) fn sentence(logbook: &Logbook<PageStorage>, action: &RunningAction) -> String {
    let roadmap = logbook.roadmap();
    let title = |topic: NodeId| match topic {
        NodeId::ROOT => "everything".to_owned(),
        topic => isolated(&roadmap.topic(topic).title().to_string()),
    };
    let changed = steps(action.steps());
    let did = match (action.direction(), action.kind()) {
        (Direction::Do, ActionKind::Marked(topic, mark)) => {
            marked(&title(topic), mark, &changed, roadmap.is_step(topic))
        }
        (direction, kind) => {
            let what = match kind {
                ActionKind::Marked(topic, _) => title(topic),
                ActionKind::Reset(topic) => format!("Reset of {}", title(topic)),
                ActionKind::Imported(ImportMode::Merge) => "Import".to_owned(),
                ActionKind::Imported(ImportMode::Replace) => "Replacement".to_owned(),
                ActionKind::Imported(ImportMode::Restore) => "Earlier state brought back".to_owned(),
                ActionKind::Attached => "Marks without a topic".to_owned(),
            };
            let direction = match direction {
                Direction::Do => "",
                Direction::Undo => "Undone: ",
                Direction::Redo => "Redone: ",
            };
            format!("{direction}{what}: {changed} changed.")
        }
    };
    let others = match action.changed_elsewhere() {
        0 => String::new(),
        others => format!(" {} changed elsewhere since, and left so.", steps(others)),
    };
    let all = logbook.completion(NodeId::ROOT);
    let now = if all.is_finished() { "The whole roadmap is done".to_owned() } else { overall(all) };
    let unsaved = if action.unsaved() > 0 { " It could not be kept: a notice says why." } else { "" };
    format!("{did}{others} {now}.{unsaved}")
}

fn marked(title: &str, mark: Mark, changed: &str, is_step: bool) -> String {
    let (before, after) = match mark {
        _ if !is_step => return format!("{title}: {changed} {}.", of_mark(mark)),
        Mark::ToDo => ("To do again: ", "."),
        Mark::Doing => ("“", "” in progress."),
        Mark::Done => ("Done: ", "."),
        Mark::Skipped => ("Skipped “", "”."),
    };
    format!("{before}{title}{after}")
}
