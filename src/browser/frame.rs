use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Whether the page is in a frame of another site. Defined by `start.js`.
    #[wasm_bindgen(js_name = cairnIsForeign)]
    pub fn is_foreign() -> bool;

    /// Whether the page is stripped to the roadmap, as it is in a frame of another site. Defined by `start.js`.
    #[wasm_bindgen(js_name = cairnIsEmbed)]
    pub fn is_embed() -> bool;

    /// The page's address as a page of its own. Defined by `frame.js`.
    #[wasm_bindgen(js_name = cairnOwnAddress)]
    pub fn own_address() -> String;
}
