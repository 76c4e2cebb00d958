use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// Shows a sentence in place of the app.
    #[wasm_bindgen(js_name = showFailure)]
    pub fn show(sentence: &str);
}

/// Shows a sentence on every panic from now on: otherwise a panic would leave a dead page.
pub fn show_panics() {
    std::panic::set_hook(Box::new(|panic| {
        show(&format!("Cairn made a mistake and stopped. Your saved progress is still there. ({panic})"));
    }));
}
