//! The editor while it is open, and what is kept of the text that is typed in it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Desk, FoundDraft, NotKept, StorageError, isolated};
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::super::stage::{Stage, Surface};
use super::copies::{self, DraftCopy};
use super::piece::Piece;
use super::words;
use crate::browser::lazy::drafts::{self, Asking};
use crate::browser::lazy::library::{self, Document};
use crate::browser::lazy::tab_lock::TabLock;
use crate::browser::lazy::{dates, other_tabs};
use crate::browser::storage::PageStorage;
use crate::browser::{clock, page};
use crate::dom::element::{El, button};
use crate::lazy::dialog::{self, buttons, paragraph};
use crate::parts::editor::EditorNotice;

/// What is said above the text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum DraftStatus {
    Nothing,
    /// The text is a draft, typed at this time; and whether another text was saved since.
    Unsaved {
        at: u64,
        is_outdated: bool,
    },
    /// The saved text was taken in place of this draft.
    GivenUp(String),
    /// Why it could not be saved.
    NotSaved(String),
    /// Another tab writes.
    InAnotherTab,
    /// Another tab has saved or discarded what was never saved before.
    Gone,
    /// What is typed cannot be kept.
    NotKept(DraftTrouble),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DraftTrouble {
    Full,
    Refused,
    Newer,
}

/// A roadmap that is being written in this tab.
pub struct Session {
    /// Where pages about it are shown.
    pub stage: Stage,
    /// What is written.
    pub piece: Piece,
    /// Opens the editor again for a text.
    open: fn(Stage, Piece),
    desk: RefCell<Desk<PageStorage>>,
    copy: Rc<DraftCopy>,
    lock: RefCell<Option<TabLock>>,
    pub text: RwSignal<String>,
    pub notice: RwSignal<Option<EditorNotice>, LocalStorage>,
    pub is_read_only: RwSignal<bool>,
    owner: Owner,
    /// What was said last. `lasting` is what to say if nothing is more urgent.
    said: RefCell<DraftStatus>,
    lasting: RefCell<DraftStatus>,
    trouble: Cell<Option<DraftTrouble>>,
    is_due: Cell<bool>,
    is_gone: Cell<bool>,
    is_over: Cell<bool>,
}

impl Session {
    pub fn begin(stage: &Stage, piece: Piece, open: fn(Stage, Piece), owner: Owner) -> Rc<Session> {
        let storage = PageStorage::probe();
        let trouble = storage.is_memory().then_some(DraftTrouble::Refused);
        let (desk, text, found) = Desk::open(storage, &piece.draft, &piece.name, piece.way, &piece.saved);
        let (lasting, trouble) = match found {
            FoundDraft::Saved => (DraftStatus::Nothing, trouble),
            FoundDraft::Unsaved { at, is_outdated } => {
                (DraftStatus::Unsaved { at, is_outdated: is_outdated && piece.address.is_some() }, trouble)
            }
            FoundDraft::Newer => (DraftStatus::Nothing, Some(DraftTrouble::Newer)),
        };
        let text = match (&lasting, &piece.typed) {
            (DraftStatus::Nothing, Some(typed)) => typed.clone(),
            _ => text,
        };
        let session = Rc::new(Session {
            stage: stage.clone(),
            piece,
            open,
            copy: DraftCopy::of(desk.key()),
            desk: RefCell::new(desk),
            lock: RefCell::default(),
            text: RwSignal::new(text),
            notice: RwSignal::new_local(None),
            is_read_only: RwSignal::new(false),
            owner,
            said: RefCell::new(DraftStatus::Nothing),
            lasting: RefCell::new(lasting),
            trouble: Cell::new(trouble),
            is_due: Cell::default(),
            is_gone: Cell::default(),
            is_over: Cell::default(),
        });
        session.say();
        session
    }

    /// The text as it stands here.
    pub fn typed(&self) -> String {
        self.text.get_untracked()
    }

    /// Whether another tab writes.
    pub fn is_locked(&self) -> bool {
        self.is_read_only.get_untracked()
    }

    /// Keeps what is typed from now on, and follows other tabs.
    pub fn listen(self: &Rc<Self>) {
        let [typed, told, hidden, gone, left, leaving] = [(); 6].map(|()| Rc::clone(self));
        let key = self.desk.borrow().key().to_owned();
        other_tabs::follow(key, move || told.hear());
        page::listen("visibilitychange", move |_| hidden.keep());
        page::listen("pagehide", move |_| gone.keep());
        page::listen("cairn-leave", move |_| left.end());
        page::listen("beforeunload", move |event| {
            if leaving.is_only_here() {
                event.prevent_default();
            }
        });
        let (text, is_first) = (self.text, Cell::new(true));
        if let Some(app) = page::root().find(".app") {
            El::from_existing(app).effect(move |_| {
                text.track();
                if !is_first.replace(false) {
                    typed.forget_outdated();
                    typed.keep_soon();
                }
            });
        }
    }

