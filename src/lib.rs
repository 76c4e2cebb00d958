//! Cairn's app: the roadmap of one element of a page.
//!
//! [`mount`] puts it there. Views read the signals of a [`Tracker`](tracker::Tracker) and call its
//! commands; `browser` is the one door to storage, tabs and network. See `ARCHITECTURE.md`.

mod app;
pub mod browser;
pub mod tracker;
mod view;

use leptos::mount::{UnmountHandle, mount_to};
use roadmap::RoadmapId;
use web_sys::{Element, HtmlElement};

use crate::app::App;
use crate::browser::fetch::FetchError;

/// What to show.
pub struct Options {
    /// The name under which progress is kept.
    pub roadmap: RoadmapId,
    /// The roadmap's Markdown, or why it did not come.
    pub document: Result<String, FetchError>,
    /// To put no more rows on the page than are in view, however small the roadmap is.
    pub windowed: bool,
}

/// The app in its element. Dropped, it is taken out again.
#[must_use = "dropping it takes the app out of the page"]
pub struct Mounted(UnmountHandle<Element>);

impl Mounted {
    /// Leaves the app in the page for good.
    pub fn keep(self) {
        self.0.forget();
    }
}

/// Puts the app into an element, in the place of what was there.
pub fn mount(element: HtmlElement, options: Options) -> Mounted {
    element.set_text_content(None);
    Mounted(mount_to(element, move || App(app::AppProps { options })))
}
