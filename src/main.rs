//! Starts the page: fetches the roadmap and mounts the app where `index.html` keeps a place for it.

use cairn::{browser, roadmap_file};

fn main() {
    wasm_bindgen_futures::spawn_local(start());
}

async fn start() {
    browser::failure::show_panics();
    let options = roadmap_file::open().await;
    match browser::page::root().element("cairn") {
        Some(element) => {
            let mounted = cairn::mount(element, options);
            browser::page::when_removed().await;
            drop(mounted);
        }
        None => browser::failure::show("The page has no element named “cairn” to show a roadmap in."),
    }
}
