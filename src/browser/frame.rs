use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Whether another site's page is around the app.
    #[wasm_bindgen(js_name = isForeignFrame)]
    pub fn is_foreign() -> bool;

    /// Whether the page is reduced to the roadmap, as it is in another site's frame.
    #[wasm_bindgen(js_name = isEmbedded)]
    pub fn is_embedded() -> bool;

    /// The address of the same roadmap as a page of its own.
    #[wasm_bindgen(js_name = ownAddress)]
    pub fn own_address() -> String;
}
