//! Opens the roadmap that the page's address names.

use roadmap::RoadmapId;

use crate::browser::fetch::{self, FetchError};
use crate::browser::{address, clock, page};
use crate::launch::{LaunchOptions, Options, Source};
use crate::lazy;
use crate::reading::read_in_slices;

/// Fetches and reads the roadmap that the page's address names, and takes what else the address asks for.
pub async fn open() -> Options {
    clock::note("cairn: started");
    let document = fetch::document().await;
    clock::note("cairn: document came");
    let error = document.as_ref().err().cloned();
    let mut options = read(fetch::roadmap(), document).await;
    if options.reading.is_err() {
        lazy::take_copy(&mut options, error).await;
    }
    options.in_view_only = address::parameter("rows").as_deref() == Some("in-view");
    clock::note("cairn: roadmap read");
    if address::has_launch_options() {
        lazy::apply_address(&mut options).await;
    }
    // An address that searches shows nothing else first. Where one cannot search, it shows everything.
    let searches = ["find", "show"].into_iter().any(|name| address::parameter(name).is_some());
    if searches && !lazy::load().await {
        address::set_search("", "");
    }
    // Reading a large roadmap takes a while: the browser gets its turn before the rows.
    page::next_task().await;
    options
}

/// Reads a roadmap's Markdown, if it came. It is shown as the learner left it.
pub async fn read(roadmap: RoadmapId, document: Result<String, FetchError>) -> Options {
    let (reading, document) = match document {
        Ok(text) => match read_in_slices(&text).await {
            Ok(reading) => (Ok(reading), text),
            Err(error) => (Err(lazy::explain(error).await), text),
        },
        Err(error) => (Err(error.to_string()), String::new()),
    };
    Options { roadmap, reading, document, source: Source::Host, in_view_only: false, launch: LaunchOptions::default() }
}
