//! What the outline beside the text says.

use roadmap::messages;

messages! { "outline":
    pub fn tree() { "Topics and steps" }
    pub fn empty() { "Topics and steps show here once there are any in the text." }
    pub fn hours_of(hours: roadmap::Hours) { format!("{hours} h") }

    pub fn go() { "Go to the text" }
    pub fn add_below() { "Add below …" }
    pub fn add_inside() { "Add inside …" }
    pub fn rename() { "Rename …" }
    pub fn set_hours() { "Hours …" }
    pub fn up() { "Move up" }
    pub fn down() { "Move down" }
    pub fn inward() { "Move in" }
    pub fn outward() { "Move out" }
    pub fn delete() { "Delete" }

    /// The names of fields.
    pub fn name_of_roadmap() { "Name of the roadmap" }
    pub fn new_title() { "Title of the new step" }
    pub fn title() { "Title" }
    pub fn hours() { "Hours, such as 1.5" }

    /// What was done.
    pub fn added(title: &str) { format!("Added {title}.") }
    pub fn renamed(title: &str) { format!("Renamed to {title}.") }
    pub fn hours_set(title: &str) { format!("Set the hours of {title}.") }
    pub fn deleted(title: &str) { format!("Deleted {title}. Undo takes it back.") }
    /// `place` counts from 1 among `count` that stand beside each other in `parent`.
    pub fn moved(title: &str, place: usize, count: usize, parent: &str) {
        format!("Moved {title}: {place} of {count} in {parent}.")
    }

    /// Why nothing was done.
    pub fn no_place() { "There is no place to move to." }
    /// Said of a row that can only be edited in the text.
    pub fn only_in_text() { "Change it in the text" }
    pub fn no_row() { "This row can be changed in the text alone." }
    pub fn otherwise_read() { "Written there, the text would mean something else. Change it in the text." }
    pub fn not_current() { "Fix the errors in the text first." }
    pub fn no_hours() { "Write hours as a number, such as 1.5, or nothing." }
}
