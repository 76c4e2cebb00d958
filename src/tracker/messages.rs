use leptos::prelude::*;
use roadmap::{ActionKind, Direction, ImportMode, Logbook, Mark, NodeId, Roadmap, RunningAction, isolated};

use super::Tracker;
use super::notices::Notices;
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
        // What is said is what is shown.
        if toast.is_done && self.notices.with_untracked(Notices::is_losing_marks) {
            self.announce(&format!("{} {NOT_SAVED}.", toast.sentence));
        } else {
            self.announce(&toast.sentence);
        }
        self.messages.state.update_value(|messages| messages.toast = Some(toast));
        self.messages.toast_changed.set(true);
    }

    /// What an action is called that can be undone or done again.
    pub fn name_of(self, action: ActionKind) -> String {
        self.logbook(|logbook| name(logbook.roadmap(), action))
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

/// Of marks that are gone with the page.
pub const NOT_SAVED: &str = "Not saved";

fn title(roadmap: &Roadmap, topic: NodeId) -> String {
    match topic {
        NodeId::ROOT => "everything".to_owned(),
        topic => isolated(&roadmap.topic(topic).title().to_string()),
    }
}

fn name(roadmap: &Roadmap, action: ActionKind) -> String {
    let (did, topic) = match action {
        ActionKind::Marked(topic, Mark::Done) => ("Ticked", topic),
        ActionKind::Marked(topic, Mark::ToDo) => ("Unticked", topic),
        ActionKind::Marked(topic, Mark::Doing) => ("Began", topic),
        ActionKind::Marked(topic, Mark::Skipped) => ("Skipped", topic),
        ActionKind::Reset(topic) => ("Reset", topic),
        ActionKind::Imported(ImportMode::Merge) => return "Import".to_owned(),
        ActionKind::Imported(ImportMode::Replace) => return "Replacement".to_owned(),
        ActionKind::Imported(ImportMode::Restore | ImportMode::RestorePart) => return "Earlier version".to_owned(),
        ActionKind::Attached | ActionKind::Renamed => return "Progress from changed steps".to_owned(),
    };
    format!("{did} {}", title(roadmap, topic))
}

/// What an action did, in words.
pub(super) fn sentence(logbook: &Logbook<PageStorage>, action: &RunningAction) -> String {
    let roadmap = logbook.roadmap();
    let changed = steps(action.steps());
    let did = match (action.direction(), action.kind()) {
        (Direction::Do, ActionKind::Marked(topic, mark)) => {
            marked(&title(roadmap, topic), mark, &changed, roadmap.is_step(topic))
        }
        (Direction::Do, ActionKind::Renamed) => {
            let were = if action.steps() == 1 { "was" } else { "were" };
            format!("{changed} {were} renamed and kept.")
        }
        (Direction::Do, kind) => format!("{}: {changed} changed.", name(roadmap, kind)),
        (Direction::Undo, kind) => format!("Undid “{}”.", name(roadmap, kind)),
        (Direction::Redo, kind) => format!("Redid “{}”.", name(roadmap, kind)),
    };
    let others = match action.changed_elsewhere() {
        0 => String::new(),
        others => format!(" {} changed elsewhere since, and left so.", steps(others)),
    };
    let all = logbook.completion(NodeId::ROOT);
    let now = if all.is_finished() { "The whole roadmap is done".to_owned() } else { overall(all) };
    format!("{did}{others} {now}.")
}

fn marked(title: &str, mark: Mark, changed: &str, is_step: bool) -> String {
    let (before, after) = match mark {
        _ if !is_step => return format!("{title}: {changed} {}.", of_mark(mark)),
        Mark::ToDo => ("Unticked: ", "."),
        Mark::Doing => ("“", "” in progress."),
        Mark::Done => ("Done: ", "."),
        Mark::Skipped => ("Skipped “", "”."),
    };
    format!("{before}{title}{after}")
}
