use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Runs one of the browser's own editing commands in a field of text, where it is: `insertText` with a text in
    /// place of what is selected, `delete`, `undo` or `redo`. The focus stays where it was.
    #[wasm_bindgen(js_name = editText)]
    pub fn edit(field: &Element, command: &str, text: &str);
}
