use js_sys::{Array, Promise};
use roadmap::ProgressFile;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Gives the person a file of this name.
    #[wasm_bindgen(js_name = download)]
    pub fn give(name: &str, text: &str);

    /// A moment in the words of the person's place, from milliseconds since 1970.
    #[wasm_bindgen(js_name = formatMoment)]
    pub fn date(wall: f64) -> String;

    /// The day of a moment, as `22 November 2026`.
    #[wasm_bindgen(js_name = formatDay)]
    pub fn long_day(wall: f64) -> String;

    /// The address of the roadmap, which carries this under a name, unless the name is empty.
    #[wasm_bindgen(js_name = pageLink)]
    pub fn link(name: &str, payload: &str) -> String;

    /// Whether the page is a file on the person's device, so that links to it lead nowhere else.
    #[wasm_bindgen(js_name = isLocalFile)]
    pub fn is_on_device() -> bool;

    #[wasm_bindgen(js_name = roadmapLink)]
    fn cairn_packed(id: &str, document: &str) -> Promise;

    /// Today, as `2026-11-22`.
    #[wasm_bindgen(js_name = today)]
    pub fn today() -> String;

    #[wasm_bindgen(js_name = rawValues)]
    fn cairn_raw(keys: &Array) -> String;

    #[wasm_bindgen(js_name = copyText)]
    fn cairn_copy(text: &str) -> Promise;

    #[wasm_bindgen(js_name = fetchText)]
    fn cairn_fetched(url: &str) -> Promise;

    #[wasm_bindgen(js_name = readInput)]
    fn cairn_taken(event: &Event, longest: u32) -> Promise;
}

/// Something that a person brought.
pub struct Brought {
    /// What it is called.
    pub name: String,
    /// Whether it is a file.
    pub is_file: bool,
    /// What it says; nothing where it is too long for any progress.
    pub text: Option<String>,
}

/// What is kept under these keys, letter for letter, as a file.
pub fn raw(keys: &[String]) -> String {
    cairn_raw(&keys.iter().map(|key| JsValue::from_str(key)).collect())
}

/// Puts a text on the clipboard, and answers whether the browser allowed it.
pub async fn copy(text: String) -> bool {
    JsFuture::from(cairn_copy(&text)).await.is_ok_and(|copied| copied.is_truthy())
}

/// A link that carries the whole roadmap of this id; nothing where it would be too long.
pub async fn packed(id: &str, document: &str) -> Option<String> {
    JsFuture::from(cairn_packed(id, document)).await.ok()?.as_string()
}

/// The text at an address, as seen from the page around the app; nothing where there is none.
pub async fn fetched(url: &str) -> Option<String> {
    JsFuture::from(cairn_fetched(url)).await.ok()?.as_string()
}

/// Asks for what was dropped, pasted or chosen.
pub fn taken(event: &Event) -> Promise {
    cairn_taken(event, ProgressFile::LONGEST as u32)
}

/// What was asked for; nothing where the browser does not give it.
pub async fn brought(taken: Promise) -> Option<Brought> {
    let taken: Array = JsFuture::from(taken).await.ok()?.unchecked_into();
    let (name, text) = (taken.get(0).as_string(), taken.get(1).as_string());
    let is_file = name.is_some();
    let name = name.unwrap_or_else(|| "what was pasted".to_owned());
    (is_file || text.is_some()).then_some(Brought { name, is_file, text })
}
