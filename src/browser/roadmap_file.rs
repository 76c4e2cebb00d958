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

/// Fetches and reads the roadmap that the page's address names, and names it for its marks.
pub async fn open() -> Options {
    clock::note("cairn: started");
    let windowed = page::asked("rows").as_deref() == Some("in-view");
    let path = cairn_path();
    let roadmap = RoadmapId::of_file(&path.clone().unwrap_or_else(cairn_chosen));
    let document = match path {
        Some(path) => fetch::text(&path).await,
        None => Err(FetchError::Elsewhere { url: cairn_chosen() }),
    };
    clock::note("cairn: document came");
    let options = Options::read(roadmap, document, windowed);
    clock::note("cairn: roadmap read");
    // An address that looks for something shows nothing else first. Where that cannot be looked for, it shows all.
    let asks = ["find", "show"].into_iter().any(|name| page::asked(name).is_some());
    if asks && !page::more().await {
        page::ask("", "");
    }
    // A large one has taken a while: the browser is to have its turn before the rows.
    page::rest().await;
    options
}
