//! What an address, or the element in another site's page, requests beyond a roadmap.

pub mod carried;
mod banner;
mod copy;
mod failure;
mod words;

use std::pin::Pin;

use roadmap::{Expansion, FileError, Logbook, ProgressFile, Reading, RoadmapId, isolated};

pub use self::banner::banner;
pub use self::failure::failure;
use crate::browser::fetch::FetchError;
use crate::browser::lazy::link;
use crate::browser::lazy::remote_text::{self, TextError};
use crate::browser::storage::PageStorage;
use crate::browser::{address, frame};
use crate::launch::{LaunchOptions, Options, ReadCopy, ShownProgress};

/// Changes the options as the address requests. Where that is not possible, a sentence replaces the roadmap.
pub fn apply(options: &mut Options) -> Pin<Box<dyn Future<Output = ()> + '_>> {
    Box::pin(async move {
        let exported = match address::parameter("progress") {
            Some(url) => match remote_text::fetch(&url).await {
                Ok(text) => Some(text),
                Err(missing) => return options.reading = Err(sentence(&missing, &isolated(&url))),
            },
            None => None,
        };
        if let Ok(reading) = &mut options.reading {
            match launch_options(reading, &options.roadmap, exported) {
                Ok(launch) => options.launch = launch,
                Err(sentence) => options.reading = Err(sentence),
            }
        }
    })
}

/// Shows the copy of the last visit, if there is one, in place of what cannot be shown. `error` is why nothing came.
pub fn take_copy(
    (options, error, read): (&mut Options, Option<FetchError>, ReadCopy),
) -> Pin<Box<dyn Future<Output = ()> + '_>> {
    Box::pin(copy::take(options, error, read))
}

/// Takes somebody's marks into a logbook, which keeps nothing.
pub fn show_marks((logbook, shown): (&mut Logbook<PageStorage>, &ShownProgress)) {
    logbook.load_for_display(&shown.file);
}

fn sentence(error: &TextError, address: &str) -> String {
    match error {
        TextError::NoAnswer => words::not_loaded(address),
        TextError::OtherOrigin => words::elsewhere(address),
    }
}

/// Takes what the address requests, or returns a sentence. A section that is requested becomes the roadmap. `exported`
/// is a progress file to show.
fn launch_options(reading: &mut Reading, id: &RoadmapId, exported: Option<String>) -> Result<LaunchOptions, String> {
    let of_link =
        |name| address::payload(name).map(|payload| carried::progress(payload, &reading.roadmap, id)).transpose();
    let (mut shown, mut merged) = (of_link("progress")?, of_link("merge")?);
    let is_read_only = address::parameter("readonly").is_some();
    // In another site's page, people may press something other than what they see. Where nothing can be changed,
    // nothing can be merged.
    if frame::is_foreign() || is_read_only {
        shown = shown.or(merged.take());
    }
    if let Some(text) = exported {
        let unreadable = |error: FileError| format!("{} {error}", words::unreadable());
        let file = ProgressFile::read(&text).map_err(unreadable)?;
        if !file.is_about(&reading.roadmap, id) {
            return Err(unreadable(FileError::OtherRoadmap(file.title)));
        }
        let unplaced = file.unplaced(&reading.roadmap);
        let from_file = ShownProgress { caption: words::from_file(), unplaced, payload: String::new(), file };
        shown = shown.or(Some(from_file));
    }
    let code = address::payload("part").filter(|_| shown.is_none() && !is_read_only && !frame::is_embedded());
    if merged.is_some() || code.is_some() {
        link::forget_merge();
    }
    let mut part = String::new();
    if let Some(id) = address::parameter("section") {
        let found = reading.roadmap.find(&id).and_then(|section| reading.roadmap.section(section));
        part = format!("/{id}");
        reading.roadmap = found.ok_or_else(|| words::no_section(&isolated(&id)))?;
        // Warnings are about the whole roadmap.
        reading.warnings.clear();
        reading.boxes.clear();
    }
    let roadmap = &reading.roadmap;
    let open = address::parameter("open").map(|ids| match ids.as_str() {
        "" | "all" => Expansion::closed(roadmap).opened(roadmap),
        ids => {
            let mut expansion = Expansion::of_ids(roadmap, ids);
            for topic in ids.split_ascii_whitespace().filter_map(|id| roadmap.find(id)) {
                expansion.open_way(roadmap, topic);
            }
            expansion
        }
    });
    Ok(LaunchOptions { open, part, is_read_only, shown, merged, code })
}
