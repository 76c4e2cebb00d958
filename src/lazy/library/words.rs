//! What the pages of the library say.

use roadmap::{Hours, messages, quoted};

use crate::words::{hours, marks, steps};

messages! { "library":
    pub fn open() { "Open a roadmap" }
    pub fn introduction() {
        "A list or outline in Markdown, a README with task lists, an OPML file or a graph of roadmap.sh. It stays in this \
         browser. You can restore a downloaded library here, too."
    }
    pub fn another() { "Another one" }
    pub fn file() { "File" }
    pub fn choose_file() { "Choose a file" }
    pub fn or_drop() { "or drop it anywhere on this page" }
    pub fn address() { "Address" }
    pub fn address_of_roadmap() { "Address of a roadmap" }
    pub fn fetch() { "Fetch" }
    pub fn text() { "Text" }
    pub fn text_of_roadmap() { "Text of a roadmap" }
    pub fn preview() { "Preview" }
    /// Reads again a file that was chosen before.
    pub fn read_again() { "Read it again" }
    /// A line number is a place, not a count.
    pub fn go_to_line(line: &str) { format!("Go to line {line}") }
    /// In place of a roadmap that cannot be shown.
    pub fn own_roadmap() { "Open Cairn’s own roadmap" }

    pub fn cannot_open(name: &str) { format!("Cannot open {name}") }
    /// The name of what cannot be opened.
    pub fn this_roadmap() { "this roadmap" }
    pub fn not_here() { "This browser does not have it. It may be in another browser, or have been removed." }
    pub fn no_address() { "An address begins with https:// and leads to a file." }
    pub fn page_title() { "Open a roadmap · Cairn" }
    pub fn opening(address: &str) { format!("Opening {address}") }
    pub fn asking(host: &str) { format!("Asking {host} …") }
    pub fn too_long() { "It has more than 64 MiB. A roadmap may have 2 MiB." }
    pub fn damaged_link() { "The roadmap in this link is damaged or too long. Ask for the link again." }

    pub fn your_roadmaps() { "Your roadmaps" }
    pub fn archived(count: usize) { format!("Archived ({count})") }
    pub fn more_about(name: &str) { format!("More about {name}") }
    pub fn try_another() { "Try another" }
    pub fn more_on_site() { "More on this site" }
    /// Beside the name of the roadmap that is shown.
    pub fn open_now() { "open now" }
    /// Of a roadmap, beside its steps.
    pub fn hours_left(left: Hours) { format!("{} left", hours(left)) }
    pub fn not_opened() { "Not opened here yet" }
    pub fn all_done() { "All done" }

    pub fn comes_from(address: &str) { format!("It comes from {address}.") }
    pub fn was_brought() { "It was opened from a file or a text." }
    pub fn came_in_link() { "It came in a link." }
    pub fn belongs_to_site() { "It belongs to this site." }
    pub fn last_open(date: &str) { format!("Last open on {date}.") }
    pub fn name_in_list() { "Name in this list" }
    pub fn rename() { "Rename" }
    pub fn move_up() { "Move up" }
    pub fn move_down() { "Move down" }
    pub fn archive() { "Archive" }
    pub fn bring_back() { "Bring back to the list" }
    pub fn check_for_changes() { "Check for changes" }
    pub fn download_document() { "Download the document" }
    pub fn download_with_progress() { "Download with my progress and notes" }
    pub fn remove() { "Remove" }
    pub fn remove_named(name: &str) { format!("Remove {name}?") }
    pub fn about_removal() {
        "Its text may be nowhere else, and only the page that follows takes this back. Download it first, or archive it: \
         then it stays."
    }
    pub fn removed(name: &str) { format!("Removed {name}. Your marks are kept.") }
    pub fn undo() { "Undo" }

    /// Follows how many steps there are.
    pub fn hours_in_all(all: Hours) { format!("{} in all.", hours(all)) }
    /// The title of what is in a document.
    pub fn open_named(title: &str) { format!("Open {title}") }
    pub fn only_boxes() { "Only what has a box is a step" }
    pub fn every_item() { "Make every item a step" }
    pub fn take_by_import() {
        "If you have marks of your own, they stay. To take these, too, import the file in “Backup …”."
    }
    pub fn take_later() { "Once it is open, you can take that as your progress." }
    pub fn notes(count: usize) {
        if count == 1 { "1 note on this document".to_owned() } else { format!("{count} notes on this document") }
    }
    pub fn open_it() { "Open it" }
    pub fn in_library() { "It is in your library already." }
    pub fn now_in_library() { "This version is in your library now." }
    pub fn unreadable_version() { "Your library has another version of it, which cannot be read any more." }
    pub fn compared() { "Compared with the one in your library" }
    pub fn same_steps() { "The steps are the same." }
    pub fn new(count: usize) { format!("{} new", steps(count)) }
    pub fn gone(count: usize) { format!("{} gone", steps(count)) }
    pub fn renamed(count: usize) { format!("{} renamed", steps(count)) }
    pub fn moved(count: usize) { format!("{} moved", steps(count)) }
    pub fn other_hours() { "other hours" }
    pub fn marks_stay() { "Your marks stay." }
    /// Where steps are gone.
    pub fn marks_of_gone_stay() {
        "Your marks stay with their steps. Those of steps that are gone are kept, and you can match them with other steps."
    }
    pub fn is_now(old: &str, new: &str) { format!("{} is now {}", quoted(old), quoted(new)) }
    /// Said of a step in another place, with the topic above it there.
    pub fn is_below(title: &str, above: &str) { format!("{} is now in {}", quoted(title), quoted(above)) }
    pub fn takes_now(title: &str, time: &str) { format!("{} takes {time} now", quoted(title)) }
    pub fn has_no_hours_now(title: &str) { format!("{} has no hours any more", quoted(title)) }
    /// A title in a list.
    pub fn title(title: &str) { quoted(title) }
    /// Said of a step that is gone, with those into which it was probably split.
    pub fn may_be_split(title: &str, parts: &str) { format!("{} may be split into {parts}", quoted(title)) }
    /// Said of steps that are gone, with the one into which they were probably merged.
    pub fn may_be_merged(parts: &str, title: &str) { format!("{parts} may be merged into {}", quoted(title)) }
    pub fn is_gone(title: &str) { format!("{} is gone", quoted(title)) }
    /// Said of a step that was divided into steps.
    pub fn has_steps_now(title: &str) { format!("{} has steps of its own now", quoted(title)) }
    pub fn is_new(title: &str) { format!("{} is new", quoted(title)) }
    pub fn update() { "Update it" }
    pub fn keep_both() { "Keep both" }

    /// The title of several documents.
    pub fn documents(count: usize) { format!("{count} documents") }
    pub fn one_of_them(name: &str, title: &str, size: &str) { format!("{name}: {title}, {size}") }
    pub fn no_roadmap(name: &str, reason: &str) { format!("{name}: {reason}") }
    pub fn both_stay() { "Another version of it is in your library. Both stay." }
    pub fn keep(count: usize) { format!("Keep {count} in the library") }

    pub fn download_everything() { "Download everything" }
    /// The name of what cannot be opened.
    pub fn the_library() { "the library" }
    pub fn nothing_changed() { "Nothing was changed." }
    pub fn restore(name: &str) { format!("Restore {name}") }
    pub fn about_restore() {
        "Of two marks for a step the later one counts. Roadmaps that you have stay as they are, and others are added to \
         your library."
    }
    pub fn merge() { "Merge" }
    pub fn restored(added: usize, changed: usize) {
        let roadmaps = if added == 1 { "roadmap" } else { "roadmaps" };
        format!("Restored: {added} {roadmaps} added, {} changed.", marks(changed))
    }
    pub fn newer_cairn() {
        "A newer version of Cairn has been here. Reload the page to get it, then restore again."
    }
    pub fn no_room() { "This browser has no room for all of it. Make room, and restore again." }
}
