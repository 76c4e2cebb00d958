//! What a person does to marks, how it is done between the frames of a page, and how it is undone.

use crate::file::ProgressFile;
use crate::logbook::{Change, Logbook, Slot};
use crate::mark::{Entry, Mark, Stamp};
use crate::storage::Storage;
use crate::tree::NodeId;

/// A change of marks, and one step of undo.
#[derive(Clone, Debug)]
pub enum Action {
    /// Marks a step, or the steps of a topic: of those, the skipped stay skipped, and to-do does not undo a doing.
    Mark(NodeId, Mark),
    /// Makes the steps of a topic to do, whatever they are; of the roadmap itself the marks without a topic too.
    Reset(NodeId),
    /// Takes in a file.
    Import(ProgressFile, ImportMode),
    /// Gives the marks of ids that no topic has to these steps, or lets go of them.
    Attach(Vec<(String, Option<NodeId>)>),
    /// Takes the last action back, as far as its steps were not marked elsewhere since.
    Undo,
    /// Does again what was undone last.
    Redo,
}

/// What becomes of the marks there are when a file is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportMode {
    /// Of two marks the later one stays. Markdown does not say when: what is marked there is marked now, and an
    /// empty box says nothing.
    Merge,
    /// The file's stay. Steps of which it says nothing are to do.
    Replace,
    /// The same, for a snapshot.
    Restore,
}

/// What an action is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// Marked a topic.
    Marked(NodeId, Mark),
    /// Reset a topic.
    Reset(NodeId),
    /// Imported a file.
    Imported(ImportMode),
    /// Gave marks without a topic to steps, or let go of them.
    Attached,
}

/// Whether something is done, or a former action undone or done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// For the first time.
    Do,
    /// Taken back.
    Undo,
    /// Done again.
    Redo,
}

/// An action on its way, which on many steps goes on between the frames of a page.
#[derive(Debug)]
pub struct RunningAction {
    deed: ActionKind,
    turn: Direction,
    at: Stamp,
    rest: std::vec::IntoIter<MarkRequest>,
    /// What is kept was just read; later another tab may have written.
    is_fresh: bool,
    waiting: Vec<Slot>,
    done: Vec<Item>,
    steps: usize,
    marks: usize,
    others: usize,
    unsaved: usize,
}

/// One mark that is wanted.
#[derive(Debug)]
pub(crate) struct MarkRequest {
    pub slot: Slot,
    pub mark: Mark,
    pub by: By,
}

#[derive(Debug)]
pub(crate) enum By {
    /// An action on this very step, or of one that names it.
    Name,
    /// An action on a topic above it.
    Topic,
    /// A file, in which it has a stamp of its own.
    File(Stamp),
    /// Undo, of this.
    Undo(Item),
}

/// What an action did to one step.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    slot: Slot,
    before: Known,
    after: Known,
}

/// A mark, and the stamp it had when it was made: undo puts marks back with later ones.
#[derive(Clone, Copy, Debug)]
struct Known {
    mark: Mark,
    made: Option<Stamp>,
}

/// What can be undone and done again, the last at the end.
#[derive(Debug, Default)]
pub(crate) struct History {
    undo: Vec<(ActionKind, Vec<Item>)>,
    redo: Vec<(ActionKind, Vec<Item>)>,
    /// For each slot, the stamp with which undo put a mark back, and the one with which that was made. Nothing until
    /// something is undone.
    put_back: Vec<Option<(Stamp, Option<Stamp>)>>,
}

/// So many items are remembered, some five megabytes; beyond, the oldest actions are forgotten.
const MEMORY: usize = 100_000;

/// Of more steps than this, all that is kept is read in one go.
const MANY: usize = 64;

impl RunningAction {
    /// What is done, or undone.
    pub fn kind(&self) -> ActionKind {
        self.deed
    }

    /// Whether it is done or undone.
    pub fn direction(&self) -> Direction {
        self.turn
    }

    /// Whether all steps were looked at.
    pub fn is_over(&self) -> bool {
        self.rest.len() == 0
    }

    /// How many steps were marked so far.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// How many marks were changed so far: of steps, and of ids that no topic has.
    pub fn marks(&self) -> usize {
        self.marks
    }

    /// How many steps stay as they were marked elsewhere, since what is undone.
    pub fn others(&self) -> usize {
        self.others
    }

