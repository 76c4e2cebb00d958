use js_sys::{Array, Promise};
use roadmap::{Anchor, Card, Shape};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = paintPicture)]
    fn paint_picture(canvas: &Element, width: u32, height: u32, shapes: &Array);

    /// Shows an SVG in an element that is new.
    #[wasm_bindgen(js_name = showSvg)]
    pub fn show_svg(place: &Element, svg: &str);

    #[wasm_bindgen(js_name = downloadPicture)]
    fn download_picture(name: &str, canvas: &Element) -> Promise;
}

/// Downloads what is on a canvas as a PNG of this name, and returns whether the browser made one.
pub async fn download(name: &str, canvas: &Element) -> bool {
    JsFuture::from(download_picture(name, canvas)).await.is_ok_and(|downloaded| downloaded.is_truthy())
}

/// The coordinates of points in pixels, one after the other.
fn flat(points: &[[i32; 2]]) -> Array {
    points.iter().flatten().map(|&tenths| JsValue::from(f64::from(tenths) / 10.0)).collect()
}

/// Paints a card on a canvas.
pub fn paint(canvas: &Element, card: &Card, is_dark: bool) {
    let number = |number: u32| JsValue::from(number);
    let shapes = card.shapes.iter().map(|shape| -> Array {
        let (kind, ink, about) = match shape {
            Shape::Rect { x, y, width, height, radius, ink } => {
                ("rect", ink, [*x, *y, *width, *height, *radius].map(number).to_vec())
            }
            Shape::Ring { x, y, radius, width, per_mille, ink } => {
                ("ring", ink, [*x, *y, *radius, *width, *per_mille].map(number).to_vec())
            }
            Shape::Line { points, width, dash, ink } => {
                let width = JsValue::from(f64::from(*width) / 10.0);
                let dash: Array = dash.iter().flatten().copied().map(number).collect();
                ("line", ink, vec![width, dash.into(), flat(points).into()])
            }
            Shape::Area { points, ink } => ("area", ink, vec![flat(points).into()]),
            Shape::Text { x, y, size, is_bold, is_serif, anchor, ink, words } => {
                let anchor = match anchor {
                    Anchor::Start => "left",
                    Anchor::Middle => "center",
                    Anchor::End => "right",
                };
                let [x, y, size] = [*x, *y, *size].map(number);
                (
                    "text",
                    ink,
                    vec![x, y, size, (*is_bold).into(), Shape::fonts(*is_serif).into(), anchor.into(), words.into()],
                )
            }
        };
        [kind.into(), ink.colour(is_dark).into()].into_iter().chain(about).collect()
    });
    paint_picture(canvas, card.width, card.height, &shapes.collect());
}
