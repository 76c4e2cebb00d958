//! Where the focus is, and moving it.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use roadmap::NodeId;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::browser::page;
use crate::tracker::Tracker;

/// The id of a topic's checkbox. The colon keeps it apart from topics' own ids, which have none.
pub fn tick_box_id(topic: NodeId) -> String {
    format!("tick:{}", topic.index())
}

/// Opens the way to a topic, brings it into view and focuses it.
pub fn go_to(tracker: Tracker, topic: NodeId) {
    tracker.unfold_way(topic);
    after_rendering(move || {
        if let Some(tick_box) = tick_box(topic) {
            let centred = ScrollIntoViewOptions::new();
            centred.set_block(ScrollLogicalPosition::Center);
            tick_box.scroll_into_view_with_scroll_into_view_options(&centred);
            focus_on(&tick_box);
        }
    });
}

/// Focuses a row that is shown already; the browser scrolls as little as it must.
pub fn focus(topic: NodeId) {
    if let Some(tick_box) = tick_box(topic) {
        focus_on(&tick_box);
    }
}

/// Goes to the first step not done, or says that there is none.
pub fn go_to_next(tracker: Tracker) {
    match tracker.next_up().get_untracked() {
        Some(step) => go_to(tracker, step),
        None => tracker.say("All done."),
    }
}

/// Scrolls as little as it must to show a row again after rows above it came or went.
pub fn keep_in_view(topic: NodeId) {
    after_rendering(move || {
        if let Some(tick_box) = tick_box(topic) {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            tick_box.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    });
}

/// The row that has the focus, on whichever of its controls.
pub fn focused(tracker: Tracker) -> Option<NodeId> {
    topic_of(tracker, &document()?.active_element()?)
}

/// The topic in whose row an element stands.
pub fn topic_of(tracker: Tracker, element: &Element) -> Option<NodeId> {
    let row = element.closest("[data-topic]").ok()??;
    tracker.roadmap().place(row.get_attribute("data-topic")?.parse().ok()?)
}

/// Runs a command that may fold the focused row away; then the focus moves to the row that is left of it.
pub fn keeping_focus(tracker: Tracker, command: impl FnOnce(Tracker)) {
    let before = focused(tracker);
    command(tracker);
    if let Some(before) = before {
        let row = tracker.rows(|outline, roadmap| outline.row_of(roadmap, before));
        if row != before {
            after_rendering(move || focus(row));
        }
    }
}

/// Goes where the page's address says, now and whenever it changes.
pub fn follow_address(tracker: Tracker) {
    let follow = move || {
        if let Some(address) = page::fragment() {
            match tracker.roadmap().find(&address) {
                Some(topic) => go_to(tracker, topic),
                None => tracker.miss(address),
            }
        }
    };
    page::listen("hashchange", move |_| follow());
    follow();
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn tick_box(topic: NodeId) -> Option<HtmlElement> {
    document()?.get_element_by_id(&tick_box_id(topic))?.dyn_into().ok()
}

/// An element that was just found in the page can be focused; that it fails has no meaning for a person.
fn focus_on(element: &HtmlElement) {
    let _: Result<(), _> = element.focus();
}

fn after_rendering(act: impl FnOnce() + 'static) {
    spawn_local(async move {
        tick().await;
        act();
    });
}