    /// How many of the steps that were marked could not be saved.
    pub fn unsaved(&self) -> usize {
        self.unsaved
    }
}

impl<S: Storage> Logbook<S> {
    /// Marks a step, or the steps of a topic, and saves them. `wall` is the time in milliseconds since
    /// 1970. Of a topic, steps that are skipped stay skipped, and to-do does not undo a doing.
    pub fn mark(&mut self, topic: NodeId, mark: Mark, wall: u64) -> Change {
        self.act(Action::Mark(topic, mark), wall)
    }

    /// Does an action at once.
    pub fn act(&mut self, action: Action, wall: u64) -> Change {
        match self.begin(action, wall) {
            Some(mut marking) => self.go_on(&mut marking, usize::MAX),
            None => Change::default(),
        }
    }

    /// What can be undone.
    pub fn undoable(&self) -> Option<ActionKind> {
        self.history.undo.last().map(|(deed, _)| *deed)
    }

    /// What can be done again.
    pub fn redoable(&self) -> Option<ActionKind> {
        self.history.redo.last().map(|(deed, _)| *deed)
    }

    /// Begins an action, as [`act`](Logbook::act) does at once. Nothing is marked yet; what else waits to be saved
    /// is. None where there is nothing to undo or to do again, or where nothing may be written.
    pub fn begin(&mut self, action: Action, wall: u64) -> Option<RunningAction> {
        let touched: Vec<Slot> = match &action {
            Action::Mark(topic, _) => self.roadmap.steps(*topic).map(Slot::of).collect(),
            Action::Undo => self.history.undo.last()?.1.iter().map(|item| item.slot).collect(),
            Action::Redo => self.history.redo.last()?.1.iter().map(|item| item.slot).collect(),
            Action::Reset(_) | Action::Import(..) | Action::Attach(_) => Vec::new(),
        };
        self.is_crammed = false;
        let at_once = touched.is_empty() || touched.len() > MANY;
        if self.trouble.failure.take().is_some() || at_once {
            self.refresh_all();
        }
        let waiting = std::mem::take(&mut self.waiting);
        let unread = if at_once { &[][..] } else { &touched[..] };
        for &slot in unread.iter().chain(&waiting) {
            self.refresh(slot);
        }
        // With those that reading again has found to be unsaved.
        let waiting: Vec<Slot> = waiting.into_iter().chain(std::mem::take(&mut self.waiting)).collect();
        self.refresh_format();
        if self.is_read_only() {
            self.waiting = waiting;
            return None;
        }
        for &slot in &waiting {
            self.kept[slot.index()].waits = false;
        }
        let before = match &action {
            Action::Reset(_) => "reset",
            Action::Import(_, ImportMode::Merge) => "import",
            Action::Import(_, ImportMode::Replace) => "replace",
            Action::Import(_, ImportMode::Restore) => "bring-back",
            _ => "",
        };
        if !before.is_empty() {
            self.take_snapshot(before, wall);
        }
        let (deed, turn, requests) = self.requests(action, touched, wall)?;
        let at = self.clock.stamp(wall);
        Some(RunningAction {
            deed,
            turn,
            at,
            rest: requests.into_iter(),
            is_fresh: true,
            waiting,
            done: Vec::new(),
            steps: 0,
            marks: 0,
            others: 0,
            unsaved: 0,
        })
    }

    fn requests(
        &mut self,
        action: Action,
        touched: Vec<Slot>,
        wall: u64,
    ) -> Option<(ActionKind, Direction, Vec<MarkRequest>)> {
        let done = |deed, requests| Some((deed, Direction::Do, requests));
        match action {
            Action::Mark(topic, mark) => {
                let by = |slot| if slot == Slot::of(topic) { By::Name } else { By::Topic };
                let requests = touched.into_iter().map(|slot| MarkRequest { slot, mark, by: by(slot) });
                done(ActionKind::Marked(topic, mark), requests.collect())
            }
            Action::Reset(topic) => {
                let lost = if topic == NodeId::ROOT { self.orphan_slots().collect() } else { Vec::new() };
                let slots = self.roadmap.steps(topic).map(Slot::of).chain(lost);
                done(
                    ActionKind::Reset(topic),
                    slots.map(|slot| MarkRequest { slot, mark: Mark::ToDo, by: By::Name }).collect(),
                )
            }
            Action::Import(file, mode) => {
                let requests = self.requests_of_file(&file, mode, wall).0;
                done(ActionKind::Imported(mode), requests)
            }
            Action::Attach(pairs) => {
                let requests = self.requests_to_attach(&pairs);
                done(ActionKind::Attached, requests)
            }
            Action::Undo | Action::Redo => {
                let (from, turn) = match action {
                    Action::Undo => (&mut self.history.undo, Direction::Undo),
                    _ => (&mut self.history.redo, Direction::Redo),
                };
                let (deed, items) = from.pop()?;
                let requests = items.iter().map(|item| MarkRequest {
                    slot: item.slot,
                    mark: item.before.mark,
                    by: By::Undo(*item),
                });
                Some((deed, turn, requests.collect()))
            }
        }
    }

