use std::cell::Cell;

use leptos::prelude::*;
use roadmap::{Hours, NodeId};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};

use crate::browser::frame;
use crate::dom::element::{El, button, element, set_shown};
use crate::dom::focus::{self, SEARCH_ID};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::search_bar::{self, search_bar};
use crate::words;

/// Stays in the window while one scrolls: the next step, and the tools. What is done seldom is in the menu.
pub fn toolbar(tracker: Tracker) -> El {
    let search = button("Search")
        .attr("id", SEARCH_ID)
        .attr("aria-label", "Search and filter")
        .attr("title", "Search and filter (/)")
        .on("click", move |_| search_bar::open(tracker));
    // Somebody else's progress is not shared on, and what is in another page has a page of its own.
    let share = (!tracker.is_shared_view() && !frame::is_embedded()).then(|| {
        button("Share")
            .class("button share-tool")
            .attr("aria-haspopup", "dialog")
            .on("click", move |_| lazy::show_share(tracker))
    });
    let row = element("div")
        .class("toolbar-row")
        .child(continuing(tracker))
        .child(all_done(tracker))
        .child(search)
        .children(share)
        .child(menu_button(tracker));
    let search = search_bar(tracker, row.element().clone());
    element("section").class("toolbar").attr("aria-label", "Tools").child(row).child(search)
}

fn menu_button(tracker: Tracker) -> El {
    let show = move |event: &Event, from_end| {
        event.prevent_default();
        if let Some(button) = event.current_target().and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            lazy::show_menu(tracker, button, from_end);
        }
    };
    button("Menu")
        .attr("aria-haspopup", "menu")
        .attr("aria-expanded", "false")
        .on("click", move |event| show(&event, false))
        .on("keydown", move |event| match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
            "ArrowDown" => show(&event, false),
            "ArrowUp" => show(&event, true),
            _ => {}
        })
}

/// Goes to the next step.
fn continuing(tracker: Tracker) -> El {
    let completion = tracker.completion(NodeId::ROOT);
    let title = element("span").class("next-up-title");
    let words = title.element().clone();
    let last = Cell::new(None);
    element("button")
        .class("next-up")
        .attr("type", "button")
        .child(element("span").class("next-up-label").text("Continue"))
        .text(" ")
        .child(title)
        .on("click", move |_| focus::go_to_next(tracker))
        .effect(move |button| {
            completion.track();
            let next = tracker.next_up();
            if last.replace(next) != next {
                words.set_text_content(next.map(|step| tracker.title(step).to_string()).as_deref());
            }
            set_shown(button, next.is_some());
        })
}

fn all_done(tracker: Tracker) -> El {
    let completion = tracker.completion(NodeId::ROOT);
    let figures = element("span");
    let sentence = figures.element().clone();
    element("p").class("all-done").child(element("strong").text("All done.")).child(figures).effect(move |all_done| {
        let whole = completion.get();
        let steps = words::steps(whole.steps as usize);
        let words = match whole.hours {
            Hours::ZERO => format!(" {steps}. Well walked!"),
            hours => format!(" {steps}, {hours} hours. Well walked!"),
        };
        sentence.set_text_content(Some(&words));
        set_shown(all_done, whole.is_finished());
    })
}
