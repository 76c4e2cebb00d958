use js_sys::{Array, Promise, Uint8Array};
use roadmap::LibraryFile;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

use crate::browser::lazy::words;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = readInput)]
    fn read_input(event: &Event, longest: u32) -> Promise;
}

/// Something that a person brought.
#[derive(Clone)]
pub struct Brought {
    /// The name of the file; empty for what was pasted.
    pub name: String,
    /// What is in it; nothing where it is too long for anything that Cairn reads.
    pub bytes: Option<Vec<u8>>,
}

impl Brought {
    /// What to call it.
    pub fn called(&self) -> String {
        if self.name.is_empty() { words::pasted() } else { self.name.clone() }
    }
}

/// Begins to read what was dropped, pasted or chosen. The browser gives it only while the event lasts.
pub fn read(event: &Event) -> Promise {
    read_input(event, LibraryFile::LONGEST as u32)
}

/// What was read: several things where several files were brought, nothing where the browser does not give it.
pub async fn brought(reading: Promise) -> Vec<Brought> {
    let Ok(parts) = JsFuture::from(reading).await else { return Vec::new() };
    let parts: Array = parts.unchecked_into();
    let bytes = |at| parts.get(at).dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec());
    (0..parts.length())
        .step_by(2)
        .map(|at| Brought { name: parts.get(at).as_string().unwrap_or_default(), bytes: bytes(at + 1) })
        .collect()
}