    /// Marks and saves at most so many further steps. A step that was marked after the action began, by another
    /// or elsewhere, stays as it is. With the last step, what waited to be saved is tried again.
    pub fn go_on(&mut self, marking: &mut RunningAction, most: usize) -> Change {
        let (mut steps, mut unsaved) = (0, 0);
        for MarkRequest { slot, mark, by } in marking.rest.by_ref().take(most) {
            if !marking.is_fresh {
                self.refresh(slot);
            }
            let ours = self.entry(slot);
            let known = self.history.known(slot, ours);
            let now = known.mark;
            let is_asked = match &by {
                By::Topic => now != mark && !matches!((now, mark), (Mark::Skipped, _) | (Mark::Doing, Mark::ToDo)),
                By::Name => now != mark,
                By::File(_) => true,
                By::Undo(item) => {
                    let is_ours = known.made == item.after.made;
                    marking.others += usize::from(!is_ours);
                    is_ours
                }
            };
            let at = if let By::File(at) = by { at } else { marking.at };
            let entry = Entry { at, mark };
            if self.is_read_only() || !is_asked || !self.adopt(slot, entry) {
                continue;
            }
            self.save(slot);
            if let By::Undo(item) = by {
                self.history.put_back(slot, at, item.before.made);
                marking.done.push(Item { slot, before: item.after, after: item.before });
            } else if now != mark {
                marking.done.push(Item { slot, before: known, after: Known { mark, made: Some(at) } });
            }
            if now != mark {
                marking.marks += 1;
                steps += usize::from(self.step(slot).is_ok());
                unsaved += usize::from(self.kept[slot.index()].is_unsaved);
            }
        }
        marking.steps += steps;
        marking.unsaved += unsaved;
        if marking.is_over() {
            for slot in std::mem::take(&mut marking.waiting) {
                if !marking.is_fresh {
                    self.refresh(slot);
                }
                match self.kept[slot.index()].is_unsaved {
                    // There is no room for one, and so for none.
                    true if self.is_crammed => self.settle(slot),
                    true => self.save(slot),
                    false => {}
                }
            }
            let done = std::mem::take(&mut marking.done);
            self.history.remember(marking.deed, marking.turn, done);
        }
        marking.is_fresh = false;
        Change { unsaved, ..self.change(steps) }
    }
}

impl History {
    /// What an entry of a slot says, and when that was made.
    fn known(&self, slot: Slot, entry: Option<Entry>) -> Known {
        let Some(Entry { at, mark }) = entry else { return Known { mark: Mark::ToDo, made: None } };
        let put_back = self.put_back.get(slot.index()).copied().flatten();
        let made = put_back.filter(|(stamp, _)| *stamp == at).map_or(Some(at), |(_, made)| made);
        Known { mark, made }
    }

    fn put_back(&mut self, slot: Slot, at: Stamp, made: Option<Stamp>) {
        if self.put_back.len() <= slot.index() {
            self.put_back.resize(slot.index() + 1, None);
        }
        self.put_back[slot.index()] = Some((at, made));
    }

    fn remember(&mut self, deed: ActionKind, turn: Direction, done: Vec<Item>) {
        if done.is_empty() {
            return;
        }
        let into = if turn == Direction::Undo { &mut self.redo } else { &mut self.undo };
        into.push((deed, done));
        if turn == Direction::Do {
            self.redo.clear();
        }
        let mut items: usize = self.undo.iter().map(|(_, items)| items.len()).sum();
        while items > MEMORY && self.undo.len() > 1 {
            items -= self.undo.remove(0).1.len();
        }
    }
}
