//! What this tab keeps until it is closed, whether or not the page is loaded again meanwhile.

use web_sys::Storage;

/// Keeps a text under a key. Where the browser refuses that, it keeps nothing.
pub fn keep(key: &str, text: &str) {
    if let Some(storage) = storage() {
        let _: Result<(), _> = storage.set_item(key, text);
    }
}

/// Returns what is kept under a key, and keeps it no longer.
pub fn take(key: &str) -> Option<String> {
    let storage = storage()?;
    let text = storage.get_item(key).ok()??;
    let _: Result<(), _> = storage.remove_item(key);
    Some(text)
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
