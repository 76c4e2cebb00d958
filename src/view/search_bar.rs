use std::cell::Cell;

use leptos::prelude::*;
use roadmap::NodeId;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::browser::page;
use crate::dom::element::{El, element, set_shown};
use crate::dom::{focus, scroll};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::words;

/// Begins a search, or continues it. The field is there at once, so that the person can type on.
pub fn open(tracker: Tracker) {
    tracker.open_search();
    lazy::prepare_search(tracker);
}

/// Replaces the toolbar during a search. What stands beside the field, and what happens with the words, is loaded
/// later: `lazy/search`.
pub fn search_bar(tracker: Tracker, tools: Element) -> El {
    let field = element("input")
        .class("search-words")
        .attr("type", "search")
        .attr("aria-label", &words::search_roadmap())
        .attr("autocomplete", "off");
    let typed: HtmlInputElement = field.element().clone().unchecked_into();
    let field = ["input", "keydown"].into_iter().fold(field, |field, event| {
        let typed = typed.clone();
        field.on(event, move |event| lazy::follow_search(tracker, event, typed.value()))
    });
    let bar = element("div")
        .class("search-bar")
        .attr("role", "search")
        .attr("aria-label", &tracker.title(NodeId::ROOT))
        .child(field);
    lazy::resume_search(tracker, bar.element());

    let is_search_open = tracker.is_search_open();
    let came_from = Cell::new(None);
    let is_first = Cell::new(true);
    bar.effect(move |bar| {
        let is_open = is_search_open.get();
        let had_focus = focus::is_in(bar) || page::root().find(".nothing-found:focus-within").is_some();
        scroll::keeping_list(|| {
            set_shown(bar, is_open);
            set_shown(&tools, !is_open);
            if is_open && !is_first.get() {
                // A row that a search leaves out loses its elements, so its topic is remembered.
                came_from.set(focus::focused(tracker).or(came_from.get()));
                focus::focus_on(&typed);
                typed.select();
            }
        });
        // A search that begins with the page leaves the focus where it is.
        if is_first.replace(false) || is_open {
            return;
        }
        typed.set_value("");
        lazy::clear_search(bar);
        let came_from = tracker.row_in_hand().or(came_from.take());
        if had_focus {
            focus::after_rendering(tracker, move || give_focus_back(tracker, came_from));
        }
    })
}

/// Focuses the row from which the search was begun, or the row that contains it now, unless the person ended the search
/// by going elsewhere.
fn give_focus_back(tracker: Tracker, came_from: Option<NodeId>) {
    if focus::focused(tracker).is_some() {
        return;
    }
    let row = came_from.and_then(|row| tracker.rows(|expansion, roadmap| expansion.row_of(roadmap, row)));
    match row {
        Some(row) => focus::focus(tracker, row),
        None => focus::focus_search(),
    }
}

/// The message that replaces the rows where a search found none.
pub fn nothing_found(tracker: Tracker) -> El {
    let rows_changed = tracker.rows_changed();
    element("div").class("nothing-found").effect(move |place| {
        rows_changed.track();
        let is_empty = tracker.rows(|expansion, roadmap| expansion.first_row(roadmap)).is_none();
        if is_empty || place.child_element_count() > 0 {
            lazy::show_nothing_found(tracker, place);
        }
    })
}
