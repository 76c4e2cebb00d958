use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event};

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = restsFinger)]
    fn resting(event: &Event) -> Promise;

    /// Shows a menu beside the button of a row, or where a finger rests, above everything else. It goes when the focus
    /// leaves it.
    #[wasm_bindgen(js_name = showMenu)]
    pub fn show(menu: &Element, row: &Element, button: &Element, finger: Option<&Event>);

    /// Closes the menu that is shown, if one is.
    #[wasm_bindgen(js_name = closeMenu)]
    pub fn close();

    /// Whether the press that is still going on closed the menu of this row, so that its click must not open it again.
    #[wasm_bindgen(js_name = hasLeftMenu)]
    pub fn has_left(row: &Element) -> bool;
}

/// Whether a finger rests where this event says that it came down. Until it is lifted again it selects, scrolls and
/// clicks nothing.
pub async fn rests_finger(event: &Event) -> bool {
    JsFuture::from(resting(event)).await.is_ok_and(|rests| rests.is_truthy())
}
