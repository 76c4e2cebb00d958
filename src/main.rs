//! Starts the page: fetches the roadmap and mounts the app where `index.html` keeps a place for it.

use cairn::{browser, roadmap_file};

fn main() {
    wasm_bindgen_futures::spawn_local(start());
}

async fn start() {
    browser::failure::show_panics();
    browser::language::speak();
    let options = roadmap_file::open().await;
    let Some(element) = browser::page::root().element("cairn") else {
        return browser::failure::show("The page has no element named “cairn” to show a roadmap in.");
    };
    let mut mounted = cairn::mount(element.clone(), options, None).await;
    while browser::page::when_removed().await {
        // One sees the roadmap before until the next is here.
        let options = roadmap_file::open().await;
        mounted = cairn::mount_next(element.clone(), options, mounted).await;
    }
    drop(mounted);
}
