//! Starts the page: fetches the roadmap and mounts the app where `index.html` keeps a place for it.

use cairn::browser::{self, page};
use cairn::{App, Mounted, roadmap_file};

fn main() {
    wasm_bindgen_futures::spawn_local(start());
}

async fn start() {
    browser::failure::show_panics();
    browser::language::speak();
    let mut mounted: Option<Mounted> = None;
    // Loading this file has taken a while: the page answers before anything else is done.
    page::next_task().await;
    loop {
        let options = roadmap_file::open().await;
        let Some(element) = page::root().element("cairn") else {
            return browser::failure::show("The page has no element named “cairn” to show a roadmap in.");
        };
        if let Some(before) = &mounted {
            before.end();
        }
        let app = App::make(options).await;
        // The roadmap before stays on the page until the next one is mounted.
        let is_next = mounted.take().is_some();
        mounted = Some(app.mount(&element));
        if is_next {
            cairn::go_to_top();
        }
        if !page::when_removed().await {
            return;
        }
    }
}
