use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Shows a sentence in place of the app.
    #[wasm_bindgen(js_name = showFailure)]
    pub fn show(sentence: &str);
}

/// From now on a panic, which would leave a dead page, shows a sentence on it.
pub fn show_panics() {
    std::panic::set_hook(Box::new(|panic| {
        show(&format!("Cairn made a mistake and stopped. Your saved progress is still there. ({panic})"));
    }));
}
