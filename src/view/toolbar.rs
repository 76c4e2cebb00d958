use leptos::prelude::*;
use roadmap::NodeId;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};

use crate::browser::frame;
use crate::dom::element::{El, button, element, set_shown};
use crate::dom::focus::SEARCH_ID;
use crate::dom::landmark::landmark;
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::continue_button::continue_button;
use crate::view::search_bar::{self, search_bar};
use crate::view::words;
use crate::words::all_done;

/// The next step and the tools, which stay in the window during scrolling. What few people use often is in the menu.
pub fn toolbar(tracker: Tracker) -> El {
    let search = button(&words::search())
        .attr("id", SEARCH_ID)
        .attr("aria-label", &words::search_name())
        .attr("title", &words::search_with_key())
        .on("click", move |_| search_bar::open(tracker));
    // Somebody else's progress is not shared further, and an app in another page has a page of its own for that.
    let share = (!tracker.is_shared_view() && !frame::is_embedded()).then(|| {
        button(&words::share())
            .class("button share-tool")
            .attr("aria-haspopup", "dialog")
            .on("click", move |_| lazy::show_share(tracker))
    });
    let row = element("div")
        .class("toolbar-row")
        .children((!tracker.is_read_only()).then(|| continue_button(tracker)))
        .children(finished(tracker))
        .child(search)
        .children(share)
        .child(menu_button(tracker));
    let search = search_bar(tracker, row.element().clone());
    landmark(tracker, &words::tools()).class("toolbar").child(row).child(search)
}

fn menu_button(tracker: Tracker) -> El {
    let show = move |event: &Event, from_end| {
        event.prevent_default();
        if let Some(button) = event.current_target().and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            lazy::show_menu(tracker, button, from_end);
        }
    };
    button(&words::menu())
        .class("button menu-tool")
        .attr("aria-haspopup", "menu")
        .attr("aria-expanded", "false")
        .on("click", move |event| show(&event, false))
        .on("keydown", move |event| match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
            "ArrowDown" => show(&event, false),
            "ArrowUp" => show(&event, true),
            _ => {}
        })
}

/// Says that all is done, where there is no room for more: in another page, or with somebody else's progress.
fn finished(tracker: Tracker) -> Option<El> {
    let completion = tracker.completion(NodeId::ROOT);
    (frame::is_embedded() || tracker.is_read_only()).then(|| {
        element("p")
            .class("all-done")
            .text(&all_done())
            .effect(move |all_done| set_shown(all_done, completion.get().is_finished()))
    })
}
