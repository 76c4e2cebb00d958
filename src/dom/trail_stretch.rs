use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::dom::element::dom_ok;

/// Makes a stretch of the trail this wide, in ten-thousandths of the trail.
pub fn set_width(stretch: &Element, width: u32) {
    let width = format!("{}.{:02}%", width / 100, width % 100);
    dom_ok(stretch.unchecked_ref::<HtmlElement>().style().set_property("width", &width));
}
