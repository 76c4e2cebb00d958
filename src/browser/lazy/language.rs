use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = loadMessages)]
    fn load_messages(language: &str) -> Promise;

    /// Begins the page anew in the language that is kept, or in this one, if none could be kept.
    #[wasm_bindgen(js_name = beginInLanguage)]
    pub fn begin_in(language: Option<&str>);
}

/// Whether the messages of a language could be had. From then on they are kept with the page.
pub async fn has_come(language: &str) -> bool {
    language == "en" || JsFuture::from(load_messages(language)).await.is_ok()
}
