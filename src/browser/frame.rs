use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Whether the page is in a frame of another site. Defined by `start.js`.
    #[wasm_bindgen(js_name = isForeignFrame)]
    pub fn is_foreign() -> bool;

    /// Whether the page is stripped to the roadmap, as it is in a frame of another site. Defined by `start.js`.
    #[wasm_bindgen(js_name = isEmbedded)]
    pub fn is_embed() -> bool;

    /// The page's address as a page of its own. Defined by `frame.js`.
    #[wasm_bindgen(js_name = ownAddress)]
    pub fn own_address() -> String;
}
