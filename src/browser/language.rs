use js_sys::Array;
use roadmap::Storage;
use roadmap::messages::{Argument, translate_with};
use wasm_bindgen::prelude::*;

use crate::browser::storage::PageStorage;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// The language of the page, as `lang` calls it.
    pub fn language() -> String;

    /// The language of a document that does not declare one: empty where it is unknown. Only a page that is not English
    /// knows it.
    #[wasm_bindgen(js_name = undeclaredLanguage)]
    fn undeclared_language() -> String;

    /// The message with an id, with arguments by name: name and value in turn.
    fn translate(id: &str, arguments: Array) -> Option<String>;
}

/// The `lang` of a document that does not declare one. None in an English page.
pub fn undeclared() -> Option<String> {
    (language() != "en").then(undeclared_language)
}

/// Lets messages be in the language of the page. The host has loaded them.
pub fn speak() {
    if language() != "en" {
        translate_with(|id, arguments| {
            let parts = Array::new();
            for (name, value) in arguments {
                parts.push(&JsValue::from_str(name));
                parts.push(&match value {
                    Argument::Text(text) => JsValue::from_str(text),
                    Argument::Number(number) => JsValue::from_f64(*number),
                });
            }
            translate(id, parts)
        });
    }
}

/// Keeps a choice, and returns whether it could be kept.
pub fn keep(language: &str) -> bool {
    let storage = PageStorage::probe();
    !storage.is_memory() && storage.write("cairn::language", language).is_ok()
}
