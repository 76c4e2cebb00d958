//! Wires a tracker to the browser and lays out the page.

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Completion, Logbook, NodeId};

use crate::Options;
use crate::browser::page::Begun;
use crate::browser::{clock, offline, page, storage::PageStorage, tabs};
use crate::tracker::Tracker;
use crate::view::element::{Drawn, element};
use crate::view::failure::failure;
use crate::view::footer::footer;
use crate::view::keyboard;
use crate::view::masthead::masthead;
use crate::view::more;
use crate::view::notices::notices;
use crate::view::place;
use crate::view::search_bar::nothing_found;
use crate::view::toast::toast;
use crate::view::toolbar::toolbar;
use crate::view::tree::tree;

#[component]
pub fn App(options: Options, begun: Option<Begun>) -> Drawn {
    offline::follow();
    let reading = match options.reading {
        Ok(reading) => reading,
        Err(unread) => {
            let sentence = unread.to_string();
            page::refused(&sentence);
            return failure(sentence);
        }
    };
    let title = reading.roadmap.title().to_string();
    page::set_title(&format!("{title} · Cairn"));
    let mut asked = options.asked;
    let banner = asked.shown.as_ref().map(more::banner);
    let (is_shown, merged) = (asked.shown.is_some(), asked.merged.take());
    let is_part = reading.roadmap.is_part();
    let storage = if is_shown { PageStorage::memory() } else { PageStorage::probe() };
    let logbook = Logbook::open(storage, options.roadmap, Rc::new(reading.roadmap), clock::tab());
    clock::note("cairn: marks read");
    let tracker = Tracker::new(logbook, options.document, reading.warnings, options.windowed, asked);

    if !is_shown {
        tabs::follow(move |key, text| tracker.hear(key, text), move || tracker.reread(), move || tracker.finish());
        tracker.recover();
        if !is_part {
            more::listen(tracker);
        }
    }
    page::listen("beforeprint", move |_| tracker.unfold_for_print());
    page::listen("afterprint", move |_| tracker.fold_after_print());
    page::listen("cairn-lost", move |_| tracker.lose_reserve());
    page::listen("cairn-newer", move |_| tracker.outdate());
    page::listen("cairn-offline", move |event| match tracker.has_toast() {
        // What was done last is still to be seen, with the button that takes it back.
        true => event.prevent_default(),
        false => tracker.toast("Ready to work offline.", None),
    });
    page::listen("cairn-version", move |_| tracker.offer_version(true));
    page::listen("cairn-export", move |_| more::hand_over(tracker));
    page::listen("cairn-next", move |_| place::go_to_next(tracker));
    keyboard::listen(tracker);

    let live_region = element("p")
        .class("spoken")
        .with("role", "status")
        .follow(move |words| words.set_text_content(Some(&tracker.spoken())));
    let toolbar = toolbar(tracker);
    // Behind the toolbar, which takes the search from the address: a topic that it leaves out ends it.
    place::go_on(tracker, begun.as_ref());
    place::follow_address(tracker, begun.as_ref());
    if page::once("next") {
        place::go_to_next(tracker);
    }
    let main = element("main").class("page").child(tree(tracker)).child(nothing_found(tracker));
    if let Some(merged) = merged {
        more::preview_merge(tracker, merged);
    }
    let completion = tracker.completion(NodeId::ROOT);
    element("div")
        .class("app")
        .follow(move |_| {
            let Completion { steps, steps_done, hours, hours_done } = completion.get();
            page::changed(&tracker.file_name(), steps, steps_done, hours.seconds() as f64, hours_done.seconds() as f64);
        })
        .children(banner)
        .child(masthead(tracker))
        .child(toolbar)
        .child(main)
        .child(footer(tracker))
        .child(element("div").class("foot").child(notices(tracker)).child(toast(tracker)))
        .child(element("dialog").class("dialog").with("id", place::DIALOG_ID))
        .child(live_region)
}
