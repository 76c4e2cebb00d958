//! Cairn's app: the roadmap of one element of a page.
//!
//! [`mount`] puts it there. Views read the signals of a [`Tracker`](tracker::Tracker) and call its
//! commands; `browser` is the one door to storage, tabs and network. See `ARCHITECTURE.md`.

mod app;
pub mod launch;
pub mod browser;
pub mod tracker;
mod dom;
mod view;
mod lazy;

use std::fmt;

use leptos::mount::{UnmountHandle, mount_to};
use roadmap::{DocumentError, Reading, RoadmapId, document};
use web_sys::{Element, HtmlElement};

use crate::app::App;
use crate::browser::fetch::FetchError;
use crate::launch::LaunchOptions;

/// What to show.
pub struct Options {
    /// The name under which progress is kept.
    pub roadmap: RoadmapId,
    /// The roadmap, or why there is none.
    pub reading: Result<Reading, Unread>,
    /// The roadmap as its author wrote it.
    pub document: String,
    /// To put no more rows on the page than are in view, however small the roadmap is.
    pub windowed: bool,
    /// How to show it.
    pub asked: LaunchOptions,
}

/// Why there is no roadmap to show.
pub enum Unread {
    /// What came is none. The words for it come in the second file.
    Document(DocumentError),
    /// Something else, in a sentence.
    Because(String),
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unread::Document(error) => write!(f, "This file could not be read as a roadmap. {error}"),
            Unread::Because(sentence) => f.write_str(sentence),
        }
    }
}

impl Options {
    /// Reads a roadmap's Markdown, if it came.
    pub fn read(roadmap: RoadmapId, document: Result<String, FetchError>, windowed: bool) -> Options {
        let (reading, document) = match document {
            Ok(text) => (document::read(&text).map_err(Unread::Document), text),
            Err(error) => (Err(Unread::Because(error.to_string())), String::new()),
        };
        Options { roadmap, reading, document, windowed, asked: LaunchOptions::default() }
    }
}

/// The app in its element. Dropped, it is taken out again.
#[must_use = "dropping it takes the app out of the page"]
pub struct Mounted(#[expect(dead_code, reason = "it is there to be dropped")] UnmountHandle<Element>);

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
