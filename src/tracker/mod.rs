//! Commands in, signals out: the one place that writes what views read.

use std::ops::Range;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{
    Action, ActionKind, Change, Completion, Direction, Expansion, FileError, Found, ImportMode, Index, Logbook, Mark,
    NodeId, Orphan, Preview, ProgressFile, Query, Roadmap, RunningAction, Snapshot, Storage, Title, Trouble,
    Unreadable, Warning,
};

use crate::browser::reserve::{self, Reserved};
use crate::browser::storage::PageStorage;
use crate::browser::{clock, page};
use crate::launch::LaunchOptions;

/// The state of one mounted roadmap. Copies are the same tracker; it lives as long as the owner that made it.
#[derive(Clone, Copy)]
pub struct Tracker {
    state: StoredValue<State, LocalStorage>,
    rows_changed: RwSignal<bool>,
    searching: RwSignal<bool>,
    notices: RwSignal<Notices>,
    said: RwSignal<bool>,
    current_toast: RwSignal<bool>,
    saving: RwSignal<bool>,
}

/// What a person should know for as long as it is so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notices {
    /// How marks are kept.
    pub trouble: Trouble,
    /// The browser refuses storage: without a backup store, marks last as long as the page.
    pub in_memory: bool,
    /// There is a backup store.
    pub has_backup_store: bool,
    /// A backup is offered, as the browser promises nothing.
    pub offers_backup: bool,
    /// A new version of Cairn is offered.
    pub offers_version: bool,
    /// Marks without a topic.
    pub lost: usize,
    /// An address that names no topic.
    pub unknown_address: Option<String>,
    /// What the author may want to mend.
    pub warnings: Vec<Warning>,
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

struct State {
    logbook: Logbook<PageStorage>,
    /// The roadmap as its author wrote it.
    document: String,
    toast: Option<Toast>,
    /// The backup store is being read.
    is_recovering: bool,
    /// Marks are on their way to the backup store.
    is_saving: bool,
    roadmap: Rc<Roadmap>,
    /// What the learner has open, where nothing is searched for and nothing printed.
    expansion: Expansion,
    /// What is kept of it is older.
    /// Where it is kept: nowhere, where the page said what is open.
    expansion_key: Option<String>,
    is_expansion_unsaved: bool,
    search: Option<Search>,
    index: Option<Rc<Index>>,
    printed: Option<Expansion>,
    /// A long action that is still being saved.
    marking: Option<RunningAction>,
    /// The signals of the roadmap itself and of the rows on the page.
    rows: Vec<Option<Row>>,
    pinned_row: Option<NodeId>,
    spoken: String,
    is_whole: bool,
    /// The marks are somebody's, and kept nowhere.
    is_shown: bool,
    /// Marks are shown and not made.
    is_read_only: bool,
}

struct Search {
    query: Rc<Query>,
    expansion: Expansion,
}

/// A row reads only its own signals.
#[derive(Clone, Copy)]
struct Row {
    completion: RwSignal<Completion>,
    /// None for a step.
    open: Option<RwSignal<bool>>,
}

/// What a search came to.
pub struct Findings {
    /// How many topics have the words, or, without words, how many steps there are to show.
    pub count: usize,
    /// The first of them.
    pub first: Option<NodeId>,
}

/// A roadmap of at most so many topics has all its rows on the page: for the browser's own find and for printing
/// by any way. Up to here opening it all takes less than a tenth of a second on a slow phone.
const WHOLE: usize = 500;

/// So many steps are saved in a frame: some five milliseconds, so that the page stays at hand.
const SLICE: usize = 128;

