//! The file that is linked with the roadmap on this page, and when the two are brought into step.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::NodeId;

use super::pass::pass;
use super::state::{BETWEEN, LOOKS, LinkState, LinkedRoadmap};
use super::words;
use crate::browser::lazy::linked_file::{self, LinkedFile};
use crate::browser::lazy::pause::pause;
use crate::browser::page;
use crate::dom::element::El;
use crate::part::Part;
use crate::tracker::Tracker;

/// How long after a mark the file is written, in milliseconds, so that several marks take one writing.
const SOON: i32 = 700;

/// How often to check whether the file was changed, in milliseconds.
const GLANCE: i32 = 3_000;

/// After how many checks the file is tried again while there is trouble.
const GLANCES_BETWEEN_READINGS: usize = 5;

/// The link of the roadmap on this page with a file.
pub struct Link {
    pub subject: LinkedRoadmap,
    owner: Option<Owner>,
    state: RefCell<LinkState>,
    file: RefCell<Option<LinkedFile>>,
    /// Shows the state in the dialog.
    show: RefCell<Option<Rc<Show>>>,
    /// The trouble that was said last.
    said: RefCell<String>,
    is_passing: Cell<bool>,
    /// Whether another pass is wanted after this one.
    is_wanted: Cell<bool>,
    /// Whether a pass will begin soon.
    is_due: Cell<bool>,
    is_followed: Cell<bool>,
    is_watched: Cell<bool>,
}

/// Shows how a file is.
type Show = dyn Fn(&Rc<Link>);

thread_local! {
    static CURRENT: RefCell<Option<Rc<Link>>> = RefCell::default();
}

/// The link of the roadmap on this page, if there can be one.
pub fn current() -> Option<Rc<Link>> {
    CURRENT.with_borrow(Clone::clone).filter(|link| link.subject.tracker.is_alive())
}

/// Checks whether a file is linked with the roadmap, and if so keeps the boxes in it as the marks are.
pub fn begin(tracker: Tracker, reader: &'static Part) {
    let link = Rc::new(Link {
        subject: LinkedRoadmap { tracker, reader, id: tracker.roadmap_id() },
        owner: Owner::current(),
        state: RefCell::default(),
        file: RefCell::default(),
        show: RefCell::default(),
        said: RefCell::default(),
        is_passing: Cell::default(),
        is_wanted: Cell::default(),
        is_due: Cell::default(),
        is_followed: Cell::default(),
        is_watched: Cell::default(),
    });
    CURRENT.set(Some(Rc::clone(&link)));
    link.look_up();
}

impl Link {
    /// The state of the file, as far as it is known.
    pub fn state(&self) -> LinkState {
        self.state.borrow().clone()
    }

    /// The file, as it was known last.
    pub fn file(&self) -> Option<LinkedFile> {
        self.file.borrow().clone()
    }

    /// Calls `show` whenever the state has changed, in place of what was called before.
    pub fn on_change(&self, show: impl Fn(&Rc<Link>) + 'static) {
        self.show.replace(Some(Rc::new(show)));
    }

    /// Checks whether a file is linked: another tab may have done that.
    pub fn look_up(self: &Rc<Link>) {
        let link = Rc::clone(self);
        spawn_local(async move {
            if linked_file::of(&link.subject.id).await.is_some() && link.subject.tracker.is_alive() {
                link.follow();
            }
        });
    }

    /// Brings the file into step now, and from now on.
    pub fn follow(self: &Rc<Link>) {
        if let Some(owner) = self.owner.as_ref().filter(|_| !self.is_followed.replace(true)) {
            owner.with(|| self.listen());
        }
        self.pass();
    }

    /// Waits until a pass that has begun is over, but only for some seconds.
    pub async fn rest(&self) {
        for _ in 0..LOOKS {
            if !self.is_passing.get() {
                return;
            }
            pause(BETWEEN).await;
        }
    }

