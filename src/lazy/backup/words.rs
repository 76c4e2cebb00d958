//! What the dialog says.

use roadmap::{ImportMode, Mark, Snapshot, isolated, messages, quoted};

use crate::words::{marks, sentence, steps};

messages! { "backup":
    pub fn title() { "Backup" }
    pub fn saved() { "Everything is saved in this browser." }
    pub fn not_saved() { "Not everything is saved: see the notice." }

    pub fn export() { "Export" }
    pub fn about_export() {
        "The progress file has your progress with its dates, your notes, your hours, your plan and what you read. Import it here or in another browser."
    }
    /// When the progress file was downloaded last.
    pub fn downloaded_last(time: &str) { format!("Last downloaded: {time}.") }
    pub fn download_progress() { "Download progress" }
    pub fn copy_progress() { "Copy progress" }
    pub fn about_markdown() {
        "The Markdown is the roadmap as it was written: only its boxes show your progress. Notes and hours are not in it."
    }
    pub fn about_outline() {
        "The OPML is the outline as it was written: only its boxes show your progress. Notes and hours are not in it."
    }
    pub fn about_graph() { "A drawing of roadmap.sh has no boxes. Only the progress file has your progress." }
    pub fn download_outline() { "Download OPML" }
    pub fn copy_outline() { "Copy OPML" }
    /// Said of the document when it was given back.
    pub fn unshown(count: usize) {
        let has = if count == 1 { "has" } else { "have" };
        format!("{} {has} no box, or one that cannot show your mark: download the progress file, too.", steps(count))
    }
    pub fn download_markdown() { "Download Markdown" }
    pub fn copy_markdown() { "Copy Markdown" }
    /// What people can do where the browser lets nothing be copied.
    pub fn download_instead() { "Download it instead." }
    pub fn page_downloaded() { "Downloaded cairn.html, without your progress. Import that there, from Backup." }
    pub fn page_refused() { "The file was not downloaded. Check the connection and try again." }

    pub fn import() { "Import" }
    pub fn about_import() {
        "Choose a progress file, or the roadmap’s own document with ticked boxes. You can also drop it on the page, or paste \
         it. You see a preview first."
    }
    pub fn imported_last(time: &str) { format!("Last imported: {time}.") }
    pub fn open_file() { "Open a file" }
    pub fn paste() { "Paste" }
    pub fn paste_refused() { "The browser did not allow pasting. Press Ctrl+V or Cmd+V instead." }
    pub fn import_of(name: &str) { format!("Import {name}") }
    pub fn cannot_import(name: &str) { format!("Cannot import {name}") }
    pub fn nothing_changed() { "Nothing was changed." }
    pub fn in_file(title: &str, count: usize) { format!("{}: {}.", quoted(title), marks(count)) }
    pub fn undoable() { "You can undo it. Your marks as they are now stay under Earlier versions." }
    pub fn merge() { "Merge" }
    pub fn about_merge() { "Of two marks for a step the later one counts." }
    pub fn replace() { "Replace" }
    pub fn about_replace() { "Your progress becomes that of the file. Steps that are not in it become to do." }
    pub fn merge_of(caption: &str) { format!("Merge: {caption}") }
    pub fn take_all() { "Take all of it" }
    pub fn about_take_all() { "To have these steps as in the link all the same, take all of it." }
    pub fn only_show() { "Only show it" }
    pub fn left_out(count: usize) { format!("{} of parts that have changed since are left out.", steps(count)) }

    /// Two states beside each other.
    pub fn differences(count: usize) {
        if count == 1 { "1 step differs".to_owned() } else { format!("{count} steps differ") }
    }
    pub fn step() { "Step" }
    pub fn here() { "Here" }
    pub fn there() { "There" }
    pub fn once_merged() { "Merged" }
    pub fn now() { "Now" }
    pub fn then() { "Then" }

    pub fn nothing_would_change() { "Nothing would change." }
    pub fn newly_done(count: usize) { format!("{} newly done", steps(count)) }
    pub fn no_longer_done(count: usize) { format!("{} no longer done", steps(count)) }
    pub fn doing(count: usize) { format!("{} in progress", steps(count)) }
    pub fn skipped(count: usize) { format!("{} skipped", steps(count)) }
    pub fn to_do(count: usize) { format!("{} to do", steps(count)) }
    pub fn newer_here(count: usize) { format!("{} newer here, left as is", steps(count)) }
    pub fn notes(count: usize) { format!("{count} {} changed", if count == 1 { "note" } else { "notes" }) }
    pub fn own_hours(count: usize) { format!("your hours of {} changed", steps(count)) }
    pub fn learning(count: usize) {
        format!("{count} {} on what you read and reviewed", if count == 1 { "change" } else { "changes" })
    }
    pub fn plan() { "your plan changed" }
    pub fn unknown(count: usize) {
        format!("{} for topics that are not in this roadmap, which are kept", marks(count))
    }
    pub fn ahead(count: usize) {
        let are = if count == 1 { "is" } else { "are" };
        format!("{} {are} dated in the future, and taken as five minutes ahead.", marks(count))
    }

    pub fn versions() { "Earlier versions" }
    pub fn about_versions() {
        "What you had before an import, a reset or a change of a whole section. Notes and hours are not in it, and stay as they \
         are."
    }
    pub fn preview() { "Preview …" }
    pub fn restore() { "Restore" }
    pub fn preview_of(date: &str) { format!("Preview the version of {date}") }
    pub fn version_of(date: &str) { format!("Version of {date}") }
    fn before_import() { "Before an import" }
    fn before_replace() { "Before it was replaced" }
    fn before_reset() { "Before a reset" }
    fn before_restore() { "Before an earlier version was restored" }
    /// Names what was kept before the steps of a topic got a mark.
    fn before_mark(title: &str, mark: Mark) {
        let was = match mark {
            Mark::Done => "ticked",
            Mark::ToDo => "unticked",
            Mark::Doing => "marked as in progress",
            Mark::Skipped => "skipped",
        };
        format!("{title}, before it was {was}")
    }
    fn only_part(title: &str) { format!("Only steps of {} change.", quoted(title)) }

    pub fn changed_steps() { "Progress from changed steps" }
    pub fn about_changed_steps() { "Some of your progress is kept, but not shown on a step." }
    pub fn show_changed_steps() { "Show it …" }

    pub fn reset() { "Reset" }
    pub fn what_to_reset() { "What to reset" }
    pub fn everything() { "Everything" }
    pub fn reset_chosen() { "Reset …" }
    pub fn nothing_to_reset() { "There is nothing to reset: nothing in it is marked." }
    pub fn reset_everything() { "Reset everything?" }
    pub fn reset_of(title: &str) { format!("Reset {}?", quoted(title)) }
    pub fn about_reset(count: usize, kinds: &str) { format!("This removes {}: {kinds}.", marks(count)) }
    pub fn notes_stay() { "Notes and hours stay." }
    pub fn from_changed_steps(count: usize) { format!("{count} from changed steps") }
    pub fn reset_marks(count: usize) { format!("Reset {}", marks(count)) }
}

/// Before which action the snapshot was taken: `Before a reset`, `Foundations, before it was ticked`.
pub fn reason(snapshot: &Snapshot) -> String {
    let before = |mark| before_mark(&isolated(&snapshot.title), mark);
    match snapshot.before.as_str() {
        "import" => before_import(),
        "replace" => before_replace(),
        "reset" => before_reset(),
        "done" => before(Mark::Done),
        "to_do" => before(Mark::ToDo),
        "doing" => before(Mark::Doing),
        "skipped" => before(Mark::Skipped),
        _ => before_restore(),
    }
}

/// What the preview of a version begins with.
pub fn version(snapshot: &Snapshot, count: usize) -> String {
    match snapshot.mode {
        ImportMode::RestoreTopic => only_part(&isolated(&snapshot.title)),
        _ => sentence(&marks(count)),
    }
}
