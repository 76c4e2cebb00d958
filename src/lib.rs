//! Cairn's app: the roadmap of one element of a page.
//!
//! [`mount`] puts it there. Views read the signals of a [`Tracker`](tracker::Tracker) and call its
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

use any_spawner::Executor;
use leptos::prelude::Owner;
use web_sys::{Element, HtmlElement};

use crate::launch::Options;

/// The app in its element. Dropped, it is taken out again.
#[must_use = "dropping it takes the app out of the page"]
pub struct Mounted {
    /// Of all signals and effects.
    owner: Owner,
    app: Element,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.app.remove();
        self.owner.cleanup();
    }
}

/// Puts the app of another roadmap in the place of one, at its top, or where one was if one comes back to it.
pub async fn mount_next(element: HtmlElement, options: Options, before: Mounted) -> Mounted {
    let mounted = mount(element, options, Some(before)).await;
    if browser::page::saved_place(0).is_none() {
        browser::page::scroll_to_top();
    }
    dom::focus::focus_heading();
    mounted
}

/// Puts the app into an element, in place of what was there. If that is the prerendered tree of the roadmap, the app goes
/// on where the person is in it.
pub async fn mount(element: HtmlElement, options: Options, before: Option<Mounted>) -> Mounted {
    // It was begun already where another app was on the page.
    let _: Result<(), _> = Executor::init_wasm_bindgen();
    if let Some(before) = &before {
        // It is seen until the next is there, and hears nothing more.
        before.owner.cleanup();
        dom::element::set_flag(&before.app, "inert", true);
    }
    let owner = Owner::new();
    let opened = app::open(options, &owner).await;
    drop(before);
    let old = element.child_element_count();
    let begun = browser::page::prerendered_actions();
    let app = opened.map_or_else(|place| place, |opened| owner.with(|| app::app(opened, begun))).append_to(&element);
    // The new content is there before the old one goes, so that the page keeps its height and its scroll position.
    for old in (0..old).filter_map(|_| element.first_element_child()) {
        old.remove();
    }
    Mounted { owner, app }
}
