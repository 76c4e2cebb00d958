use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::tab_lock::TabLock;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = lockDraft)]
    fn lock_draft(key: &str, how: &str, lost: &JsValue) -> Promise;

    /// Whether the browser lets one tab at a time write.
    #[wasm_bindgen(js_name = hasDraftLocks)]
    pub fn has_locks() -> bool;
}

/// How a tab asks for the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Now, if no other has it.
    Try,
    /// In place of the one that has it.
    Steal,
    /// When no other has it any more. Without locks that is never.
    Wait,
}

/// Asks for the lock of the tab that writes the text kept under a key. Calls `lost` when another tab has taken it away.
pub async fn lock(key: &str, asking: Asking, lost: impl FnOnce() + 'static) -> Option<TabLock> {
    let how = match asking {
        Asking::Try => "try",
        Asking::Steal => "steal",
        Asking::Wait => "wait",
    };
    let lost = Closure::once_into_js(lost);
    let release = JsFuture::from(lock_draft(key, how, &lost)).await.ok()?;
    release.dyn_into().ok().map(TabLock::new)
}