impl Tracker {
    /// Makes the signals for what a logbook holds. `windowed` asks for no more rows than are in view, however
    /// small the roadmap is.
    pub fn new(
        mut logbook: Logbook<PageStorage>,
        document: String,
        warnings: Vec<Warning>,
        windowed: bool,
        asked: LaunchOptions,
    ) -> Tracker {
        let roadmap = Rc::clone(logbook.roadmap());
        let key = format!("cairn::open:{}{}", logbook.id().as_str(), asked.part);
        let expansion_key = asked.open.is_none().then_some(key);
        let kept = expansion_key.as_ref().and_then(|key| logbook.storage().read(key).ok()?);
        let read = kept.map(|text| Expansion::read(&roadmap, &text));
        let left = || read.and_then(Result::ok).unwrap_or_else(|| Expansion::closed(&roadmap));
        let expansion = asked.open.unwrap_or_else(left);
        let is_shown = asked.shown.is_some();
        if let Some(shown) = &asked.shown {
            logbook.show(&shown.file);
        }

        let mut rows = vec![None; roadmap.len()];
        let completion = RwSignal::new(logbook.completion(NodeId::ROOT));
        rows[NodeId::ROOT.index()] = Some(Row { completion, open: None });
        let notices = Notices {
            trouble: logbook.trouble(),
            in_memory: logbook.storage().is_memory() && !is_shown,
            has_backup_store: false,
            offers_backup: false,
            offers_version: false,
            lost: logbook.orphan_count(),
            unknown_address: None,
            warnings,
        };
        let is_whole = !windowed && roadmap.len() <= WHOLE;
        let state = State {
            logbook,
            document,
            toast: None,
            is_recovering: false,
            is_saving: false,
            roadmap,
            expansion,
            expansion_key,
            is_expansion_unsaved: false,
            search: None,
            index: None,
            printed: None,
            marking: None,
            rows,
            pinned_row: None,
            spoken: String::new(),
            is_whole,
            is_shown,
            is_read_only: is_shown || asked.is_read_only,
        };
        Tracker {
            state: StoredValue::new_local(state),
            rows_changed: RwSignal::new(true),
            searching: RwSignal::new(false),
            notices: RwSignal::new(notices),
            said: RwSignal::new(false),
            current_toast: RwSignal::new(false),
            saving: RwSignal::new(false),
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
        self.row(topic).completion.read_only()
    }

    /// How much of a topic is done now, also where its row is not on the page.
    pub fn done(self, topic: NodeId) -> Completion {
        self.state.with_value(|state| state.logbook.completion(topic))
    }

    /// Whether a topic's children are shown; a step has none.
    pub fn open(self, topic: NodeId) -> Option<ReadSignal<bool>> {
        self.row(topic).open.map(|open| open.read_only())
    }

    /// The signals of a row, which live as long as the owner that first asked for them.
    fn row(self, topic: NodeId) -> Row {
        if let Some(row) = self.state.with_value(|state| state.rows[topic.index()]) {
            return row;
        }
        let row = self.state.with_value(|state| {
            let is_open = state.shown().is_open(topic);
            Row {
                completion: RwSignal::new(state.logbook.completion(topic)),
                open: (!state.roadmap.is_step(topic)).then(|| RwSignal::new(is_open)),
            }
        });
        self.state.update_value(|state| state.rows[topic.index()] = Some(row));
        on_cleanup(move || {
            self.state.try_update_value(|state| state.rows[topic.index()] = None);
        });
        row
    }

    /// Speaks up when there are other rows than before.
    pub fn rows_changed(self) -> ReadSignal<bool> {
        self.rows_changed.read_only()
    }

    /// Whether all rows are on the page, whether in view or not.
    pub fn is_whole(self) -> bool {
        self.state.with_value(|state| state.is_whole || state.printed.is_some())
    }

    /// Puts a row on the page, wherever it is, so that it can be focused.
    pub fn pin_row(self, row: NodeId) {
        self.state.update_value(|state| state.pinned_row = Some(row));
        self.rows_changed.set(true);
    }

    /// The row that was last put on the page.
    pub fn pinned_row(self) -> Option<NodeId> {
        self.state.with_value(|state| state.pinned_row)
    }

    /// The first step not done. It may change whenever the completion of the roadmap does.
    pub fn next_up(self) -> Option<NodeId> {
        self.state.with_value(|state| state.logbook.next_up())
    }

    /// What a person should know for as long as it is so.
    pub fn notices(self) -> ReadSignal<Notices> {
        self.notices.read_only()
    }

    /// What the last command did, in a sentence for the live region. Followed like a signal.
    pub fn spoken(self) -> String {
        self.said.track();
        self.state.with_value(|state| state.spoken.clone())
    }

    /// Answers a question about the rows there are.
    pub fn rows<T>(self, question: impl FnOnce(&Expansion, &Roadmap) -> T) -> T {
        self.state.with_value(|state| question(state.shown(), &state.roadmap))
    }

    /// Does an action. Many steps are saved in slices between the frames of the page, and shown as far as they are
    /// saved.
    pub fn act(self, action: Action) {
        if self.is_read_only() {
            return self.toast("This is shown only: nothing can be ticked here.", None);
        }
        // One after the other, so that the later one wins, and is undone first.
        self.go_on_marking(usize::MAX);
        let is_undo = matches!(action, Action::Undo);
        let begun = self.state.try_update_value(|state| state.logbook.begin(action, clock::wall()));
        let Some(mut marking) = begun.flatten() else {
            // It may just have been found that a newer Cairn has been here.
            self.reread();
            return self.refuse(is_undo);
        };
        self.go_on(&mut marking, SLICE);
        if !marking.is_over() {
            self.say("Saving …");
            self.put_off(marking);
        }
    }

    /// Saves at once what is still to be saved: the page may be gone soon.
    pub fn finish(self) {
        self.go_on_marking(usize::MAX);
        self.save_expansion();
    }

    /// Goes on with the action that is still being saved.
    fn go_on_marking(self, most: usize) {
        if let Some(mut marking) = self.state.try_update_value(|state| state.marking.take()).flatten() {
            self.go_on(&mut marking, most);
            if !marking.is_over() {
                self.put_off(marking);
            }
        }
    }

    /// Leaves what is left of an action to the next frame.
    fn put_off(self, marking: RunningAction) {
        self.state.update_value(|state| state.marking = Some(marking));
        request_animation_frame(move || self.go_on_marking(SLICE));
    }

    /// Says why nothing was done: nothing may be written, or there is nothing to undo or to do again.
    fn refuse(self, is_undo: bool) {
        let logbook = |state: &State| {
            let other = if is_undo { state.logbook.redoable() } else { state.logbook.undoable() };
            (state.logbook.is_read_only(), other.is_some())
        };
        let (is_read_only, has_other) = self.state.with_value(logbook);
        let answer = has_other.then_some(if is_undo { Direction::Redo } else { Direction::Undo });
        if is_read_only {
            self.toast("Nothing was changed: see the notice.", None);
        } else {
            self.toast(
                if is_undo { "There is nothing more to undo." } else { "There is nothing more to redo." },
                answer,
            );
        }
    }

    fn go_on(self, marking: &mut RunningAction, most: usize) {
        self.change(|logbook| logbook.go_on(marking, most));
        if marking.is_over() {
            let said = self.state.with_value(|state| sentence(state, marking));
            let answer = if marking.direction() == Direction::Undo { Direction::Redo } else { Direction::Undo };
            self.put_toast(Toast {
                sentence: said,
                is_done: marking.marks() > 0,
                answer: (marking.marks() > 0).then_some(answer),
            });
        }
    }

    /// Offers a backup, or ends the offer.
    pub fn offer_backup(self, is_offered: bool) {
        self.notice(|notices| std::mem::replace(&mut notices.offers_backup, is_offered) != is_offered);
    }

    /// Offers a new version of Cairn, or ends the offer.
    pub fn offer_version(self, is_offered: bool) {
        self.notice(|notices| std::mem::replace(&mut notices.offers_version, is_offered) != is_offered);
    }

    /// Changes the notices, unless the app is gone from the page. Answers of `change` whether it did.
    fn notice(self, change: impl FnOnce(&mut Notices) -> bool) {
        self.notices.try_maybe_update(|notices| (change(notices), ()));
    }

    /// Says a sentence, to be seen and heard.
    pub fn toast(self, sentence: &str, answer: Option<Direction>) {
        self.put_toast(Toast { sentence: sentence.to_owned(), is_done: false, answer });
    }

    /// Whether a toast is to be seen.
    pub fn has_toast(self) -> bool {
        self.state.with_value(|state| state.toast.is_some())
    }

    fn put_toast(self, toast: Toast) {
        self.say(&toast.sentence);
        self.state.update_value(|state| state.toast = Some(toast));
        self.current_toast.set(true);
    }

    /// The toast has been seen, and has gone (`toast.css`). Its room stays: at the end of the page the rows would move.
    pub fn end_toast(self) {
        self.state.update_value(|state| state.toast = None);
    }

    /// What was done last. Followed like a signal.
    pub fn current_toast(self) -> Option<Toast> {
        self.current_toast.track();
        self.state.with_value(|state| state.toast.clone())
    }

    /// Whether marks are on their way to the backup store.
    pub fn saving(self) -> ReadSignal<bool> {
        self.saving.read_only()
    }

    /// Reads the backup store, once the page has begun.
    pub fn recover(self) {
        let asked = self.state.try_update_value(|state| {
            state.is_recovering = true;
            state.logbook.backup_query()
        });
        let Some((prefix, lost)) = asked else { return };
        spawn_local(async move {
            // The rows come first.
            page::rest().await;
            let reserved = reserve::read(&prefix, &lost).await;
            self.state.try_update_value(|state| state.is_recovering = false);
            let Some(reserved) = reserved else { return };
            self.change(|logbook| {
                for Reserved { key, text, name } in &reserved {
                    logbook.recover(key, text.as_deref(), name);
                }
                logbook.recovered()
            });
            self.notice(|notices| !std::mem::replace(&mut notices.has_backup_store, true));
        });
    }

    /// Whether marks are shown and not made.
    pub fn is_read_only(self) -> bool {
        self.state.with_value(|state| state.is_read_only)
    }

    /// Whether the marks are somebody's, and kept nowhere.
    pub fn is_shown(self) -> bool {
        self.state.with_value(|state| state.is_shown)
    }

    /// Whether the app is still on the page.
    pub fn is_alive(self) -> bool {
        self.state.try_with_value(|_| ()).is_some()
    }

    /// Whether the backup store is being read.
    pub fn is_recovering(self) -> bool {
        self.state.try_with_value(|state| state.is_recovering).unwrap_or(false)
    }

    /// Notes that the backup store was taken away.
    pub fn lose_backup_store(self) {
        self.change(|logbook| {
            logbook.lose_backup_store();
            Change::default()
        });
        self.notice(|notices| std::mem::replace(&mut notices.has_backup_store, false));
    }

    /// Notes that a newer Cairn keeps things in another way.
    pub fn outdate(self) {
        self.change(|logbook| {
            logbook.outdate();
            Change::default()
        });
    }

    /// Copies marks to the backup store; what is done meanwhile goes along.
    fn copy_to_backup_store(self) {
        let was_saving = self.state.try_update_value(|state| std::mem::replace(&mut state.is_saving, true));
        if was_saving != Some(false) {
            return;
        }
        assign(self.saving, true);
        spawn_local(async move {
            loop {
                // Behind the next paint, unless the backup store is the only place.
                let is_kept = self.state.try_with_value(|state| {
                    !state.logbook.storage().is_memory() && state.logbook.trouble().failure.is_none()
                });
                if is_kept == Some(true) {
                    page::rest().await;
                }
                let copied = self.state.try_update_value(|state| state.logbook.take_pending_backup());
                let Some(copied) = copied.filter(|copied| !copied.is_empty()) else { break };
                if !reserve::write(&copied).await {
                    self.lose_backup_store();
                    break;
                }
                self.change(|logbook| {
                    logbook.reserved(&copied);
                    Change::default()
                });
            }
            if self.state.try_update_value(|state| state.is_saving = false).is_some() {
                assign(self.saving, false);
            }
        });
    }

    /// All marks, as a file.
    pub fn export(self) -> String {
        self.state.with_value(|state| state.logbook.export())
    }

    /// The roadmap's own Markdown, with boxes.
    pub fn export_markdown(self) -> String {
        self.state.with_value(|state| state.logbook.export_markdown(&state.document))
    }

    /// All marks as a link carries them, published now by `name`.
    pub fn publish(self, name: &str) -> String {
        self.state.with_value(|state| state.logbook.publish(name, clock::wall()))
    }

    /// The roadmap as its author wrote it.
    pub fn document(self) -> String {
        self.state.with_value(|state| state.document.clone())
    }

    /// The beginning of the names of files.
    pub fn file_name(self) -> String {
        self.state.with_value(|state| state.logbook.id().as_str().to_owned())
    }

    /// What importing a file would do, or why it cannot be imported.
    pub fn preview(self, file: &ProgressFile, mode: ImportMode) -> Result<Preview, FileError> {
        let preview = self.state.try_update_value(|state| state.logbook.preview(file, mode, clock::wall()));
        preview.unwrap_or(Err(FileError::Empty))
    }

    /// The states that can be brought back, the last first.
    pub fn snapshots(self) -> Vec<Snapshot> {
        self.state.with_value(|state| state.logbook.snapshots())
    }

    /// The marks whose topic is gone.
    pub fn orphans(self) -> Vec<Orphan> {
        self.state.with_value(|state| state.logbook.orphans())
    }

    /// What cannot be read: keys and values.
    pub fn aside(self) -> Vec<(String, String)> {
        self.state.with_value(|state| state.logbook.aside())
    }

    /// How many steps of a topic have which mark: doing, done, skipped.
    pub fn counts(self, topic: NodeId) -> [usize; 3] {
        self.state.with_value(|state| {
            let count = |mark| state.roadmap.steps(topic).filter(|&step| state.logbook.mark_of(step) == mark).count();
            [Mark::Doing, Mark::Done, Mark::Skipped].map(count)
        })
    }

    /// Shows only what is looked for, until [`end_search`](Tracker::end_search); an empty query shows all.
    pub fn search(self, query: Query) -> Findings {
        let index = self.index();
        let found = self.state.try_update_value(|state| {
            let base = &state.expansion;
            let Found { expansion, count, first } =
                index.find(&state.roadmap, &query, base, |step| state.logbook.mark_of(step));
            state.search = (!query.is_empty()).then(|| Search { query: Rc::new(query), expansion });
            Findings { count, first }
        });
        self.refresh_rows();
        found.unwrap_or(Findings { count: 0, first: None })
    }

    /// Whether one is searching, be it for nothing yet.
    pub fn searching(self) -> ReadSignal<bool> {
        self.searching.read_only()
    }

    /// Begins a search, or goes on with it.
    pub fn open_search(self) {
        self.searching.set(true);
    }

    /// Makes the index, before the first key.
    pub fn prepare_search(self) {
        self.index();
    }

    /// The index, which is made when one begins to search: before the first key, and not at the start.
    fn index(self) -> Rc<Index> {
        let index = self.state.with_value(|state| state.index.clone());
        index.unwrap_or_else(|| {
            let index = Rc::new(Index::new(&self.roadmap(), page::fold));
            self.state.update_value(|state| state.index = Some(Rc::clone(&index)));
            index
        })
    }

    /// Shows again what was open before the search.
    pub fn end_search(self) {
        assign(self.searching, false);
        self.state.update_value(|state| state.search = None);
        self.refresh_rows();
    }

    /// Whether only what is looked for is shown.
    pub fn is_searching(self) -> bool {
        self.state.with_value(|state| state.search.is_some())
    }

    /// Where in the title of a topic stands what is looked for.
    #[inline(never)]
    pub fn marks(self, topic: NodeId) -> Vec<Range<usize>> {
        let query = self.state.with_value(|state| state.search.as_ref().map(|search| Rc::clone(&search.query)));
        query.map_or_else(Vec::new, |query| query.marks(&self.title(topic).to_string(), page::fold))
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
        self.refold(|expansion, roadmap| {
            if expansion.is_open(topic) { expansion.close(roadmap, topic) } else { expansion.open(roadmap, topic) }
        });
    }

    /// Opens a topic.
    pub fn unfold(self, topic: NodeId) {
        self.refold(|expansion, roadmap| expansion.open(roadmap, topic));
    }

    /// Opens a topic and all beside it.
    pub fn unfold_siblings(self, topic: NodeId) {
        self.refold(|expansion, roadmap| expansion.open_siblings(roadmap, topic));
    }

    /// Opens the way to a topic.
    pub fn unfold_way(self, topic: NodeId) {
        self.refold(|expansion, roadmap| expansion.open_way(roadmap, topic));
        self.notices.maybe_update(|notices| notices.unknown_address.take().is_some());
    }

    /// Opens everything.
    pub fn unfold_all(self) {
        self.refold(Expansion::open_all);
        self.say("Everything is expanded.");
    }

    /// Closes everything.
    pub fn fold_all(self) {
        self.refold(Expansion::close_all);
        self.say("Everything is collapsed.");
    }

    /// Says that an address names no topic.
    pub fn miss(self, address: String) {
        self.notices.update(|notices| notices.unknown_address = Some(address));
    }

    /// Says a sentence in the live region.
    pub fn say(self, sentence: &str) {
        self.state.update_value(|state| sentence.clone_into(&mut state.spoken));
        self.said.set(true);
    }

    /// Opens every row that is shown and puts it on the page, and remembers nothing of it.
    pub fn unfold_for_print(self) {
        self.state.update_value(|state| state.printed = Some(state.shown().opened(&state.roadmap)));
        self.refresh_rows();
    }

    /// Shows what is open again.
    pub fn fold_after_print(self) {
        self.state.update_value(|state| state.printed = None);
        self.refresh_rows();
    }

    fn change(self, command: impl FnOnce(&mut Logbook<PageStorage>) -> Change) {
        let mut command = Some(command);
        self.adopt(&mut |logbook| command.take().map_or_else(Change::default, |command| command(logbook)));
    }

    fn adopt(self, command: &mut dyn FnMut(&mut Logbook<PageStorage>) -> Change) {
        let changed = self.state.try_update_value(|state| {
            let change = command(&mut state.logbook);
            for &topic in &change.topics {
                if let Some(row) = state.rows[topic.index()] {
                    row.completion.set(state.logbook.completion(topic));
                }
            }
            (
                state.logbook.trouble(),
                state.logbook.orphan_count(),
                state.logbook.has_pending_backup() && !state.is_shown,
            )
        });
        // The app may be gone from the page.
        let Some((trouble, lost, has_pending_backup)) = changed else { return };
        self.notices.maybe_update(|notices| {
            let differs = notices.trouble != trouble || notices.lost != lost;
            (notices.trouble, notices.lost) = (trouble, lost);
            differs
        });
        if has_pending_backup {
            self.copy_to_backup_store();
        }
    }

    fn refold(self, command: impl FnOnce(&mut Expansion, &Roadmap) -> Vec<NodeId>) {
        let changed = self.state.try_update_value(|state| match &mut state.search {
            // What is opened while one searches is forgotten with the search.
            Some(search) => !command(&mut search.expansion, &state.roadmap).is_empty(),
            None => {
                let changed = !command(&mut state.expansion, &state.roadmap).is_empty();
                state.is_expansion_unsaved |= changed;
                changed
            }
        });
        // A convenience, and long where much is open: it is kept as soon as it is seen.
        request_animation_frame(move || request_animation_frame(move || self.save_expansion()));
        if changed == Some(true) {
            self.refresh_rows();
        }
    }

    fn save_expansion(self) {
        self.state.try_update_value(|state| {
            if std::mem::take(&mut state.is_expansion_unsaved) {
                save_expansion(state);
            }
        });
    }

    fn refresh_rows(self) {
        self.state.with_value(|state| {
            for (node, row) in state.roadmap.nodes().zip(&state.rows) {
                if let Some(Row { open: Some(open), .. }) = row {
                    assign(*open, state.shown().is_open(node));
                }
            }
        });
        self.rows_changed.set(true);
    }
}

impl State {
    /// What is open in what is shown.
    fn shown(&self) -> &Expansion {
        let found = self.search.as_ref().map(|search| &search.expansion);
        self.printed.as_ref().or(found).unwrap_or(&self.expansion)
    }
}

/// What is open is a convenience: where it cannot be kept it lasts as long as the page, and the notice of the
/// first tick that cannot be kept either says why.
fn save_expansion(state: &State) {
    let (storage, Some(key)) = (state.logbook.storage(), &state.expansion_key) else { return };
    let aside = || storage.copy(key, &format!("cairn::aside:{key}:{}", clock::wall()));
    if state.logbook.is_read_only() || state.logbook.trouble().failure.is_some() {
        return;
    }
    let free = match storage.read(key).map(|kept| kept.map(|text| Expansion::read(&state.roadmap, &text))) {
        Ok(Some(Err(Unreadable::Damaged))) => aside().is_ok(),
        Ok(Some(Err(Unreadable::Newer))) | Err(_) => false,
        Ok(_) => true,
    };
    if free {
        let _: Result<(), _> = storage.write(key, &state.expansion.written(&state.roadmap));
    }
}

fn assign<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    signal.maybe_update(|now| {
        let differs = *now != value;
        *now = value;
        differs
    });
}

