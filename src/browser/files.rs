use js_sys::{Array, Promise, Uint8Array};
use roadmap::LibraryFile;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

use crate::browser::lazy::words;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Takes what was dropped, pasted or chosen. The browser gives it only while the event lasts.
    #[wasm_bindgen(js_name = takeInput)]
    pub fn take(event: &Event) -> JsValue;

    #[wasm_bindgen(js_name = readTaken)]
    fn read_taken(taken: &JsValue, longest: u32) -> Promise;

    #[wasm_bindgen(js_name = readAgain)]
    fn read_again(source: &JsValue, longest: u32) -> Promise;

    #[wasm_bindgen(js_name = readClipboard)]
    fn read_clipboard() -> Promise;
}

/// The most bytes of anything that Cairn reads.
const LONGEST: u32 = LibraryFile::LONGEST as u32;

/// Something that a person brought.
#[derive(Clone)]
pub struct Brought {
    /// The name of the file; empty for what was pasted.
    pub name: String,
    /// What is in it; nothing where it is too long for anything that Cairn reads.
    pub bytes: Option<Vec<u8>>,
    /// The file, as the browser has it.
    source: JsValue,
}

impl Brought {
    /// What is no file, or none any more.
    pub fn new(name: String, bytes: Option<Vec<u8>>) -> Brought {
        Brought { name, bytes, source: JsValue::UNDEFINED }
    }

    /// What to call it on screen.
    pub fn called(&self) -> String {
        if self.name.is_empty() { words::pasted() } else { self.name.clone() }
    }

    /// Whether it is a file.
    pub fn is_file(&self) -> bool {
        self.source.is_truthy()
    }

    /// The file as it is now; nothing where the browser wants it to be chosen again.
    pub async fn read_again(&self) -> Option<Brought> {
        let bytes = JsFuture::from(read_again(&self.source, LONGEST)).await.ok()?;
        Some(Brought { bytes: as_bytes(bytes), ..self.clone() })
    }
}

/// What was taken: several things where several files were brought, nothing where the browser does not give it.
pub async fn brought(taken: JsValue) -> Vec<Brought> {
    let Ok(parts) = JsFuture::from(read_taken(&taken, LONGEST)).await else { return Vec::new() };
    let parts: Array = parts.unchecked_into();
    let part = |at| Brought {
        name: parts.get(at).as_string().unwrap_or_default(),
        bytes: as_bytes(parts.get(at + 1)),
        source: parts.get(at + 2),
    };
    (0..parts.length()).step_by(3).map(part).collect()
}

/// The text on the clipboard; nothing where there is none, or the browser does not give it.
pub async fn on_clipboard() -> Option<Brought> {
    let text = JsFuture::from(read_clipboard()).await.ok()?.as_string().filter(|text| !text.is_empty())?;
    Some(Brought::new(String::new(), Some(text.into_bytes())))
}

fn as_bytes(value: JsValue) -> Option<Vec<u8>> {
    value.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
}
