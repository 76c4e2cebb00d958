use gloo_storage::{LocalStorage, Storage as _};
use roadmap::{Memory, Storage, StorageError};
use wasm_bindgen::prelude::*;
use web_sys::DomException;

// Thousands of keys are compared and read. Copying each into the app's memory and back would take longer than reading
// them.
#[wasm_bindgen]
extern "C" {
    type Key;

    #[wasm_bindgen(method, js_name = startsWith)]
    fn starts_with(this: &Key, prefix: &JsValue) -> bool;

    type RawStorage;

    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn get(this: &RawStorage, key: &Key) -> Result<Option<String>, JsValue>;
}

/// Where this page keeps things: the browser's localStorage, or memory where that is refused.
pub enum PageStorage {
    /// The browser's localStorage.
    Browser,
    /// Memory, for as long as the page is open.
    Memory(Memory),
}

impl PageStorage {
    /// Asks the browser once. Reading the property throws where storage is blocked, and gloo would panic.
    pub fn probe() -> PageStorage {
        match local() {
            Ok(_) => PageStorage::Browser,
            Err(_) => PageStorage::memory(),
        }
    }

    /// Memory, for what is only shown.
    pub fn memory() -> PageStorage {
        PageStorage::Memory(Memory::default())
    }

    /// Whether everything kept here is lost with the page.
    pub fn is_memory(&self) -> bool {
        matches!(self, PageStorage::Memory(_))
    }
}

impl Storage for PageStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        match self {
            PageStorage::Memory(memory) => memory.read(key),
            PageStorage::Browser => local()?.get_item(key).map_err(failure),
        }
    }

    /// Only the beginning is copied into the app's memory.
    fn beginning(&self, key: &str, most: u32) -> Result<Option<String>, StorageError> {
        match self {
            PageStorage::Memory(memory) => memory.beginning(key, most),
            PageStorage::Browser => {
                let storage = local()?;
                let text = js_sys::Reflect::get(&storage, &key.into()).map_err(failure)?;
                Ok(text.dyn_ref().map(|text: &js_sys::JsString| text.slice(0, most).into()))
            }
        }
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        match self {
            PageStorage::Memory(memory) => memory.keys(prefix),
            PageStorage::Browser => Ok(keys(&local()?, prefix)?.filter_map(|key| key.as_string()).collect()),
        }
    }

    fn each(&self, prefix: &str, show: &mut dyn FnMut(&str, &str)) -> Result<(), StorageError> {
        let storage = match self {
            PageStorage::Memory(memory) => return memory.each(prefix, show),
            PageStorage::Browser => local()?,
        };
        let kept: &RawStorage = storage.unchecked_ref();
        for key in keys(&storage, prefix)? {
            let text = kept.get(key.unchecked_ref()).map_err(failure)?;
            if let (Some(key), Some(text)) = (key.as_string(), text) {
                show(&key, &text);
            }
        }
        Ok(())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        match self {
            PageStorage::Memory(memory) => memory.write(key, text),
            PageStorage::Browser => local()?.set_item(key, text).map_err(failure),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        match self {
            PageStorage::Memory(memory) => memory.remove(key),
            PageStorage::Browser => local()?.remove_item(key).map_err(failure),
        }
    }

    /// By property access, which copies a value unchanged: `getItem` would mend lone surrogates here.
    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        match self {
            PageStorage::Memory(memory) => memory.copy(from, to),
            PageStorage::Browser => {
                let storage = local()?;
                let value = js_sys::Reflect::get(&storage, &from.into()).map_err(failure)?;
                if !value.is_undefined() {
                    let copied = js_sys::Reflect::set(&storage, &to.into(), &value).map_err(failure)?;
                    return if copied { Ok(()) } else { Err(StorageError::Refused) };
                }
                Ok(())
            }
        }
    }
}

/// The browser may take storage away while the page is open, so it is asked each time before gloo,
/// which would panic.
fn local() -> Result<web_sys::Storage, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Refused)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        Ok(None) | Err(_) => Err(StorageError::Refused),
    }
}

/// The keys that begin with `prefix`, by the names of properties: that asks the browser once, and not once for each
/// key.
fn keys(storage: &web_sys::Storage, prefix: &str) -> Result<impl Iterator<Item = JsValue>, StorageError> {
    let names = js_sys::Reflect::own_keys(storage).map_err(failure)?;
    let prefix = JsValue::from_str(prefix);
    let begins = move |name: &JsValue| name.is_string() && name.unchecked_ref::<Key>().starts_with(&prefix);
    Ok(names.into_iter().filter(begins))
}

fn failure(error: JsValue) -> StorageError {
    match error.dyn_ref::<DomException>() {
        Some(error) if error.name() == "QuotaExceededError" => StorageError::Full,
        _ => StorageError::Refused,
    }
}