fn sentence(state: &State, marking: &RunningAction) -> String {
    let title = |topic: NodeId| match topic {
        NodeId::ROOT => "everything".to_owned(),
        topic => state.roadmap.topic(topic).title().to_string(),
    };
    let steps = counted(marking.steps());
    let did = match (marking.direction(), marking.kind()) {
        (Direction::Do, ActionKind::Marked(topic, mark)) => match (mark, state.roadmap.is_step(topic)) {
            (Mark::Done, true) => format!("Done: {}.", title(topic)),
            (_, true) => format!("To do again: {}.", title(topic)),
            (Mark::Done, false) => format!("{}: {steps} done.", title(topic)),
            (_, false) => format!("{}: {steps} to do again.", title(topic)),
        },
        (turn, deed) => {
            let what = match deed {
                ActionKind::Marked(topic, _) => title(topic),
                ActionKind::Reset(topic) => format!("Reset of {}", title(topic)),
                ActionKind::Imported(ImportMode::Merge) => "Import".to_owned(),
                ActionKind::Imported(ImportMode::Replace) => "Replacement".to_owned(),
                ActionKind::Imported(ImportMode::Restore) => "Earlier state brought back".to_owned(),
                ActionKind::Attached => "Marks without a topic".to_owned(),
            };
            let turn = match turn {
                Direction::Do => "",
                Direction::Undo => "Undone: ",
                Direction::Redo => "Redone: ",
            };
            format!("{turn}{what}: {steps} changed.")
        }
    };
    let others = match marking.others() {
        0 => String::new(),
        others => format!(" {} changed elsewhere since, and left so.", counted(others)),
    };
    let whole = state.logbook.completion(NodeId::ROOT);
    let now = if whole.is_finished() { "The whole roadmap is done".to_owned() } else { overall(whole) };
    let kept = if marking.unsaved() > 0 { " It could not be kept: a notice says why." } else { "" };
    format!("{did}{others} {now}.{kept}")
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
