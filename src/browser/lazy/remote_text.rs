use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = fetchText)]
    fn fetch_text(url: &str) -> Promise;
}

/// Why there is no text.
pub enum TextError {
    /// No answer, or not that of a file.
    NoAnswer,
    /// It is of another origin than the page.
    OtherOrigin,
}

/// The text at an address, as seen from the page around the app.
pub async fn fetch(url: &str) -> Result<String, TextError> {
    let answer = JsFuture::from(fetch_text(url)).await.unwrap_or_default();
    if answer.is_null() { Err(TextError::OtherOrigin) } else { answer.as_string().ok_or(TextError::NoAnswer) }
}
