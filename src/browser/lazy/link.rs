use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// The address of the roadmap, which carries a payload under a name, unless the name is empty.
    #[wasm_bindgen(js_name = pageLink)]
    pub fn page(name: &str, payload: &str) -> String;

    /// The whole address of the roadmap's file; nothing where it was brought to this browser, or came in a link.
    #[wasm_bindgen(js_name = fileAddress)]
    pub fn file() -> Option<String>;

    /// The whole address of another file beside the page.
    #[wasm_bindgen(js_name = besidePage)]
    pub fn beside_page(name: &str) -> String;

    #[wasm_bindgen(js_name = unpackLink)]
    fn unpack_link(address: &Uint8Array) -> Promise;

    #[wasm_bindgen(js_name = roadmapLink)]
    fn roadmap_link(id: &str, document: &str) -> Promise;

    /// Opens a roadmap as the link with this id that carries it; `id` is as it stands in an address.
    #[wasm_bindgen(js_name = openCarried)]
    pub fn open_carried(id: &str, document: &str);

    /// Whether the page is a file on the person's device, so that links to it lead nowhere else.
    #[wasm_bindgen(js_name = isLocalFile)]
    pub fn is_local_file() -> bool;

    /// Removes what is to be merged, or read, from the page's address when the next dialog is closed.
    #[wasm_bindgen(js_name = forgetMerge)]
    pub fn forget_merge();
}

/// A link with the whole roadmap of this id in it; nothing where it would be too long.
pub async fn roadmap(id: &str, document: &str) -> Option<String> {
    JsFuture::from(roadmap_link(id, document)).await.ok()?.as_string()
}

/// The document that a link carries; nothing where it is damaged or too long.
pub async fn unpack(address: &[u8]) -> Option<Vec<u8>> {
    let document = JsFuture::from(unpack_link(&address.into())).await.ok()?;
    document.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
}
