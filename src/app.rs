//! Wires a tracker to the browser and lays out the page.

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Logbook, document};

use crate::Options;
use crate::browser::{clock, page, storage::PageStorage, tabs};
use crate::tracker::Tracker;
use crate::view::element::element;
use crate::view::failure::Failure;
use crate::view::footer::Footer;
use crate::view::keyboard;
use crate::view::keys_dialog::KeysDialog;
use crate::view::masthead::Masthead;
use crate::view::notices::Notices;
use crate::view::place;
use crate::view::toolbar::Toolbar;
use crate::view::tree::Tree;

#[component]
pub fn App(options: Options) -> impl IntoView {
    let text = match options.document {
        Ok(text) => text,
        Err(error) => return view! { <Failure sentence=error.to_string() /> }.into_any(),
    };
    let reading = match document::read(&text) {
        Ok(reading) => reading,
        Err(error) => {
            let sentence = format!("This file could not be read as a roadmap. {error}");
            return view! { <Failure sentence /> }.into_any();
        }
    };
    let title = reading.roadmap.title().to_string();
    page::set_title(&format!("{title} · Cairn"));
    let storage = PageStorage::probe();
    let logbook = Logbook::open(storage, options.roadmap, Rc::new(reading.roadmap), clock::tab());
    let tracker = Tracker::new(logbook, reading.warnings);

    tabs::follow(move |key, text| tracker.hear(key, text), move || tracker.reread());
    page::listen("beforeprint", move |_| tracker.unfold_for_print());
    page::listen("afterprint", move |_| tracker.fold_after_print());
    keyboard::listen(tracker);
    place::follow_address(tracker);

    let spoken = tracker.spoken();
    let live_region = element("p")
        .class("spoken")
        .with("role", "status")
        .follow(move |words| words.set_text_content(Some(&spoken.get())));
    view! {
        <div class="app">
            <Masthead tracker />
            <Toolbar tracker />
            <main class="page">
                <Tree tracker />
            </main>
            <Footer tracker />
            <Notices tracker />
            <KeysDialog />
            {live_region}
        </div>
    }
    .into_any()
}
