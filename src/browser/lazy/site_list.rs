use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::remote_text;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    #[wasm_bindgen(js_name = siteFile)]
    fn site_file(name: &str) -> Promise;

    #[wasm_bindgen(js_name = builtGuide)]
    fn built_guide(address: &str) -> Option<String>;

    /// The text of the guide that stands in the page, where that is one file. Empty where there is none.
    #[wasm_bindgen(js_name = guideWithin)]
    pub fn guide_within() -> String;

    /// Makes a roadmap of that list the first of a page that has none in it.
    #[wasm_bindgen(js_name = beginWith)]
    pub fn begin_with(address: &str);
}

#[wasm_bindgen(js_namespace = console)]
extern "C" {
    fn warn(words: &str);
}

/// The roadmaps that the owner of this site lists: what `?roadmap=` calls each, and its title. None where there is no
/// list.
pub async fn site_roadmaps() -> Vec<(String, String)> {
    let text = text_of("index.json").await;
    if text.is_empty() {
        return Vec::new();
    }
    roadmap::site_list(&text).unwrap_or_else(|line| {
        // Only the owner of the site can correct it.
        warn(&format!("Cairn: roadmaps/index.json is not as it has to be at line {line}"));
        Vec::new()
    })
}

/// The guide to a roadmap that was beside it when the page was built, or that the list names where nobody built it.
/// Empty where there is none.
pub async fn guide(address: &str) -> String {
    match built_guide(address) {
        Some(file) if file.is_empty() => return file,
        Some(file) => return remote_text::fetch(&format!("roadmaps/{file}")).await.unwrap_or_default(),
        None => {}
    }
    // In the path, letters that addresses lack are percent-encoded.
    let address = js_sys::decode_uri(address).map_or_else(|_| address.to_owned(), String::from);
    match roadmap::site_guide(&text_of("index.json").await, &address) {
        Some(file) => text_of(&file).await,
        None => String::new(),
    }
}

/// The text of a file in the folder `roadmaps/`. Empty where there is none.
async fn text_of(file: &str) -> String {
    JsFuture::from(site_file(file)).await.ok().and_then(|text| text.as_string()).unwrap_or_default()
}
