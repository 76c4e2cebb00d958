use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::NodeId;
use web_sys::Element;

use super::{due, page as dialog, words};
use crate::browser::page;
use crate::dom::element::{El, element, set_shown, set_text};
use crate::lazy::own;
use crate::tracker::Tracker;

/// Says beside the line about the plan how many steps are due, and opens the dialog. It is hidden while none are.
pub fn show(tracker: Tracker) {
    let Some(place) = page::root().find(".pace") else { return };
    let link = element("button")
        .class("review-due")
        .attr("type", "button")
        .attr("aria-haspopup", "dialog")
        .attr("hidden", "")
        .on("click", move |_| dialog::show(tracker));
    let drawn = link.append_to(&place);
    let is_drawing = Rc::new(Cell::new(false));
    let draw = move || draw_behind_paint(tracker, &drawn, &is_drawing);
    let [told, seen] = [(); 2].map(|()| draw.clone());
    own::follow(told);
    // Another day may have begun.
    page::listen("visibilitychange", move |_| seen());
    let completion = tracker.completion(NodeId::ROOT);
    drop(El::from_existing(place).effect(move |_| {
        completion.track();
        draw();
    }));
}

/// Draws once a frame, after the tick was painted.
fn draw_behind_paint(tracker: Tracker, link: &Element, is_drawing: &Rc<Cell<bool>>) {
    if is_drawing.replace(true) {
        return;
    }
    let (link, is_drawing) = (link.clone(), Rc::clone(is_drawing));
    spawn_local(async move {
        page::after_paint().await;
        is_drawing.set(false);
        let count = due::now(tracker).due.len();
        set_shown(&link, count > 0);
        if count > 0 {
            set_text(&link, &words::due(count));
        }
    });
}
