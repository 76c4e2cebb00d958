//! Cairn's app: the roadmap of one element of a page.
//!
//! [`mount`] puts it there. Views read the signals of a [`Tracker`](tracker::Tracker) and call its
//! commands; `browser` is the one door to storage, tabs and network. See `ARCHITECTURE.md`.

mod app;
pub mod browser;
pub mod tracker;
mod view;

use leptos::mount::{UnmountHandle, mount_to};
use roadmap::{Reading, RoadmapId, document};
use web_sys::{Element, HtmlElement};

use crate::app::App;
use crate::browser::fetch::FetchError;

/// What to show.
pub struct Options {
    /// The name under which progress is kept.
    pub roadmap: RoadmapId,
    /// The roadmap, or a sentence that says why there is none.
    pub reading: Result<Reading, String>,
    /// The roadmap as its author wrote it.
    pub document: String,
    /// To put no more rows on the page than are in view, however small the roadmap is.
    pub windowed: bool,
}

impl Options {
    /// Reads a roadmap's Markdown, if it came.
    pub fn read(roadmap: RoadmapId, document: Result<String, FetchError>, windowed: bool) -> Options {
        let refused = |error| format!("This file could not be read as a roadmap. {error}");
        let (reading, document) = match document {
            Ok(text) => (document::read(&text).map_err(refused), text),
            Err(error) => (Err(error.to_string()), String::new()),
        };
        Options { roadmap, reading, document, windowed }
    }
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

/// Puts the app into an element, in the place of what was there. If that is the outline of the roadmap, the app goes on
/// where the person is in it.
pub fn mount(element: HtmlElement, options: Options) -> Mounted {
    let before = element.child_element_count();
    let begun = browser::page::begun();
    // The page keeps its length all the while, and so its place.
    let mounted = mount_to(element.clone(), move || App(app::AppProps { options, begun }));
    for gone in (0..before).filter_map(|_| element.first_element_child()) {
        gone.remove();
    }
    Mounted(mounted)
}
