//! Cairn's app: the roadmap of one element of a page.
//!
//! `main.rs` makes an [`App`] and mounts it. Views read the signals of a [`Tracker`](tracker::Tracker) and call its
//! commands; `browser` is the one door to storage, tabs and network. See `ARCHITECTURE.md`.

mod app;
pub mod launch;
pub mod roadmap_file;
pub mod browser;
pub mod tracker;
mod words;
mod dom;
mod view;
mod lazy;
mod part;
mod parts;

use std::ops::ControlFlow;

use any_spawner::Executor;
use leptos::prelude::Owner;
use web_sys::Element;

use crate::app::{Made, Making};
use crate::launch::Options;

/// An app that is not on the page yet.
pub struct App {
    /// The owner of all signals and effects.
    owner: Owner,
    made: Made,
}

impl App {
    /// Makes the app of a roadmap, in several tasks between which the page answers.
    pub async fn make(options: Options) -> App {
        // The executor is already there if another app was on the page.
        let _: Result<(), _> = Executor::init_wasm_bindgen();
        let owner = Owner::new();
        // Not if the lazy file is here already: its tasks need the whole app on the page.
        let can_wait = !lazy::is_here();
        let mut making = Making::Begun(options);
        loop {
            if can_wait {
                browser::page::next_task().await;
            }
            match owner.with(|| making.step()) {
                ControlFlow::Continue(next) => making = next,
                ControlFlow::Break(made) => return App { owner, made },
            }
        }
    }

    /// Puts the app into an element, in place of what was there. If that is the prerendered tree of the roadmap, the
    /// app goes on where the person is in it.
    pub fn mount(self, element: &Element) -> Mounted {
        let App { owner, made } = self;
        let before = element.child_element_count();
        let done = browser::page::prerendered_actions();
        let app = owner.with(|| match made {
            Made::Roadmap(content) => app::app(content, done),
            Made::Placeholder(placeholder) => placeholder,
        });
        let app = app.append_to(element);
        // The new content is there before the old one goes, so that the page keeps its height and its scroll position.
        for old in (0..before).filter_map(|_| element.first_element_child()) {
            old.remove();
        }
        Mounted { owner, app }
    }
}

/// The app in its element. Dropped, it is taken out again.
#[must_use = "dropping it takes the app out of the page"]
pub struct Mounted {
    owner: Owner,
    app: Element,
}

impl Mounted {
    /// Ends what the app does. It stays visible until it is dropped.
    pub fn end(&self) {
        self.owner.cleanup();
        dom::element::set_flag(&self.app, "inert", true);
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.end();
        self.app.remove();
    }
}

/// Goes to the top of an app that replaced another, or to the saved place if the person comes back to it.
pub fn go_to_top() {
    if browser::page::saved_place(0).is_none() {
        browser::page::scroll_to_top();
    }
    dom::focus::focus_heading();
}
