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

use leptos::mount::{UnmountHandle, mount_to};
use web_sys::{Element, HtmlElement};

use crate::launch::Options;

/// The app in its element. Dropped, it is taken out again.
#[must_use = "dropping it takes the app out of the page"]
pub struct Mounted(#[expect(dead_code, reason = "it is there to be dropped")] UnmountHandle<Element>);

/// Puts the app of another roadmap in the place of one, at its top, or where one was if one comes back to it.
pub fn mount_next(element: HtmlElement, options: Options, before: Mounted) -> Mounted {
    drop(before);
    let mounted = mount(element, options);
    if browser::page::saved_place(0).is_none() {
        browser::page::scroll_to_top();
    }
    dom::focus::focus_heading();
    mounted
}

/// Puts the app into an element, in place of what was there. If that is the prerendered tree of the roadmap, the app goes
/// on where the person is in it.
pub fn mount(element: HtmlElement, options: Options) -> Mounted {
    let before = element.child_element_count();
    let begun = browser::page::prerendered_actions();
    // The new content is there before the old one goes, so that the page keeps its height and its scroll position.
    let mounted = mount_to(element.clone(), move || app::app(options, begun));
    for old in (0..before).filter_map(|_| element.first_element_child()) {
        old.remove();
    }
    Mounted(mounted)
}
