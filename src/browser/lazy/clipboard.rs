use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = copyText)]
    fn copy_text(text: &str) -> Promise;
}

/// Puts a text on the clipboard, and returns whether the browser allowed it.
pub async fn copy(text: String) -> bool {
    JsFuture::from(copy_text(&text)).await.is_ok_and(|copied| copied.is_truthy())
}
