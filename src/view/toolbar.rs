use std::cell::Cell;

use leptos::prelude::*;
use roadmap::{Hours, NodeId};

use crate::tracker::{Tracker, counted};
use crate::view::element::{Drawn, button, element, show};
use crate::view::more;
use crate::view::place::{self, SEARCH_ID};
use crate::view::search_bar::search_bar;
use crate::view::theme_switch::theme_switch;

/// What stays at hand while one scrolls: the next step, and the tools.
pub fn toolbar(tracker: Tracker) -> Drawn {
    // Of somebody's progress nothing is taken out or brought in.
    let progress = (!tracker.is_shown()).then(|| {
        button("Progress")
            .with("aria-haspopup", "dialog")
            .with("title", "Export, import, publish, earlier states, reset")
            .on("click", move |_| more::show_progress(tracker, more::Start::Top))
    });
    let tools = element("div")
        .class("toolbar-tools")
        .child(button("Expand all").on("click", move |_| tracker.unfold_all()))
        .child(button("Collapse all").on("click", move |_| place::keeping_focus(tracker, Tracker::fold_all)))
        .children(progress)
        .child(theme_switch(tracker))
        .child(
            button("?")
                .with("aria-label", "Keyboard shortcuts")
                .with("title", "Keyboard shortcuts")
                .on("click", move |_| more::show_keys(tracker)),
        );
    let search = button("Search")
        .with("id", SEARCH_ID)
        .with("aria-label", "Search and filter")
        .with("title", "Search and filter (/)")
        .on("click", move |_| more::open_search(tracker));
    let near = element("div").class("toolbar-near").child(next_up(tracker)).child(all_done(tracker)).child(search);
    let row = element("div").class("toolbar-row").child(near).child(tools);
    let search = search_bar(tracker, row.element().clone());
    element("section").class("toolbar").with("aria-label", "Tools").child(row).child(search)
}

fn next_up(tracker: Tracker) -> Drawn {
    let completion = tracker.completion(NodeId::ROOT);
    let title = element("span").class("next-up-title");
    let words = title.element().clone();
    let last = Cell::new(None);
    element("button")
        .class("next-up")
        .with("type", "button")
        .child(element("span").class("next-up-label").text("Next up"))
        .text(" ")
        .child(title)
        .on("click", move |_| place::go_to_next(tracker))
        .follow(move |button| {
            completion.track();
            let next = tracker.next_up();
            if last.replace(next) != next {
                words.set_text_content(next.map(|step| tracker.title(step).to_string()).as_deref());
            }
            show(button, next.is_some());
        })
}

fn all_done(tracker: Tracker) -> Drawn {
    let completion = tracker.completion(NodeId::ROOT);
    let words = element("span");
    let said = words.element().clone();
    element("p").class("all-done").child(element("strong").text("All done.")).child(words).follow(move |all_done| {
        let whole = completion.get();
        let steps = counted(whole.steps as usize);
        let sentence = match whole.hours {
            Hours::ZERO => format!(" {steps}. Well walked!"),
            hours => format!(" {steps}, {hours} hours. Well walked!"),
        };
        said.set_text_content(Some(&sentence));
        show(all_done, whole.is_finished());
    })
}
