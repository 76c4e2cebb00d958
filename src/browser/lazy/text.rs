use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// A text without case, accents and kinds of hyphens, for comparing.
    #[wasm_bindgen(js_name = foldText)]
    pub fn fold(text: &str) -> String;
}
