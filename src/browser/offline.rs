use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Keeps the page working without a network, and finds newer versions of it. Events say so: `cairn-offline`, and
    /// `cairn-version` for a version that is ready.
    #[wasm_bindgen(js_name = watchForUpdates)]
    pub fn watch_for_updates();

    /// Loads the page again, in the version that is ready, if one is.
    pub fn reload();

    /// Whether the app has no service worker and no other file to load, as in a page that is one file.
    #[wasm_bindgen(js_name = isSelfContained)]
    pub fn is_self_contained() -> bool;
}
