use wasm_bindgen::prelude::*;
use web_sys::HtmlDialogElement;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Whether it is a phone: a narrow window that is used with fingers.
    #[wasm_bindgen(js_name = hasRoomForLittle)]
    pub fn has_room_for_little() -> bool;

    /// Lets going back close a dialog that is open.
    #[wasm_bindgen(js_name = closeOnBack)]
    pub fn close_on_back(dialog: &HtmlDialogElement);
}
