//! Commands in, signals out: the one place that writes what views read.

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{
    Change, Completion, Logbook, Mark, NodeId, Outline, Roadmap, Storage, Title, Trouble, Unreadable, Warning,
};

use crate::browser::clock;
use crate::browser::storage::PageStorage;

/// The state of one mounted roadmap. Copies are the same tracker; it lives as long as the owner that made it.
#[derive(Clone, Copy)]
pub struct Tracker {
    state: StoredValue<State, LocalStorage>,
    next_up: RwSignal<Option<NodeId>>,
    notices: RwSignal<Notices>,
    spoken: RwSignal<String>,
}

/// What a person should know for as long as it is so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notices {
    /// How marks are kept.
    pub trouble: Trouble,
    /// The browser refuses storage: marks last as long as the page.
    pub in_memory: bool,
    /// An address that names no topic.
    pub unknown_address: Option<String>,
    /// What the author may want to mend.
    pub warnings: Vec<String>,
}

struct State {
    logbook: Logbook<PageStorage>,
    roadmap: Rc<Roadmap>,
    outline: Outline,
    /// A signal for each topic, so that a row reads only its own.
    completion: Vec<RwSignal<Completion>>,
    /// A signal for each topic that has children.
    open: Vec<Option<RwSignal<bool>>>,
}

impl Tracker {
    /// Makes the signals for what a logbook holds.
    pub fn new(logbook: Logbook<PageStorage>, warnings: Vec<Warning>) -> Tracker {
        let roadmap = Rc::clone(logbook.roadmap());
        let kept = logbook.storage().read(&outline_key(&logbook)).ok().flatten();
        let read = kept.map(|text| Outline::read(&roadmap, &text));
        let outline = read.and_then(Result::ok).unwrap_or_else(|| Outline::closed(&roadmap));

        let completion = roadmap.nodes().map(|node| RwSignal::new(logbook.completion(node))).collect();
        let open = roadmap
            .nodes()
            .map(|node| (!roadmap.is_step(node)).then(|| RwSignal::new(outline.is_open(node))))
            .collect();
        let notices = Notices {
            trouble: logbook.trouble(),
            in_memory: logbook.storage().is_memory(),
            unknown_address: None,
            warnings: warnings.iter().map(ToString::to_string).collect(),
        };
        let next_up = RwSignal::new(logbook.next_up());
        let state = State { logbook, roadmap, outline, completion, open };
        Tracker {
            state: StoredValue::new_local(state),
            next_up,
            notices: RwSignal::new(notices),
            spoken: RwSignal::new(String::new()),
        }
    }

    /// The roadmap.
    pub fn roadmap(self) -> Rc<Roadmap> {
        self.state.with_value(|state| Rc::clone(&state.roadmap))
    }

    /// A topic's title.
    pub fn title(self, topic: NodeId) -> Title {
        self.state.with_value(|state| state.roadmap.topic(topic).title().clone())
    }

    /// How much of a topic is done.
    pub fn completion(self, topic: NodeId) -> ReadSignal<Completion> {
        self.state.with_value(|state| state.completion[topic.index()].read_only())
    }

    /// Whether a topic's children are shown; a step has none.
    pub fn open(self, topic: NodeId) -> Option<ReadSignal<bool>> {
        self.state.with_value(|state| state.open[topic.index()].map(|open| open.read_only()))
    }

    /// The first step not done.
    pub fn next_up(self) -> ReadSignal<Option<NodeId>> {
        self.next_up.read_only()
    }

    /// What a person should know for as long as it is so.
    pub fn notices(self) -> ReadSignal<Notices> {
        self.notices.read_only()
    }

    /// What the last command did, in a sentence for the live region.
    pub fn spoken(self) -> ReadSignal<String> {
        self.spoken.read_only()
    }

    /// Answers a question about the rows there are.
    pub fn rows<T>(self, question: impl FnOnce(&Outline, &Roadmap) -> T) -> T {
        self.state.with_value(|state| question(&state.outline, &state.roadmap))
    }

    /// Marks a step, or the steps of a topic.
    pub fn mark(self, topic: NodeId, mark: Mark) {
        let change = self.change(|logbook| logbook.mark(topic, mark, clock::wall()));
        self.spoken.set(self.state.with_value(|state| sentence(state, topic, mark, &change)));
    }

    /// Takes in what another tab kept under a key.
    pub fn hear(self, key: &str, text: &str) {
        self.change(|logbook| logbook.hear(key, text));
    }

    /// Reads all marks again.
    pub fn reread(self) {
        self.change(Logbook::reread);
    }

    /// Opens a closed topic and closes an open one; a step stays as it is.
    pub fn fold(self, topic: NodeId) {
        self.refold(
            |outline, roadmap| {
                if outline.is_open(topic) { outline.close(roadmap, topic) } else { outline.open(roadmap, topic) }
            },
        );
    }

    /// Opens a topic.
    pub fn unfold(self, topic: NodeId) {
        self.refold(|outline, roadmap| outline.open(roadmap, topic));
    }

