use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

/// The element of the page with this id.
pub fn place(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Names the page, as tabs and bookmarks show it.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// The fragment of the page's address, without the `#`; none where it is empty.
pub fn fragment() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let encoded = hash.strip_prefix('#').filter(|rest| !rest.is_empty())?;
    let decoded = js_sys::decode_uri_component(encoded).ok().and_then(|text| text.as_string());
    Some(decoded.unwrap_or_else(|| encoded.to_owned()))
}

/// Calls `act` on an event of the window, as long as the current owner lives.
pub fn listen(event: &str, act: impl Fn(Event) + 'static) {
    let act: Box<dyn Fn(Event)> = Box::new(act);
    let handle = window_event_listener_untyped(event, act);
    on_cleanup(move || handle.remove());
}
