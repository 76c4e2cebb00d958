//! What stands below the rows.

use roadmap::messages;

messages! { "footer":
    pub fn nothing_sent() { "Nothing is sent anywhere." }
    pub fn on_this_device() { "Your ticks are kept in this browser, on this device. Nothing is sent anywhere." }
    pub fn download() { "Download for offline use" }
    pub fn author_notes(count: usize) {
        format!("{count} {} for the author of this roadmap", if count == 1 { "note" } else { "notes" })
    }
}
