//! What the page says.

use roadmap::{Hours, messages};

messages! { "page":
    pub fn next_step() { "Go to the next step (n)" }
    pub fn go_on() { "Continue" }
    pub fn offline() { "Ready to work offline." }

    pub fn nothing_kept() { "Nothing is saved here." }
    pub fn only_shown() { "Here your ticks are only shown." }
    pub fn while_open() { "Your ticks are kept only while this page is open." }
    pub fn on_this_site() { "Your ticks are kept on this site only, in this browser." }
    pub fn open_in_cairn() { "Open in Cairn" }

    pub fn view_only() { "view only" }
    pub fn not_kept() { "not saved" }
    pub fn kept() { "saved in this browser" }

    /// The steps of a topic, in its row.
    pub fn row_steps(done: u32, whole: u32) { format!("{done} of {whole}") }
    pub fn row_hours(hours: Hours) { format!("{hours}\u{a0}h") }
    pub fn row_hours_done(done: Hours, whole: Hours) { format!("{done} of {whole}\u{a0}h") }
    pub fn row_skipped() { "skipped" }

    pub fn search() { "Search" }
    pub fn search_name() { "Search and filter" }
    pub fn search_with_key() { "Search and filter (/)" }
    pub fn search_roadmap() { "Search this roadmap" }

    pub fn tools() { "Tools" }
    pub fn share() { "Share" }
    pub fn menu() { "Menu" }
    pub fn notices() { "Notices" }
    pub fn changed_steps() { "Changed steps" }
    pub fn overall() { "Overall progress" }
    pub fn sections() { "Sections" }
    /// How much of a section is done: `Databases, 3 of 10 hours`.
    pub fn section(title: &str, completion: &str) { format!("{title}, {completion}") }

    pub fn last_change() { "Last change" }
    pub fn only_here() { "Only in this page so far: the browser’s storage does not answer." }
    pub fn one_place() { "Saved, but not yet in the second place that outlives a crash: the browser does not answer." }
    pub fn saving() { "Saving\u{a0}…" }
    pub fn saved() { "Saved" }
    pub fn not_saved() { "Not saved" }
    pub fn undo() { "Undo" }
    pub fn redo() { "Redo" }
    pub fn dismiss() { "Dismiss" }

    pub fn welcome() { "Tick what you know. It stays in this browser." }
    pub fn open_yours() { "Open your own roadmap" }
}
