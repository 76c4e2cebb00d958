//! Starts the page: fetches the roadmap and mounts the app where `index.html` keeps a place for it.

use cairn::{Options, browser};
use roadmap::RoadmapId;

const SHIPPED: &str = "python-backend";

fn main() {
    wasm_bindgen_futures::spawn_local(start());
}

async fn start() {
    browser::failure::tell_panics();
    let document = browser::fetch::text(&format!("roadmaps/{SHIPPED}.md")).await;
    let roadmap = RoadmapId::of_name(SHIPPED).expect("the shipped name has letters");
    match browser::page::place("cairn") {
        Some(element) => cairn::mount(element, Options { roadmap, document }).keep(),
        None => browser::failure::tell("The page has no element named “cairn” to show a roadmap in."),
    }
}
