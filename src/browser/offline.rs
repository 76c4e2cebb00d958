use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Sees to it that the page works without a network, and that another version of it is found. Events of the window
    /// say so: `cairn-offline`, and `cairn-version` for one that is ready. Defined by `page.js`, which has `offline.js` come.
    #[wasm_bindgen(js_name = watchForUpdates)]
    pub fn follow();

    /// Loads the page anew, in the version that is ready, if one is. Defined by `start.js` and `offline.js`.
    #[wasm_bindgen(js_name = reload)]
    pub fn reload();

    /// Whether the page is one file, with nothing beside it. Defined by `start.js`.
    #[wasm_bindgen(js_name = isSelfContained)]
    pub fn is_alone() -> bool;

    /// Defined by `whole.js`.
    #[wasm_bindgen(js_name = downloadSingleFile)]
    fn cairn_whole() -> Promise;
}

/// Gives the person the page and all it needs as one file, and answers whether that could be made. With the second part.
pub async fn give_whole() -> bool {
    JsFuture::from(cairn_whole()).await.is_ok_and(|given| given.is_truthy())
}
