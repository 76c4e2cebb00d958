use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::browser::theme::{Theme, choose, chosen};
use crate::tracker::Tracker;
use crate::view::element::{Drawn, element, set};

/// Goes from the system's colours to light, to dark, and round again.
pub fn theme_switch(tracker: Tracker) -> Drawn {
    let theme = Cell::new(chosen());
    let icon = element("span").class("theme-icon").with("aria-hidden", "true");
    element("button")
        .class("button")
        .with("type", "button")
        .with("aria-label", &label(theme.get()))
        .with("title", &label(theme.get()))
        .child(icon)
        .on("click", move |event| {
            let next = theme.get().next();
            theme.set(next);
            choose(next);
            tracker.say(&label(next));
            if let Some(button) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
                set(&button, "aria-label", &label(next));
                set(&button, "title", &label(next));
            }
        })
}

fn label(theme: Theme) -> String {
    format!("Theme: {}", theme.name())
}
