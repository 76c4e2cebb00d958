use wasm_bindgen::prelude::*;
use web_sys::HtmlDialogElement;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Whether it is a phone: a narrow window that is used with fingers.
    #[wasm_bindgen(js_name = hasRoomForLittle)]
    pub fn has_room_for_little() -> bool;

    /// Lets going back show the page of a dialog that was there before, or close the dialog where there was none.
    #[wasm_bindgen(js_name = goBackIn)]
    fn go_back_in(dialog: &HtmlDialogElement, before: &JsValue);

    /// Whether going back shows another page of the dialog that is open.
    #[wasm_bindgen(js_name = hasPageBefore)]
    pub fn has_page_before() -> bool;

    /// Goes back as the browser's button does.
    #[wasm_bindgen(js_name = goBack)]
    pub fn go_back();
}

/// Lets going back close a dialog that is open.
pub fn close_on_back(dialog: &HtmlDialogElement) {
    go_back_in(dialog, &JsValue::UNDEFINED);
}

/// Lets going back show the page of a dialog that was there before.
pub fn show_on_back(dialog: &HtmlDialogElement, before: impl FnOnce() + 'static) {
    go_back_in(dialog, &Closure::once_into_js(before));
}
