use std::iter::once;

use leptos::task::spawn_local;
use roadmap::{
    Action, BackupEntry, BulkAction, Change, Difference, Direction, FileError, ImportMode, Logbook, NodeId, NotBegun,
    Preview, ProgressFile, RunningAction,
};

use super::Tracker;
use super::messages::Toast;
use super::words;
use crate::browser::storage::PageStorage;
use crate::browser::{clock, page};

/// The marks, and what is being done to them.
pub(super) struct Marks {
    logbook: Logbook<PageStorage>,
    /// A long action that is still being saved.
    running: Option<RunningAction>,
}

/// How many steps are saved before the first frame: about as many as are in view, so that the frame comes at once.
const STEPS_AT_FIRST: usize = 32;

/// How many steps are saved in a frame: that takes some five milliseconds, so that the page stays responsive.
const STEPS_A_FRAME: usize = 128;

impl Marks {
    pub(super) fn new(logbook: Logbook<PageStorage>) -> Marks {
        Marks { logbook, running: None }
    }
}

impl Tracker {
    /// Answers a question about the marks. Nothing if the app is gone from the page.
    pub fn try_logbook<T>(self, question: impl FnOnce(&Logbook<PageStorage>) -> T) -> Option<T> {
        self.try_state().map(|state| question(&state.marks.borrow().logbook))
    }

    /// Answers a question about the marks.
    pub fn logbook<T>(self, question: impl FnOnce(&Logbook<PageStorage>) -> T) -> T {
        question(&self.state().marks.borrow().logbook)
    }

    /// The first step not done. It may change whenever the completion of the roadmap does.
    pub fn next_up(self) -> Option<NodeId> {
        self.logbook(Logbook::next_up)
    }

    /// The section of that step; none where nothing can be ticked.
    pub fn current_section(self) -> Option<NodeId> {
        let step = self.next_up().filter(|_| !self.is_read_only())?;
        let roadmap = self.roadmap();
        once(step).chain(roadmap.ancestors(step)).find(|&topic| roadmap.topic(topic).level() == 1)
    }

    /// What importing a file would do, or why it cannot be imported.
    pub fn preview(self, file: &ProgressFile, mode: ImportMode) -> Result<Preview, FileError> {
        self.state().marks.borrow_mut().logbook.preview(file, mode, clock::wall())
    }

    /// The steps that a file marks otherwise than they are here.
    pub fn compare(self, file: &ProgressFile, mode: ImportMode) -> Vec<Difference> {
        self.state().marks.borrow_mut().logbook.compare(file, mode, clock::wall())
    }

    /// Does an action. Many steps are saved in slices between the frames of the page, and shown as far as they are
    /// saved.
    pub fn act(self, action: Action) {
        if self.can_begin() {
            let begun = self.state().marks.borrow_mut().logbook.begin(action, clock::wall());
            self.follow(begun);
        }
    }

    /// Does an action that only lazy code asks for, as [`act`](Tracker::act) does the others.
    pub fn act_in_bulk(self, action: BulkAction) {
        self.name_lazy_actions();
        if self.can_begin() {
            let begun = self.state().marks.borrow_mut().logbook.begin_in_bulk(action, clock::wall());
            self.follow(begun);
        }
    }

    /// Whether an action can begin. Finishes the action before, so that the later one wins and is undone first.
    fn can_begin(self) -> bool {
        let can_begin = !self.is_read_only();
        if can_begin {
            self.finish_action();
        }
        can_begin
    }

    /// Continues an action that was begun, or says why it was not.
    fn follow(self, begun: Result<RunningAction, NotBegun>) {
        match begun {
            Err(reason) => self.refuse(reason),
            Ok(mut running) => {
                self.go_on(&mut running, STEPS_AT_FIRST);
                if !running.is_finished() {
                    self.announce(&words::saving());
                    self.put_off(running);
                }
            }
        }
    }

    /// Saves the rest of an action at once, because the page may be gone soon.
    pub fn finish(self) {
        self.finish_action();
        self.save_expansion();
    }

    fn finish_action(self) {
        self.resume_action(usize::MAX);
    }

    /// Whether an action is still being saved.
    pub fn has_unfinished_action(self) -> bool {
        self.try_state().is_some_and(|state| state.marks.borrow().running.is_some())
    }

