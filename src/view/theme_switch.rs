use std::cell::Cell;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::browser::theme::{self, Theme, chosen};
use crate::dom::element::{El, element, set_attr};
use crate::tracker::Tracker;

/// Switches from the system's colours to light, to dark, and back.
pub fn theme_switch(tracker: Tracker) -> El {
    let now = Cell::new(chosen());
    let icon = element("span").class("theme-icon").attr("aria-hidden", "true");
    element("button")
        .class("button")
        .attr("type", "button")
        .attr("aria-label", &label(now.get()))
        .attr("title", &label(now.get()))
        .child(icon)
        .on("click", move |event| {
            let next = now.get().next();
            now.set(next);
            theme::apply(next);
            if tracker.notices().with_untracked(|notices| notices.trouble.newer) == 0 {
                theme::keep(next);
            }
            tracker.announce(&label(next));
            if let Some(button) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
                set_attr(&button, "aria-label", &label(next));
                set_attr(&button, "title", &label(next));
            }
        })
}

fn label(theme: Theme) -> String {
    format!("Theme: {}", theme.name())
}