    /// Keeps what was typed, behind the next paint, so that typing is not held up.
    fn keep_soon(self: &Rc<Self>) {
        if !self.is_due.replace(true) {
            let session = Rc::clone(self);
            spawn_local(async move {
                page::after_paint().await;
                session.is_due.set(false);
                session.keep();
            });
        }
    }

    /// Keeps what was typed, and shows it with what another tab has kept meanwhile.
    pub fn keep(self: &Rc<Self>) {
        if self.is_over.get() || self.is_locked() || self.is_as_begun() {
            return;
        }
        let typed = self.typed();
        let kept = self.desk.borrow_mut().keep(&typed, clock::wall());
        match kept {
            Ok(both) => {
                if !PageStorage::probe().is_memory() {
                    self.trouble.set(None);
                }
                self.copy.update();
                if both != typed {
                    self.text.set(both);
                }
            }
            Err(why) => self.trouble.set(Some(trouble(why))),
        }
        self.say();
    }

    /// Whether a template is still as it was: then there is nothing to keep.
    fn is_as_begun(&self) -> bool {
        let has_no_draft = self.desk.borrow().is_gone();
        has_no_draft && self.piece.saved.is_empty() && self.piece.typed.as_ref() == Some(&self.typed())
    }

    /// Takes in what another tab has kept.
    fn hear(self: &Rc<Self>) {
        if self.is_over.get() {
            return;
        }
        let heard = self.desk.borrow_mut().hear(&self.typed());
        if let Some(text) = heard {
            self.text.set(text);
            // Without locks, the tab in which somebody types is the one that writes.
            if !drafts::has_locks() {
                self.is_read_only.set(true);
            }
        } else if self.is_locked() && self.desk.borrow().is_gone() {
            self.look_up();
        }
        self.say();
    }

    /// Another tab has saved or discarded the text: the saved one is what the session begins with now.
    fn look_up(self: &Rc<Self>) {
        let Some(address) = self.piece.address.clone() else { return self.is_gone.set(true) };
        let session = Rc::clone(self);
        spawn_local(async move {
            if let Ok(Some(Document { text, name, way, .. })) = library::document(&address).await
                && !session.is_over.get()
            {
                let (desk, text, _) = Desk::open(PageStorage::probe(), &session.piece.draft, &name, way, &text);
                session.desk.replace(desk);
                session.text.set(text);
                // The notice may speak of a draft that is gone.
                session.lasting.replace(DraftStatus::Nothing);
                session.say();
            }
        });
    }

    /// Asks for the lock of the tab that writes.
    pub fn ask(self: &Rc<Self>, asking: Asking) {
        let (session, key) = (Rc::clone(self), self.desk.borrow().key().to_owned());
        let losing = Rc::clone(self);
        spawn_local(async move {
            let lock = drafts::lock(&key, asking, move || losing.lose()).await;
            // While it waited, this session may have got the lock, or ended.
            let is_wanted = !session.is_over.get() && session.lock.borrow().is_none();
            match lock {
                Some(lock) if is_wanted => session.take(lock),
                Some(_) => {}
                None if asking == Asking::Try && is_wanted => {
                    session.is_read_only.set(true);
                    session.say();
                    session.ask(Asking::Wait);
                }
                None => {}
            }
        });
    }

    fn take(self: &Rc<Self>, lock: TabLock) {
        self.lock.replace(Some(lock));
        self.hear();
        self.is_read_only.set(false);
        self.say();
    }

    /// Another tab has taken the lock. What was typed last is kept for it.
    fn lose(self: &Rc<Self>) {
        if self.is_over.get() {
            return;
        }
        self.keep();
        self.lock.take();
        self.is_read_only.set(true);
        self.say();
        self.ask(Asking::Wait);
    }

    /// Says why it was not saved.
    pub fn refuse(self: &Rc<Self>, sentence: String) {
        self.lasting.replace(DraftStatus::NotSaved(sentence));
        self.say();
    }

    /// Once the text is another one, it may be saved, and a draft that was given up is not missed.
    fn forget_outdated(self: &Rc<Self>) {
        let is_outdated = match &*self.lasting.borrow() {
            DraftStatus::NotSaved(_) => true,
            DraftStatus::GivenUp(_) => self.typed() != self.desk.borrow().saved(),
            _ => false,
        };
        if is_outdated {
            self.lasting.replace(DraftStatus::Nothing);
            self.say();
        }
    }

