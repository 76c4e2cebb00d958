use js_sys::{Array, Promise};
use roadmap::BackupEntry;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = readBackup)]
    fn cairn_reserved(prefix: &str, asked: &str) -> Promise;

    #[wasm_bindgen(js_name = writeBackup)]
    fn cairn_reserve(copies: &Array) -> Promise;

    #[wasm_bindgen(js_name = persistStorage)]
    fn cairn_persist() -> Promise;
}

/// What the backup store has under a key.
pub struct Reserved {
    /// The key.
    pub key: String,
    /// The value; none where it is missing there.
    pub text: Option<String>,
    /// The name, as it was copied.
    pub name: String,
}

/// What the backup store has otherwise than localStorage, or lacks, of the keys that begin so; and of those `asked` for,
/// parted by spaces, what it has in any case. Nothing, where there is no backup store. When it is taken away there is
/// an event `cairn-lost` of the window; where a newer Cairn took it, `cairn-newer`.
pub async fn read(prefix: &str, asked: &str) -> Option<Vec<Reserved>> {
    let parts: Array = JsFuture::from(cairn_reserved(prefix, asked)).await.ok()?.dyn_into().ok()?;
    let text = |at| parts.get(at).as_string();
    let places = (0..parts.length()).step_by(3);
    Some(places.filter_map(|at| Some(Reserved { key: text(at)?, text: text(at + 1), name: text(at + 2)? })).collect())
}

/// Copies marks to the backup store, and answers as soon as they are there to stay whether they are.
pub async fn write(copied: &[BackupEntry]) -> bool {
    let copies = Array::new();
    for BackupEntry { key, text, name, .. } in copied {
        for part in [key, text, name] {
            copies.push(&JsValue::from_str(part));
        }
    }
    is_true(cairn_reserve(&copies)).await
}

/// Asks the browser to keep what this site keeps, and answers whether it promises that.
pub async fn persist() -> bool {
    is_true(cairn_persist()).await
}

async fn is_true(promise: Promise) -> bool {
    JsFuture::from(promise).await.is_ok_and(|answer| answer.is_truthy())
}