    /// Continues the action that is still being saved.
    fn resume_action(self, most: usize) {
        let running = self.try_state().and_then(|state| state.marks.borrow_mut().running.take());
        if let Some(mut running) = running {
            self.go_on(&mut running, most);
            if !running.is_finished() {
                self.put_off(running);
            }
        }
    }

    /// Continues an action after the next paint.
    fn put_off(self, running: RunningAction) {
        self.state().marks.borrow_mut().running = Some(running);
        spawn_local(async move {
            page::after_paint().await;
            self.resume_action(STEPS_A_FRAME);
        });
    }

    fn go_on(self, running: &mut RunningAction, most: usize) {
        self.change(|logbook| logbook.advance(running, most));
        if running.is_finished() && !self.bring_back_own(running) {
            self.show_done(running, self.sentence(running), running.marks() > 0);
        }
    }

    /// Says what an action did, and whether that was anything.
    pub fn show_done(self, action: &RunningAction, sentence: String, is_done: bool) {
        let answer = if action.direction() == Direction::Undo { Direction::Redo } else { Direction::Undo };
        self.show_toast(Toast { sentence, is_done, answer: is_done.then_some(answer) });
    }

    /// Says why nothing was done, and offers the other direction, if there is anything to undo or redo.
    fn refuse(self, reason: NotBegun) {
        // What is stored may have changed meanwhile.
        self.reread();
        let (sentence, other) = match reason {
            NotBegun::ReadOnly => (words::newer_version(), None),
            NotBegun::NothingToUndo => {
                let can_redo = self.logbook(|logbook| logbook.redoable().is_some());
                (words::nothing_to_undo(), can_redo.then_some(Direction::Redo))
            }
            NotBegun::NothingToRedo => {
                let can_undo = self.logbook(|logbook| logbook.undoable().is_some());
                (words::nothing_to_redo(), can_undo.then_some(Direction::Undo))
            }
        };
        self.toast(&sentence, other);
    }

    /// Stores a snapshot that only the backup store has. Returns whether it was missing.
    pub fn bring_back_snapshot(self, text: &str, wall: &str) -> bool {
        self.try_state().is_some_and(|state| state.marks.borrow_mut().logbook.bring_back_snapshot(text, wall))
    }

    /// Keeps what the last actions on several steps of a topic replaced, as earlier versions.
    pub fn keep_topic_snapshots(self) {
        if let Some(state) = self.try_state() {
            state.marks.borrow_mut().logbook.keep_topic_snapshots(clock::wall());
        }
    }

    /// Takes in what another tab stored under a key.
    pub fn take_from_tab(self, key: &str, text: &str) {
        self.change(|logbook| logbook.receive(key, text));
    }

    /// Reads all marks again.
    pub fn reread(self) {
        self.change(Logbook::reread);
    }

    /// Notes that a newer Cairn keeps things in another way.
    pub fn note_newer_version(self) {
        self.change(|logbook| {
            logbook.note_newer_version();
            Change::default()
        });
    }

    /// Changes marks, and shows what changed. This is the only way to do so.
    pub(super) fn change(self, command: impl FnOnce(&mut Logbook<PageStorage>) -> Change) {
        let mut command = Some(command);
        self.apply_and_show(&mut |logbook| command.take().map_or_else(Change::default, |command| command(logbook)));
    }

    /// [`change`](Tracker::change), compiled once for all commands.
    fn apply_and_show(self, command: &mut dyn FnMut(&mut Logbook<PageStorage>) -> Change) {
        // The app may be gone from the page.
        let Some(state) = self.try_state() else { return };
        let change = command(&mut state.marks.borrow_mut().logbook);
        self.logbook(|logbook| {
            self.show_completions(logbook, &change.topics);
            self.show_trouble(logbook);
        });
        self.copy_to_backup_store();
    }

    /// Queues all marks that the backup store is missing.
    pub(super) fn request_whole_backup(self) {
        if let Some(state) = self.try_state() {
            state.marks.borrow_mut().logbook.request_whole_backup();
        }
    }

    /// What is still to be copied to the backup store. Nothing if the app is gone from the page.
    pub(super) fn take_pending_backup(self) -> Vec<BackupEntry> {
        let pending = self.try_state().map(|state| state.marks.borrow_mut().logbook.take_pending_backup());
        pending.unwrap_or_default()
    }
}
