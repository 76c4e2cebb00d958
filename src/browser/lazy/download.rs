use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Downloads a text as a file of this name.
    #[wasm_bindgen(js_name = download)]
    pub fn file(name: &str, text: &str);

    /// Downloads bytes as a file of this name.
    #[wasm_bindgen(js_name = download)]
    pub fn bytes(name: &str, content: &[u8]);

    #[wasm_bindgen(js_name = rawValues)]
    fn raw_values_of(keys: &Array) -> String;
}

/// The values of the storage under these keys, unchanged, as JSON. A string of Rust's could not hold all of them: they
/// may contain half a surrogate pair.
pub fn raw_values(keys: &[String]) -> String {
    raw_values_of(&keys.iter().map(|key| JsValue::from_str(key)).collect())
}
