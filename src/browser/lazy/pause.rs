use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// Waits for `milliseconds`. Where the machine sleeps, it may take longer.
pub async fn pause(milliseconds: i32) {
    let Some(window) = web_sys::window() else { return };
    let passed = Promise::new(&mut |resolve, _| {
        // It is never refused.
        let _: Result<_, _> = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
    });
    // It never fails.
    let _: Result<_, _> = JsFuture::from(passed).await;
}