    /// Says what is most urgent, unless it was said last.
    fn say(self: &Rc<Self>) {
        let said = match self.trouble.get() {
            Some(trouble) => DraftStatus::NotKept(trouble),
            None if self.is_gone.get() => DraftStatus::Gone,
            None if self.is_locked() => DraftStatus::InAnotherTab,
            None => self.lasting.borrow().clone(),
        };
        if *self.said.borrow() == said {
            return;
        }
        self.said.replace(said.clone());
        let session = Rc::clone(self);
        let (sentence, action) = match said {
            DraftStatus::Nothing => return self.notice.set(None),
            DraftStatus::Unsaved { at, is_outdated } => {
                let moment = dates::moment(at as f64);
                let sentence = if is_outdated { words::is_outdated(&moment) } else { words::is_draft(&moment) };
                let show_saved: Rc<dyn Fn()> = Rc::new(move || session.show_saved());
                (sentence, self.piece.address.is_some().then(|| (words::show_saved(), show_saved)))
            }
            DraftStatus::GivenUp(draft) => {
                let take_back: Rc<dyn Fn()> = Rc::new(move || session.text.set(draft.clone()));
                (words::is_saved_version(), Some((words::take_back(), take_back)))
            }
            DraftStatus::NotSaved(sentence) => (sentence, None),
            DraftStatus::InAnotherTab => {
                let edit_here: Rc<dyn Fn()> = Rc::new(move || session.ask(Asking::Steal));
                (words::elsewhere(), Some((words::edit_here(), edit_here)))
            }
            DraftStatus::Gone => (words::gone(), None),
            DraftStatus::NotKept(trouble) => {
                let sentence = match trouble {
                    DraftTrouble::Full => words::is_full(),
                    DraftTrouble::Refused => words::is_refused(),
                    DraftTrouble::Newer => words::is_newer(),
                };
                let download: Rc<dyn Fn()> = Rc::new(move || session.download());
                (sentence, Some((words::download(), download)))
            }
        };
        self.notice.set(Some(EditorNotice { sentence, action }));
    }

    /// Shows the saved text in place of the draft, which can be taken back until the person types.
    fn show_saved(self: &Rc<Self>) {
        let saved = self.desk.borrow().saved().to_owned();
        self.lasting.replace(DraftStatus::GivenUp(self.typed()));
        self.text.set(saved);
        self.say();
    }

    /// Downloads the text as it stands here.
    pub fn download(&self) {
        self.stage.download(self.piece.file_name(), &self.typed());
    }

    fn is_only_here(&self) -> bool {
        !self.is_over.get() && self.trouble.get().is_some() && self.desk.borrow().is_only_here(&self.typed())
    }

    /// Whether the editor was closed.
    pub fn is_over(&self) -> bool {
        self.is_over.get()
    }

    /// The editor was closed. A text that could not be kept is not dropped yet.
    pub fn close(self: &Rc<Self>) {
        if self.is_over.get() {
            return;
        }
        self.keep();
        let is_lost = self.is_only_here() && !self.is_as_begun();
        let piece = Piece { typed: Some(self.typed()), ..self.piece.clone() };
        self.end();
        if is_lost {
            let open = self.open;
            let [stage, downloading] = [(); 2].map(|()| self.stage.clone());
            let downloaded = piece.clone();
            let on = button(&words::go_on()).class("button main-button").on("click", move |_| {
                open(stage.clone(), piece.clone());
            });
            let download = button(&words::download()).on("click", move |_| {
                downloading.download(downloaded.file_name(), downloaded.typed.as_deref().unwrap_or_default());
            });
            let title = words::not_kept(&isolated(&self.piece.called()));
            dialog::open(&title, [paragraph(&words::about_not_kept()), buttons([on, download])], []);
        } else if let (Surface::Dialog(tracker), false) = (&self.stage.place, self.desk.borrow().is_gone()) {
            let is_saved = self.piece.address.is_some();
            tracker.toast(&if is_saved { words::draft_stays() } else { words::new_draft_stays() }, None);
        }
    }

    /// Lets other tabs write.
    fn end(self: &Rc<Self>) {
        self.keep();
        self.is_over.set(true);
        self.lock.take();
        self.owner.cleanup();
    }

    /// The text was saved: there is no draft any more, and the editor closes.
    pub async fn finish(&self) {
        self.is_over.set(true);
        // A draft that cannot be removed is offered once more.
        let _: Result<(), _> = self.desk.borrow().forget(clock::wall());
        self.lock.take();
        self.owner.cleanup();
        if let Some(dialog) = page::root().find("dialog.editor") {
            dialog.unchecked_into::<HtmlDialogElement>().close();
        }
        let key = self.desk.borrow().key().to_owned();
        copies::update(&key).await;
    }
}

fn trouble(why: NotKept) -> DraftTrouble {
    match why {
        NotKept::Newer => DraftTrouble::Newer,
        NotKept::Storage(StorageError::Full) => DraftTrouble::Full,
        NotKept::Storage(StorageError::Refused) => DraftTrouble::Refused,
    }
}
