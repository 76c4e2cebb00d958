use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = downloadSingleFile)]
    fn download_single_file(text: &str, guide: &str) -> Promise;
}

/// Downloads the page with this roadmap, the guide to it, if there is one, and all it needs as one file. Returns
/// whether that could be made.
pub async fn download(text: &str, guide: &str) -> bool {
    JsFuture::from(download_single_file(text, guide)).await.is_ok_and(|downloaded| downloaded.is_truthy())
}
