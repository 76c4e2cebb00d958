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
    loop {
        let options = roadmap_file::open().await;
        let Some(element) = page::root().element("cairn") else {
            return browser::failure::show("The page has no element named “cairn” to show a roadmap in.");
        };
        if let Some(before) = &mounted {
            before.end();
        }
        let app = App::open(options);
        let can_wait = app.can_wait();
        if can_wait {
            page::next_task().await;
        }
        let app = app.begin();
        if can_wait {
            page::next_task().await;
        }
        // One sees the roadmap before until the next is here.
        let is_next = mounted.take().is_some();
        mounted = Some(app.mount(&element));
        if is_next {
            cairn::go_to_begin();
        }
        if !page::when_removed().await {
            return;
        }
    }
}
