use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Whether another site's page is around the app.
    #[wasm_bindgen(js_name = isForeignFrame)]
    pub fn is_foreign() -> bool;

    /// The end of the storage keys of a roadmap, behind its id, so that each page around a frame has ticks of its own.
    /// None where that page hides who it is: then nothing may be kept.
    #[wasm_bindgen(js_name = keptFor)]
    pub fn kept_for() -> Option<String>;

    /// Whether the page is reduced to the roadmap, as it is in another site's frame.
    #[wasm_bindgen(js_name = isEmbedded)]
    pub fn is_embedded() -> bool;

    /// Whether the app is in a `<cairn-roadmap>`.
    #[wasm_bindgen(js_name = isElement)]
    pub fn is_element() -> bool;

    /// The address of the same roadmap as a page of its own.
    #[wasm_bindgen(js_name = ownAddress)]
    pub fn own_address() -> String;
}

/// Whether the page around learns the height of this one, which must not tell it what is marked.
pub fn hides_marks() -> bool {
    kept_for().is_none_or(|page| !page.is_empty())
}
