//! What the dialog about printing says, and what only paper says.

use roadmap::messages;

use crate::words::{of_steps, steps};

messages! { "print":
    pub fn open() { "Print …" }
    pub fn title() { "Print" }
    pub fn print() { "Print" }

    /// Prints only what a search found.
    pub fn only_found(count: usize) {
        if count == 1 { "Only the step of your search".to_owned() } else { format!("Only the {count} steps of your search") }
    }
    /// The name of the choices of what to print with the titles.
    pub fn parts() { "With" }
    pub fn hours() { "Hours" }
    pub fn details() { "Details and links" }
    pub fn notes() { "Your notes" }

    pub fn size() { "Paper" }
    pub fn a4() { "A4" }
    pub fn letter() { "US Letter" }

    pub fn sections() { "Sections" }
    pub fn all() { "All" }
    pub fn none() { "None" }
    pub fn chosen(count: usize, whole: usize) { format!("Prints {}.", of_steps(count, whole)) }
    pub fn nothing_chosen() { "Nothing is chosen." }

    /// Which part of the roadmap it is.
    pub fn sections_of(count: usize, whole: usize) { format!("{count} of {whole} sections") }
    /// Which part of the roadmap it is: what was typed or chosen, and how much was found.
    pub fn found(asked: &str, count: usize) { format!("Search: {asked} · {}", steps(count)) }
}
