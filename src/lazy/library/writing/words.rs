//! What is said about writing.

use roadmap::messages;

messages! { "writing":
    /// Opens the editor, in a menu.
    pub fn edit() { "Edit …" }
    /// Copies a roadmap of somebody else's to edit it, in a menu.
    pub fn make_mine() { "Make it mine …" }
    /// Said when a file of this site could not be loaded.
    pub fn not_here() { "Its text could not be loaded. Check the connection, or open it first." }

    pub fn write_new() { "Write a new one" }
    pub fn about_new() { "Begin with a text that you change to your own. It stays in this browser." }
    /// The names of the templates.
    pub fn empty() { "Empty" }
    pub fn course() { "Course by weeks" }
    pub fn tasks() { "Task list" }
    pub fn numbered() { "Numbered, with hours and a total" }
    /// What a roadmap without a title is called.
    pub fn new_roadmap() { "New roadmap" }

    pub fn drafts() { "Drafts" }
    /// After the editor was closed.
    pub fn draft_stays() { "Your draft is kept. Edit … in the menu goes on with it." }
    /// After the editor was closed for a roadmap that was never saved.
    pub fn new_draft_stays() { "Your draft is kept. Open … in the menu has it." }
    pub fn about_drafts() { "What you typed and have not saved yet." }
    pub fn typed_on(moment: &str) { format!("Typed on {moment}") }
    pub fn go_on() { "Go on writing" }
    pub fn go_on_with(title: &str) { format!("Go on writing {title}") }
    pub fn discard() { "Discard" }
    pub fn discard_of(title: &str) { format!("Discard the draft of {title}") }
    pub fn discarded(title: &str) { format!("Discarded the draft of {title}.") }
    /// Said when a roadmap is opened that has a draft.
    pub fn has_draft(moment: &str) {
        format!("You have a draft of this roadmap of {moment} that is not saved. Edit … in the menu goes on with it.")
    }

    /// Above the text.
    pub fn is_draft(moment: &str) { format!("This is your draft of {moment}. It is not saved yet.") }
    pub fn is_outdated(moment: &str) {
        format!("This is your draft of {moment}. Another version has been saved since: Save … shows what differs.")
    }
    pub fn show_saved() { "Take the saved version" }
    /// Once the saved version was taken in place of a draft.
    pub fn is_saved_version() { "This is the saved version." }
    pub fn take_back() { "Take the draft back" }
    pub fn elsewhere() { "You are editing this in another tab. What you type there is shown here." }
    pub fn edit_here() { "Edit it here" }
    pub fn gone() { "It was saved or discarded in another tab." }
    pub fn is_full() { "This browser has no room left: what you type is not kept. Download it, or make room." }
    pub fn is_refused() { "This browser keeps nothing of what you type. Download it before you close the page." }
    pub fn is_newer() { "A newer version of Cairn has a draft of this. Reload the page to get it. What you type here is not kept." }
    pub fn download() { "Download the text" }

    /// `why` is one or more sentences.
    pub fn not_yet(why: &str) { format!("It cannot be saved yet. {why} Your draft is kept.") }
    /// Before the page of what saving changes: of steps with other ids than before, whose ids stand nowhere in the
    /// text.
    pub fn ids_change(count: usize) {
        if count == 1 {
            "One step has another id than before. Here its mark goes with it. Others who learn with this roadmap keep theirs \
             for certain only if the text remembers the old id."
                .to_owned()
        } else {
            format!(
                "{count} steps have other ids than before. Here their marks go with them. Others who learn with this roadmap \
                 keep theirs for certain only if the text remembers the old ids."
            )
        }
    }
    pub fn remember_ids() { "Remember the old ids" }
    pub fn remembered() { "The text remembers the old ids now." }
    pub fn cannot_remember() { "The old ids cannot be written into this text." }
    /// `ids` is a list of the ids of steps that are gone.
    pub fn ids_go(ids: &str) { format!("These ids go: {ids}. Marks under them are kept and count no more.") }
    pub fn copy_changes() { "Copy what changed" }
    /// What to do where the browser refuses to copy.
    pub fn select_changes() { "Select the list above and copy it." }
    pub fn save_named(title: &str) { format!("Save {title}") }
    pub fn save() { "Save it" }
    pub fn is_as_saved() { "Nothing has changed since it was saved." }
    pub fn saved(title: &str) { format!("{title} is saved. Share … hands it on.") }
    pub fn not_saved() { "It was not saved" }
    /// The title of the page that says so.
    pub fn not_kept(title: &str) { format!("{title} is not kept") }
    pub fn about_not_kept() { "What you typed stands nowhere but on this page." }

    pub fn mine_of(title: &str) { format!("Make {title} mine") }
    pub fn edit_copy(title: &str) { format!("Edit a copy of {title}") }
    pub fn about_mine() { "You get a copy to edit, in your library. Your marks, notes, hours and plan go with it." }
    pub fn details_go_too() { "The details of its steps go with it, too, as they are." }
    /// Said of a drawing.
    pub fn copy_is_markdown() { "The copy is a text in Markdown instead of a drawing." }
    pub fn original_stays() { "This roadmap stays as it is, with its own marks. The copy does not follow its changes." }
    pub fn make_copy() { "Make it mine" }
    /// What a copy is called in the list.
    pub fn copy_of(title: &str) { format!("{title} (my copy)") }
    pub fn is_yours(title: &str) { format!("{title} is yours") }
    pub fn is_in_library() { "The copy is in your library." }
    /// Counts of what went with the copy.
    pub fn went_with(counts: &str) { format!("Taken along: {counts}.") }
    pub fn notes(count: usize) { format!("{count} {}", if count == 1 { "note" } else { "notes" }) }
    /// One of the things that went with the copy.
    pub fn the_plan() { "your plan" }
    /// One of the things that went with the copy.
    pub fn the_details() { "the details of its steps" }
    pub fn newer_cairn() { "A newer version of Cairn has been here. Reload the page to get it, then try again." }
    pub fn no_room() { "This browser has no room for all of it. Make room, and try again." }
    pub fn original_is_there() { "The original is as it was." }
    pub fn edit_it() { "Edit it" }
    pub fn copy_removed(title: &str) { format!("The copy of {title} was removed.") }
}
