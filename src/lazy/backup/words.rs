//! What the dialog says.

use roadmap::{ImportMode, Snapshot, isolated, quoted};

use crate::words::{marks, steps};

pub const TITLE: &str = "Backup";

pub const SAVED: &str = "Everything is saved in this browser.";
pub const NOT_SAVED: &str = "Not everything is saved: see the notice.";

pub fn so_far(overall: &str, saved: &str) -> String {
    format!("{overall}. {saved}")
}

pub const EXPORT: &str = "Export";
pub const ABOUT_EXPORT: &str = "The progress file has all your progress with its dates. Import it here or in another \
                                browser. The Markdown is the roadmap itself, with a ticked or empty box for each step.";
pub const DOWNLOAD_PROGRESS: &str = "Download progress";
pub const COPY_PROGRESS: &str = "Copy progress";
pub const DOWNLOAD_MARKDOWN: &str = "Download Markdown";
pub const COPY_MARKDOWN: &str = "Copy Markdown";
/// What one can do where the browser lets nothing be copied.
pub const DOWNLOAD_INSTEAD: &str = "Download it instead.";
pub const PAGE_DOWNLOADED: &str = "Downloaded cairn.html, without your progress. Import that there, from Backup.";
pub const PAGE_REFUSED: &str = "The file was not downloaded. Check the connection and try again.";

pub const IMPORT: &str = "Import";
pub const ABOUT_IMPORT: &str = "Choose a progress file, or the roadmap’s Markdown with ticked boxes. You can also drop it \
                                on the page, or paste it. You see a preview first.";
pub const OPEN_FILE: &str = "Open a file";
pub const PASTE: &str = "Paste";
pub const PASTE_REFUSED: &str = "The browser did not allow pasting. Press Ctrl+V or Cmd+V instead.";

pub fn import_of(name: &str) -> String {
    format!("Import {name}")
}

pub fn cannot_import(name: &str) -> String {
    format!("Cannot import {name}")
}

pub fn nothing_changed(error: &str) -> String {
    format!("{error} Nothing was changed.")
}

pub fn in_file(title: &str, count: usize) -> String {
    format!("{}: {}.", quoted(title), marks(count))
}

pub const UNDOABLE: &str = "You can undo it. What you have now stays under Earlier versions.";
pub const MERGE: &str = "Merge";
pub const ABOUT_MERGE: &str = "Of two marks for a step the later one counts.";
pub const REPLACE: &str = "Replace";
pub const ABOUT_REPLACE: &str = "Your progress becomes that of the file. Steps that are not in it become to do.";

pub fn merge_of(caption: &str) -> String {
    format!("Merge: {caption}")
}

pub const TAKE_ALL: &str = "Take all of it";
pub const ABOUT_TAKE_ALL: &str = "To have these steps as in the link all the same, take all of it.";
pub const ONLY_SHOW: &str = "Only show it";

pub fn left_out(count: usize) -> String {
    format!("{} of parts that have changed since are left out.", steps(count))
}

pub const VERSIONS: &str = "Earlier versions";
pub const ABOUT_VERSIONS: &str = "What you had before an import, a reset or a change of a whole section.";
pub const PREVIEW: &str = "Preview …";
pub const RESTORE: &str = "Restore";

pub fn preview_of(date: &str) -> String {
    format!("Preview the version of {date}")
}

pub fn version_of(date: &str) -> String {
    format!("Version of {date}")
}

/// What was done then: `Before a reset`, `Foundations, before it was ticked`.
pub fn reason(snapshot: &Snapshot) -> String {
    let was = match snapshot.before.as_str() {
        "import" => return "Before an import".to_owned(),
        "replace" => return "Before it was replaced".to_owned(),
        "reset" => return "Before a reset".to_owned(),
        "done" => "ticked",
        "to_do" => "unticked",
        "doing" => "marked as in progress",
        "skipped" => "skipped",
        _ => return "Before an earlier version was restored".to_owned(),
    };
    format!("{}, before it was {was}", isolated(&snapshot.title))
}

/// What the preview of a version begins with.
pub fn version(snapshot: &Snapshot, count: usize) -> String {
    match snapshot.mode {
        ImportMode::RestorePart => format!("Only steps of {} change.", quoted(&snapshot.title)),
        _ => format!("{}.", marks(count)),
    }
}

pub const CHANGED_STEPS: &str = "Progress from changed steps";
pub const ABOUT_CHANGED_STEPS: &str = "Some of your progress is kept, but not shown on a step.";
pub const SHOW_CHANGED_STEPS: &str = "Show it …";

pub const RESET: &str = "Reset";
pub const WHAT_TO_RESET: &str = "What to reset";
pub const EVERYTHING: &str = "Everything";
pub const RESET_CHOSEN: &str = "Reset …";
pub const NOTHING_TO_RESET: &str = "There is nothing to reset: nothing in it is marked.";

pub fn reset_of(title: Option<&str>) -> String {
    format!("Reset {}?", title.map_or_else(|| "everything".to_owned(), quoted))
}

pub fn about_reset(count: usize, kinds: &str) -> String {
    format!("This removes {}: {kinds}. {UNDOABLE}", marks(count))
}

pub const KINDS: [&str; 4] = ["done", "in progress", "skipped", "from changed steps"];

pub fn reset_marks(count: usize) -> String {
    format!("Reset {}", marks(count))
}

pub const NOTHING_WOULD_CHANGE: &str = "Nothing would change.";
pub const NEWLY_DONE: &str = "newly done";
pub const NO_LONGER_DONE: &str = "no longer done";
pub const DOING: &str = "in progress";
pub const SKIPPED: &str = "skipped";
pub const TO_DO: &str = "to do again";
pub const NEWER_HERE: &str = "newer here and left so";

pub fn unknown(count: usize) -> String {
    format!("{} for topics that are not in this roadmap, which are kept", marks(count))
}

pub fn ahead(count: usize) -> String {
    let are = if count == 1 { "is" } else { "are" };
    format!("{} {are} dated in the future, and taken as five minutes ahead.", marks(count))
}
