use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Defined by `start.js`, which is in the page before anything can fail.
    #[wasm_bindgen(js_name = showFailure)]
    fn cairn_failed(sentence: &str);
}

/// Shows a sentence in the place of the app.
pub fn tell(sentence: &str) {
    cairn_failed(sentence);
}

/// From now on a panic, which would leave a dead page, says so on it.
pub fn tell_panics() {
    std::panic::set_hook(Box::new(|panic| {
        tell(&format!("Cairn made a mistake and stopped. What was kept before is still there. ({panic})"));
    }));
}
