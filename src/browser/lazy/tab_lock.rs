use js_sys::Function;
use wasm_bindgen::prelude::*;

/// A lock that one tab at a time has, until it drops this.
pub struct TabLock(Function);

impl TabLock {
    /// The lock that `release` gives back.
    pub(super) fn new(release: Function) -> TabLock {
        TabLock(release)
    }
}

impl Drop for TabLock {
    fn drop(&mut self) {
        // It asks for nothing, and refuses nothing.
        let _: Result<_, _> = self.0.call0(&JsValue::UNDEFINED);
    }
}
