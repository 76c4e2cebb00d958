//! What an address, or the element of another site's page, asks for beyond a roadmap.
//!
//! This module comes in a second file; `browser/roadmap_file.rs` is its door.

use roadmap::{Expansion, FileError, ProgressFile, ProgressLink, Reading, RoadmapId};

use crate::browser::{files, frame, page};

/// How to show a roadmap. By default as the learner left it.
#[derive(Default)]
pub struct LaunchOptions {
    /// What is open at first.
    pub open: Option<Expansion>,
    /// What is behind the roadmap's id where the outline is kept: a slash and the id of the section, for a part.
    pub part: String,
    /// The learner's own marks are shown, and cannot be changed.
    pub is_read_only: bool,
    /// Somebody's progress, to show in the place of the learner's own.
    pub shown: Option<Shown>,
    /// Progress to merge into the learner's own, once they have seen what it would change.
    pub merged: Option<Shown>,
}

/// Somebody's progress.
#[derive(Clone)]
pub struct Shown {
    /// Whose, and of when, as far as that is known.
    pub caption: String,
    /// How many of its marks have no place in this roadmap any more.
    pub unplaced: usize,
    /// What the link carries, where it came with one.
    pub payload: String,
    /// The marks.
    pub file: ProgressFile,
}

/// Takes what is asked for; a sentence, where that is not to be had. A section that is asked for becomes the roadmap.
/// `progress` is what came from the address of progress to show.
#[inline(never)]
pub fn take(reading: &mut Reading, id: &RoadmapId, progress: Option<String>) -> Result<LaunchOptions, String> {
    let carried = |name| page::carried(name).map(|payload| published(payload, reading, id)).transpose();
    let (mut shown, mut merged) = (carried("progress")?, carried("merge")?);
    if frame::is_foreign() {
        // What is pressed in another site's page may not be what is seen.
        shown = shown.or(merged.take());
    }
    if merged.is_some() {
        page::drop_carried();
    }
    if let Some(text) = progress {
        let cannot = |error: FileError| format!("The progress that is to be shown cannot be read. {error}");
        let file = ProgressFile::read(&text).map_err(cannot)?;
        if !file.is_about(&reading.roadmap, id) {
            return Err(cannot(FileError::OtherRoadmap(file.title)));
        }
        let unplaced = file.unplaced(&reading.roadmap);
        let exported = Shown { caption: "Progress from a file".to_owned(), unplaced, payload: String::new(), file };
        shown = shown.or(Some(exported));
    }
    let mut part = String::new();
    if let Some(id) = page::asked("section") {
        let found = reading.roadmap.find(&id).and_then(|section| reading.roadmap.part(section));
        let missing = || format!("This roadmap has no section with the address “{id}”. It may have been renamed.");
        part = format!("/{id}");
        reading.roadmap = found.ok_or_else(missing)?;
        // They are about the whole.
        reading.warnings.clear();
    }
    let roadmap = &reading.roadmap;
    let open = page::asked("open").map(|ids| match ids.as_str() {
        "" | "all" => Expansion::closed(roadmap).opened(roadmap),
        ids => {
            let mut expansion = Expansion::of_ids(roadmap, ids);
            for topic in ids.split_ascii_whitespace().filter_map(|id| roadmap.find(id)) {
                expansion.open_way(roadmap, topic);
            }
            expansion
        }
    });
    Ok(LaunchOptions { open, part, is_read_only: page::asked("readonly").is_some(), shown, merged })
}

fn published(payload: String, reading: &Reading, id: &RoadmapId) -> Result<Shown, String> {
    let ProgressLink { name, wall, unplaced, file } =
        ProgressLink::read(&payload, &reading.roadmap, id).map_err(|error| error.to_string())?;
    let who = match name.as_str() {
        "" => "a learner".to_owned(),
        name => ProgressLink::isolated(name),
    };
    let caption = format!("Progress of {who} on {}", files::long_day(wall as f64));
    Ok(Shown { caption, unplaced, payload, file })
}

/// The address of progress to show, if there is one.
#[inline(never)]
pub fn progress_address() -> Option<String> {
    page::asked("progress")
}

/// A sentence for progress that did not come.
#[inline(never)]
pub fn not_come(url: &str) -> String {
    format!("The progress at {url} did not come.")
}
