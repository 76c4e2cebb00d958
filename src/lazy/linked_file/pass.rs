//! One pass: the file is read, what it says anew becomes marks, and what the marks say goes into its boxes.

use leptos::prelude::*;
use roadmap::{Boxes, BulkAction, Direction, ImportMode, Logbook, Preview, ProgressFile, isolated};

use super::state::{BETWEEN, LOOKS, LinkState, LinkedRoadmap};
use super::words;
use crate::browser::clock;
use crate::browser::lazy::linked_file::{self, FileRefusal, LinkedFile};
use crate::browser::lazy::pause::pause;
use crate::parts::reader::linked::{self, LinkedText, TickedFile, Wish};
use crate::tracker::Tracker;

/// The longest file that is read, in bytes.
pub const LONGEST: u32 = ProgressFile::LONGEST as u32;

/// How many times a file is read, at most, because something else writes to it meanwhile.
const TRIES: usize = 5;

/// Why a pass did not come to its end.
enum Hindrance {
    /// Something else wrote to the file meanwhile.
    Changed,
    /// What went wrong, in a sentence.
    Trouble(String),
    /// There is nothing to keep the file in step with.
    NoMarks,
}

impl From<String> for Hindrance {
    fn from(sentence: String) -> Hindrance {
        Hindrance::Trouble(sentence)
    }
}

/// Brings file and marks into step. Returns their state, and the file as it is known now; nothing where the app has
/// left the page or may keep nothing.
pub async fn pass(subject: &LinkedRoadmap) -> Option<(LinkState, Option<LinkedFile>)> {
    // Only one tab at a time does this.
    let _lock = linked_file::lock(&subject.id).await?;
    let Some(mut file) = linked_file::of(&subject.id).await else { return Some((LinkState::Unlinked, None)) };
    let name = isolated(&file.handle.name());
    if !linked_file::may_write(&file.handle, false).await {
        return Some((LinkState::Waiting { name, since: file.since }, Some(file)));
    }
    let mut sentence = words::busy(&name);
    for _ in 0..TRIES {
        match step(subject, &mut file, &name).await {
            Ok(state) => return Some((state, Some(file))),
            Err(Hindrance::Changed) => {}
            Err(Hindrance::NoMarks) => return None,
            Err(Hindrance::Trouble(why)) => {
                sentence = why;
                break;
            }
        }
    }
    Some((LinkState::Trouble { sentence, since: file.since }, Some(file)))
}

async fn step(subject: &LinkedRoadmap, file: &mut LinkedFile, name: &str) -> Result<LinkState, Hindrance> {
    let tracker = subject.tracker;
    let in_words = |refusal| sentence(refusal, name);
    let (mut version, bytes) = linked_file::read(&file.handle, LONGEST).await.map_err(in_words)?;
    let bytes = bytes.ok_or_else(|| words::too_long(name))?;
    let read = read(subject, &bytes, &file.handle.name(), Wish::As(file.way)).await;
    let read = read.map_err(|why| words::unreadable(name, &why))?;
    if !tracker.is_alive() {
        return Err(Hindrance::NoMarks);
    }
    // Other tabs may have kept marks of which this one was not told yet.
    tracker.reread();
    if tracker.logbook(Logbook::is_read_only) {
        return Err(Hindrance::NoMarks);
    }
    let roadmap = tracker.roadmap();
    let [shared, strange] = read.boxes.shared(&roadmap);
    if shared == 0 {
        return Err(words::unreadable(name, &words::other_steps()).into());
    }
    let known: Vec<Boxes> = [&file.known, &file.before].into_iter().flatten().cloned().collect();
    let said = read.boxes.said_anew(&known, &roadmap, version.modified as u64);
    let mut is_changed = take_in(tracker, said, name, file.known.is_none());
    let wanted = tracker.logbook(|logbook| logbook.boxes_for(&read.boxes));
    // A killed browser may lose marks that are not durable, and what the file says about them would then count as
    // known.
    until_durable(tracker).await;
    let written = subject.reader.call(linked::tick, (&read, &wanted)).ok_or_else(words::no_reader)?;
    let boxes = match written.map_err(|why| words::unreadable(name, &why))? {
        None => read.boxes,
        Some(TickedFile { bytes, boxes }) => {
            // So wherever writing is interrupted, the boxes that the file then has are known.
            *file = LinkedFile { known: Some(boxes.clone()), before: Some(read.boxes), ..file.clone() };
            keep(subject, file, name).await?;
            let written = linked_file::write(&file.handle, &bytes, version).await.map_err(in_words)?;
            version = written.ok_or(Hindrance::Changed)?;
            is_changed = true;
            boxes
        }
    };
    let unshown = boxes.differing(&wanted);
    let since = if is_changed || file.since == 0 { clock::wall() } else { file.since };
    let is_known = file.known.as_ref() == Some(&boxes) && file.before.is_none();
    if is_changed || !is_known || file.version != version || file.since != since {
        *file = LinkedFile { version, since, known: Some(boxes), before: None, ..file.clone() };
        keep(subject, file, name).await?;
    }
    Ok(LinkState::InStep { name: name.to_owned(), since, strange, unshown })
}

/// Reads a file, or says why it cannot be kept ticked.
pub async fn read(subject: &LinkedRoadmap, bytes: &[u8], name: &str, wish: Wish<'_>) -> Result<LinkedText, String> {
    subject.reader.load().await;
    subject.reader.call(linked::read, (bytes, name, wish)).unwrap_or_else(|| Err(words::no_reader()))
}

/// What merging the marks of a file would do; nothing where it says nothing.
pub fn preview(tracker: Tracker, said: &ProgressFile) -> Preview {
    tracker.preview(said, ImportMode::Merge).unwrap_or_default()
}

/// How many steps a merge changes.
pub fn changes(Preview { done, undone, doing, skipped, to_do, .. }: Preview) -> usize {
    done + undone + doing + skipped + to_do
}

/// Merges what a file says, and returns whether that changed anything. The first time, the marks before it stay as an
/// earlier version.
fn take_in(tracker: Tracker, said: ProgressFile, name: &str, is_first: bool) -> bool {
    let count = changes(preview(tracker, &said));
    if count == 0 {
        return false;
    }
    tracker.act_in_bulk(match is_first {
        true => BulkAction::Import(said, ImportMode::Merge),
        false => BulkAction::Follow(said),
    });
    tracker.finish();
    tracker.toast(&words::changed(name, count), Some(Direction::Undo));
    true
}

async fn until_durable(tracker: Tracker) {
    for _ in 0..LOOKS {
        if !tracker.is_alive() || !tracker.is_saving().get_untracked() {
            return;
        }
        pause(BETWEEN).await;
    }
}

async fn keep(subject: &LinkedRoadmap, file: &LinkedFile, name: &str) -> Result<(), Hindrance> {
    match linked_file::keep(&subject.id, file).await {
        true => Ok(()),
        false => Err(words::not_kept(name).into()),
    }
}

/// Why something could not be done with a file.
pub fn sentence(refusal: FileRefusal, name: &str) -> String {
    match refusal {
        FileRefusal::Gone => words::gone(name),
        FileRefusal::NotAllowed => words::waiting(name),
        FileRefusal::Full => words::full(name),
        FileRefusal::Busy => words::busy(name),
    }
}
