use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Element};

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = canReadCodes)]
    fn can_read_codes() -> Promise;

    #[wasm_bindgen(js_name = readCodes)]
    fn read(video: &Element, tell: &Closure<dyn FnMut(String)>) -> Promise;
}

/// Why the camera shows nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraError {
    /// The person, or their system, did not allow it.
    NotAllowed,
    /// There is none.
    NotFound,
    /// It does not work, or another program has it.
    Broken,
}

/// Whether this browser reads QR codes, and may have a camera.
pub async fn is_possible() -> bool {
    JsFuture::from(can_read_codes()).await.is_ok_and(|can| can.is_truthy())
}

/// Shows what the camera sees, and passes each code in it to `tell`, as long as the dialog with the picture is open.
pub async fn read_codes(video: &Element, tell: impl FnMut(String) + 'static) -> Result<(), CameraError> {
    let tell = Closure::new(tell);
    let read = JsFuture::from(read(video, &tell)).await;
    read.map(drop).map_err(|error| match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("NotAllowedError" | "SecurityError") => CameraError::NotAllowed,
        Some("NotFoundError" | "OverconstrainedError") => CameraError::NotFound,
        _ => CameraError::Broken,
    })
}
