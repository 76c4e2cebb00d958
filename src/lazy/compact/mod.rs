//! A roadmap that takes little room on somebody else's page: its title, hours and trail, the next step, and a button
//! that opens all of it.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::messages;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::browser::{address, frame, page};
use crate::dom::element::{button, set_attr};
use crate::dom::focus;
use crate::tracker::Tracker;

messages! { "compact":
    /// What the button opens.
    fn all_steps() { "All steps" }
}

/// Folds the roadmap that is about to be shown, if the page around asks for it. Going to a row, or searching, opens it
/// again.
pub fn prepare(tracker: Tracker) {
    let Some(asked) = address::parameter("compact").filter(|_| frame::is_embedded()) else { return };
    let is_searching = tracker.is_search_open();
    let is_open = asked == "whole" || tracker.pinned_row().is_some() || is_searching.get_untracked();
    let rows_changed = tracker.rows_changed();
    let is_first = Cell::new(true);
    // Printing also changes the rows, and changes them back.
    let was_printed = Rc::new(Cell::new(false));
    let printed = Rc::clone(&was_printed);
    page::listen("beforeprint", move |_| printed.set(true));
    let toggle = button(&all_steps())
        .class("button compact-toggle")
        .attr("aria-expanded", if is_open { "true" } else { "false" })
        .on("click", |event| {
            if let Some(toggle) = event.current_target() {
                let toggle = toggle.unchecked_ref();
                show(toggle, !is_whole(toggle));
            }
        })
        .effect(move |toggle| {
            rows_changed.track();
            is_searching.track();
            let is_by_print = tracker.is_printing() || was_printed.replace(false);
            if !is_first.replace(false) && !is_by_print && !is_whole(toggle) {
                show(toggle, true);
            }
        });
    focus::after_rendering(tracker, move || {
        if let Some(search) = page::root().element(focus::SEARCH_ID) {
            let element = toggle.element().clone();
            toggle.put_before(&search);
            lay_out(&element, is_open);
        }
    });
}

fn is_whole(toggle: &Element) -> bool {
    toggle.get_attribute("aria-expanded").as_deref() == Some("true")
}

/// Opens or folds it, and leaves its button where it is in the window.
fn show(toggle: &Element, is_open: bool) {
    if page::root().focused().is_some_and(|focused| focused.closest(".page, .footer").is_ok_and(|part| part.is_some()))
    {
        // What is folded can have no focus.
        focus::focus_on(toggle.unchecked_ref());
    }
    let top = || toggle.get_bounding_client_rect().top();
    let before = top();
    set_attr(toggle, "aria-expanded", if is_open { "true" } else { "false" });
    lay_out(toggle, is_open);
    page::scroll_by(top() - before);
}

fn lay_out(toggle: &Element, is_open: bool) {
    if let Ok(Some(app)) = toggle.closest(".app") {
        set_attr(&app, "data-compact", if is_open { "whole" } else { "folded" });
    }
}
