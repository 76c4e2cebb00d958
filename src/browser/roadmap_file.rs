use roadmap::RoadmapId;
use wasm_bindgen::prelude::*;

use crate::Options;
use crate::browser::fetch::{self, FetchError};
use crate::browser::{clock, page};

#[wasm_bindgen]
extern "C" {
    /// Defined by `start.js`: what the address names, as it stands there.
    #[wasm_bindgen(js_name = cairnChosen)]
    fn cairn_chosen() -> String;

    /// Defined by `start.js`: the path to it, if it is on the page's own site.
    #[wasm_bindgen(js_name = cairnPath)]
    fn cairn_path() -> Option<String>;
}

/// Fetches the roadmap that the page's address names, and names it for its marks.
pub async fn open() -> Options {
    let windowed = page::asked("rows").as_deref() == Some("in-view");
    match cairn_path() {
        Some(path) => {
            clock::note("cairn: started");
            let document = fetch::text(&path).await;
            clock::note("cairn: document came");
            Options { roadmap: RoadmapId::of_file(&path), document, windowed }
        }
        None => {
            let url = cairn_chosen();
            let roadmap = RoadmapId::of_file(&url);
            Options { roadmap, document: Err(FetchError::Elsewhere { url }), windowed }
        }
    }
}
