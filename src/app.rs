//! Wires a tracker to the browser and lays out the page.

use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Completion, Logbook, NodeId};

use crate::Options;
use crate::browser::page::Begun;
use crate::browser::{clock, offline, page, storage::PageStorage, tabs};
use crate::dom::element::{El, element};
use crate::dom::focus;
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::failure::failure;
use crate::view::footer::footer;
use crate::view::keyboard;
use crate::view::masthead::masthead;
use crate::view::notices::notices;
use crate::view::search_bar::nothing_found;
use crate::view::toast::toast;
use crate::view::toolbar::toolbar;
use crate::view::tree::tree;

#[component]
pub fn App(options: Options, begun: Option<Begun>) -> El {
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
    let banner = asked.shown.as_ref().map(lazy::banner);
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
            lazy::listen(tracker);
        }
    }
    page::listen("beforeprint", move |_| tracker.unfold_for_print());
    page::listen("afterprint", move |_| tracker.fold_after_print());
    page::listen("cairn-lost", move |_| tracker.lose_backup_store());
    page::listen("cairn-newer", move |_| tracker.outdate());
    page::listen("cairn-offline", move |event| match tracker.has_toast() {
        // What was done last is still to be seen, with the button that takes it back.
        true => event.prevent_default(),
        false => tracker.toast("Ready to work offline.", None),
    });
    page::listen("cairn-version", move |_| tracker.offer_version(true));
    page::listen("cairn-export", move |_| lazy::hand_over(tracker));
    page::listen("cairn-next", move |_| focus::go_to_next(tracker));
    keyboard::listen(tracker);

    let live_region = element("p")
        .class("spoken")
        .attr("role", "status")
        .effect(move |words| words.set_text_content(Some(&tracker.spoken())));
    let toolbar = toolbar(tracker);
    // Behind the toolbar, which takes the search from the address: a topic that it leaves out ends it.
    focus::go_on(tracker, begun.as_ref());
    focus::follow_address(tracker, begun.as_ref());
    if page::once("next") {
        focus::go_to_next(tracker);
    }
    let main = element("main").class("page").child(tree(tracker)).child(nothing_found(tracker));
    if let Some(merged) = merged {
        lazy::preview_merge(tracker, merged);
    }
    let completion = tracker.completion(NodeId::ROOT);
    element("div")
        .class("app")
        .effect(move |_| {
            let Completion { steps, steps_done, hours, hours_done } = completion.get();
            page::changed(&tracker.file_name(), steps, steps_done, hours.seconds() as f64, hours_done.seconds() as f64);
        })
        .children(banner)
        .child(masthead(tracker))
        .child(toolbar)
        .child(main)
        .child(footer(tracker))
        .child(element("div").class("foot").child(notices(tracker)).child(toast(tracker)))
        .child(element("dialog").class("dialog").attr("id", focus::DIALOG_ID))
        .child(live_region)
}
