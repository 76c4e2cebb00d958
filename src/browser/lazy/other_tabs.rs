use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use crate::browser::page::listen;

/// Calls `look` when another tab has removed what was kept under a key, as long as the current owner lives.
pub fn follow_removal(removed: String, look: impl Fn() + 'static) {
    listen("storage", move |event| {
        let event: StorageEvent = event.unchecked_into();
        if event.key().as_ref() == Some(&removed) && event.new_value().is_none() {
            look();
        }
    });
}

/// Calls `look` when another tab has kept something under a key that begins with `prefix`, or has cleared the storage,
/// as long as the current owner lives.
pub fn follow(prefix: String, look: impl Fn() + 'static) {
    listen("storage", move |event| {
        if event.unchecked_into::<StorageEvent>().key().is_none_or(|key| key.starts_with(&prefix)) {
            look();
        }
    });
}
