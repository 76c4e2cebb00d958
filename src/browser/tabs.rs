use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use crate::browser::page::listen;

/// Calls `hear` with the key and the text that another tab kept. Calls `wake` when this page comes back from where it
/// may have heard nothing (the background, the back-forward cache), and when the storage was cleared. Calls `sleep`
/// when the page may be gone soon. All end with the current owner.
pub fn follow(hear: impl Fn(&str, &str) + 'static, wake: impl Fn() + 'static, sleep: impl Fn() + 'static) {
    let wake = Rc::new(wake);
    let [cleared, seen] = [Rc::clone(&wake), Rc::clone(&wake)];
    let sleep = Rc::new(sleep);
    let hidden = Rc::clone(&sleep);
    listen("storage", move |event| {
        let event: StorageEvent = event.unchecked_into();
        match (event.key(), event.new_value()) {
            (Some(key), Some(text)) => hear(&key, &text),
            (Some(key), None) if !key.starts_with("cairn:") || key.starts_with("cairn::") => {}
            _ => cleared(),
        }
    });
    listen("visibilitychange", move |_| {
        let document = web_sys::window().and_then(|window| window.document());
        if document.is_some_and(|document| document.hidden()) {
            hidden();
        } else {
            seen();
        }
    });
    listen("pagehide", move |_| sleep());
    listen("pageshow", move |_| wake());
}