    /// Opens a topic and all beside it.
    pub fn unfold_siblings(self, topic: NodeId) {
        self.refold(|outline, roadmap| outline.open_siblings(roadmap, topic));
    }

    /// Opens the way to a topic.
    pub fn unfold_way(self, topic: NodeId) {
        self.refold(|outline, roadmap| outline.open_way(roadmap, topic));
        self.notices.maybe_update(|notices| notices.unknown_address.take().is_some());
    }

    /// Opens everything.
    pub fn unfold_all(self) {
        self.refold(Outline::open_all);
        self.spoken.set("Everything is expanded.".to_owned());
    }

    /// Closes everything.
    pub fn fold_all(self) {
        self.refold(Outline::close_all);
        self.spoken.set("Everything is collapsed.".to_owned());
    }

    /// Says that an address names no topic.
    pub fn miss(self, address: String) {
        self.notices.update(|notices| notices.unknown_address = Some(address));
    }

    /// Says a sentence in the live region.
    pub fn say(self, sentence: &str) {
        self.spoken.set(sentence.to_owned());
    }

    /// Shows every topic, and remembers nothing of it.
    pub fn unfold_for_print(self) {
        self.state.with_value(|state| {
            for open in state.open.iter().flatten() {
                assign(*open, true);
            }
        });
    }

    /// Shows what is open again.
    pub fn fold_after_print(self) {
        self.state.with_value(|state| {
            for (node, open) in state.roadmap.nodes().zip(&state.open) {
                if let Some(open) = open {
                    assign(*open, state.outline.is_open(node));
                }
            }
        });
    }

    fn change(self, command: impl FnOnce(&mut Logbook<PageStorage>) -> Change) -> Change {
        let (change, next_up, trouble) = self
            .state
            .try_update_value(|state| {
                let change = command(&mut state.logbook);
                for &topic in &change.topics {
                    state.completion[topic.index()].set(state.logbook.completion(topic));
                }
                (change, state.logbook.next_up(), state.logbook.trouble())
            })
            .unwrap_or_default();
        assign(self.next_up, next_up);
        self.notices.maybe_update(|notices| {
            let differs = notices.trouble != trouble;
            notices.trouble = trouble;
            differs
        });
        change
    }

    fn refold(self, command: impl FnOnce(&mut Outline, &Roadmap) -> Vec<NodeId>) {
        self.state.update_value(|state| {
            let changed = command(&mut state.outline, &state.roadmap);
            for &topic in &changed {
                if let Some(open) = state.open[topic.index()] {
                    open.set(state.outline.is_open(topic));
                }
            }
            if !changed.is_empty() {
                keep_outline(state);
            }
        });
    }
}

fn outline_key(logbook: &Logbook<PageStorage>) -> String {
    format!("cairn::open:{}", logbook.id().as_str())
}

/// What is open is a convenience: where it cannot be kept it lasts as long as the page, and the notice of the
/// first tick that cannot be kept either says why.
fn keep_outline(state: &State) {
    let (storage, key) = (state.logbook.storage(), outline_key(&state.logbook));
    let aside = || storage.copy(&key, &format!("cairn::aside:{key}:{}", clock::wall()));
    let free = match storage.read(&key).map(|kept| kept.map(|text| Outline::read(&state.roadmap, &text))) {
        Ok(Some(Err(Unreadable::Damaged))) => aside().is_ok(),
        Ok(Some(Err(Unreadable::Newer))) | Err(_) => false,
        Ok(_) => true,
    };
    if free {
        let _: Result<(), _> = storage.write(&key, &state.outline.written(&state.roadmap));
    }
}

fn assign<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    signal.maybe_update(|now| {
        let differs = *now != value;
        *now = value;
        differs
    });
}

fn sentence(state: &State, topic: NodeId, mark: Mark, change: &Change) -> String {
    let title = state.roadmap.topic(topic).title();
    let did = match (mark, state.roadmap.is_step(topic)) {
        (Mark::Done, true) => format!("Done: {title}."),
        (_, true) => format!("To do again: {title}."),
        (Mark::Done, false) => format!("{title}: {} done.", counted(change.steps)),
        (_, false) => format!("{title}: {} to do again.", counted(change.steps)),
    };
    let whole = state.logbook.completion(NodeId::ROOT);
    let now = if whole.is_finished() { "The whole roadmap is done".to_owned() } else { overall(whole) };
    let kept = if change.unsaved > 0 { " It could not be kept: a notice says why." } else { "" };
    format!("{did} {now}.{kept}")
}

/// `1 step`, `4 steps`.
pub fn counted(steps: usize) -> String {
    format!("{steps} {}", if steps == 1 { "step" } else { "steps" })
}

/// `12 of 234 hours`, or `3 of 91 steps` where the author gave no hours.
pub fn overall(completion: Completion) -> String {
    let Completion { steps, steps_done, hours, hours_done } = completion;
    if hours == roadmap::Hours::ZERO {
        format!("{steps_done} of {}", counted(steps as usize))
    } else {
        format!("{} of {hours} hours", hours_done.done_of(hours))
    }
}
