use js_sys::{Array, Promise};
use roadmap::ProgressFile;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = readInput)]
    fn read_input(event: &Event, longest: u32) -> Promise;
}

/// Something that a person brought.
pub struct Brought {
    /// What it is called.
    pub name: String,
    /// Whether it is a file.
    pub is_file: bool,
    /// Its text; nothing where it is too long for any progress.
    pub text: Option<String>,
}

/// Begins to read what was dropped, pasted or chosen. The browser gives it only while the event lasts.
pub fn read(event: &Event) -> Promise {
    read_input(event, ProgressFile::LONGEST as u32)
}

/// What was read; nothing where the browser does not give it.
pub async fn brought(reading: Promise) -> Option<Brought> {
    let parts: Array = JsFuture::from(reading).await.ok()?.unchecked_into();
    let (name, text) = (parts.get(0).as_string(), parts.get(1).as_string());
    let is_file = name.is_some();
    let name = name.unwrap_or_else(|| "what was pasted".to_owned());
    (is_file || text.is_some()).then_some(Brought { name, is_file, text })
}