    /// Unlinks the file. Returns whether that could be kept.
    pub async fn stop(self: &Rc<Link>) -> bool {
        // A pass that is under way, here or in another tab, would link it again at its end.
        let _lock = linked_file::lock(&self.subject.id).await;
        let is_forgotten = linked_file::forget(&self.subject.id).await;
        if is_forgotten {
            self.file.take();
            self.turn_to(LinkState::Unlinked);
        }
        is_forgotten
    }

    fn listen(self: &Rc<Link>) {
        for event in ["visibilitychange", "focus"] {
            let link = Rc::clone(self);
            page::listen(event, move |_| link.pass_if_linked());
        }
        let (link, completion) = (Rc::clone(self), self.subject.tracker.completion(NodeId::ROOT));
        if let Some(app) = page::root().find(".app") {
            El::from_existing(app).effect(move |_| {
                completion.track();
                link.pass_soon();
            });
        }
    }

    fn is_linked(&self) -> bool {
        self.subject.tracker.is_alive() && *self.state.borrow() != LinkState::Unlinked
    }

    fn pass_if_linked(self: &Rc<Link>) {
        if self.is_linked() {
            self.pass();
        }
    }

    fn pass_soon(self: &Rc<Link>) {
        if self.is_due.replace(true) {
            return;
        }
        let link = Rc::clone(self);
        spawn_local(async move {
            pause(SOON).await;
            if link.is_due.get() {
                link.pass_if_linked();
            }
            link.is_due.set(false);
        });
    }

    fn pass(self: &Rc<Link>) {
        self.is_due.set(false);
        if self.is_passing.replace(true) {
            return self.is_wanted.set(true);
        }
        let link = Rc::clone(self);
        spawn_local(async move {
            loop {
                link.is_wanted.set(false);
                if let Some((state, file)) = pass(&link.subject).await
                    && link.subject.tracker.is_alive()
                {
                    link.file.replace(file);
                    link.turn_to(state);
                }
                if !link.is_wanted.get() || !link.is_linked() {
                    break;
                }
            }
            link.is_passing.set(false);
            link.watch();
        });
    }

    /// Looks at the file from time to time, as long as it is linked.
    fn watch(self: &Rc<Link>) {
        if self.is_watched.replace(true) {
            return;
        }
        let link = Rc::clone(self);
        spawn_local(async move {
            let mut glances = 0;
            while link.is_linked() {
                pause(GLANCE).await;
                glances += 1;
                if link.is_linked()
                    && linked_file::is_page_visible()
                    && link.is_out_of_step(glances % GLANCES_BETWEEN_READINGS == 0).await
                {
                    link.pass_if_linked();
                }
            }
            link.is_watched.set(false);
        });
    }

    /// Whether the file was changed, or the trouble may be over.
    async fn is_out_of_step(&self, is_patient: bool) -> bool {
        let Some(LinkedFile { handle, version, .. }) = self.file() else { return false };
        match self.state() {
            LinkState::Unlinked => false,
            LinkState::InStep { .. } => linked_file::version(&handle).await != Ok(version),
            LinkState::Waiting { .. } => linked_file::may_write(&handle, false).await,
            LinkState::Trouble { .. } => is_patient,
        }
    }

    /// Shows a new state, and says once what is in the way.
    fn turn_to(self: &Rc<Link>, state: LinkState) {
        if self.state.replace(state.clone()) == state {
            return;
        }
        let trouble = match state {
            LinkState::Unlinked | LinkState::InStep { .. } => String::new(),
            LinkState::Waiting { name, .. } => format!("{} {}", words::waiting(&name), words::allow_in_backup()),
            LinkState::Trouble { sentence, .. } => format!("{sentence} {}", words::kept_here()),
        };
        if self.said.replace(trouble.clone()) != trouble && !trouble.is_empty() {
            self.subject.tracker.toast(&trouble, None);
        }
        let show = self.show.borrow().clone();
        if let Some(show) = show {
            show(self);
        }
    }
}
