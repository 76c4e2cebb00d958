use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{StorageEvent, VisibilityState};

use crate::browser::page::listen;

/// Calls `hear` with the key and the text that another tab kept, and `wake` when this page comes back from
/// where it may have heard nothing (the background, the back-forward cache), as long as the owner lives.
pub fn follow(hear: impl Fn(&str, &str) + 'static, wake: impl Fn() + 'static) {
    listen("storage", move |event| {
        let event: StorageEvent = event.unchecked_into();
        if let (Some(key), Some(text)) = (event.key(), event.new_value()) {
            hear(&key, &text);
        }
    });
    let wake = Rc::new(wake);
    let seen = Rc::clone(&wake);
    listen("visibilitychange", move |_| {
        let document = web_sys::window().and_then(|window| window.document());
        if document.is_some_and(|document| document.visibility_state() == VisibilityState::Visible) {
            seen();
        }
    });
    listen("pageshow", move |_| wake());
}
