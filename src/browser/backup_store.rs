use std::rc::Rc;

use js_sys::{Array, Promise};
use roadmap::BackupEntry;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = readBackup)]
    fn read_backup(prefix: &str, wanted: &str) -> Promise;

    #[wasm_bindgen(js_name = writeBackup)]
    fn write_backup(entries: &Array, yields_to: &Closure<dyn Fn(u32, String) -> bool>) -> Promise;

    #[wasm_bindgen(js_name = persistStorage)]
    fn persist_storage() -> Promise;
}

/// A key under which the backup store and localStorage differ.
pub struct BackupDifference {
    /// The key.
    pub key: String,
    /// The value; none where the store has none.
    pub text: Option<String>,
    /// The topic's title, as it was copied.
    pub name: String,
}

/// The differences between the backup store and localStorage among the keys that begin with `prefix`, and in any case
/// what the store has under the `wanted` keys, which are separated by spaces. Nothing where there is no backup store.
/// When the store is taken away, the event `cairn-lost` says so; when a newer Cairn takes it, `cairn-newer`.
pub async fn read(prefix: &str, wanted: &str) -> Option<Vec<BackupDifference>> {
    differences(read_backup(prefix, wanted)).await
}

/// Copies marks to the backup store. Once they are durable, it returns the entries for which the store keeps a later
/// mark. Nothing where they could not be copied.
pub async fn write(entries: &Rc<[BackupEntry]>) -> Option<Vec<BackupDifference>> {
    let parts = Array::new();
    for BackupEntry { key, text, name, .. } in &**entries {
        for part in [key, text, name] {
            parts.push(&JsValue::from_str(part));
        }
    }
    let compared = Rc::clone(entries);
    let yields_to: Box<dyn Fn(u32, String) -> bool> =
        Box::new(move |place, kept| compared.get(place as usize).is_some_and(|entry| entry.yields_to(&kept)));
    let yields_to = Closure::wrap(yields_to);
    differences(write_backup(&parts, &yields_to)).await
}

/// Copies a text that is no mark (its key, the text and a name) in place of the one before, unless it yields to that
/// one; an empty text removes it. Once it is durable, it returns what it yielded to. Nothing where it could not be
/// copied.
pub async fn keep(parts: &[String; 3], yields_to: impl Fn(&str) -> bool + 'static) -> Option<Vec<BackupDifference>> {
    let parts: Array = parts.iter().map(|part| JsValue::from_str(part)).collect();
    let yields_to: Box<dyn Fn(u32, String) -> bool> = Box::new(move |_, kept| yields_to(&kept));
    differences(write_backup(&parts, &Closure::wrap(yields_to))).await
}

/// Asks the browser to keep what this site stores, and returns whether it promises that.
pub async fn persist() -> bool {
    JsFuture::from(persist_storage()).await.is_ok_and(|answer| answer.is_truthy())
}

/// Key, text and name in turn.
async fn differences(promise: Promise) -> Option<Vec<BackupDifference>> {
    let parts: Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let text = |at| parts.get(at).as_string();
    let places = (0..parts.length()).step_by(3);
    Some(
        places
            .filter_map(|at| Some(BackupDifference { key: text(at)?, text: text(at + 1), name: text(at + 2)? }))
            .collect(),
    )
}
