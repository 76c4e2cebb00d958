use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// A moment as the person's language writes it, from milliseconds since 1970.
    #[wasm_bindgen(js_name = formatMoment)]
    pub fn moment(wall: f64) -> String;

    /// The day of a moment, as `22 November 2026`.
    #[wasm_bindgen(js_name = formatDay)]
    pub fn day(wall: f64) -> String;

    /// Today, as `2026-11-22`.
    pub fn today() -> String;
}
