use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser::fetch;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = siteFile)]
    fn site_file(name: &str) -> Promise;

    /// Makes a roadmap of that list the first of a page that has none in it.
    #[wasm_bindgen(js_name = beginWith)]
    pub fn begin_with(address: &str);
}

#[wasm_bindgen(js_namespace = console)]
extern "C" {
    fn warn(words: &str);
}

/// The roadmaps that the owner of this site lists: what `?roadmap=` calls each, and its title. None where there is no list.
pub async fn site_roadmaps() -> Vec<(String, String)> {
    let text = text_of("index.json").await;
    if text.is_empty() {
        return Vec::new();
    }
    roadmap::site_list(&text).unwrap_or_else(|line| {
        // It is the owner's to mend, and nobody else's.
        warn(&format!("Cairn: roadmaps/index.json is not as it has to be at line {line}"));
        Vec::new()
    })
}

/// The guide that the list names for the roadmap that is asked for. Empty where there is none.
pub async fn guide() -> String {
    // In the path to it other letters than those of addresses are written in percent.
    let address = fetch::requested();
    let address = js_sys::decode_uri(&address).map_or(address, String::from);
    match roadmap::site_guide(&text_of("index.json").await, &address) {
        Some(file) => text_of(&file).await,
        None => String::new(),
    }
}

/// The text of a file in the folder `roadmaps/`. Empty where there is none.
async fn text_of(file: &str) -> String {
    JsFuture::from(site_file(file)).await.ok().and_then(|text| text.as_string()).unwrap_or_default()
}
