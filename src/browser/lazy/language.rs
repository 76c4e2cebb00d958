use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = loadMessages)]
    fn load_messages(language: &str) -> Promise;

    /// Reloads the page in the language that is kept, or in this one if none could be kept.
    #[wasm_bindgen(js_name = beginInLanguage)]
    pub fn begin_in(language: Option<&str>);
}

/// The region whose language the browser's is, as `US` of `en-US`, if it says one.
pub fn region() -> Option<String> {
    let language = web_sys::window()?.navigator().language()?;
    let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    language.split('-').skip(1).find(is_region).map(str::to_ascii_uppercase)
}

/// Whether the messages of a language could be loaded. From then on they are kept with the page.
pub async fn has_come(language: &str) -> bool {
    language == "en" || JsFuture::from(load_messages(language)).await.is_ok()
}
