//! What is said of what an address asks for.

use roadmap::{messages, quoted};

use crate::words::steps;

messages! { "launch":
    pub fn failed() { "The roadmap cannot be shown" }
    pub fn still_there() { "Your saved progress is still there." }
    pub fn try_again() { "Try again" }
    pub fn open_without() { "Open without it" }
    pub fn open_own() { "Open Cairn’s own roadmap" }
    /// Said to the owner of a site, whose page opens the first roadmap of a list.
    pub fn nothing_listed() {
        "There is no roadmap here yet. Upload yours to the folder roadmaps, and name it first in roadmaps/index.json: this page \
         will open it."
    }

    pub fn not_loaded(address: &str) { format!("The progress at {address} could not be loaded.") }
    pub fn elsewhere(address: &str) {
        format!(
            "The progress at {address} is not on this site. Only progress from the page’s own site can be shown."
        )
    }
    /// Before a sentence that says why.
    pub fn unreadable() { "The progress that is to be shown cannot be read." }
    pub fn no_section(address: &str) {
        format!("This roadmap has no section with the address {}. It may have been renamed.", quoted(address))
    }

    pub fn from_file() { "Progress from a file" }
    pub fn progress_of(name: &str, day: &str) { format!("Progress of {} on {day}", quoted(name)) }
    /// Said of somebody who gave no name.
    pub fn progress_on(day: &str) { format!("Progress of a learner on {day}") }

    /// The banner's name.
    pub fn whose() { "Whose progress this is" }
    /// Follows the words that say whose it is.
    pub fn view_only() { ". View only: your own progress isn’t affected." }
    pub fn left_out(count: usize) { format!("{} of parts that have changed since are left out.", steps(count)) }
    pub fn merge() { "Merge into mine …" }
    pub fn show_own() { "Show mine" }
}
