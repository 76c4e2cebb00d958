//! Where the focus is, and moving it.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use roadmap::NodeId;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::browser::page;
use crate::tracker::Tracker;

/// The part of the window, in CSS pixels from its top, that the toolbar may cover.
pub const COVERED: f64 = 64.0;

/// The id of a topic's checkbox. The colon keeps it apart from topics' own ids, which have none.
pub fn tick_box_id(topic: NodeId) -> String {
    format!("tick:{}", topic.index())
}

/// Opens the way to a topic, brings it into view and focuses it.
pub fn go_to(tracker: Tracker, topic: NodeId) {
    if !tracker.rows(|outline, _| outline.is_listed(topic)) {
        tracker.end_search();
    }
    tracker.unfold_way(topic);
    tracker.hold(topic);
    after_rendering(move || {
        if let Some(tick_box) = tick_box(topic) {
            let centred = ScrollIntoViewOptions::new();
            centred.set_block(ScrollLogicalPosition::Center);
            tick_box.scroll_into_view_with_scroll_into_view_options(&centred);
            focus_on(&tick_box);
        }
    });
}

/// Focuses a row; the browser scrolls as little as it must.
pub fn focus(tracker: Tracker, row: NodeId) {
    match tick_box(row) {
        Some(tick_box) => focus_on(&tick_box),
        None => {
            tracker.hold(row);
            after_rendering(move || {
                if let Some(tick_box) = tick_box(row) {
                    focus_on(&tick_box);
                }
            });
        }
    }
}

/// Goes to the first step not done, or says that there is none.
pub fn go_to_next(tracker: Tracker) {
    match tracker.next_up().get_untracked() {
        Some(step) => go_to(tracker, step),
        None => tracker.say("All done."),
    }
}

/// The row that has the focus, on whichever of its controls.
pub fn focused(tracker: Tracker) -> Option<NodeId> {
    topic_of(tracker, &document()?.active_element()?)
}

/// The element that has the focus.
pub fn focused_element() -> Option<HtmlElement> {
    document()?.active_element()?.dyn_into().ok()
}

/// How far the list of rows is below the top of the window; above it, it is negative.
pub fn list_top() -> f64 {
    let list = document().and_then(|document| document.query_selector(".tree").ok()?);
    list.map_or(0.0, |list| list.get_bounding_client_rect().top())
}

/// Moves the window so that the list of rows is so far below its top.
pub fn bring_list_to(top: f64) {
    page::scroll_by(list_top() - top);
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
        if let Some(row) = row.filter(|&row| row != before) {
            after_rendering(move || focus(tracker, row));
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

/// Focuses something that stays where it is in the window. Browsers would scroll to where it would be if it did not.
pub fn focus_in_place(element: &HtmlElement) {
    let top = list_top();
    focus_on(element);
    bring_list_to(top);
}

/// Acts as soon as what was changed is on the page.
pub fn after_rendering(act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act);
    spawn_local(async move {
        tick().await;
        act();
    });
}
