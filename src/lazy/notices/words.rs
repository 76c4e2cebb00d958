//! What the notices say.

use roadmap::messages;

messages! { "notices":
    pub fn more(count: usize) { format!("and {count} more") }

    pub fn newer() {
        "A newer version of Cairn has been here. This one shows your marks and changes nothing. Reload the page to get the \
         newer one."
    }
    pub fn reload() { "Reload" }

    pub fn changed_elsewhere() { "This roadmap was changed in another tab. Reload the page to see it as it is now." }

    pub fn other_in_library() { "Your library has another version of this roadmap." }
    pub fn keep_this() { "Keep this one" }

    pub fn copy() {
        "This is the copy of your last visit: the host’s answer now is no roadmap. Your ticks are saved as usual."
    }
    pub fn try_again() { "Try again" }

    pub fn new_version() { "A new version is ready." }
    pub fn later() { "Later" }

    /// Follows a sentence about the marks in a document.
    pub fn is_that_yours() { "Is that your progress?" }
    pub fn take() { "Take as my progress" }
    pub fn do_not_take() { "No, thanks" }

    pub fn backup() {
        "Your browser may clear what this page keeps, as Safari does after seven days without a visit. A backup brings it \
         back."
    }
    pub fn download() { "Download a backup" }
    pub fn not_now() { "Not now" }
    pub fn never() { "Never ask" }

    pub fn unsaved(count: usize) {
        format!("{} only in this page and would be lost with it. Cairn tries again with your next tick.", marks_are(count))
    }
    pub fn second_place(count: usize) {
        let marks = marks_are(count);
        format!("{marks} in the browser’s other place only. Cairn tries again with your next tick; Backup is in the menu.")
    }
    pub fn refused() { "Your saved progress could not be read just now. Cairn tries again with your next tick." }
    pub fn full() {
        "Your marks are kept. To make room, what was open and the oldest earlier versions are not. Backup is in the menu."
    }
    pub fn in_memory() {
        "Your ticks last only while this page is open: the browser blocks storage. Allow site data, then reload."
    }
    pub fn one_place() {
        "This browser refuses one of the two places where ticks are kept. They are in the other one."
    }
    pub fn damaged(count: usize) {
        if count == 1 {
            "1 kept mark cannot be read and counts as to do. It stays as it is: see Backup in the menu.".to_owned()
        } else {
            format!("{count} kept marks cannot be read and count as to do. They stay as they are: see Backup in the menu.")
        }
    }
    pub fn no_topic(address: &str) {
        format!("This roadmap has no topic with the address “#{address}”. It may have been renamed.")
    }
}

fn marks_are(count: usize) -> String {
    if count == 1 { "1 mark is".to_owned() } else { format!("{count} marks are") }
}
