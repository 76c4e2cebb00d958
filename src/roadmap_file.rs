//! Opens the roadmap that the page's address names.

use roadmap::document::SlicedReader;
use roadmap::{DocumentError, Reading, RoadmapId};

use crate::browser::fetch::{self, FetchError, File};
use crate::browser::{address, clock, frame, page};
use crate::launch::{CopyRead, LaunchOptions, Options, Source};
use crate::lazy;

/// Fetches and reads the roadmap that the page's address names, and takes what else the address requests.
pub async fn open() -> Options {
    clock::note("cairn: started");
    loop {
        let roadmap = fetch::roadmap();
        let options = open_as(roadmap.clone()).await;
        // The address may name another roadmap meanwhile.
        if roadmap == fetch::roadmap() {
            return options;
        }
    }
}

async fn open_as(roadmap: RoadmapId) -> Options {
    let document = fetch::document().await;
    clock::note("cairn: document came");
    // In another task than the start of the program.
    page::next_task().await;
    let (mut options, error) = match document {
        Ok(file) => (read(roadmap, file).await, None),
        // The lazy file has the words for the reason.
        Err(error) => (as_left(roadmap, Err(lazy::missing()), String::new()), Some(error)),
    };
    match error {
        Some(FetchError::OtherOrigin { url }) if !frame::is_embedded() => options.other_origin = Some(url),
        error if options.reading.is_err() => lazy::take_copy(&mut options, error, read_copy).await,
        _ => {}
    }
    options.in_view_only = address::parameter("rows").as_deref() == Some("in-view");
    clock::note("cairn: roadmap read");
    if address::has_launch_options() {
        lazy::apply_address(&mut options).await;
    }
    // A page whose address searches waits for the lazy file, so that it shows the result first. Without that file there
    // is no search, and it shows everything.
    let searches = ["find", "show"].into_iter().any(|name| address::parameter(name).is_some());
    if searches && !lazy::load().await {
        address::set_search("", "");
    }
    // Reading a large roadmap takes long, so the browser gets its turn before the rows are made.
    page::next_task().await;
    options
}

/// Reads a roadmap. It is shown as the learner left it.
pub async fn read(roadmap: RoadmapId, file: File) -> Options {
    let (reading, document) = read_file(file).await;
    as_left(roadmap, reading, document)
}

fn as_left(roadmap: RoadmapId, reading: Result<Reading, String>, document: String) -> Options {
    let launch = LaunchOptions::default();
    Options { roadmap, reading, document, source: Source::Host, other_origin: None, in_view_only: false, launch }
}

fn read_copy(bytes: Vec<u8>) -> CopyRead {
    Box::pin(read_file(File { bytes, name: fetch::path(), way: None }))
}

/// Reads any document. One in Cairn's own form is read first, and needs nothing that is loaded later.
async fn read_file(File { bytes, name, way }: File) -> (Result<Reading, String>, String) {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => match read_in_slices(&text).await {
            Ok(reading) => return (Ok(reading), text),
            Err(_) => text.into_bytes(),
        },
        Err(error) => error.into_bytes(),
    };
    lazy::open_document(File { bytes, name, way }).await
}

/// How many lines are read in one task: some twenty milliseconds on a slow phone.
const LINES_A_TURN: usize = 4_000;

async fn read_in_slices(text: &str) -> Result<Reading, DocumentError> {
    let mut reader = SlicedReader::new(text);
    while reader.read_lines(LINES_A_TURN)? {
        page::next_task().await;
    }
    reader.finish()
}
