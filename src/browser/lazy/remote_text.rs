use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = fetchText)]
    fn fetch_text(url: &str) -> Promise;
}

/// The text at an address, as seen from the page around the app; nothing where there is none.
pub async fn fetch(url: &str) -> Option<String> {
    JsFuture::from(fetch_text(url)).await.ok()?.as_string()
}
